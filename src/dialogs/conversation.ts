import { createHash } from 'node:crypto';
import type { CardView } from '../cards/views';
import type { CommandType } from '../hiring/commands';
import type { HiringEvent } from '../hiring/events';
import { formsOf } from '../hiring/forms/forms';
import type { FormId, FormRef } from '../hiring/forms/form';
import { localDateOf } from '../hiring/calendar';
import { atGate } from '../hiring/gates';
import { justificationKey } from '../hiring/justifications';
import type { Hiring } from '../hiring/hiring';
import type { Language } from '../hiring/people';
import type { Instant } from '../hiring/time';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { dateIn, timeIn, translatorFor } from '../text';
import type { CaseRef } from '../usecases/ports';
import { applicantsView, casesView, helpView, languageView, startView } from '../views/lists';
import { openForms, whyView } from '../views/status';
import {
  backTyped,
  changeAnswers,
  refusalReply,
  showForm,
  skipTyped,
  statusReply,
  submitForm,
  unknownCase,
} from './form-flow';
import type { Intent } from './intent';
import { openCase, readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { saveSettings, settingsOf } from './settings';

const caseRef = (actor: Actor, id: string): CaseRef => ({ organisation: actor.organisation.id, id });

/** A short id for a new case, the same for the same command: giving it again opens no second case. */
export const caseIdFor = (commandId: string): string =>
  createHash('sha256').update(commandId).digest('hex').slice(0, 8);

/** The person's open cases, newest first. */
export const linesOf = (parts: ConversationParts, actor: Actor) =>
  parts.cases.lines(actor.organisation.id, { person: actor.person.id });

/** The case that a command without a case is about: the one in focus, or the only one. */
export async function currentCase(parts: ConversationParts, actor: Actor): Promise<OpenCase | undefined> {
  const { focus } = await settingsOf(parts.documents, actor.organisation.id, actor.person.id);
  const focused = focus === undefined ? undefined : await openCase(parts, actor, caseRef(actor, focus));
  if (focused?.hiring.status === 'open') return focused;
  const lines = await linesOf(parts, actor);
  const [only] = lines;
  if (only && lines.length === 1) return openCase(parts, actor, caseRef(actor, only.id));
  return focused;
}

export const focusOn = (parts: ConversationParts, actor: Actor, id: string): Promise<void> =>
  saveSettings(parts.documents, actor.organisation.id, actor.person.id, { focus: id });

/** Opens a case for this person as its leader. */
export async function openHiring(
  parts: ConversationParts,
  actor: Actor,
  practice: boolean,
  commandId: string,
): Promise<Reply> {
  const ref = caseRef(actor, caseIdFor(commandId));
  const needVoicedOn = localDateOf(parts.clock.now(), actor.organisation.zone);
  const handled = await parts.handle(
    ref,
    { type: 'OpenHiring', practice, needVoicedOn },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  const open = { ref, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, open, handled.decision.refusal);
  await focusOn(parts, actor, ref.id);
  const reader = await readerOf(parts, actor, open);
  return { card: startView(open.hiring, reader), ends: true };
}

export async function showCases(parts: ConversationParts, actor: Actor): Promise<Reply> {
  return {
    card: casesView(translatorFor(actor.language), actor.language, await linesOf(parts, actor)),
    ends: true,
  };
}

export async function showStatus(parts: ConversationParts, actor: Actor, id?: string): Promise<Reply> {
  const open =
    id === undefined ? await currentCase(parts, actor) : await openCase(parts, actor, caseRef(actor, id));
  if (!open) return id === undefined ? showCases(parts, actor) : unknownCase(actor);
  if (id !== undefined) await focusOn(parts, actor, id);
  return statusReply(parts, actor, open);
}

export async function showWhy(parts: ConversationParts, actor: Actor, id: string): Promise<Reply> {
  const open = await openCase(parts, actor, caseRef(actor, id));
  if (!open) return unknownCase(actor);
  const reader = await readerOf(parts, actor, open, { names: true });
  return { card: whyView(open.hiring, reader) };
}

export async function showImport(parts: ConversationParts, actor: Actor, id: string): Promise<Reply> {
  const open = await openCase(parts, actor, caseRef(actor, id));
  return open ? importHelp(parts, actor, open) : unknownCase(actor);
}

export function showHelp(parts: ConversationParts, actor: Actor): Reply {
  return { card: helpView(translatorFor(actor.language), actor.language, parts.fastForward !== undefined) };
}

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

const takenBack = (events: readonly HiringEvent[]): CommandType =>
  events.flatMap((event) => (event.type === 'StepTakenBack' ? [event.command] : []))[0] ?? 'TakeBack';

/** Takes back the person's own last step in the case. */
export async function takeBack(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  commandId: string,
): Promise<Reply> {
  const handled = await parts.handle(
    open.ref,
    { type: 'TakeBack' },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  const now = { ...open, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, now, handled.decision.refusal);
  const step = translatorFor(actor.language)(`command.${takenBack(handled.decision.events)}`);
  return statusReply(parts, actor, now, { key: 'takeBack.done', tone: 'good', values: { step } });
}

/** The person's next form in the case, or the status when nothing waits for them. */
async function next(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const reader = await readerOf(parts, actor, open);
  const [first] = openForms(open.hiring, reader);
  return first ? showForm(parts, actor, open.ref, first) : statusReply(parts, actor, open);
}

const MOST_DAYS_FORWARD = 400;

const ABOUT_APPLICANTS: ReadonlySet<FormId> = new Set([
  'recordInterview',
  'checkDocuments',
  'recordReference',
]);

/** Which applicant is meant: by number, by name, or the next one for whom the form is missing. */
async function applicantMeant(
  parts: ConversationParts,
  { ref, hiring }: OpenCase,
  form: FormId,
  rest: string,
): Promise<string | undefined> {
  const wanted = rest.trim().toLowerCase();
  if (/^\d+$/.test(wanted)) return `a${wanted}`;
  if (wanted !== '') {
    const applicants = await parts.cases.applicants(ref);
    const found = Object.keys(hiring.interviews).filter((id) =>
      applicants[id]?.name.toLowerCase().includes(wanted),
    );
    return found.length === 1 ? found[0] : undefined;
  }
  const task =
    form === 'recordInterview'
      ? 'recordInterviews'
      : form === 'checkDocuments'
        ? 'checkDocuments'
        : 'takeReferences';
  return formsOf(task, hiring)[0]?.subject;
}

/** What a typed command word for a form is about in this case. */
async function formMeant(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  form: FormId,
  rest: string,
): Promise<FormRef> {
  const { hiring, context } = open;
  if (ABOUT_APPLICANTS.has(form)) return { form, subject: await applicantMeant(parts, open, form, rest) };
  if (form === 'confirmDiscussion') {
    const mine = tasksFor(tasksOf(hiring, context), actor.person.id).map(({ id }) => id);
    return { form, subject: mine.includes('discussNeed') || !hiring.announcement ? 'need' : 'announcement' };
  }
  if (form === 'justifyShortfall') return { form, subject: reasonMissing(hiring, open) };
  return { form };
}

/** The first shortfall that a written reason could stand in for. */
function reasonMissing(hiring: Hiring, { context }: OpenCase): string | undefined {
  const keys = (['publish', 'sign', 'council'] as const)
    .flatMap((gate) => atGate(gate, hiring, context))
    .filter(({ status }) => status === 'needsReason')
    .flatMap(({ rule, lacks }) => lacks.map(({ subject }) => justificationKey(rule, subject)));
  return keys.find((key) => hiring.justifications[key] === undefined);
}

function documentsOf(parts: ConversationParts, actor: Actor, open: OpenCase): Reply {
  const t = translatorFor(actor.language);
  const { hiring, ref } = open;
  const links = [
    ...(hiring.recommendation
      ? [
          {
            title: t('documents.openRecommendation'),
            url: parts.links.document(ref, actor.person, 'recommendation'),
          },
        ]
      : []),
    ...(hiring.council?.outcome
      ? [{ title: t('documents.openMinutes'), url: parts.links.document(ref, actor.person, 'minutes') }]
      : []),
  ];
  return {
    card: linksView(t('documents.title'), t(links.length > 0 ? 'documents.intro' : 'documents.none'), links),
  };
}

const linksView = (title: string, intro: string, links: CardView['links']): CardView => ({
  title,
  intro,
  sections: [],
  fields: [],
  actions: [],
  links,
});

const dateTimeIn = ({ language, organisation: { zone } }: Actor, at: Instant): string =>
  translatorFor(language)('date.at', {
    date: dateIn(language, localDateOf(at, zone), 'short'),
    time: timeIn(language, at, zone),
  });

const rolesThatImport = new Set(['leader', 'hr']);

/** How applicants get in: dropped here, pasted, or through the upload page. */
function importHelp(parts: ConversationParts, actor: Actor, open: OpenCase): Reply {
  const t = translatorFor(actor.language);
  const may = Object.entries(open.hiring.roles).some(
    ([role, people]) => rolesThatImport.has(role) && people.includes(actor.person.id),
  );
  if (!may) return { text: t('upload.notYours') };
  const upload = parts.links.upload(open.ref, actor.person);
  const time = dateTimeIn(actor, upload.expiresAt);
  const intro = [t('upload.intro'), t('upload.drop'), t('upload.paste'), t('upload.page', { time })].join(
    ' ',
  );
  return { card: linksView(t('upload.title'), intro, [{ title: t('button.upload'), url: upload.url }]) };
}

/** What is answered when nothing was understood: what can be done now. */
export async function notUnderstood(parts: ConversationParts, actor: Actor): Promise<Reply> {
  const t = translatorFor(actor.language);
  const open = await currentCase(parts, actor);
  if (!open) return { ...showHelp(parts, actor), text: t('notUnderstood.text') };
  const reply = await statusReply(parts, actor, open);
  return { ...reply, text: t('notUnderstood.text') };
}

/** The form that a person is in the middle of, if any. */
export type Answering = { readonly ref: CaseRef; readonly form: FormRef } | undefined;

/** Does what a typed command word asks for. */
export async function obey(
  parts: ConversationParts,
  actor: Actor,
  intent: Intent,
  answering: Answering,
  commandId: string,
): Promise<Reply> {
  const t = translatorFor(actor.language);
  switch (intent.intent) {
    case 'newHiring':
      return openHiring(parts, actor, intent.practice, commandId);
    case 'myCases':
      return showCases(parts, actor);
    case 'openCase': {
      const lines = await linesOf(parts, actor);
      const wanted = intent.rest.trim();
      const line = lines.find(({ id }, index) => id === wanted || String(index + 1) === wanted);
      return line ? showStatus(parts, actor, line.id) : showCases(parts, actor);
    }
    case 'help':
      return showHelp(parts, actor);
    case 'language':
      return chooseLanguage(parts, actor, intent.language);
    case 'fastForward':
      if (!parts.fastForward) return { text: t('local.onlyLocal') };
      if (intent.days < 1 || intent.days > MOST_DAYS_FORWARD)
        return { text: t('local.tooFar', { most: MOST_DAYS_FORWARD }) };
      await parts.fastForward(intent.days);
      return {
        text: t('local.fastForward', {
          count: intent.days,
          date: dateIn(actor.language, localDateOf(parts.clock.now(), actor.organisation.zone)),
        }),
      };
    case 'cancel':
      return { text: t(answering ? 'guide.setAside' : 'guide.nothingOpen'), ends: true };
    case 'back':
      return answering
        ? backTyped(parts, actor, answering.ref, answering.form, commandId)
        : notUnderstood(parts, actor);
    case 'skip':
      return answering
        ? skipTyped(parts, actor, answering.ref, answering.form, commandId)
        : notUnderstood(parts, actor);
    case 'confirm':
      return answering
        ? submitForm(parts, actor, answering.ref, answering.form, {}, true, commandId)
        : notUnderstood(parts, actor);
    case 'change':
      return answering
        ? changeAnswers(parts, actor, answering.ref, answering.form, 1, commandId)
        : notUnderstood(parts, actor);
    default:
      break;
  }
  const open = await currentCase(parts, actor);
  if (!open) return { ...(await showCases(parts, actor)), text: t('cases.noFocus') };
  switch (intent.intent) {
    case 'status':
      return statusReply(parts, actor, open);
    case 'next':
      return next(parts, actor, open);
    case 'why':
      return showWhy(parts, actor, open.ref.id);
    case 'takeBack':
      return takeBack(parts, actor, open, commandId);
    case 'form':
      return showForm(parts, actor, open.ref, await formMeant(parts, actor, open, intent.form, intent.rest));
    case 'importApplicants':
      return importHelp(parts, actor, open);
    case 'applicants': {
      const applicants = await parts.cases.applicants(open.ref);
      const reader = await readerOf(parts, actor, open);
      return { card: applicantsView(open.hiring, reader, applicants) };
    }
    case 'documents':
      return documentsOf(parts, actor, open);
    case 'discardPractice':
      return discardPractice(parts, actor, open, commandId);
  }
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
  return { text: t('practice.discarded'), ends: true };
}
