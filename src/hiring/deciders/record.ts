import { recordKey, recordToChange } from '../answers';
import type { CommandOf } from '../commands';
import { applicantBehind, subjectsOf, timesRecorded } from '../conditions';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import { wordFindings } from '../forms/forbidden';
import { recordQuestions } from '../forms/record';
import type { Hiring } from '../hiring';
import { writeMore } from '../more-answers';
import { planOf, type RecordPlan } from '../profile';
import { checkAnswers } from '../questions';
import { sameFacts } from '../same-facts';

/** Whether something can be recorded under this subject. */
function isSubject(hiring: Hiring, task: string, record: RecordPlan, subject: string | undefined): boolean {
  if (record.onDemand) return subject !== undefined && isNext(hiring, task, record, subject);
  return record.each === undefined
    ? subject === undefined
    : subject !== undefined && subjectsOf(record.each, hiring).includes(subject);
}

/** What happens any number of times is numbered; with a group it is about one of the group, each time anew. */
function isNext(hiring: Hiring, task: string, { each }: RecordPlan, subject: string): boolean {
  const [about = '', number] = subject.split('-n');
  const known = timesRecorded(hiring, task);
  if (number === undefined || Number(number) > known.length + 1) return false;
  return each === undefined ? about === '' : subjectsOf(each, hiring).includes(about);
}

/** Answers to a task of the profile: kept whole, once for the case or once for each of several. */
export function recordStep(hiring: Hiring, command: CommandOf<'RecordStep'>, context: Context): Decision {
  const { task, subject, values } = command;
  const record = planOf(context.profile, task)?.record;
  if (!record) return refuse('notInThisProcess');
  if (!isSubject(hiring, task, record, subject)) return refuse('unknownApplicant');
  const questions = recordQuestions(hiring, context, task, subject);
  const faults = checkAnswers(questions, values);
  if (faults.length > 0) return refuse('answersFaulty', { faults });
  const findings = wordFindings(hiring, questions, values, context);
  if (findings.length > 0) return refuse('ruleNotMet', { findings });
  const pen = penFor(hiring);
  const about = subject === undefined ? undefined : applicantBehind(hiring, subject);
  const answers = writeMore(pen, questions, values, about);
  const known = recordToChange(record, hiring.records[recordKey(task, subject)], context.by);
  if (known && sameFacts<object>(known.answers, answers)) return accept();
  // A letter that was sent is not sent again with other words.
  if (known && record.letter) return refuse('tooLate');
  return accept(
    [
      {
        type: 'StepRecorded',
        task,
        subject,
        answers,
        leavesHouse: record.leavesHouse ?? record.letter !== undefined,
        own: record.own && true,
      },
    ],
    { texts: pen.texts },
  );
}
