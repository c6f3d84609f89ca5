import { createHash } from 'node:crypto';
import { localDateOf } from '../hiring/calendar';
import { translatorFor } from '../text';
import type { CaseLine, CaseRef } from '../usecases/ports';
import { caseTitle } from '../views/case-title';
import { casesView, helpView, startView } from '../views/lists';
import { refusalReply, statusReply, unknownCase } from './case-replies';
import { openCase, readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { saveSettings } from './settings';

export const caseRef = (actor: Actor, id: string): CaseRef => ({ organisation: actor.organisation.id, id });

/** A short id for a new case, the same for the same command: giving it again opens no second case. */
const caseIdFor = (commandId: string): string =>
  createHash('sha256').update(commandId).digest('hex').slice(0, 8);

/** The person's open cases, newest first; none where their roles in the organisation let them see none. */
const linesOf = (parts: ConversationParts, actor: Actor): Promise<readonly CaseLine[]> =>
  parts.access.mayAsk(actor, 'listCases')
    ? parts.cases.lines(actor.organisation.id, { person: actor.person.id })
    : Promise.resolve([]);

/** The case that a command without a case is about: the one in focus, the only one, or the last one when all are ended. */
export async function currentCase(parts: ConversationParts, actor: Actor): Promise<OpenCase | undefined> {
  const { focus } = actor.settings;
  const focused = focus === undefined ? undefined : await openCase(parts, actor, caseRef(actor, focus));
  if (focused?.hiring.status === 'open') return focused;
  const [only, another] = await linesOf(parts, actor);
  if (only) return another ? focused : openCase(parts, actor, caseRef(actor, only.id));
  if (focused) return focused;
  const [ended] = await parts.cases.lines(actor.organisation.id, { person: actor.person.id, ended: true });
  return ended && openCase(parts, actor, caseRef(actor, ended.id));
}

/** Makes this the case that commands without a case are about. */
export async function focusOn(parts: ConversationParts, actor: Actor, id: string): Promise<void> {
  if (actor.settings.focus !== id)
    await saveSettings(parts.documents, actor.organisation.id, actor.person.id, { focus: id });
}

/** An id that no other case has, or that of the case which this very command opened. */
async function freeId(parts: ConversationParts, actor: Actor, commandId: string): Promise<string> {
  for (let again = 0; ; again += 1) {
    const id = caseIdFor(again === 0 ? commandId : `${commandId}/${again}`);
    const ref = caseRef(actor, id);
    if (!(await parts.cases.load(ref)) || (await parts.cases.hasCommand(ref, commandId))) return id;
  }
}

/** Opens a case for this person as its leader. */
export async function openHiring(
  parts: ConversationParts,
  actor: Actor,
  practice: boolean,
  commandId: string,
): Promise<Reply> {
  const ref = caseRef(actor, await freeId(parts, actor, commandId));
  const needVoicedOn = localDateOf(parts.clock.now(), actor.organisation.zone);
  const handled = await parts.handle(
    ref,
    { type: 'OpenHiring', practice, needVoicedOn },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  const open = { ref, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, open, handled.decision.refusal);
  if (handled.hiring.trail.length > 1)
    return statusReply(parts, actor, open, { key: 'cases.openedBefore', tone: 'accent' });
  const reader = await readerOf(parts, actor, open);
  return { card: startView(open.hiring, reader), ref, ends: true };
}

/** The person's cases as a list to choose from. */
export async function showCases(parts: ConversationParts, actor: Actor): Promise<Reply> {
  const { language, organisation } = actor;
  const lines = await linesOf(parts, actor);
  // Steps are called what the organisation's profile calls them.
  const t = translatorFor(language, parts.inForce(organisation).profile.words);
  return { card: casesView(t, language, lines, parts.clock.now()), ends: true };
}

/** What is answered when it is not known which case is meant. */
export async function askWhichCase(parts: ConversationParts, actor: Actor): Promise<Reply> {
  const reply = await showCases(parts, actor);
  const hasCases = (await linesOf(parts, actor)).length > 0;
  return hasCases ? { ...reply, text: translatorFor(actor.language)('cases.noFocus') } : reply;
}

/** The case with this number in the list, this id, or the only one with this in its title. */
export async function openNamed(parts: ConversationParts, actor: Actor, named: string): Promise<Reply> {
  const t = translatorFor(actor.language);
  const lines = await linesOf(parts, actor);
  const wanted = named.trim().toLowerCase();
  if (wanted === '') return showCases(parts, actor);
  const titled = (line: CaseLine) => caseTitle(t, line).toLowerCase().includes(wanted);
  const [like, another] = lines.filter(titled);
  const line =
    lines.find(({ id }, index) => id === wanted || String(index + 1) === wanted) ??
    (another ? undefined : like);
  if (line) return showStatus(parts, actor, line.id);
  const asked = named.trim();
  return { ...(await showCases(parts, actor)), text: t('cases.notFound', { asked }) };
}

/** One case as it is now, which is then the one in focus. */
export async function showStatus(parts: ConversationParts, actor: Actor, id: string): Promise<Reply> {
  const open = await openCase(parts, actor, caseRef(actor, id));
  if (!open) return unknownCase(actor);
  return statusReply(parts, actor, open);
}

/** What can be asked of the bot. */
export function showHelp(parts: ConversationParts, actor: Actor, greeting?: string): Reply {
  const { language, organisation, person } = actor;
  const shown = {
    isLocal: parts.fastForward !== undefined,
    isAdministrator: parts.settings.administrators(organisation.id).includes(person.id),
    // Whether they may in a case depends on the case: where there are no nine roles, on whether they are HR of it.
    mayHold:
      parts.access.mayAsk(actor, 'seeStatus') &&
      parts.access.mayAct(actor, 'holdCase', organisation.roles.hr.includes(person.id)),
    at: parts.clock.now(),
    greeting,
  };
  return { card: helpView(translatorFor(language), language, shown) };
}

/** What is answered when nothing was understood: what can be done now. */
export async function notUnderstood(parts: ConversationParts, actor: Actor): Promise<Reply> {
  const t = translatorFor(actor.language);
  const open = await currentCase(parts, actor);
  const reply = open ? await statusReply(parts, actor, open) : showHelp(parts, actor);
  return { ...reply, text: t('notUnderstood.text') };
}
