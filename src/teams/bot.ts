import { hash, randomUUID } from 'node:crypto';
import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { cardAttachment, renderCard } from '../cards';
import type { ConversationParts } from '../dialogs/parts';
import type { Actor } from '../dialogs/parts';
import { currentCase, focusOn, showHelp } from '../dialogs/cases';
import { refusedHere } from '../dialogs/beforehand';
import { refusalReply } from '../dialogs/case-replies';
import { askingIn, goOnWith, openFormIn } from '../dialogs/form-dialog';
import { takeCalendar } from '../dialogs/calendar-file';
import { takeApplicants } from '../dialogs/import';
import { onPressed } from '../dialogs/pressed';
import type { Reply } from '../dialogs/reply';
import { signAfterSignIn } from '../dialogs/sign-after-sign-in';
import type { Typed } from '../dialogs/obey-in-case';
import { onTyped } from '../dialogs/typed';
import { translatorFor } from '../text';
import { Conflict, Unavailable } from '../usecases/ports';
import { addressOf, download, isCalendarFile } from './downloads';
import type { Directory } from '../directory/directory';
import { actorOf } from './identity';
import { dialogStacks } from './dialog-stacks';
import type { References } from './references';
import { type Proof, type SignIn, TOKEN_EXCHANGE, VERIFY_STATE } from './sign-in';

export interface BotParts extends ConversationParts {
  readonly directory: Pick<Directory, 'member'>;
  readonly references: References;
  /** How people sign in anew before they sign; undefined where nobody is asked to. */
  readonly signIn?: SignIn | undefined;
  /** Hosts from which attached files are fetched. */
  readonly downloadHosts: readonly string[];
  /** Writes one line about a mistake in the program; never what people wrote. */
  readonly logError: (error: unknown, reference: string) => void;
}

const INVOKE = 'adaptiveCard/action';
const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const LARGEST_DATA = 100_000;
const PRECONDITION_FAILED = 412;

const actionSchema = z.object({
  action: z.object({ verb: z.string().max(60), data: z.record(z.unknown()).default({}) }),
});

/** By what Teams knows which of its questions an answer is to. */
function idsIn(value: unknown): { readonly id?: unknown; readonly connectionName?: unknown } {
  if (typeof value !== 'object' || value === null) return {};
  return { id: Reflect.get(value, 'id'), connectionName: Reflect.get(value, 'connectionName') };
}

const isPersonal = ({ conversation }: Activity): boolean =>
  !conversation.isGroup && [undefined, 'personal'].includes(conversation.conversationType);

/** The SDK's types say that a message has a text; one with only a file has none. */
const textIn = ({ text }: { readonly text?: string }): string => text ?? '';

const isOfType = ({ type }: { readonly type: string }, types: readonly string[]): boolean =>
  types.includes(type);

/**
 * The same press of the same card is the same command, and so is the same message, however often it arrives. Ids of
 * messages are the channel's: two people can have the same.
 */
const commandIdOf = (actor: Actor, ...what: readonly unknown[]): string =>
  hash('sha256', JSON.stringify([actor.organisation.id, actor.person.id, ...what]), 'base64url');

const asMessage = ({ card, text }: Reply): Partial<Activity> => ({
  type: ActivityTypes.Message,
  ...(text === undefined ? {} : { text }),
  ...(card ? { attachments: [cardAttachment(renderCard(card))], summary: card.speak ?? card.title } : {}),
});

async function answerInvoke(
  context: TurnContext,
  body: { statusCode: number; type: string; value: unknown },
): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** The bot: routes of teams-ai that hand messages and presses to the conversation, and its answers back to the chat. */
export function makeBot(parts: BotParts): Application {
  const stacks = dialogStacks(parts.documents);
  const app = new Application({ startTypingTimer: false, removeRecipientMention: true });

  /** Runs one turn of a known person, and keeps which form is open from now on. */
  const inTurn = async (
    context: TurnContext,
    act: (actor: Actor, open: Pick<Typed, 'answering' | 'asking'>) => Promise<Reply>,
  ): Promise<Reply> => {
    const { activity } = context;
    const actor = await actorOf(activity, parts.directory, parts.documents);
    if (!actor) return { text: translatorFor('nb')('errors.unknownPerson') };
    const t = translatorFor(actor.language);
    if (!isPersonal(activity)) return { text: t('group.personalOnly') };
    try {
      await parts.references.remember(actor.organisation.id, actor.person.id, activity);
      const state = await stacks.read(activity);
      const asking = askingIn(state);
      const reply = await act(actor, { answering: openFormIn(state), asking });
      const next = reply.form ?? reply.asks;
      // A question is answered at once or not at all: a yes much later may be meant for something else.
      const isMoved = (next ?? reply.ends ?? asking) ? await goOnWith(context, state, next) : false;
      // What is typed next is about the case of this answer. Written together, the two cost one commit.
      await Promise.all([
        isMoved && stacks.write(activity, state),
        reply.ref && focusOn(parts, actor, reply.ref.id),
      ]);
      return reply;
    } catch (error) {
      if (error instanceof Conflict) return { text: t('errors.busy') };
      const reference = randomUUID().slice(0, 8);
      parts.logError(error, reference);
      return {
        text: error instanceof Unavailable ? t('errors.unavailable') : t('errors.unexpected', { reference }),
      };
    }
  };

  /** The card that signs in, after the answer that says why. */
  const askToSignIn = async (context: TurnContext, { signIn }: Reply): Promise<void> => {
    const actor = signIn && (await actorOf(context.activity, parts.directory, parts.documents));
    if (!actor || !parts.signIn) return;
    try {
      await context.sendActivity(await parts.signIn.card(context, actor));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      await context.sendActivity(translatorFor(actor.language)('errors.unavailable'));
    }
  };

  /**
   * Teams has signed somebody in, or tried to. It asks each of the person's devices, so the second answer finds nothing to
   * sign. Where the silent sign-in proves nothing, 412 makes Teams show the button.
   */
  const onSignIn = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const isSilent = activity.name === TOKEN_EXCHANGE;
    const proofs: Proof[] = [];
    const reply = await inTurn(context, async (actor) => {
      const { signIn } = parts;
      const proof = await (isSilent ? signIn?.exchanged(context, actor) : signIn?.verified(context, actor));
      if (proof === undefined) return {};
      proofs.push(proof);
      if (proof === 'proved') return (await signAfterSignIn(parts, actor)) ?? {};
      return { text: translatorFor(actor.language)(`signIn.${proof}`) };
    });
    const [proof] = proofs;
    const status = isSilent && proof !== 'proved' ? PRECONDITION_FAILED : 200;
    const body = status === 200 ? undefined : { ...idsIn(activity.value), failureDetail: proof ?? 'unknown' };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
    if (status === 200 && (reply.card ?? reply.text) !== undefined)
      await context.sendActivity(asMessage(reply));
  };

  const onInvoke = async (context: TurnContext): Promise<void> => {
    const read = actionSchema.safeParse(context.activity.value);
    const reply = await inTurn(context, async (actor) => {
      const t = translatorFor(actor.language);
      if (!read.success || JSON.stringify(read.data).length > LARGEST_DATA)
        return { text: t('errors.badData') };
      const { verb, data } = read.data.action;
      const pressed = await onPressed(parts, actor, verb, data, commandIdOf(actor, verb, data));
      if (!('unreadable' in pressed)) return pressed;
      return { text: t(pressed.unreadable === 'verb' ? 'errors.unknownVerb' : 'errors.badData') };
    });
    if (reply.card)
      await answerInvoke(context, { statusCode: 200, type: CARD, value: renderCard(reply.card) });
    else await answerInvoke(context, { statusCode: 200, type: MESSAGE, value: reply.text ?? '' });
    await askToSignIn(context, reply);
  };

  /** A calendar file is the sender's own and belongs to no case. */
  const onCalendar = async (actor: Actor, address: string): Promise<Reply> => {
    const file = await download(address, parts.downloadHosts);
    return 'fault' in file
      ? { text: translatorFor(actor.language)(`upload.${file.fault}`) }
      : takeCalendar(parts, actor, file.bytes);
  };

  const onFiles = async (actor: Actor, addresses: readonly string[]): Promise<Reply> => {
    const t = translatorFor(actor.language);
    const open = await currentCase(parts, actor);
    if (!open) return { text: t('cases.noFocus') };
    // Nothing is fetched for somebody who could not bring it in.
    const refused = refusedHere(parts, actor, open, 'ImportApplicants');
    if (refused) return refusalReply(parts, actor, open, refused);
    const [address = '', another] = addresses;
    if (another !== undefined) return { text: t('upload.oneAtATime') };
    const file = await download(address, parts.downloadHosts);
    return 'fault' in file
      ? { text: t(`upload.${file.fault}`) }
      : takeApplicants(parts, actor, open, file.bytes);
  };

  const onMessage = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const files = (activity.attachments ?? []).filter((attachment) => addressOf(attachment) !== undefined);
    const addresses = files.flatMap((attachment) => addressOf(attachment) ?? []);
    const [calendar] = files.filter(isCalendarFile).flatMap((attachment) => addressOf(attachment) ?? []);
    const reply = await inTurn(context, (actor, open) => {
      if (calendar !== undefined) return onCalendar(actor, calendar);
      return addresses.length > 0
        ? onFiles(actor, addresses)
        : onTyped(parts, actor, {
            text: textIn(activity),
            ...open,
            commandId: commandIdOf(actor, activity.conversation.id, activity.id ?? randomUUID()),
          });
    });
    await context.sendActivity(asMessage(reply));
    await askToSignIn(context, reply);
  };

  /** Clients announce the bot again and again: a person is greeted once. */
  const onArrival = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const isOnlyTheBot = activity.membersAdded?.every(({ id }) => id === activity.recipient.id) ?? false;
    const actor = await actorOf(activity, parts.directory, parts.documents);
    if (!actor || !isPersonal(activity) || (isOnlyTheBot && activity.from.aadObjectId === undefined)) return;
    await parts.references.remember(actor.organisation.id, actor.person.id, activity);
    const id = `${actor.organisation.id}/${actor.person.id}`;
    if (await parts.documents.read('greeted', id)) return;
    await parts.documents.write('greeted', id, { at: parts.clock.now() });
    const t = translatorFor(actor.language);
    const greeting = t('welcome.greeting', { name: actor.person.name.split(' ')[0] ?? actor.person.name });
    await context.sendActivity(asMessage(showHelp(parts, actor, greeting)));
  };

  const isInvoke = (context: TurnContext) =>
    Promise.resolve(isOfType(context.activity, [ActivityTypes.Invoke]) && context.activity.name === INVOKE);
  const isSignIn = (context: TurnContext) =>
    Promise.resolve(
      isOfType(context.activity, [ActivityTypes.Invoke]) &&
        [TOKEN_EXCHANGE, VERIFY_STATE].includes(context.activity.name ?? ''),
    );
  const isOf = (types: readonly string[]) => (context: TurnContext) =>
    Promise.resolve(isOfType(context.activity, types));

  app.addRoute(isInvoke, onInvoke, true);
  app.addRoute(isSignIn, onSignIn, true);
  app.addRoute(isOf([ActivityTypes.Message]), onMessage);
  app.addRoute(isOf([ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate]), onArrival);
  return app;
}
