import { localDateOf } from '../hiring/calendar';
import { INPUT } from '../views/form';
import { openForms } from '../views/status';
import { dateIn, translatorFor } from '../text';
import { languageView } from '../views/lists';
import type { Language } from '../hiring/people';
import { answerTyped, backTyped, changeTyped, confirmTyped, skipRestTyped, skipTyped } from './answer-typed';
import { refusedWord } from './asked';
import { showApplicants, showDocuments, showImport, showMore, showWhy } from './case-pages';
import { refusalReply, statusReply, unknownCase } from './case-replies';
import {
  askWhichCase,
  currentCase,
  notUnderstood,
  openHiring,
  openNamed,
  showCases,
  showHelp,
} from './cases';
import { acknowledge, showDeliveries } from './deliveries';
import { eraseTyped, showExport } from './erase';
import { formMeant } from './form-meant';
import type { Intent } from './intent';
import { messagesTyped } from './message-settings';
import { settingsTyped } from './organisation-settings';
import { openCase, readerOf, type OpenCase } from './open-case';
import { showForm } from './open-form';
import type { Actor, Answering, ConversationParts } from './parts';
import { showOverviewOf } from './overview';
import { putOff } from './put-off';
import type { Reply } from './reply';
import { saveSettings } from './settings';
import { showSharedFigures } from './shared-figures';
import { submitForm } from './submit-form';
import { takeBack } from './take-back';
import { takeOverTyped } from './take-over';

const MOST_DAYS_FORWARD = 400;

/** A typed message, as it came. */
export interface Typed {
  readonly text: string;
  readonly commandId: string;
  /** The form that the person is in the middle of. */
  readonly answering: Answering | undefined;
}

/** Keeps the language that the person chose, or asks which. */
export async function chooseLanguage(
  parts: ConversationParts,
  actor: Actor,
  language: Language | undefined,
): Promise<Reply> {
  if (language === undefined) return { card: languageView(translatorFor(actor.language), actor.language) };
  await saveSettings(parts.documents, actor.organisation.id, actor.person.id, { language });
  const t = translatorFor(language);
  return { text: t('language.set', { language: t(`language.${language}`) }) };
}

async function fastForward(parts: ConversationParts, actor: Actor, days: number): Promise<Reply> {
  const t = translatorFor(actor.language);
  if (!parts.fastForward) return { text: t('local.onlyLocal') };
  if (days < 1 || days > MOST_DAYS_FORWARD) return { text: t('local.tooFar', { most: MOST_DAYS_FORWARD }) };
  await parts.fastForward(days);
  const today = localDateOf(parts.clock.now(), actor.organisation.zone);
  return { text: t('local.fastForward', { count: days, date: dateIn(actor.language, today) }) };
}

async function setAside(
  parts: ConversationParts,
  actor: Actor,
  answering: Answering | undefined,
): Promise<Reply> {
  if (!answering) return { text: translatorFor(actor.language)('guide.nothingOpen') };
  const open = await openCase(parts, actor, answering.ref);
  return open
    ? statusReply(parts, actor, open, { key: 'guide.setAside', tone: 'accent' })
    : unknownCase(actor);
}

/** The person's next form in the case, or the status when nothing waits for them. */
async function next(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const reader = await readerOf(parts, actor, open);
  const [first] = openForms(open.hiring, reader);
  return first ? showForm(parts, actor, open.ref, first) : statusReply(parts, actor, open);
}

async function discardPractice(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  commandId: string,
): Promise<Reply> {
  const t = translatorFor(actor.language);
  if (!open.hiring.practice) return { text: t('practice.notPractice') };
  const handled = await parts.handle(
    open.ref,
    { type: 'CancelHiring', reason: t('practice.discardReason') },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  if (!handled.decision.ok) return refusalReply(parts, actor, open, handled.decision.refusal);
  return { ...(await showCases(parts, actor)), text: t('practice.discarded') };
}

type FormIntent = Extract<
  Intent,
  { readonly intent: 'back' | 'skip' | 'skipRest' | 'confirm' | 'change' | 'next' | 'cancel' }
>['intent'];

/** Which interview is moved, and to when if that is said: "3 til torsdag kl. 10". */
function moveMeant(rest: string): { readonly named: string; readonly to: string } {
  const [, named = rest, to = ''] = /^(.+?)\s+(?:til|to)\s+(.+)$/iu.exec(rest) ?? [];
  return { named, to };
}

/** What a word means that is about the form in which it is typed. */
function inForm(
  parts: ConversationParts,
  actor: Actor,
  intent: FormIntent,
  answering: Answering,
  { text, commandId }: Typed,
): Promise<Reply> {
  const typed = { ...answering, text, commandId };
  switch (intent) {
    case 'confirm':
      return confirmTyped(parts, actor, typed);
    case 'skip':
      return skipTyped(parts, actor, typed);
    case 'skipRest':
      return skipRestTyped(parts, actor, typed);
    case 'back':
      return backTyped(parts, actor, typed);
    case 'change':
      return changeTyped(parts, actor, typed);
    case 'next':
      return showForm(parts, actor, answering.ref, answering.form);
    case 'cancel':
      return setAside(parts, actor, answering);
  }
}

async function inCase(
  parts: ConversationParts,
  actor: Actor,
  intent: Intent,
  { text, commandId, answering }: Typed,
): Promise<Reply> {
  const open = await currentCase(parts, actor);
  if (!open) return askWhichCase(parts, actor);
  switch (intent.intent) {
    case 'status':
      return statusReply(parts, actor, open);
    case 'next':
      return next(parts, actor, open);
    case 'why':
      return showWhy(parts, actor, open, intent.rest);
    case 'takeBack':
      return takeBack(parts, actor, open, commandId, answering);
    case 'form': {
      const { named, to } = moveMeant(intent.rest);
      const form = await formMeant(parts, actor, open, intent.form, to === '' ? intent.rest : named);
      // Whose interview it is says everything: the new time is looked for at once.
      if (form !== 'notFound' && form.form === 'moveInterviews' && form.subject !== undefined)
        return submitForm(
          parts,
          actor,
          open.ref,
          form,
          {
            [`${INPUT}applicants`]: form.subject,
            ...(to === '' ? {} : { [`${INPUT}wishes`]: `${form.subject.slice(1)} ${to}` }),
          },
          false,
          commandId,
        );
      if (form !== 'notFound') return showForm(parts, actor, open.ref, form);
      const t = translatorFor(actor.language);
      return { text: t('applicants.notFound', { asked: intent.rest.trim() }) };
    }
    case 'importApplicants':
      return showImport(parts, actor, open);
    case 'deliveries':
      return showDeliveries(parts, actor, open);
    case 'acknowledge':
      return acknowledge(parts, actor, open);
    case 'putOff':
      return putOff(parts, actor, open, { snooze: intent.days, commandId });
    case 'takeOver':
      return takeOverTyped(parts, actor, open, intent.rest, commandId);
    case 'more':
      return showMore(parts, actor, open);
    case 'applicants':
      return showApplicants(parts, actor, open);
    case 'documents':
      return showDocuments(parts, actor, open);
    case 'eraseApplicant':
      return eraseTyped(parts, actor, open, intent.rest);
    case 'exportApplicant':
      return showExport(parts, actor, open, intent.rest);
    case 'discardPractice':
      return discardPractice(parts, actor, open, commandId);
    default:
      return answering
        ? answerTyped(parts, actor, { ...answering, text, commandId })
        : notUnderstood(parts, actor);
  }
}

/** Intents that are looked at in between: the form that was open goes on. */
const IN_BETWEEN: ReadonlySet<Intent['intent']> = new Set([
  'status',
  'help',
  'why',
  'myCases',
  'applicants',
  'documents',
  'eraseApplicant',
  'exportApplicant',
  'importApplicants',
  'settings',
  'overview',
  'sharedFigures',
  'deliveries',
  'acknowledge',
  'putOff',
  'messages',
  'takeOver',
  'language',
  'fastForward',
]);

/** The answer to what was asked in between, and the question that is still open. */
async function resumed(
  parts: ConversationParts,
  actor: Actor,
  { ref, form }: Answering,
  reply: Reply,
): Promise<Reply> {
  const still = await showForm(parts, actor, ref, form, { quiet: true });
  if (!still.form) return reply;
  const t = translatorFor(actor.language);
  const text = [reply.text, t('guide.resumed'), still.text].filter((part) => part !== undefined).join('\n\n');
  return { ...reply, text, form: still.form, ends: undefined };
}

async function outsideForms(
  parts: ConversationParts,
  actor: Actor,
  intent: Intent,
  typed: Typed,
): Promise<Reply> {
  switch (intent.intent) {
    case 'newHiring':
      return openHiring(parts, actor, intent.practice, typed.commandId);
    case 'myCases':
      return showCases(parts, actor);
    case 'openCase':
      return openNamed(parts, actor, intent.rest);
    case 'overview':
      return showOverviewOf(parts, actor, intent.rest);
    case 'sharedFigures':
      return showSharedFigures(parts, actor);
    case 'messages':
      return messagesTyped(parts, actor, intent.rest);
    case 'help':
      return showHelp(parts, actor);
    case 'settings':
      return settingsTyped(parts, actor, intent.rest);
    case 'language':
      return chooseLanguage(parts, actor, intent.language);
    case 'fastForward':
      return fastForward(parts, actor, intent.days);
    case 'cancel':
      return setAside(parts, actor, undefined);
    default:
      return inCase(parts, actor, intent, typed);
  }
}

/** Does what a typed command word asks for. */
export async function obey(
  parts: ConversationParts,
  actor: Actor,
  intent: Intent,
  typed: Typed,
): Promise<Reply> {
  const { answering } = typed;
  const refused = refusedWord(parts, actor, intent);
  if (refused) return refused;
  if (!answering) return outsideForms(parts, actor, intent, typed);
  switch (intent.intent) {
    case 'confirm':
    case 'skip':
    case 'skipRest':
    case 'back':
    case 'change':
    case 'next':
    case 'cancel':
      return inForm(parts, actor, intent.intent, answering, typed);
    default: {
      // "Not now" in the middle of a form is about the form.
      if (intent.intent === 'putOff' && intent.days === 1)
        return inForm(parts, actor, 'cancel', answering, typed);
      const reply = await outsideForms(parts, actor, intent, typed);
      if (!IN_BETWEEN.has(intent.intent)) return reply;
      const language = (intent.intent === 'language' && intent.language) || actor.language;
      return resumed(parts, { ...actor, language }, answering, reply);
    }
  }
}
