import type { Refusal, RefusalCode } from '../../src/hiring/decision';
import {
  anApplicant,
  apart,
  disqualified,
  impartial,
  need,
  plan,
  publication,
  recommend,
  sign,
  upTo,
  vote,
} from '../support/cases';

const closing = { type: 'CloseVote' } as const;
const takeBack = { type: 'TakeBack' } as const;

const tied = (tie: 'chairDecides' | 'newMeeting') => {
  const { council } = apart;
  const regulations = { quorum: 2, bothSidesNeeded: true, majority: 'simple', tie } as const;
  const declared = upTo('declared', { organisation: { ...apart, council: { ...council, regulations } } });
  return declared.on('2026-04-15').as('cecilie').does(vote('a1')).as('turid').does(vote('a2')).as('cecilie');
};

/** One way to every refusal there is, but for the one that is given before a case is asked. A code without one does not compile. */
const ways: Readonly<Record<Exclude<RefusalCode, 'outsideYourRoles'>, () => Refusal>> = {
  caseClosed: () => upTo('closed').as('lise').isRefused(need()),
  noRoleInCase: () => upTo('opened').as('enok2').isRefused(need()),
  notYourRole: () => upTo('opened').as('tor').isRefused(need()),
  notPractice: () => upTo('opened').as('lise').isRefused({ type: 'DiscardPractice' }),
  notYourPractice: () => upTo('opened', { practice: true }).as('tor').isRefused({ type: 'DiscardPractice' }),
  notOpenYet: () => upTo('opened').as('hanne').isRefused(publication),
  tooLate: () =>
    upTo('published')
      .as('lise')
      .isRefused(need({ percent: 50 })),
  ruleNotMet: () => upTo('drafted').as('hanne').isRefused(publication),
  answersFaulty: () =>
    upTo('opened')
      .as('lise')
      .isRefused({ type: 'GiveAnswers', form: 'assessNeed', values: { positions: 0 } }),
  unknownApplicant: () =>
    upTo('referencesTaken')
      .as('lise')
      .isRefused(recommend(['a9'])),
  noApplicants: () => upTo('referencesTaken').as('lise').isRefused(recommend([])),
  noSuchProposal: () => upTo('planned').as('lise').isRefused({ type: 'BookInterviews', proposal: 9 }),
  invitationChanged: () =>
    upTo('booked').as('applicant:a1').isRefused({ type: 'AnswerInvitation', applicant: 'a1', booking: 7 }),
  timeTaken: () => {
    const booked = upTo('booked');
    const { start = '', end = '' } = booked.hiring.interviews['a2'] ?? {};
    return booked.as('applicant:a1').isRefused({
      type: 'AnswerInvitation',
      applicant: 'a1',
      booking: 1,
      slot: { applicant: 'a1', start, end },
    });
  },
  notForSecondRound: () =>
    upTo('booked')
      .as('lise')
      .isRefused({ ...plan(['a1']), second: ['a1'] }),
  tooManyApplicants: () =>
    upTo('imported')
      .as('hanne')
      .isRefused({
        type: 'ImportApplicants',
        applicants: Array.from({ length: 489 }, (_, n) => anApplicant(n)),
      }),
  nothingToFill: () =>
    upTo('approved').as('hanne').isRefused({ type: 'ChooseNext', applicant: 'a2', reason: 'Derfor.' }),
  onHold: () =>
    upTo('imported')
      .as('hanne')
      .does({ type: 'PutOnHold', reason: 'Budsjettet er ikke klart.' })
      .as('lise')
      .isRefused({ type: 'ChooseForInterview', applicants: ['a1'] }),
  notInThisProcess: () =>
    upTo('signed').as('enok').isRefused({ type: 'RecordStep', task: 'ukjent', values: {} }),
  recommendationChanged: () =>
    upTo('recommended').as('enok').isRefused({ type: 'SignRecommendation', shown: 1 }),
  notOnCouncil: () => {
    const members = [
      { person: 'arne', side: 'employer' },
      { person: 'sverre', side: 'employees' },
    ] as const;
    const council = { ...apart.council, members };
    return upTo('sent', { organisation: { ...apart, council } })
      .as('sverre')
      .isRefused(impartial);
  },
  disqualified: () => upTo('sent').as('arne').does(disqualified).as('arne').isRefused(vote('a1')),
  declareFirst: () => upTo('sent').as('arne').isRefused(vote('a1')),
  voteClosed: () => upTo('decided').as('arne').isRefused(vote('a1')),
  votesMissing: () => upTo('declared').as('cecilie').isRefused(closing),
  noQuorum: () => upTo('declared').on('2026-04-15').as('cecilie').isRefused(closing),
  sideMissing: () =>
    ['cecilie', 'arne', 'anna']
      .reduce((given, person) => given.as(person).does(vote('a1')), upTo('declared').on('2026-04-15'))
      .as('cecilie')
      .isRefused(closing),
  noMajority: () =>
    Object.entries({ cecilie: 'a1', arne: 'a2', turid: 'a3' })
      .reduce(
        (given, [person, choice]) => given.as(person).does(vote(choice)),
        upTo('declared').on('2026-04-15'),
      )
      .as('cecilie')
      .isRefused(closing),
  tieChairDecides: () => tied('chairDecides').isRefused(closing),
  tieNewMeeting: () => tied('newMeeting').isRefused(closing),
  nothingToTakeBack: () => upTo('opened').as('lise').isRefused(takeBack),
  somebodyActedSince: () => upTo('needDiscussed').as('lise').isRefused(takeBack),
  leftTheHouse: () => upTo('booked').as('lise').isRefused(takeBack),
};

describe('refusals', () => {
  it.each(Object.entries(ways))('there is a way to be refused with %s', (code, way) => {
    expect(way().code).toBe(code);
  });

  it('say nothing of an applicant but the id', () => {
    for (const way of Object.values(ways)) expect(JSON.stringify(way())).not.toMatch(/Søker|example\.org/);
  });

  it('do not change the case: what is tried leaves no trace', () => {
    const given = upTo('planned');
    const before = JSON.stringify(given.hiring);
    given.as('lise').isRefused(plan([]));

    expect(JSON.stringify(given.hiring)).toBe(before);
    expect(given.as('enok').isRefused(sign(given)).code).toBe('notOpenYet');
  });
});
