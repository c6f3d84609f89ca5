import type { Command, CommandOf, NewApplicant } from '../../src/hiring/commands';
import { atGate, type FindingStatus } from '../../src/hiring/gates';
import type { GateId, Profile, TaskId } from '../../src/hiring/profile';
import type { Values } from '../../src/hiring/questions';
import type { LocalDate } from '../../src/hiring/time';
import { sampleHel } from '../../src/local/sample-hel';
import { hel } from '../../src/profiles/hel';
import { anApplicant, need, plan, recommend, reference, scenario, sign, type Scenario } from './cases';

/** What may differ from the usual municipal case: four applicants, two interviewed, the first of them hired. */
export interface HelJob {
  readonly profile?: Profile;
  readonly need?: CommandOf<'AssessNeed'>['more'];
  readonly post?: Partial<CommandOf<'AssessNeed'>>;
  /** Other answers in a record, by task. */
  readonly answers?: Readonly<Partial<Record<TaskId, Values>>>;
  /** Records whose answers are these and no others, by task. */
  readonly records?: Readonly<Partial<Record<TaskId, Values>>>;
  /** Stages that are left out. */
  readonly without?: readonly HelStage[];
  readonly applicants?: readonly NewApplicant[];
  /** Applicants of whose references something speaks against them. */
  readonly adverse?: readonly string[];
  readonly deadline?: LocalDate;
  readonly chosen?: readonly string[];
}

/** The usual answers of the records on the path, by task. */
const usual: Readonly<Record<TaskId, Values>> = {
  holdStrategyMeeting: {
    heldOn: '2026-03-03',
    participants: ['lena', 'henrik', 'tuva'],
    withUnion: true,
    basis: ['departures'],
    outcome: 'Vi trenger en pedagogisk leder.',
  },
  checkPriority: { checkedOn: '2026-03-03', claim: 'none' },
  makeJobProfile: { accesses: 'Oppvekstsystemet', equipment: 'Nettbrett og telefon', office: 'Kontor 2' },
  approveAnnouncement: {
    caseNumber: '26/101',
    received: true,
    complete: true,
    publicityNotice: true,
    lawful: true,
  },
  tellOfVacancy: { reportedOn: '2026-03-04', employeesInformed: true },
  spreadAnnouncement: {
    channels: ['website', 'nav', 'facebook'],
    public: true,
    candidatesInvited: true,
    navHelp: false,
    receipt: 'Takk for søknaden. Du hører mer etter fristen.',
  },
  makeTimeline: {
    participants: ['lena', 'henrik', 'tuva'],
    readBy: '2026-03-31',
    selectionMeetingOn: '2026-04-01',
    interviewsFrom: '2026-04-09',
    interviewsTo: '2026-04-10',
    agreementMeetingOn: '2026-04-20',
    answerBy: '2026-04-27',
  },
  confirmReaders: { secrecy: true, impartial: true },
  decideWithholding: { granted: false, grounds: 'Interessen er stor.', told: true },
  publishList: { madeOn: '2026-03-30', complete: true, sentToAsking: true },
  sendProcessLetter: { interviewsFrom: '2026-04-09', interviewsTo: '2026-04-10', answerBy: '2026-04-27' },
  readApplications: { everybodyRead: true },
  holdSelectionMeeting: { heldOn: '2026-03-31', allThree: true, themes: 'Erfaring med små barn.' },
  tellNotCalled: { otherPosts: 'Barnehagelærer i nabokommunen.', cvAnswerBy: '2026-04-14' },
  callToInterview: {
    calledOn: '2026-03-31',
    participants: 3,
    themes: 'Erfaring med små barn.',
    bring: 'Vitnemål',
    payLevel: '580 000',
  },
  sendNextSteps: { next: 'Vi ringer referansene.', answerBy: '2026-04-27' },
  sendNextStepsAgain: { next: 'Vi ringer på mandag.', answerBy: '2026-05-04' },
  hearApplicant: { heard: true, heardOn: '2026-04-15', statement: 'Det var én gang.' },
  agreeOnRecommendation: { heldOn: '2026-04-20', allThree: true, agreed: true },
  confirmAuthority: { authority: 'director', impartial: true },
  sendRecommendation: { recommended: ['a1', 'a2'], receivedOn: '2026-05-06', complaintBy: '2026-05-15' },
  phoneOffer: { calledOn: '2026-05-06', conditional: true, answerBy: '2026-05-14' },
  giveFeedback: { calledOn: '2026-05-06', short: 'Den andre hadde mer erfaring.', placeTold: true },
  obtainCertificate: { issuedOn: '2026-05-11', acceptable: true },
  sendContract: {
    contractPay: '590 000',
    seniority: '8 år',
    startsOn: '2026-08-17',
    itemsComplete: true,
    probation: true,
  },
  signContract: { signedOn: '2026-05-20', folderCreated: true, extendable: true },
  sendFinalLetters: { hired: ['a1'] },
  keepContact: { talkedOn: '2026-06-15', arrangements: 'Kommer på sommerfesten.' },
  orderEquipment: {
    accesses: 'Oppvekstsystemet',
    equipment: 'Nettbrett og telefon',
    office: 'Kontor 2',
    orderedOn: '2026-06-15',
  },
  planOnboarding: {
    buddy: 'fredrik',
    followUp: 'lena',
    firstWeeks: 'Kurs og samtaler.',
    middleTalkOn: '2026-11-17',
  },
  confirmReady: { ready: true },
  holdMiddleTalk: { heldOn: '2026-11-17', notes: 'Det går bra.', extend: false },
  endProbation: {
    heldOn: '2027-02-10',
    feedback: 'Godt arbeid.',
    payTalk: false,
    outcome: 'continues',
    employeeTold: true,
  },
  archiveCase: { caseNumber: '26/101', archived: true, keepUntil: '2028-02-10' },
};

/** What is recorded for a task: the usual answers, or others beside them. */
export const recordOf = (task: TaskId, others: Values = {}, subject?: string): CommandOf<'RecordStep'> => ({
  type: 'RecordStep',
  task,
  subject,
  values: { ...usual[task], ...others },
});

/** The same with nothing but these answers. */
export const recordOnly = (task: TaskId, values: Values, subject?: string): CommandOf<'RecordStep'> => ({
  type: 'RecordStep',
  task,
  subject,
  values,
});

export const draft: CommandOf<'DraftAnnouncement'> = {
  type: 'DraftAnnouncement',
  tasks: 'Du leder arbeidet på en avdeling.',
  requirements: 'Utdanning som barnehagelærer.',
  experienceCompensates: false,
  pay: '560 000–620 000',
  contact: 'lena',
  more: {
    audience: 'Nyutdannede og erfarne barnehagelærere',
    benefits: 'Pensjon og hjelp til bolig.',
    documents: 'CV, vitnemål og attester.',
    withholding: 'Be om det og gi en grunn.',
  },
};

export const interviewRecord = (applicant: string): CommandOf<'RecordInterview'> => ({
  type: 'RecordInterview',
  applicant,
  record: 'Rolig og tydelig.',
  more: { payExpectation: '600 000', tariffTold: true, nextStepsTold: true },
});

export const publishOn = (
  publishedOn: LocalDate = '2026-03-06',
  deadline: LocalDate = '2026-03-27',
): CommandOf<'Publish'> => ({ type: 'Publish', publishedOn, deadline });

const CALLED = ['a1', 'a2'];

const series = {
  strengths: ['earliest'],
  slots: CALLED.map((applicant, index) => ({
    applicant,
    start: `2026-04-${index === 0 ? '09' : '10'}T07:00:00.000Z`,
    end: `2026-04-${index === 0 ? '09' : '10'}T07:45:00.000Z`,
    room: 'sjoen',
  })),
};

type Whom = 'case' | 'withholding' | 'called' | 'adverse' | 'chosen' | 'notChosen';

/** About whom a record is taken, one by one; the case itself has no subject. */
function subjectsIn(whom: Whom, { hiring }: Scenario): readonly (string | undefined)[] {
  const chosen = hiring.decision?.chosen ?? [];
  switch (whom) {
    case 'case':
      return [undefined];
    case 'withholding':
      return Object.keys(hiring.applicants).filter((id) => hiring.applicants[id]?.withholdRequested);
    case 'called':
      return CALLED;
    case 'adverse':
      return Object.keys(hiring.references).filter((id) => hiring.references[id]?.more?.['adverse'] === true);
    case 'chosen':
      return chosen;
    case 'notChosen':
      return CALLED.filter((id) => !chosen.includes(id));
  }
}

type Stage = (given: Scenario, job: HelJob) => Scenario;

/** A record of this task is taken by this person, once or about each of these, on a later day if one is named. */
const records =
  (by: string, task: TaskId, whom: Whom = 'case', on?: LocalDate): Stage =>
  (given, { answers, records: instead }) => {
    const then = on === undefined ? given : given.on(on);
    const commands = subjectsIn(whom, given).map((subject) =>
      instead?.[task] ? recordOnly(task, instead[task], subject) : recordOf(task, answers?.[task], subject),
    );
    return then.as(by).does(...commands);
  };

const does =
  (
    by: string,
    commands: readonly Command[] | ((given: Scenario, job: HelJob) => readonly Command[]),
    on?: LocalDate,
  ): Stage =>
  (given, job) =>
    (on === undefined ? given : given.on(on))
      .as(by)
      .does(...(typeof commands === 'function' ? commands(given, job) : commands));

const stages = {
  opened: does('lena', [{ type: 'OpenHiring', practice: false, needVoicedOn: '2026-03-02' }]),
  needAssessed: does('lena', (given, job) => [
    need({
      title: 'Pedagogisk leder',
      unit: 'Eksempel barnehage',
      workplace: 'Sandnessjøen',
      more: { mandate: 'Hjemmel 4711', police: false, ...job.need },
      ...job.post,
    }),
  ]),
  met: records('lena', 'holdStrategyMeeting', 'case', '2026-03-03'),
  priorityChecked: records('lena', 'checkPriority', 'case', '2026-03-03'),
  profileMade: records('lena', 'makeJobProfile'),
  drafted: does('lena', [draft], '2026-03-04'),
  approved: records('henrik', 'approveAnnouncement'),
  vacancyTold: records('henrik', 'tellOfVacancy'),
  published: does('henrik', (given, { deadline }) => [publishOn('2026-03-06', deadline)], '2026-03-06'),
  spread: records('henrik', 'spreadAnnouncement'),
  timelineMade: records('henrik', 'makeTimeline'),
  readersConfirmed: records('henrik', 'confirmReaders'),
  imported: does(
    'henrik',
    (given, { applicants = [1, 2, 3, 4].map(anApplicant) }) => [{ type: 'ImportApplicants', applicants }],
    '2026-03-30',
  ),
  withholdingDecided: records('henrik', 'decideWithholding', 'withholding'),
  listed: records('henrik', 'publishList'),
  extendedListMade: does('henrik', [{ type: 'MakeExtendedList' }]),
  processTold: records('henrik', 'sendProcessLetter'),
  read: records('tuva', 'readApplications'),
  selected: records('lena', 'holdSelectionMeeting', 'case', '2026-03-31'),
  called: does('lena', [{ type: 'ChooseForInterview', applicants: CALLED }]),
  notCalledTold: records('henrik', 'tellNotCalled'),
  planned: does('lena', [
    { ...plan(CALLED, ['lena', 'tuva']), firstDay: '2026-04-09', lastDay: '2026-04-10', proposals: [series] },
  ]),
  booked: does('lena', [{ type: 'BookInterviews', proposal: 1 }]),
  phoned: records('lena', 'callToInterview', 'called'),
  nextStepsSent: records('lena', 'sendNextSteps', 'called', '2026-04-10'),
  recorded: does('lena', CALLED.map(interviewRecord), '2026-04-13'),
  referencesTaken: does(
    'lena',
    (given, { adverse = [] }) =>
      CALLED.map((id) => ({
        ...reference(id, 1),
        takenOn: '2026-04-14',
        more: { adverse: adverse.includes(id) },
      })),
    '2026-04-15',
  ),
  heard: records('lena', 'hearApplicant', 'adverse'),
  agreed: records('lena', 'agreeOnRecommendation', 'case', '2026-04-20'),
  recommended: does('lena', [recommend(CALLED)]),
  leaderSigned: does('lena', (given) => [sign(given)]),
  unionSigned: does('tuva', (given) => [sign(given)]),
  authorityConfirmed: records('kari', 'confirmAuthority', 'case', '2026-05-05'),
  decided: does('kari', (given, { chosen = ['a1'] }) => [
    { type: 'Decide', chosen, reason: 'Best kvalifisert.' },
  ]),
  recommendationSent: records('henrik', 'sendRecommendation', 'case', '2026-05-06'),
  offered: records('lena', 'phoneOffer', 'chosen'),
  feedbackGiven: records('lena', 'giveFeedback', 'notChosen'),
  answered: does(
    'lena',
    ({ hiring }) =>
      (hiring.decision?.chosen ?? []).map((applicant) => ({
        type: 'AnswerOffer',
        applicant,
        accepted: true,
      })),
    '2026-05-11',
  ),
  contractSent: records('henrik', 'sendContract', 'chosen', '2026-05-18'),
  contractSigned: records('henrik', 'signContract', 'chosen', '2026-05-20'),
  finalLettersSent: records('henrik', 'sendFinalLetters'),
  contactKept: records('lena', 'keepContact', 'chosen', '2026-06-15'),
  equipmentOrdered: records('lena', 'orderEquipment', 'chosen'),
  onboardingPlanned: records('lena', 'planOnboarding', 'chosen'),
  ready: records('lena', 'confirmReady', 'chosen', '2026-08-14'),
  talkHeld: records('lena', 'holdMiddleTalk', 'chosen', '2026-11-17'),
  probationEnded: records('lena', 'endProbation', 'chosen', '2027-02-10'),
  archived: records('henrik', 'archiveCase'),
  closed: does('henrik', [{ type: 'CloseHiring' }]),
} satisfies Record<string, Stage>;

export type HelStage = keyof typeof stages;

export const helStages = Object.keys(stages) as readonly HelStage[];

/** A municipal case when a stage of its path has been reached. */
export function helUpTo(stage: HelStage, job: HelJob = {}): Scenario {
  let given = scenario(sampleHel, job.profile ?? hel);
  for (const name of helStages) {
    if (!job.without?.includes(name)) given = stages[name](given, job);
    if (name === stage) break;
  }
  return given;
}

/** The path with other rules or numbers: what a rule does is seen where it is taken away. */
export const helWith = (id: string, changes: Partial<Profile['rules'][number]>): Profile => ({
  ...hel,
  rules: hel.rules.map((rule) => (rule.id === id ? { ...rule, ...changes } : rule)),
});

/** What a rule says at a gate of the case as it is. */
export const statusAt = (given: Scenario, gate: GateId, rule: string): FindingStatus | undefined =>
  atGate(gate, given.hiring, given.as('henrik').context()).find((finding) => finding.rule === rule)?.status;

/** Whom letters were sent to by the last command, by letter. */
export const lettersOf = ({ effects }: Scenario): readonly (readonly [string, string])[] =>
  effects.flatMap((effect) => (effect.kind === 'letter' ? [[effect.letter, effect.applicant] as const] : []));
