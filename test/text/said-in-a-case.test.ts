import type { Command } from '../../src/hiring/commands';
import { formOf } from '../../src/hiring/forms/forms';
import type { Form, FormId } from '../../src/hiring/forms/form';
import type { Lack } from '../../src/hiring/gates';
import { atGate } from '../../src/hiring/gates';
import type { GateId } from '../../src/hiring/profile';
import type { Refusal } from '../../src/hiring/decision';
import { isTextKey, translatorFor } from '../../src/text';
import {
  announcement,
  apart,
  confirm,
  impartial,
  justify,
  need,
  papers,
  plan,
  prim,
  publication,
  recommend,
  record,
  reference,
  sign,
  stageNames,
  upTo,
  vote,
  type Scenario,
} from '../support/cases';
import { smallUnit } from '../support/small-unit';

const languages = ['nb', 'nn', 'da', 'en'] as const;

/** Says a text in every language; values are given as the cards give them. */
function said(key: string, values: Readonly<Record<string, unknown>> = {}): readonly string[] {
  expect([key, isTextKey(key)]).toEqual([key, true]);
  const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return languages.map((language) =>
    (translatorFor(language) as (key: string, values: object) => string)(key, words),
  );
}

/** Each once. */
const unlike = <Thing extends { readonly code: string; readonly params?: object | undefined }>(
  things: readonly Thing[],
): readonly Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify([thing.code, thing.params]), thing])).values(),
];

const withOldRules = (given: Scenario): Scenario => ({ ...given, hiring: { ...given.hiring, settings: 0 } });

/** The main job at every stage, and one in which experience compensates, fewer are recommended and papers are missing. */
const cases: readonly Scenario[] = [
  ...stageNames.map((stage) => upTo(stage)),
  upTo('recommended', { announcement: { experienceCompensates: true } }),
  upTo('recorded')
    .as('lise')
    .does(reference('a1', 2), justify('nav.ref.two', 'a1'), recommend(['a1'])),
  upTo('inPrim').as('hanne').does(prim('match')),
  upTo('inPrim').as('hanne').does(prim('waiting')),
  upTo('sent').on('2026-04-15'),
  upTo('imported').as('hanne').does({ type: 'PutOnHold', reason: 'Budsjettet er ikke klart.' }),
  upTo('approved').as('lise').does({ type: 'AnswerOffer', applicant: 'a1', accepted: false }),
  upTo('signed', { profile: { ...smallUnit, decidedBy: 'authority' } }),
  withOldRules(upTo('opened')),
];

const formIds: Readonly<Record<Exclude<FormId, 'recordStep'>, true>> = {
  assessNeed: true,
  confirmDiscussion: true,
  draftAnnouncement: true,
  registerInPrim: true,
  publish: true,
  makeExtendedList: true,
  chooseForInterview: true,
  planInterviews: true,
  bookInterviews: true,
  moveInterviews: true,
  cancelInterview: true,
  recordInterview: true,
  checkDocuments: true,
  recordReference: true,
  justifyShortfall: true,
  writeRecommendation: true,
  signRecommendation: true,
  sendToCouncil: true,
  declareImpartiality: true,
  castVote: true,
  closeVote: true,
  approveMinutes: true,
  decide: true,
  answerOffer: true,
  chooseNext: true,
  closeHiring: true,
  meetAgain: true,
  extendDeadline: true,
  advertiseAgain: true,
  findNobodyQualified: true,
  withdrawApplicant: true,
  handOver: true,
  putOnHold: true,
  resume: true,
  moveToNewRules: true,
  cancelHiring: true,
};

const subjects = [undefined, 'need', 'announcement', 'a1', 'nav.ref.two', 'nav.ref.two:a1'];

const forms: readonly Form[] = cases.flatMap((given) =>
  apart.people.flatMap(({ id }) =>
    Object.keys(formIds).flatMap((form) =>
      subjects.flatMap((subject) => formOf(form, subject, given.hiring, given.as(id).context()) ?? []),
    ),
  ),
);

const commands = (given: Scenario): readonly Command[] => [
  need(),
  confirm('need'),
  announcement(),
  prim(),
  publication,
  { ...publication, deadline: '2026-03-07' },
  { type: 'ImportApplicants', applicants: [] },
  { type: 'MakeExtendedList' },
  { type: 'ChooseForInterview', applicants: [] },
  { type: 'ChooseForInterview', applicants: ['a99'] },
  plan(['a1']),
  { type: 'BookInterviews', proposal: 9 },
  record('a99'),
  papers('a1'),
  reference('a1', 3),
  justify('nav.prim'),
  recommend(['a1', 'a2', 'a3']),
  sign(given),
  { type: 'SignRecommendation', shown: 1 },
  { type: 'SendToCouncil', meetingOn: '2026-03-31' },
  impartial,
  vote('a1'),
  { type: 'CloseVote' },
  { type: 'ApproveMinutes' },
  { type: 'TakeBack' },
  { type: 'Wake' },
];

const refusals: readonly Refusal[] = cases.flatMap((given) =>
  [...apart.people.map(({ id }) => id), 'nobody'].flatMap((person) =>
    commands(given).flatMap((command) => {
      const decision = given.as(person).tries(command);
      return decision.ok ? [] : [decision.refusal];
    }),
  ),
);

const gates: readonly GateId[] = ['announce', 'publish', 'sign', 'council', 'vote'];

const lacks: readonly Lack[] = [
  ...cases.flatMap((given) =>
    gates.flatMap((gate) =>
      atGate(gate, given.hiring, given.as('hanne').context()).flatMap((finding) => finding.lacks),
    ),
  ),
  ...refusals.flatMap(({ findings = [] }) => findings.flatMap((finding) => finding.lacks)),
];

describe('what is said in a case has its words in every language', () => {
  it('forms, all of them, from their title to their receipt', () => {
    expect(new Set(forms.map(({ form }) => form))).toEqual(new Set(Object.keys(formIds)));
    for (const form of new Set(forms.map(({ form }) => form)))
      for (const part of ['title', 'intro', 'submit', 'done', 'confirm'])
        expect(
          said(`form.${form}.${part}`, { about: 'Ada', todo: 'Gjør det.', done: 'Gjort' }).join(),
        ).not.toContain('{{');
  });

  it('questions of forms, their help and their options', () => {
    const asked = new Map(
      forms.flatMap(({ form, questions }) =>
        questions
          .filter(({ aside }) => aside !== 'hidden')
          .map((question) => [`${form}.${question.id}`, question] as const),
      ),
    );
    expect(asked.size).toBeGreaterThan(45);
    for (const [key, { kind, options = [], id }] of asked) {
      const [, stem = key, place = ''] = /^(.+?)(\d*)$/.exec(key) ?? [];
      for (const part of ['label', 'help', 'ask'])
        expect(said(`question.${stem}.${part}`, { about: 'Ada', place }).join()).not.toContain('{{');
      if (kind === 'choice' && id !== 'proposal')
        for (const option of options) said(`option.${id}.${option}`);
    }
  });

  it('refusals, with what they were told', () => {
    expect(new Set(refusals.map(({ code }) => code)).size).toBeGreaterThan(15);
    for (const { code, params = {} } of unlike(refusals))
      said(
        code === 'notOpenYet' && 'waitingFor' in params ? 'refusal.notOpenYetWaiting' : `refusal.${code}`,
        params,
      );
  });

  it('what a rule finds missing, about an applicant or not', () => {
    expect(new Set(lacks.map(({ code }) => code)).size).toBeGreaterThan(11);
    for (const { code, subject, params } of unlike(lacks)) {
      const words = said(`lack.${code}`, { ...params, ...(subject === undefined ? {} : { who: 'Søker 1' }) });
      // Whoever reads it must know whom it is about.
      expect([code, words.every((text) => text.includes('Søker 1'))]).toEqual([code, subject !== undefined]);
    }
  });
});
