import type { CommandOf } from '../../src/hiring/commands';
import type { Refusal } from '../../src/hiring/decision';
import { isClosed } from '../../src/hiring/gates';
import type { LocalDate } from '../../src/hiring/time';
import type { Profile, TaskId } from '../../src/hiring/profile';
import type { Value, Values } from '../../src/hiring/questions';
import { sampleDk } from '../../src/local/sample-dk';
import { dk } from '../../src/profiles/dk';
import {
  anApplicant,
  need,
  plan,
  recommend,
  record as interviewRecord,
  reference,
  scenario,
  sign,
  type Scenario,
} from './cases';

/** What may differ from the usual Danish case: four applicants, three interviewed, the first of them hired. */
export interface DkJob {
  readonly profile?: Profile;
  readonly need?: Partial<CommandOf<'AssessNeed'>>;
  /** Other answers in a record; `undefined` leaves one out. By task, or by task and whom it is about. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, Value | undefined>>>>;
  /** Stages that are left out. */
  readonly without?: readonly DkStage[];
  readonly shortlist?: readonly string[];
  readonly ranked?: readonly string[];
  readonly chosen?: readonly string[];
  readonly deadline?: LocalDate;
}

/** The usual answers of every record of the path. */
const usual = {
  analyseJob: {
    contributors: ['lone', 'ulla'],
    competences: 'Juridisk kandidat og erfaring med sagsbehandling.',
    placement: 'Kontoret for eksempler',
    success: 'Sagerne afgøres til tiden.',
  },
  planActivities: {
    announcementBy: 'lone',
    interviewsBy: 'helle',
    referencesBy: 'lone',
    answersBy: 'helle',
    assessors: ['ulla', 'bent', 'troels'],
    interviewsFrom: '2026-04-14',
    interviewsTo: '2026-04-15',
    booked: true,
    expectations: 'aligned',
  },
  prepareForm: {
    asksAge: false,
    consentFirst: true,
    sensitive: false,
    screening: true,
    screeningKinds: ['yesOrNo'],
    screeningQuestions: 'Har du erfaring med sagsbehandling?',
    screeningTied: true,
  },
  planPublication: { complete: true, isPublic: true, channels: ['jobnet', 'ownSite'], internalFirst: false },
  sendReceipts: { interviewsFrom: '2026-04-14', interviewsTo: '2026-04-15', answerBy: '2026-05-08' },
  sortArrivals: { lateLeftOut: true, allChannels: true, sensitiveFound: false },
  confirmImpartial: { participants: ['ulla', 'bent', 'troels'], allImpartial: true },
  assessApplications: { rank: 'call', comment: 'Opfylder kravene.', priority: 'none' },
  concludeAssessment: { sameCriteria: true, diversity: true },
  prepareInterviews: {
    guide: 'Fortæl om en svær sag.',
    noForbidden: true,
    sameForAll: true,
    welcomes: 'lone',
    asks: 'ulla',
    keepsTime: 'bent',
    diversity: true,
    tests: false,
  },
  commentInterviewed: { comment: 'Klar og rolig.' },
  referenceConsent: { given: true, givenOn: '2026-04-16', presentEmployer: true },
  noteFacts: { noted: true, twoReferences: true, adverseLeft: false },
  agreeTerms: { startsOn: '2026-06-01', probation: 'salaried' },
  rejectOthers: { mainFactors: 'Erfaring med sagsbehandling.' },
  rejectInterviewed: { toldBy: 'phone', toldOn: '2026-04-24', reasons: 'En anden havde mere erfaring.' },
  closingChecklist: {
    allAnswered: true,
    interviewedFuller: true,
    systemClosed: true,
    talentsMoved: true,
    keptMonths: 6,
  },
  giveCoreTerms: { givenOn: '2026-06-04' },
  giveOtherTerms: { givenOn: '2026-06-20' },
  assessSalariedProbation: { heldOn: '2026-08-20', continues: true },
} satisfies Record<TaskId, Values>;

type Usual = keyof typeof usual;

const isUsual = (task: TaskId): task is Usual => Object.hasOwn(usual, task);

/** What is recorded for a task: the usual answers, or others. */
export function recordOf(
  task: TaskId,
  subject?: string,
  others: Readonly<Record<string, Value | undefined>> = {},
): CommandOf<'RecordStep'> {
  const answers: Record<string, Value | undefined> = { ...(isUsual(task) ? usual[task] : {}), ...others };
  const values: Record<string, Value> = {};
  for (const [id, value] of Object.entries(answers)) if (value !== undefined) values[id] = value;
  return { type: 'RecordStep', task, subject, values };
}

export const draft = (
  more: Partial<CommandOf<'DraftAnnouncement'>> = {},
): CommandOf<'DraftAnnouncement'> => ({
  type: 'DraftAnnouncement',
  tasks: 'Du behandler sager.',
  requirements: 'Juridisk kandidat.',
  experienceCompensates: false,
  pay: 'Efter aftale',
  contact: 'lone',
  more: {
    area: 'Eksempelstyrelsen',
    agreement: 'Overenskomsten for akademikere i staten',
    deadlineTime: 'noon',
    interviewDates: '14. og 15. april 2026',
  },
  ...more,
});

const series = (applicants: readonly string[]) => [
  {
    strengths: ['earliest'],
    slots: applicants.map((applicant, index) => ({
      applicant,
      start: `2026-04-14T${String(7 + index).padStart(2, '0')}:00:00.000Z`,
      end: `2026-04-14T${String(7 + index).padStart(2, '0')}:45:00.000Z`,
      room: 'sundet',
    })),
  },
];

const listIn = ({ shortlist = ['a1', 'a2', 'a3'] }: DkJob): readonly string[] => shortlist;

/** Records a task with the job's answers, once or about each of these. */
const records =
  (by: string, task: TaskId, subjects?: (given: Scenario, job: DkJob) => readonly string[]) =>
  (given: Scenario, job: DkJob): Scenario => {
    const one = (subject?: string) =>
      recordOf(task, subject, {
        ...job.answers?.[task],
        ...(subject === undefined ? {} : job.answers?.[`${task}:${subject}`]),
      });
    return given.as(by).does(...(subjects ? subjects(given, job).map((subject) => one(subject)) : [one()]));
  };

const applicants = ({ hiring }: Scenario): readonly string[] => Object.keys(hiring.applicants);
const chosenIn = ({ hiring }: Scenario): readonly string[] => hiring.decision?.chosen ?? [];
const rejected = (given: Scenario, job: DkJob): readonly string[] =>
  listIn(job).filter((id) => !chosenIn(given).includes(id));

type Stage = (given: Scenario, job: DkJob) => Scenario;

const stages = {
  opened: (given) =>
    given.as('lone').does({ type: 'OpenHiring', practice: false, needVoicedOn: '2026-03-02' }),
  needAssessed: (given, job) =>
    given.as('lone').does(need({ unit: 'Kontoret for eksempler', more: { reassigned: true }, ...job.need })),
  jobAnalysed: records('lone', 'analyseJob'),
  activitiesPlanned: records('helle', 'planActivities'),
  drafted: (given) => given.on('2026-03-04').as('lone').does(draft()),
  formPrepared: records('helle', 'prepareForm'),
  publicationPlanned: records('helle', 'planPublication'),
  published: (given, { deadline = '2026-03-27' }) =>
    given.on('2026-03-06').as('helle').does({ type: 'Publish', publishedOn: '2026-03-06', deadline }),
  imported: (given) =>
    given
      .on('2026-03-30')
      .as('helle')
      .does({ type: 'ImportApplicants', applicants: [1, 2, 3, 4].map(anApplicant) }),
  receiptsSent: records('helle', 'sendReceipts'),
  arrivalsSorted: records('helle', 'sortArrivals'),
  impartial: records('helle', 'confirmImpartial'),
  assessed: records('ulla', 'assessApplications', applicants),
  concluded: (given, job) => records('lone', 'concludeAssessment')(given.on('2026-04-07'), job),
  interviewsPrepared: records('lone', 'prepareInterviews'),
  chosen: (given, job) => given.as('lone').does({ type: 'ChooseForInterview', applicants: listIn(job) }),
  planned: (given, job) =>
    given.as('lone').does({ ...plan(listIn(job), ['lone', 'ulla']), proposals: series(listIn(job)) }),
  booked: (given) => given.as('lone').does({ type: 'BookInterviews', proposal: 1 }),
  recorded: (given, job) =>
    given
      .on('2026-04-15')
      .as('lone')
      .does(...listIn(job).map(interviewRecord)),
  commented: records('bent', 'commentInterviewed', (given, job) => listIn(job)),
  consented: (given, job) =>
    records('lone', 'referenceConsent', () => listIn(job))(given.on('2026-04-16'), job),
  referencesTaken: (given, job) => {
    const asked = listIn(job).filter(
      (id) => given.hiring.records[`referenceConsent:${id}`]?.answers['given'],
    );
    const taken = asked.flatMap((id) => [reference(id, 1), reference(id, 2)]);
    return given.as('lone').does(...taken.map((one) => ({ ...one, takenOn: '2026-04-16' }) as const));
  },
  noted: records('lone', 'noteFacts'),
  recommended: (given, job) => given.as('lone').does(recommend(job.ranked ?? ['a1', 'a2'])),
  signed: (given) => given.as('lone').does(sign(given)),
  decided: (given, { chosen = ['a1'] }) =>
    given.on('2026-04-20').as('dines').does({ type: 'Decide', chosen, reason: 'Bedst kvalificeret.' }),
  answered: (given) =>
    given
      .on('2026-04-22')
      .as('lone')
      .does(
        ...chosenIn(given).map((applicant) => ({ type: 'AnswerOffer', applicant, accepted: true }) as const),
      ),
  agreed: records('helle', 'agreeTerms', chosenIn),
  othersRejected: (given, job) => records('helle', 'rejectOthers')(given.on('2026-04-24'), job),
  interviewedRejected: (given, job) =>
    records('lone', 'rejectInterviewed', rejected)(given.on('2026-04-24'), job),
  checked: records('helle', 'closingChecklist'),
  coreTermsGiven: (given, job) => records('helle', 'giveCoreTerms', chosenIn)(given.on('2026-06-04'), job),
  otherTermsGiven: (given, job) => records('helle', 'giveOtherTerms', chosenIn)(given.on('2026-06-22'), job),
  probationAssessed: (given, job) =>
    records('lone', 'assessSalariedProbation', chosenIn)(given.on('2026-08-20'), job),
  closed: (given) => given.on('2026-08-24').as('helle').does({ type: 'CloseHiring' }),
} satisfies Record<string, Stage>;

export type DkStage = keyof typeof stages;

export const dkStages = Object.keys(stages) as readonly DkStage[];

/** A Danish case when a stage of its path has been reached. */
export function dkUpTo(stage: DkStage, job: DkJob = {}): Scenario {
  let given = scenario(sampleDk, job.profile ?? dk);
  for (const name of dkStages) {
    if (!job.without?.includes(name)) given = stages[name](given, job);
    if (name === stage) break;
  }
  return given;
}

/** The rules because of which something was refused, with what they find missing. */
export const refusedBy = ({ findings = [] }: Refusal): readonly string[] =>
  findings
    .filter(isClosed)
    .flatMap(({ rule, lacks }) =>
      lacks.map(({ code, subject, params }) =>
        [rule, code, params?.['task'], params?.['question'], subject].filter(Boolean).join(' '),
      ),
    );
