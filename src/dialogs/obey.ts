import { localDateOf } from '../hiring/calendar';
import type { Language } from '../hiring/people';
import { dateIn, translatorFor } from '../text';
import { languageView } from '../views/lists';
import { refusedWord } from './asked';
import { openHiring, openNamed, showCases, showHelp } from './cases';
import type { Intent } from './intent';
import { messagesTyped } from './message-settings';
import { IN_BETWEEN, inForm, resumed, setAside } from './obey-in-form';
import { inCase, type Typed } from './obey-in-case';
import { settingsTyped } from './organisation-settings';
import { showOverviewOf } from './overview';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { saveSettings } from './settings';
import { showSharedFigures } from './shared-figures';

const MOST_DAYS_FORWARD = 400;

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
