import type { Command, CommandOf } from '../../src/hiring/commands';
import { atGate, type FindingStatus } from '../../src/hiring/gates';
import type { GateId } from '../../src/hiring/profile';
import type { Organisation, PersonId } from '../../src/hiring/people';
import type { Values } from '../../src/hiring/questions';
import { nav } from '../../src/profiles/nav';
import type { LocalDate } from '../../src/hiring/time';
import {
  anApplicant,
  announcement,
  apart,
  confirm,
  need,
  open,
  papers,
  plan,
  prim,
  publication,
  recommend,
  record,
  reference,
  scenario,
  sign,
  vote,
  voters,
  type Scenario,
} from './cases';

/** Answers to a task of the profile. */
export const recorded = (task: string, values: Values, subject?: string): CommandOf<'RecordStep'> => ({
  type: 'RecordStep',
  task,
  subject,
  values,
});

/** What may differ from the usual case: a leader's post, twelve applicants of whom the second asks to be withheld. */
interface NavJob {
  readonly organisation?: Organisation;
  readonly need?: Partial<CommandOf<'AssessNeed'>>;
  readonly announcement?: Values;
  readonly published?: Partial<CommandOf<'Publish'>>;
  /** Other answers to a task than the usual ones, which let the case go on. */
  readonly answers?: Readonly<Record<string, Values>>;
  /** Whether the first reference says something adverse. */
  readonly adverse?: boolean;
  /** Stages that are left out. */
  readonly without?: readonly string[];
}

const CHOSEN = ['a1', 'a2', 'a3'];
const impartialAndSecret: Command = { type: 'DeclareImpartiality', impartial: true, secrecy: true };

const each = (given: Scenario, people: readonly PersonId[], command: Command): Scenario =>
  people.reduce((now, person) => now.as(person).does(command), given);

/** A task recorded with the usual answers, or those that the job names. */
const does =
  (by: PersonId, task: string, usual: Values, { day, subject }: { day?: LocalDate; subject?: string } = {}) =>
  (given: Scenario, { answers }: NavJob): Scenario =>
    (day === undefined ? given : given.on(day))
      .as(by)
      .does(recorded(task, answers?.[task] ?? usual, subject));

const afterwards = (applicant: string, n: number, adverse: boolean): CommandOf<'RecordReference'> => ({
  ...reference(applicant, n),
  more: { adverse },
});

/** The whole path, one stage after the other, each with the people and on the days it would have. */
const stages = {
  opened: (given: Scenario) => given.as('lise').does(open()),
  needAssessed: (given: Scenario, job: NavJob) =>
    given.as('lise').does(need({ more: { guidance: 'known' }, ...job.need })),
  reported: does('hanne', 'reportVacancy', { reported: true, informed: true }),
  needDiscussed: (given: Scenario) => each(given.on('2026-03-03'), ['tor', 'hanne'], confirm('need')),
  drafted: (given: Scenario, job: NavJob) =>
    given
      .on('2026-03-04')
      .as('lise')
      .does(
        announcement({
          more: { publicityNotice: true, documentsEncouraged: true, ...job.announcement },
        }),
      ),
  adDiscussed: (given: Scenario) =>
    each(given.on('2026-03-05'), ['tor', 'hanne'], confirm('announcement', '2026-03-05')),
  inPrim: (given: Scenario) => given.as('hanne').does(prim()),
  cleared: does('hanne', 'clearPublication', {
    noPriority24: true,
    noPriority13: true,
    publicAd: 'public',
  }),
  published: (given: Scenario, job: NavJob) =>
    given
      .on('2026-03-06')
      .as('hanne')
      .does({ ...publication, ...job.published }),
  imported: (given: Scenario) =>
    given
      .on('2026-03-23')
      .as('hanne')
      .does({
        type: 'ImportApplicants',
        applicants: Array.from({ length: 12 }, (_, index) => ({
          ...anApplicant(index + 1),
          withholdRequested: index === 1,
        })),
      }),
  withholdingDecided: does(
    'hanne',
    'decideWithholding',
    { granted: true, weighed: 'Særlige grunner.' },
    { subject: 'a2' },
  ),
  publicListMade: does('hanne', 'publicList', { madeOn: '2026-03-23' }),
  listed: (given: Scenario) => given.as('hanne').does({ type: 'MakeExtendedList' }),
  chosen: (given: Scenario) =>
    given.on('2026-03-24').as('lise').does({ type: 'ChooseForInterview', applicants: CHOSEN }),
  shortlistChecked: does('lise', 'checkShortlist', { disability: true, absence: true, immigrant: true }),
  planned: (given: Scenario) => given.as('lise').does(plan(CHOSEN)),
  booked: (given: Scenario) => given.as('lise').does({ type: 'BookInterviews', proposal: 1 }),
  interviewed: (given: Scenario) =>
    given
      .on('2026-03-26', '15:00')
      .as('frida')
      .does(...CHOSEN.map(record)),
  papersChecked: (given: Scenario) =>
    given
      .on('2026-03-27')
      .as('lise')
      .does(...CHOSEN.map((id) => papers(id))),
  referencesTaken: (given: Scenario, { adverse = false }: NavJob) =>
    given
      .as('lise')
      .does(...CHOSEN.flatMap((id) => [afterwards(id, 1, adverse && id === 'a1'), afterwards(id, 2, false)])),
  referencesConsidered: does('lise', 'considerReferences', { moreNeeded: false }),
  recommendationCleared: does('lise', 'clearRecommendation', {
    noPriority24: true,
    given: 'recommendation',
    attend: ['lise'],
  }),
  recommended: (given: Scenario) => given.as('lise').does(recommend(CHOSEN)),
  signed: (given: Scenario) => given.as('enok').does(sign(given)),
  councilChecked: does('hanne', 'checkCouncil', { genderBalanced: true }, { day: '2026-03-30' }),
  sent: (given: Scenario) =>
    given.on('2026-03-30').as('hanne').does({ type: 'SendToCouncil', meetingOn: '2026-04-15' }),
  declared: (given: Scenario) => each(given.on('2026-04-08'), voters, impartialAndSecret),
  voted: (given: Scenario) => each(given, voters, vote('a1')),
  decided: (given: Scenario) => given.as('cecilie').does({ type: 'CloseVote' }),
  approved: (given: Scenario) => given.as('sverre').does({ type: 'ApproveMinutes' }),
  minutesArchived: does('hanne', 'archiveMinutes', { archivedOn: '2026-04-09' }, { day: '2026-04-09' }),
  notified: does(
    'hanne',
    'notifyHired',
    { startsOn: '2026-06-01', terms: 'Seks måneders prøvetid.' },
    { subject: 'a1' },
  ),
  othersTold: does('hanne', 'tellOthers', { called: true }),
  answered: (given: Scenario) =>
    given.on('2026-04-10').as('lise').does({ type: 'AnswerOffer', applicant: 'a1', accepted: true }),
  contracted: does(
    'hanne',
    'signContract',
    { signedOn: '2026-04-20', probation: true, extendable: true },
    { day: '2026-04-20', subject: 'a1' },
  ),
  followedUp: does(
    'lise',
    'probationTalk',
    { heldOn: '2026-09-01', notes: 'Går fint.', absent: false },
    { day: '2026-09-01', subject: 'a1' },
  ),
  probationEnded: does(
    'lise',
    'endProbation',
    { assessment: 'Godt arbeid.', outcome: 'continues' },
    { day: '2026-11-27', subject: 'a1' },
  ),
  caseArchived: does('hanne', 'archiveCase', { archived: true, keepUntil: '2028-11-30' }),
  closed: (given: Scenario) => given.as('hanne').does({ type: 'CloseHiring' }),
} satisfies Record<string, (given: Scenario, job: NavJob) => Scenario>;

type NavStage = keyof typeof stages;

/** The case when a stage has been reached. */
export function navUpTo(stage: NavStage, job: NavJob = {}): Scenario {
  let given = scenario(job.organisation ?? apart, nav);
  for (const name of Object.keys(stages) as NavStage[]) {
    if (job.without?.includes(name) !== true) given = stages[name](given, job);
    if (name === stage) break;
  }
  return given;
}

/** What a rule says at the gate of a refused command, or of an open task. */
export const lacksOf = (
  findings: readonly { readonly rule: string; readonly lacks: readonly object[] }[] = [],
  rule: string,
): readonly object[] => findings.find((finding) => finding.rule === rule)?.lacks ?? [];

/** What a rule says at a gate: to a person, and about a command where one wants through. */
export const saidAt = (
  gate: GateId,
  rule: string,
  given: Scenario,
  by: PersonId,
  command?: Command,
): FindingStatus | undefined =>
  atGate(gate, given.hiring, given.as(by).context(), command).find((finding) => finding.rule === rule)
    ?.status;
