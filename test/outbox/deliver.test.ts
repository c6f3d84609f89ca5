import { sampleOrganisation } from '../../src/local/sample-organisation';
import type { MailMessage } from '../../src/mail/mail';
import { sendToChat, updateInChat, type DeliveryWays, type Installer } from '../../src/outbox/deliver';
import { failureOf } from '../../src/outbox/failures';
import { makeGate, TEAMS_LIMITS } from '../../src/outbox/rate';
import { Unreachable } from '../../src/usecases/ports';

const [person] = sampleOrganisation.people;
if (!person) throw new Error('There are no sample people');
const to = { organisation: sampleOrganisation, person };
const card = { type: 'AdaptiveCard' };

const closed = (status = 403, code = 'BotNotInConversationRoster'): Error =>
  Object.assign(new Error('closed'), { statusCode: status, body: { error: { code } } });

/** A connector that answers each call in turn: with an error, or with a message id. */
function ways(
  answers: { readonly send: (Error | string)[]; readonly open?: (Error | 'opened')[] },
  more: Partial<DeliveryWays> = {},
) {
  const calls: string[] = [];
  const letters: MailMessage[] = [];
  const next = <T>(name: string, list: (Error | T)[]): Promise<T> => {
    calls.push(name);
    const answer = list.shift();
    if (answer === undefined) throw new Error(`${name} was called too often`);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const given: DeliveryWays = {
    messages: {
      send: () => next('send', answers.send),
      update: async () => {
        await next('update', answers.send);
      },
      open: async () => {
        await next('open', answers.open ?? []);
      },
    },
    gate: makeGate(TEAMS_LIMITS, { elapsed: () => 0, pause: () => Promise.resolve() }),
    mayOpen: true,
    mail: {
      send: (message) => {
        letters.push(message);
        return Promise.resolve();
      },
    },
    now: () => Date.parse('2026-03-10T09:00:00.000Z'),
    ...more,
  };
  return { given, calls, letters };
}

const installer = (answer: 'installed' | 'notAllowed'): Installer => ({
  install: () => Promise.resolve(answer),
});

describe('a message to a person', () => {
  it('goes to the chat that is known', async () => {
    const { given, calls } = ways({ send: ['m1'] });
    expect(await sendToChat(given, to, card, 'Din tur')).toBe('m1');
    expect(calls).toEqual(['send']);
  });

  it.each([
    ['there was no chat yet', new Unreachable('never wrote')],
    ['the chat is gone', closed(404, 'ConversationNotFound')],
    ['the bot was removed from it', closed(403)],
  ])('opens a chat when %s', async (_, error) => {
    const { given, calls } = ways({ send: [error, 'm1'], open: ['opened'] });
    expect(await sendToChat(given, to, card, 'Din tur')).toBe('m1');
    expect(calls).toEqual(['send', 'open', 'send']);
  });

  it('installs the app where that is allowed, and opens the chat then', async () => {
    const { given, calls } = ways(
      { send: [closed(), 'm1'], open: [closed(), 'opened'] },
      { installer: installer('installed') },
    );
    expect(await sendToChat(given, to, card, 'Din tur')).toBe('m1');
    expect(calls).toEqual(['send', 'open', 'open', 'send']);
  });

  it.each([
    ['the app may not be installed', installer('notAllowed')],
    ['nobody can install it', undefined],
  ])('cannot be delivered in Teams when %s, and says with which code', async (_, one) => {
    const { given } = ways({ send: [closed()], open: [closed()] }, { installer: one });
    await expect(sendToChat(given, to, card, 'Din tur')).rejects.toMatchObject({
      name: 'Unreachable',
      why: 'http 403 BotNotInConversationRoster',
    });
  });

  it('does not open chats where it may not', async () => {
    const { given, calls } = ways({ send: [closed(404)] }, { mayOpen: false });
    await expect(sendToChat(given, to, card, 'Din tur')).rejects.toThrow(Unreachable);
    expect(calls).toEqual(['send']);
  });

  it('does not open a chat because of what passes', async () => {
    const { given, calls } = ways({ send: [closed(503, 'ServiceUnavailable')] });
    await expect(sendToChat(given, to, card, 'Din tur')).rejects.toMatchObject({ statusCode: 503 });
    expect(calls).toEqual(['send']);
  });

  it('gives up when a chat that was just opened is closed again', async () => {
    const { given, calls } = ways({ send: [closed(), closed()], open: ['opened'] });
    await expect(sendToChat(given, to, card, 'Din tur')).rejects.toThrow(Unreachable);
    expect(calls).toEqual(['send', 'open', 'send']);
  });

  it('is updated in place, unless it is not there any more', async () => {
    expect(await updateInChat(ways({ send: ['m1'] }).given, to, 'm1', card)).toBe(true);
    expect(await updateInChat(ways({ send: [closed(404)] }).given, to, 'm1', card)).toBe(false);
  });
});

describe('what the connector answers', () => {
  it('is named by status and code, never by its words', () => {
    expect(failureOf(closed(404, 'ConversationNotFound'), 0)).toEqual({
      kind: 'closed',
      why: 'http 404 ConversationNotFound',
    });
    expect(failureOf(Object.assign(new Error('Kari Søker is blocked'), { statusCode: 400 }), 0)).toEqual({
      kind: 'other',
      why: 'http 400',
    });
    expect(failureOf(Object.assign(new Error('x'), { code: 'ECONNRESET' }), 0).kind).toBe('passing');
    expect(failureOf(new TypeError('x'), 0)).toEqual({ kind: 'other', why: 'TypeError' });
  });
});
