import { type Activity, CardFactory, CloudAdapter, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Actor } from '../dialogs/parts';
import { translatorFor } from '../text';
import { Unavailable } from '../usecases/ports';
import { tenantOf } from './identity';
import type { CheckFreshSignIn, NoProof } from './fresh-sign-in';
import type { SharedClients } from './shared-clients';

export interface SignInParts {
  /** The OAuth connection of the bot's registration. */
  readonly connection: string;
  readonly check: CheckFreshSignIn;
}

/** What became of a sign-in: the person is proved, or why not. `cancelled`: they closed the window. */
export type Proof = 'proved' | NoProof | 'cancelled';

type TokenClient = Awaited<ReturnType<SharedClients['createUserTokenClient']>>;

export const TOKEN_EXCHANGE = 'signin/tokenExchange';
export const VERIFY_STATE = 'signin/verifyState';

const exchangeSchema = z.object({
  id: z.string().max(200),
  connectionName: z.string().max(200),
  token: z.string().max(20_000),
});
/** What the service answers to a code; nothing to one that it does not know. */
const tokenSchema = z.object({ token: z.string() });
const stateSchema = z.object({ state: z.string().max(200) });

/** The client for tokens of people that the adapter put into the turn. */
function tokenClientOf({ adapter, turnState }: TurnContext): TokenClient {
  const client: unknown = adapter instanceof CloudAdapter && turnState.get(adapter.UserTokenClientKey);
  if (typeof client !== 'object' || client === null) throw new Error('The turn has no client for tokens');
  return client as TokenClient;
}

/** What the token service does; when it does not, trying again later can help. */
async function ofService<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Unavailable('The token service did not answer as it should', { cause: error });
  }
}

/** Signing in anew, in the chat. */
export interface SignIn {
  /** The card by which Teams signs in: without a word where it can, with a button where it cannot. */
  readonly card: (context: TurnContext, actor: Actor) => Promise<Partial<Activity>>;
  /** What the token proves that Teams sent by itself; undefined when it is not for this connection. */
  readonly exchanged: (context: TurnContext, actor: Actor) => Promise<Proof | undefined>;
  /** What the sign-in proves that the person has just been through. */
  readonly verified: (context: TurnContext, actor: Actor) => Promise<Proof>;
}

export function makeSignIn({ connection, check }: SignInParts): SignIn {
  const proofOf = async ({ activity }: TurnContext, { person }: Actor, token: string): Promise<Proof> => {
    const who = { tenantId: tenantOf(activity) ?? '', objectId: person.aadObjectId };
    return (await check(token, who)) ?? 'proved';
  };
  return {
    card: async (context, { language }) => {
      const t = translatorFor(language);
      const client = tokenClientOf(context);
      // The SDK's type asks for an address to go on to, which a chat has not.
      const { signInLink = '', tokenExchangeResource } = await ofService(
        client.getSignInResource(connection, context.activity, ''),
      );
      const words = [t('signIn.button'), t('signIn.why')] as const;
      const card = CardFactory.oauthCard(connection, ...words, signInLink, tokenExchangeResource);
      return { type: 'message', attachments: [card] };
    },
    exchanged: async (context, actor) => {
      const read = exchangeSchema.safeParse(context.activity.value);
      if (!read.success || read.data.connectionName !== connection) return undefined;
      return proofOf(context, actor, read.data.token);
    },
    verified: async (context, actor) => {
      const { channelId, from } = context.activity;
      const read = stateSchema.safeParse(context.activity.value);
      if (!read.success || !/^\d+$/.test(read.data.state)) return 'cancelled';
      const client = tokenClientOf(context);
      const answer = tokenSchema.safeParse(
        await ofService(client.getUserToken(from.id, connection, channelId, read.data.state)),
      );
      if (!answer.success) return 'invalid';
      // Only who it is was asked for: nothing is kept that could be used again.
      await ofService(client.signOutUser(from.id, connection, channelId));
      return proofOf(context, actor, answer.data.token);
    },
  };
}
