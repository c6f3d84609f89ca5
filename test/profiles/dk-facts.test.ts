import { refusedBeforehand } from '../../src/hiring/decide';
import { aboutOf } from '../../src/hiring/forms/form';
import { formOf } from '../../src/hiring/forms/forms';
import { atGate } from '../../src/hiring/gates';
import type { LocalDate } from '../../src/hiring/time';
import { recommend, reference, sign } from '../support/cases';
import { type DkJob, dkUpTo, recordOf, refusedBy } from '../support/dk-path';

describe('references in a Danish state institution', () => {
  const asked = (job: DkJob, relation?: 'presentLeader' | 'formerLeader') => {
    const decision = dkUpTo('consented', job)
      .as('lone')
      .tries({ ...reference('a1', 1, relation), takenOn: '2026-04-16' });
    return decision.ok ? [] : refusedBy(decision.refusal);
  };
  const consent = (answers: Readonly<Record<string, boolean | string | undefined>>): DkJob => ({
    answers: { 'referenceConsent:a1': answers },
  });
  const none = { given: false, givenOn: undefined, presentEmployer: undefined };

  it('are taken only with consent, also when somebody else gave it [R95] [dk.ref.consent]', () => {
    expect(asked({ without: ['consented'] })).toEqual(['dk.ref.consent consentMissing a1']);
    expect(asked(consent(none))).toEqual(['dk.ref.consent consentMissing a1']);
    expect(asked({})).toEqual([]);
  });

  it('are refused before their questions are asked where there is no consent [dk.ref.consent]', () => {
    const beforehand = (job: DkJob) => {
      const given = dkUpTo('consented', job);
      const about = aboutOf({ form: 'recordReference', subject: 'a1' });
      const refused = refusedBeforehand(given.hiring, 'RecordReference', given.as('lone').context(), about);
      return refused ? refusedBy(refused.refusal) : [];
    };
    expect(beforehand(consent(none))).toEqual(['dk.ref.consent consentMissing a1']);
    expect(beforehand(consent({ presentEmployer: false }))).toEqual([]);
    expect(beforehand({})).toEqual([]);
  });

  it('come from the present employer only with consent to that [dk.ref.consent]', () => {
    const job = consent({ presentEmployer: false });

    expect(asked(job, 'presentLeader')).toEqual(['dk.ref.consent employerConsentMissing a1']);
    expect(asked(job, 'formerLeader')).toEqual([]);
  });

  it('are taken late, after the interviews, and of nobody who did not consent [R95] [dk.ref.consent]', () => {
    expect(dkUpTo('booked').task('takeReferences').waitingFor).toEqual(['recordInterviews']);
    const job = { answers: { referenceConsent: none } };
    const given = dkUpTo('consented', job).tasks();

    expect(given.map(({ id }) => id)).not.toContain('takeReferences');
    expect(dkUpTo('consented', consent(none)).task('takeReferences').progress).toEqual({ done: 0, of: 2 });
  });

  it('are two where possible, or it is said why there are fewer [R95] [dk.ref.consent]', () => {
    const given = dkUpTo('referencesTaken').as('lone');
    const one = { twoReferences: false };

    expect(given.isRefused(recordOf('noteFacts', undefined, one)).faults).toEqual([
      { question: 'fewerWhy', code: 'missing' },
    ]);
    expect(given.tries(recordOf('noteFacts', undefined, { ...one, fewerWhy: 'Kun én chef.' })).ok).toBe(true);
  });

  it('are noted, with what was said in interviews, before the recommendation is written [dk.ref.note]', () => {
    const write = recommend(['a1', 'a2']);

    expect(refusedBy(dkUpTo('referencesTaken').as('lone').isRefused(write))).toEqual([
      'dk.ref.note taskOpen noteFacts',
    ]);
    const unnoted = dkUpTo('noted', { answers: { noteFacts: { noted: false } } });
    expect(refusedBy(unnoted.as('lone').isRefused(write))).toEqual([
      'dk.ref.note answeredOtherwise noteFacts noted',
    ]);
    expect(dkUpTo('noted').as('lone').tries(write).ok).toBe(true);
  });
});

describe('adverse facts', () => {
  const facts = (source: string) =>
    recordOf('adverseFacts', 'a2-n1', { source, facts: 'Afskediget for fravær.' });
  const presented = recordOf('hearParty', 'a2-n1', { presentedOn: '2026-04-16', replyBy: '2026-04-23' });

  it.each(['reference', 'web'])(
    'from a %s are put to the applicant before the recommendation is signed [R96] [dk.hearing]',
    (source) => {
      const given = dkUpTo('recommended').as('lone').does(facts(source));

      expect(refusedBy(given.as('lone').isRefused(sign(given)))).toEqual([
        'dk.hearing taskOpen hearParty a2-n1',
        'dk.hearing taskOpen closeHearing a2-n1',
      ]);
      const heard = given.as('lone').does(presented);
      expect(refusedBy(heard.as('lone').isRefused(sign(heard)))).toEqual([
        'dk.hearing taskOpen closeHearing a2-n1',
      ]);
      const closed = heard
        .as('lone')
        .does(recordOf('closeHearing', 'a2-n1', { reply: 'statement', statement: 'Det var sygdom.' }));
      expect(closed.as('lone').tries(sign(closed)).ok).toBe(true);
    },
  );

  it('that come up after the signature keep the decision waiting [dk.hearing]', () => {
    const given = dkUpTo('signed').as('lone').does(facts('web'));

    expect(
      refusedBy(given.as('dines').isRefused({ type: 'Decide', chosen: ['a1'], reason: 'Bedst.' })),
    ).toContain('dk.hearing taskOpen hearParty a2-n1');
  });

  it('that are known and not noted keep the recommendation from being signed [dk.hearing]', () => {
    const given = dkUpTo('recommended', { answers: { noteFacts: { adverseLeft: true } } });

    expect(refusedBy(given.as('lone').isRefused(sign(given)))).toEqual([
      'dk.hearing answeredOtherwise noteFacts adverseLeft',
    ]);
  });

  it('wait for the period that was set for the case, however long, and not longer [R96] [dk.hearing]', () => {
    const given = dkUpTo('recommended').as('lone').does(facts('web'), presented);
    const silence = (ranOutOn: string) => recordOf('closeHearing', 'a2-n1', { reply: 'noReply', ranOutOn });

    expect(given.task('closeHearing').due?.date).toBe('2026-04-23');
    expect(given.on('2026-04-23').as('lone').isRefused(silence('2026-04-23')).faults).toMatchObject([
      { question: 'ranOutOn' },
    ]);
    expect(given.on('2026-04-24').as('lone').tries(silence('2026-04-24')).ok).toBe(true);
  });

  it.each<[LocalDate, LocalDate, string]>([
    ['2026-04-16', '2026-04-23', 'a working day'],
    ['2026-05-29', '2026-06-08', 'Friday 5 June, which counts as a day off, and the weekend after it'],
    ['2026-12-17', '2026-12-28', 'Christmas Eve, which counts as a day off, and the days after it'],
    ['2026-03-27', '2026-04-07', 'Good Friday and Easter'],
  ])('noted on %s get a proposed period until %s: %s [cal.dk]', (on, replyBy) => {
    const given = dkUpTo('recommended').as('lone').does(facts('web')).on(on);
    const form = formOf('recordStep', 'hearParty:a2-n1', given.hiring, given.as('lone').context());

    expect(form?.questions.find(({ id }) => id === 'replyBy')?.suggestion).toBe(replyBy);
  });

  it('are tied to the applicant, so that they are erased with the applicant [R96]', () => {
    const given = dkUpTo('recommended').as('lone').does(facts('web'));
    const kept = Object.values(given.texts).find(({ body }) => body === 'Afskediget for fravær.');

    expect(kept?.about).toBe('a2');
  });
});

describe('impartiality and access before the decision', () => {
  const decide = { type: 'Decide', chosen: ['a1'], reason: 'Bedst kvalificeret.' } as const;

  it('keeps it from being decided when somebody turns out to be disqualified [dk.impartial]', () => {
    const given = dkUpTo('signed')
      .as('helle')
      .does(
        recordOf('confirmImpartial', undefined, {
          allImpartial: false,
          replacement: 'Bent er i familie med en ansøger.',
        }),
      );

    expect(refusedBy(given.as('dines').isRefused(decide))).toEqual([
      'dk.impartial taskOpen confirmImpartial',
    ]);
  });

  it('warns that the decision waits while an applicant has asked for access, and lets it pass [dk.access]', () => {
    const request = recordOf('accessRequest', '-n1', { receivedOn: '2026-04-16', requestedBy: 'applicant' });
    const warned = (given: ReturnType<typeof dkUpTo>) =>
      atGate('decide', given.hiring, given.as('dines').context())
        .filter(({ status }) => status === 'warned')
        .map(({ rule }) => rule);
    const given = dkUpTo('signed').as('helle').does(request);

    expect(warned(given)).toEqual(['dk.access']);
    expect(given.task('answerAccess').due?.date).toBe('2026-04-27');
    expect(given.as('dines').tries(decide).ok).toBe(true);
    const answered = recordOf('answerAccess', '-n1', { answeredOn: '2026-04-16', shown: 'ownDocuments' });
    expect(warned(given.as('helle').does(answered))).toEqual([]);
  });
});
