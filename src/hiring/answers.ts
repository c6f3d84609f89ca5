import type { Hiring, OwnRecord, TaskRecord } from './hiring';
import type { PersonId } from './people';
import type { RecordPlan, TaskId } from './profile';
import type { Value } from './questions';

/** Answers by question; what was not answered is not there. */
export type Answers = Readonly<Record<string, Value | undefined>>;

/** The key under which a case keeps what was recorded: for the case, or about one subject. */
export const recordKey = (task: TaskId, subject?: string): string =>
  subject === undefined ? task : `${task}:${subject}`;

const text = (id: string | undefined): Value | undefined => (id === undefined ? undefined : { text: id });

function need({ post, need: given, needVoicedOn }: Hiring): Answers | undefined {
  if (!post || !given) return undefined;
  const { why, tasks, alternatives, more } = given;
  return {
    ...post,
    ...more,
    needVoicedOn,
    why: text(why),
    tasks: text(tasks),
    alternatives: text(alternatives),
  };
}

function announcement({ announcement: draft }: Hiring): Answers | undefined {
  if (!draft) return undefined;
  const { tasks, requirements, personalQualities, experienceCompensates, pay, contact, more } = draft;
  return {
    ...more,
    tasks: text(tasks),
    requirements: text(requirements),
    personalQualities: text(personalQualities),
    experienceCompensates,
    pay,
    contact,
  };
}

/** The tasks whose answers have places of their own in the case. */
const elsewhere: Readonly<Record<TaskId, (hiring: Hiring, subject?: string) => Answers | undefined>> = {
  assessNeed: need,
  draftAnnouncement: announcement,
  publish: ({ publication }) => publication && { ...publication, at: undefined },
  recordInterviews({ interviews }, subject = '') {
    const interview = interviews[subject];
    return interview?.record === undefined
      ? undefined
      : { ...interview.more, record: text(interview.record) };
  },
  takeReferences({ references }, subject = '') {
    const reference = references[subject];
    return reference && { ...reference.more, relation: reference.relation, takenOn: reference.takenOn };
  },
  writeRecommendation: ({ recommendation }) =>
    recommendation && { ranked: recommendation.ranked.map(({ applicant }) => applicant) },
  decide: ({ decision }) => decision && { chosen: decision.chosen, nobody: decision.chosen.length === 0 },
  sendToCouncil: ({ council }) => council && { meetingOn: council.meetingOn },
  answerOffer({ offers }, subject = '') {
    return offers[subject] && { accepted: offers[subject].accepted };
  },
};

/** What was answered in a task, for the case or about one subject; undefined when it was not. */
export const answersOf = (hiring: Hiring, task: TaskId, subject?: string): Answers | undefined =>
  elsewhere[task]?.(hiring, subject) ?? hiring.records[recordKey(task, subject)]?.answers;

/** What everybody recorded, oldest first: one record where not everybody keeps their own. */
export function sideBySide(record: TaskRecord | undefined): readonly OwnRecord[] {
  if (!record) return [];
  if (!record.others) return [record];
  const { others, ...last } = record;
  return [...others, last];
}

/** What this person would change: their own record where everybody keeps one, else the one there is. */
export const recordToChange = (
  { own }: RecordPlan,
  record: TaskRecord | undefined,
  by: PersonId,
): OwnRecord | undefined => (own ? sideBySide(record).find((one) => one.by === by) : record);

/** What others answered besides the last answers, where everybody keeps their own. */
export const othersAnswers = (hiring: Hiring, task: TaskId, subject?: string): readonly Answers[] =>
  hiring.records[recordKey(task, subject)]?.others?.map(({ answers }) => answers) ?? [];
