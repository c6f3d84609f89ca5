import { formsOf } from '../hiring/forms/forms';
import type { FormId, FormRef } from '../hiring/forms/form';
import { atGate } from '../hiring/gates';
import type { ApplicantId, Hiring } from '../hiring/hiring';
import { justificationKey } from '../hiring/justifications';
import type { TaskId } from '../hiring/profile';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import type { OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';

/** Forms that are about one applicant, and the task that each of them brings on. */
const ABOUT_APPLICANTS: Partial<Record<FormId, TaskId>> = {
  recordInterview: 'recordInterviews',
  checkDocuments: 'checkDocuments',
  recordReference: 'takeReferences',
  answerOffer: 'answerOffer',
};

/** Forms that can be about one applicant's interview, or about whichever is chosen in them. */
const ABOUT_INTERVIEWS: ReadonlySet<FormId> = new Set(['moveInterviews', 'cancelInterview']);

/** Who was interviewed and is meant: by number, or by so much of the name that only one fits. */
async function applicantNamed(
  parts: ConversationParts,
  { ref, hiring }: OpenCase,
  named: string,
): Promise<ApplicantId | undefined> {
  if (/^\d+$/.test(named)) return hiring.interviews[`a${named}`] ? `a${named}` : undefined;
  const applicants = await parts.cases.applicants(ref);
  const [found, another] = Object.keys(hiring.interviews).filter((id) =>
    applicants[id]?.name.toLowerCase().includes(named.toLowerCase()),
  );
  return another === undefined ? found : undefined;
}

/** The first shortfall that a written reason could stand in for. */
function reasonMissing(hiring: Hiring, { context }: OpenCase): string | undefined {
  const gates = new Set(context.profile.rules.flatMap(({ gates }) => gates));
  const keys = [...gates]
    .flatMap((gate) => atGate(gate, hiring, context))
    .filter(({ status }) => status === 'needsReason')
    .flatMap(({ rule, lacks }) => lacks.map(({ subject }) => justificationKey(rule, subject)));
  return keys.find((key) => hiring.justifications[key] === undefined);
}

/**
 * What a typed command word for a form is about in this case. `notFound` when it names an applicant who was not
 * interviewed, or fits several.
 */
export async function formMeant(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  form: FormId,
  rest: string,
): Promise<FormRef | 'notFound'> {
  const { hiring, context } = open;
  const task = ABOUT_APPLICANTS[form];
  const named = rest.trim();
  if (task && named !== '' && Object.keys(hiring.interviews).length > 0) {
    const subject = await applicantNamed(parts, open, named);
    return subject === undefined ? 'notFound' : { form, subject };
  }
  if (ABOUT_INTERVIEWS.has(form) && named !== '') {
    const subject = await applicantNamed(parts, open, named);
    return subject === undefined ? 'notFound' : { form, subject };
  }
  // The next one for whom something is missing.
  if (task) return { form, subject: formsOf(task, hiring, context.profile)[0]?.subject };
  if (form === 'confirmDiscussion') {
    const mine = tasksFor(tasksOf(hiring, context), actor.person.id).map(({ id }) => id);
    return { form, subject: mine.includes('discussNeed') || !hiring.announcement ? 'need' : 'announcement' };
  }
  if (form === 'justifyShortfall') return { form, subject: reasonMissing(hiring, open) };
  return { form };
}
