import { atLocalTime, type LocalTime } from '../../src/hiring/calendar';
import type { Command, CommandOf, NewApplicant } from '../../src/hiring/commands';
import { decide } from '../../src/hiring/decide';
import type { Context, Decision, Refusal, StoredText } from '../../src/hiring/decision';
import { effectsOf, type Effect } from '../../src/hiring/effects';
import { SYSTEM, type HiringEvent, type Recorded } from '../../src/hiring/events';
import { evolve, unopened } from '../../src/hiring/evolve';
import { replay } from '../../src/hiring/history';
import type { Hiring } from '../../src/hiring/hiring';
import { forNewCases } from '../../src/hiring/in-force';
import type { Organisation, PersonId } from '../../src/hiring/people';
import type { Profile, TaskId } from '../../src/hiring/profile';
import { type Task, tasksOf } from '../../src/hiring/tasks/tasks';
import type { LocalDate } from '../../src/hiring/time';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { contextFor } from '../../src/usecases/context';
import { smallUnit } from './small-unit';

/** The sample unit with a person of its own for every role: the signer is not the leader, no union member votes. */
export const apart: Organisation = {
  ...sampleOrganisation,
  roles: { ...sampleOrganisation.roles, recommendingAuthority: ['enok'] },
  council: {
    ...sampleOrganisation.council,
    members: [
      { person: 'arne', side: 'employer' },
      { person: 'anna', side: 'employer' },
      { person: 'turid', side: 'employees' },
      { person: 'ulf', side: 'employees' },
    ],
  },
};

/** Everybody with a vote in `apart`. */
export const voters: readonly PersonId[] = ['cecilie', 'arne', 'anna', 'turid', 'ulf'];

const ID = 'k1';

interface State {
  readonly organisation: Organisation;
  readonly profile: Profile;
  readonly at: string;
  readonly hiring: Hiring;
  readonly log: readonly Recorded[];
  /** Every command that was given, and when and by whom. */
  readonly given: readonly { readonly at: string; readonly by: PersonId; readonly command: Command }[];
  readonly texts: Readonly<Record<string, StoredText>>;
  readonly applicants: Readonly<Record<string, NewApplicant>>;
  /** What the last command brought about. */
  readonly events: readonly HiringEvent[];
  readonly effects: readonly Effect[];
}

/** A case on the way: people give commands at instants, through the pure core alone. Nothing in it is changed in place. */
export interface Scenario extends State {
  /** The same case on this day, at this time in the unit. */
  on(date: LocalDate, time?: LocalTime): Scenario;
  /** The clock: what has to be said by then. */
  wakes(): Scenario;
  readonly as: (person: PersonId) => {
    /** The case after the command. @throws when it is refused */
    does(...commands: readonly Command[]): Scenario;
    /** The answer; the case stays as it was. */
    tries(command: Command): Decision;
    /** Why it is refused. @throws when it is not */
    isRefused(command: Command): Refusal;
    context(): Context;
  };
  tasks(): readonly Task[];
  task(id: TaskId): Task;
}

function after(state: State, by: PersonId, command: Command, decision: Decision): State {
  if (!decision.ok) throw new Error(`${by} may not ${command.type}: ${JSON.stringify(decision.refusal)}`);
  const step = `step-${state.log.length + 1}`;
  const recorded = decision.events.map((event, index): Recorded => ({
    seq: state.hiring.seq + index + 1,
    at: state.at,
    by,
    command: command.type,
    step,
    event,
  }));
  const log = [...state.log, ...recorded];
  const hiring =
    command.type === 'TakeBack'
      ? replay(ID, state.organisation.id, log)
      : recorded.reduce(evolve, state.hiring);
  const context = contextFor(forNewCases(state.organisation, state.profile), by, state.at);
  return {
    ...state,
    hiring,
    log,
    given: [...state.given, { at: state.at, by, command }],
    texts: { ...state.texts, ...decision.texts },
    applicants: { ...state.applicants, ...decision.applicants },
    events: decision.events,
    effects: decision.events.length === 0 ? [] : effectsOf(state.hiring, hiring, recorded, context),
  };
}

function scenarioOf(state: State): Scenario {
  const { organisation, profile, hiring } = state;
  const as: Scenario['as'] = (person) => {
    const context = (): Context => contextFor(forNewCases(organisation, profile), person, state.at);
    const tries = (command: Command): Decision => decide(hiring, command, context());
    return {
      context,
      tries,
      does: (...commands) =>
        scenarioOf(
          commands.reduce(
            (now, command) => after(now, person, command, scenarioOf(now).as(person).tries(command)),
            state,
          ),
        ),
      isRefused(command) {
        const decision = tries(command);
        if (decision.ok) throw new Error(`${person} may ${command.type}: ${JSON.stringify(decision.events)}`);
        return decision.refusal;
      },
    };
  };
  const tasks = (): readonly Task[] => tasksOf(hiring, as(SYSTEM).context());
  return {
    ...state,
    as,
    tasks,
    on: (date, time = '09:00') => scenarioOf({ ...state, at: atLocalTime(date, time, organisation.zone) }),
    wakes: () => as(SYSTEM).does({ type: 'Wake' }),
    task(id) {
      const task = tasks().find((one) => one.id === id);
      if (!task) throw new Error(`There is no task ${id}`);
      return task;
    },
  };
}

/** An unopened case on Monday, 2 March 2026. */
export const scenario = (organisation: Organisation = apart, profile: Profile = smallUnit): Scenario =>
  scenarioOf({
    organisation,
    profile,
    at: atLocalTime('2026-03-02', '09:00', organisation.zone),
    hiring: unopened(ID, organisation.id),
    log: [],
    given: [],
    texts: {},
    applicants: {},
    events: [],
    effects: [],
  });

export const anApplicant = (n: number): NewApplicant => ({
  name: `Søker Nummer${n}`,
  email: `soker${n}@example.org`,
  withholdRequested: false,
});

export const need = (more: Partial<CommandOf<'AssessNeed'>> = {}): CommandOf<'AssessNeed'> => ({
  type: 'AssessNeed',
  title: 'Fagleder',
  unit: 'Brukerkontakt',
  workplace: 'Bergen',
  kind: 'leader',
  positions: 1,
  percent: 100,
  permanent: true,
  needVoicedOn: '2026-03-02',
  why: 'Fordi køene vokser.',
  tasks: 'Lede et lag.',
  ...more,
});

export const confirm = (
  topic: 'need' | 'announcement',
  heldOn: LocalDate = '2026-03-03',
): CommandOf<'ConfirmDiscussion'> => ({ type: 'ConfirmDiscussion', topic, heldOn, view: 'agrees' });

export const announcement = (
  more: Partial<CommandOf<'DraftAnnouncement'>> = {},
): CommandOf<'DraftAnnouncement'> => ({
  type: 'DraftAnnouncement',
  tasks: 'Du leder et lag.',
  requirements: 'Bachelorgrad.',
  personalQualities: 'Tydelig og rolig.',
  experienceCompensates: false,
  pay: 'Etter avtale',
  contact: 'lise',
  ...more,
});

export const prim = (
  result: CommandOf<'RegisterInPrim'>['result'] = 'noMatch',
): CommandOf<'RegisterInPrim'> => ({ type: 'RegisterInPrim', registeredOn: '2026-03-05', result });

export const publication: CommandOf<'Publish'> = {
  type: 'Publish',
  publishedOn: '2026-03-06',
  deadline: '2026-03-20',
};

/** A series of interviews on 26 March 2026, one an hour from 9. */
export const series = (applicants: readonly string[], room = 'fjorden') => ({
  strengths: ['earliest'],
  slots: applicants.map((applicant, index) => ({
    applicant,
    start: `2026-03-26T${String(8 + index).padStart(2, '0')}:00:00.000Z`,
    end: `2026-03-26T${String(8 + index).padStart(2, '0')}:45:00.000Z`,
    room,
  })),
});

export const plan = (
  applicants: readonly string[],
  panel: readonly PersonId[] = ['lise', 'frida'],
): CommandOf<'PlanInterviews'> => ({
  type: 'PlanInterviews',
  panel,
  firstDay: '2026-03-26',
  lastDay: '2026-03-27',
  minutes: 45,
  breakMinutes: 15,
  online: false,
  proposals: [series(applicants)],
});

export const reference = (
  applicant: string,
  n: number,
  relation: CommandOf<'RecordReference'>['relation'] = n === 1 ? 'presentLeader' : 'colleague',
): CommandOf<'RecordReference'> => ({
  type: 'RecordReference',
  id: `${applicant}-r${n}`,
  applicant,
  referee: `Referent Oppdiktet${n}`,
  relation,
  takenOn: '2026-03-27',
  record: 'Gode skussmål.',
});

export const papers = (
  applicant: string,
  more: Partial<CommandOf<'CheckDocuments'>> = {},
): CommandOf<'CheckDocuments'> => ({
  type: 'CheckDocuments',
  applicant,
  diplomas: 'checked',
  certificates: 'checked',
  ...more,
});

export const record = (applicant: string): CommandOf<'RecordInterview'> => ({
  type: 'RecordInterview',
  applicant,
  record: 'Rolig og tydelig.',
});

export const recommend = (
  ranked: readonly string[],
  more: Partial<CommandOf<'WriteRecommendation'>> = {},
): CommandOf<'WriteRecommendation'> => ({
  type: 'WriteRecommendation',
  ranked: ranked.map((applicant) => ({ applicant, reason: `Derfor ${applicant}.` })),
  comparison: 'Alle tre fyller kravene.',
  ...more,
});

export const sign = ({ hiring }: Scenario): CommandOf<'SignRecommendation'> => ({
  type: 'SignRecommendation',
  shown: hiring.recommendation?.version ?? 0,
});

export const justify = (rule: string, subject?: string): CommandOf<'JustifyShortfall'> => ({
  type: 'JustifyShortfall',
  rule,
  subject,
  reason: 'Det finnes ikke flere.',
});

export const impartial: Command = { type: 'DeclareImpartiality', impartial: true };
export const disqualified: Command = {
  type: 'DeclareImpartiality',
  impartial: false,
  reason: 'Søkeren er min svoger.',
};

export const vote = (choice: string): CommandOf<'CastVote'> => ({
  type: 'CastVote',
  choice,
  reason: 'Best kvalifisert.',
});

export const open = (practice = false): CommandOf<'OpenHiring'> => ({
  type: 'OpenHiring',
  practice,
  needVoicedOn: '2026-03-02',
});

/** What may differ from the usual case: a leader post, twelve applicants, three interviewed and recommended. */
export interface Job {
  readonly organisation?: Organisation;
  readonly profile?: Profile;
  readonly practice?: boolean;
  readonly need?: Partial<CommandOf<'AssessNeed'>>;
  readonly announcement?: Partial<CommandOf<'DraftAnnouncement'>>;
  readonly applicants?: number;
  readonly chosen?: readonly string[];
  readonly panel?: readonly PersonId[];
  readonly ranked?: readonly string[];
  readonly meetingOn?: LocalDate;
}

const each = (given: Scenario, people: readonly PersonId[], command: Command): Scenario =>
  people.reduce((now, person) => now.as(person).does(command), given);

const chosenIn = ({ chosen = ['a1', 'a2', 'a3'] }: Job): readonly string[] => chosen;

/** The main job, one stage after the other, each with the people and on the days it would have. */
const stages = {
  opened: (given: Scenario, { practice }: Job) => given.as('lise').does(open(practice)),
  needAssessed: (given: Scenario, job: Job) => given.as('lise').does(need(job.need)),
  needDiscussed: (given: Scenario) => each(given.on('2026-03-03'), ['tor', 'hanne'], confirm('need')),
  drafted: (given: Scenario, job: Job) =>
    given.on('2026-03-04').as('lise').does(announcement(job.announcement)),
  adDiscussed: (given: Scenario) =>
    each(given.on('2026-03-05'), ['tor', 'hanne'], confirm('announcement', '2026-03-05')),
  inPrim: (given: Scenario) => given.as('hanne').does(prim()),
  published: (given: Scenario) => given.on('2026-03-06').as('hanne').does(publication),
  imported: (given: Scenario, { applicants = 12 }: Job) =>
    given
      .on('2026-03-23')
      .as('hanne')
      .does({
        type: 'ImportApplicants',
        applicants: Array.from({ length: applicants }, (_, index) => anApplicant(index + 1)),
      }),
  listed: (given: Scenario) => given.as('hanne').does({ type: 'MakeExtendedList' }),
  chosen: (given: Scenario, job: Job) =>
    given
      .on('2026-03-24')
      .as('lise')
      .does({ type: 'ChooseForInterview', applicants: chosenIn(job) }),
  planned: (given: Scenario, job: Job) => given.as('lise').does(plan(chosenIn(job), job.panel)),
  booked: (given: Scenario) => given.as('lise').does({ type: 'BookInterviews', proposal: 1 }),
  recorded: (given: Scenario, job: Job) =>
    given
      .on('2026-03-26', '15:00')
      .as('frida')
      .does(...chosenIn(job).map(record)),
  papersChecked: (given: Scenario, job: Job) =>
    given
      .on('2026-03-27')
      .as('lise')
      .does(...chosenIn(job).map((id) => papers(id))),
  referencesTaken: (given: Scenario, job: Job) =>
    given.as('lise').does(...chosenIn(job).flatMap((id) => [reference(id, 1), reference(id, 2)])),
  recommended: (given: Scenario, job: Job) => given.as('lise').does(recommend(job.ranked ?? chosenIn(job))),
  signed: (given: Scenario) => given.as('enok').does(sign(given)),
  sent: (given: Scenario, { meetingOn = '2026-04-15' }: Job) =>
    given.on('2026-03-30').as('hanne').does({ type: 'SendToCouncil', meetingOn }),
  declared: (given: Scenario) => each(given.on('2026-04-08'), voters, impartial),
  voted: (given: Scenario) => each(given, voters, vote('a1')),
  decided: (given: Scenario) => given.as('cecilie').does({ type: 'CloseVote' }),
  approved: (given: Scenario) => given.as('sverre').does({ type: 'ApproveMinutes' }),
  answered: (given: Scenario) =>
    given.on('2026-04-10').as('lise').does({ type: 'AnswerOffer', applicant: 'a1', accepted: true }),
  closed: (given: Scenario) => given.as('hanne').does({ type: 'CloseHiring' }),
} satisfies Record<string, (given: Scenario, job: Job) => Scenario>;

export type Stage = keyof typeof stages;

export const stageNames = Object.keys(stages) as readonly Stage[];

/** The case when a stage of the main job has been reached. */
export function upTo(stage: Stage, job: Job = {}): Scenario {
  let given = scenario(job.organisation, job.profile);
  for (const name of stageNames) {
    given = stages[name](given, job);
    if (name === stage) break;
  }
  return given;
}
