import type { FormId } from '../hiring/forms/form';
import { decodeWishes, encodeWishes } from '../hiring/forms/wish-code';
import { bookedPlanOf, seriesPlanOf } from '../hiring/interview-series';
import type { Fault, Value, Values } from '../hiring/questions';
import { requiredOf } from '../usecases/interviews/series-request';
import { applicantOf, nameOf } from '../views/reader';
import { applyWishes } from './apply-wishes';
import { readerOf } from './open-case';
import type { OpenForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import { readWishes } from './read-wishes';

/** Forms about a series of interviews: wishes can be said in words at any time. */
const SERIES_FORMS: ReadonlySet<FormId> = new Set(['planInterviews', 'moveInterviews', 'bookInterviews']);

/** What a text wishes for, as answers of the form; `unread` is what of it was not understood. */
export interface SaidWishes {
  readonly values: Readonly<Record<string, Value>>;
  readonly unread: readonly string[];
}

const known = (value: Value | undefined): value is string => typeof value === 'string';

/**
 * Reads what somebody wrote in a form about a series of interviews; undefined when it is another form, or nothing in
 * the text is a wish.
 */
export async function saidWishes(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  text: string,
  values: Values = open.values,
): Promise<SaidWishes | undefined> {
  const { form, hiring, context } = open;
  if (!SERIES_FORMS.has(form.form) || text.trim() === '') return undefined;
  const reader = await readerOf(parts, actor, open, { names: true });
  const { people, zone } = context.organisation;
  const { wishes, unread } = readWishes(text, {
    language: actor.language,
    today: context.today,
    people: people.map(({ id }) => ({ value: id, label: nameOf(reader, id) })),
    applicants: (hiring.shortlist?.applicants ?? []).map((id) => ({
      value: id,
      label: applicantOf(reader, id),
    })),
  });
  if (wishes.length === 0) return unread.length > 0 ? { values: {}, unread } : undefined;
  const plan = form.form === 'moveInterviews' ? bookedPlanOf(hiring) : seriesPlanOf(hiring);
  const before = known(values['wishCode'])
    ? decodeWishes(values['wishCode'])
    : { wishes: plan?.wishes ?? {}, lead: plan?.lead, writer: plan?.writer };
  const answered = values['panel'];
  const suggested = form.questions.find(({ id }) => id === 'panel')?.suggestion;
  const named = answered ?? suggested ?? plan?.panel ?? [];
  const panel = Array.isArray(named) ? named.filter((one): one is string => typeof one === 'string') : [];
  const required = requiredOf({ panel, wishes: before.wishes }, hiring);
  const wished = applyWishes(before, wishes, { zone, required, panel });
  return { values: { ...wished.answers, wishCode: encodeWishes(wished) }, unread };
}

/** The answers of a card with the wishes in words read; what was not understood is a fault beside their field. */
export async function withSaidWishes(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Values,
): Promise<{ readonly values: Values; readonly faults: readonly Fault[] }> {
  const { wishes: text, ...others } = values;
  if (!known(text)) return { values, faults: [] };
  const said = await saidWishes(parts, actor, open, text, others);
  if (!said) return { values: others, faults: [] };
  if (said.unread.length > 0)
    return { values, faults: [{ question: 'wishes', code: 'notUnderstood', limit: said.unread.join(', ') }] };
  const asked = new Set(open.form.questions.map(({ id }) => id));
  const heard = Object.entries(said.values).filter(([id]) => asked.has(id));
  return { values: { ...others, ...Object.fromEntries(heard) }, faults: [] };
}
