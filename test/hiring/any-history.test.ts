import fc from 'fast-check';
import type { Command } from '../../src/hiring/commands';
import { effectsOf } from '../../src/hiring/effects';
import { formOf, formsOf, nextPage } from '../../src/hiring/forms/forms';
import { atGate } from '../../src/hiring/gates';
import { replay } from '../../src/hiring/history';
import { nextWake, remindersOf } from '../../src/hiring/tasks/reminders';
import { addDays, localDateOf } from '../../src/hiring/calendar';
import {
  announcement,
  anApplicant,
  confirm,
  disqualified,
  impartial,
  justify,
  need,
  open,
  papers,
  plan,
  prim,
  recommend,
  record,
  reference,
  series,
  sign,
  stageNames,
  upTo,
  voters,
  vote,
  type Scenario,
} from '../support/cases';

const applicants = ['a1', 'a2', 'a3', 'a4', 'a99'];
const somebody = fc.constantFrom(
  'lise',
  'hanne',
  'tor',
  'enok',
  'frida',
  'sverre',
  'system',
  'ukjent',
  'calendar',
  'applicant:a1',
  'applicant:a2',
  ...voters,
);
const applicant = fc.constantFrom(...applicants);
const hourOf = (hour: number) => ({
  start: `2026-03-26T${String(hour).padStart(2, '0')}:00:00.000Z`,
  end: `2026-03-26T${String(hour).padStart(2, '0')}:45:00.000Z`,
});
const someOf = fc.uniqueArray(applicant, { maxLength: 4 });

type Make = (given: Scenario) => Command;
const made = <T>(
  arbitrary: fc.Arbitrary<T>,
  make: (value: T, given: Scenario) => Command,
): fc.Arbitrary<Make> => arbitrary.map((value) => (given) => make(value, given));
const always = (...commands: readonly Command[]): fc.Arbitrary<Make> =>
  fc.constantFrom(...commands).map((command) => () => command);

const today = ({ at, organisation }: Scenario) => localDateOf(at, organisation.zone);

/** Every command there is, sensible and otherwise, often enough the one that is next. */
const command: fc.Arbitrary<Make> = fc.oneof(
  always(
    open(),
    need(),
    need({ kind: 'adviser' }),
    announcement(),
    announcement({ experienceCompensates: true }),
  ),
  always(confirm('need'), confirm('announcement'), prim(), prim('match'), { type: 'MakeExtendedList' }),
  made(fc.integer({ min: -20, max: 20 }), (days, given) => ({
    type: 'Publish',
    publishedOn: today(given),
    deadline: addDays(today(given), days),
  })),
  made(fc.integer({ min: 0, max: 3 }), (count) => ({
    type: 'ImportApplicants',
    applicants: Array.from({ length: count }, (_, n) => anApplicant(n)),
  })),
  made(someOf, (chosen) => ({ type: 'ChooseForInterview', applicants: chosen })),
  made(someOf, (_, { hiring }) => plan(hiring.shortlist?.applicants ?? [])),
  made(fc.integer({ min: 0, max: 2 }), (proposal) => ({ type: 'BookInterviews', proposal })),
  made(fc.tuple(applicant, someOf), ([id, others], { hiring }) => ({
    type: 'MoveInterviews',
    applicants: [id, ...others.filter((other) => other !== id)],
    wishes: { maxPerDay: 4 },
    proposals: [series(hiring.shortlist?.applicants ?? [], 'vidda')],
  })),
  made(applicant, (id) => ({ type: 'CancelInterview', applicant: id })),
  made(
    fc.tuple(
      applicant,
      fc.constantFrom('moved', 'cancelled', 'accepted', 'declined', 'proposedTime', 'roomTaken'),
      fc.constantFrom('lise', 'frida', undefined),
      fc.integer({ min: 8, max: 15 }),
    ),
    ([id, change, person, hour]) => ({
      type: 'NoteCalendarChange',
      applicant: id,
      change,
      person,
      ...hourOf(hour),
    }),
  ),
  made(
    fc.tuple(
      applicant,
      fc.constantFrom('accepted', 'declined', 'anotherTime', undefined),
      fc.option(fc.integer({ min: 8, max: 15 })),
      fc.constantFrom('Jeg trenger tegnspråktolk.', undefined),
    ),
    ([id, answer, hour, words], { hiring }) => ({
      type: 'AnswerInvitation',
      applicant: id,
      booking: hiring.interviews[id]?.booking ?? 1,
      answer,
      slot: hour === null ? undefined : { applicant: id, ...hourOf(hour) },
      words,
    }),
  ),
  made(applicant, (id) => record(id)),
  made(fc.tuple(applicant, fc.constantFrom('checked', 'missing', 'notNeeded')), ([id, state]) =>
    papers(id, { diplomas: state }),
  ),
  made(fc.tuple(applicant, fc.integer({ min: 1, max: 3 })), ([id, n]) => reference(id, n)),
  made(
    fc.tuple(fc.constantFrom('nav.ref.two', 'nav.rec.three', 'nav.prim'), fc.option(applicant)),
    ([rule, id]) => justify(rule, id ?? undefined),
  ),
  made(someOf, (ranked) => recommend(ranked)),
  made(fc.boolean(), (isCurrent, given) =>
    isCurrent ? sign(given) : { type: 'SignRecommendation', shown: 3 },
  ),
  made(fc.integer({ min: -1, max: 30 }), (days, given) => ({
    type: 'SendToCouncil',
    meetingOn: addDays(today(given), days),
  })),
  always(
    impartial,
    disqualified,
    vote('a1'),
    vote('a2'),
    vote('nobody'),
    { type: 'CloseVote' },
    { type: 'CloseVote', choice: 'a1' },
  ),
  always(
    { type: 'ApproveMinutes' },
    { type: 'Wake' },
    { type: 'CancelHiring', reason: 'Stillingen er trukket tilbake.' },
  ),
  fc.constant<Make>(() => ({ type: 'TakeBack' })),
  always(
    { type: 'GiveAnswers', form: 'assessNeed', values: { why: 'Halvskrevet behov.', title: 'Tittel' } },
    {
      type: 'GiveAnswers',
      form: 'recordInterview',
      subject: 'a1',
      values: { record: 'Halvskrevet referat.' },
    },
    { type: 'GiveAnswers', form: 'castVote', values: { choice: 'a1', reason: 'Halvskrevet stemme.' } },
    { type: 'DropAnswers', form: 'assessNeed', questions: ['why', 'title'] },
  ),
);

const act = fc.record({ person: somebody, command, days: fc.constantFrom(0, 0, 0, 1, 4, 30) });
const history = fc.tuple(fc.constantFrom(...stageNames), fc.array(act, { maxLength: 25 }));

/** The case after whatever of this the rules let through. */
const lived = ([stage, acts]: [
  (typeof stageNames)[number],
  readonly { person: string; command: Make; days: number }[],
]): Scenario =>
  acts.reduce((given, { person, command: make, days }) => {
    const later = given.on(addDays(today(given), days));
    const next = make(later);
    return later.as(person).tries(next).ok ? later.as(person).does(next) : later;
  }, upTo(stage));

describe('any history of a case', () => {
  it('is told by its log: the stored state is what the log comes to, also as it was written down', () => {
    fc.assert(
      fc.property(history, (told) => {
        const { hiring, log } = lived(told);

        expect(hiring).toEqual(replay(hiring.id, hiring.organisation, log));
        expect(JSON.parse(JSON.stringify(hiring))).toEqual(
          JSON.parse(
            JSON.stringify(
              replay(hiring.id, hiring.organisation, JSON.parse(JSON.stringify(log)) as typeof log),
            ),
          ),
        );
      }),
      { numRuns: 80 },
    );
  });

  it("keeps people's words and what is known of applicants out of state, log and effects", () => {
    fc.assert(
      fc.property(history, (told) => {
        const { hiring, log, effects, texts, applicants: people } = lived(told);
        const kept = JSON.stringify([hiring, log, effects]);
        const words = [
          ...Object.values(texts).map(({ body }) => body),
          ...Object.values(people).flatMap(({ name, email }) => [name, email]),
        ];

        expect(words.filter((word) => kept.includes(word))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('can be looked at by everybody: tasks, gates, forms, reminders and effects', () => {
    fc.assert(
      fc.property(history, somebody, (told, person) => {
        const given = lived(told);
        const context = given.as(person).context();
        const { hiring } = given;

        for (const { id, state, owners, since, due, waitingFor } of given.tasks()) {
          expect(state === 'open' || owners.length === 0).toBe(true);
          expect(state === 'waiting' || waitingFor.length === 0).toBe(true);
          expect(state === 'waiting' || since !== undefined).toBe(true);
          expect(due === undefined || due.steps.length > 0).toBe(true);
          for (const { form, subject } of formsOf(id, hiring, context.profile)) {
            const made = formOf(form, subject, hiring, context);
            if (made) nextPage(made, hiring, person);
          }
        }
        for (const gate of ['announce', 'publish', 'sign', 'council', 'vote'] as const)
          atGate(gate, hiring, context);
        const reminders = remindersOf(hiring, context);
        expect(nextWake(hiring, context)).toBe(hiring.status === 'open' ? reminders[0]?.at : undefined);
        effectsOf(hiring, hiring, given.log, context);
      }),
      { numRuns: 80 },
    );
  });

  it('never says the same reminder twice', () => {
    fc.assert(
      fc.property(history, (told) => {
        const given = lived(told);
        const woken = given.hiring.status === 'open' ? given.wakes() : given;

        expect(woken.hiring.status === 'open' ? woken.wakes().events : []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
