import { chatsWith, ClientRefusal, textOfMessage, type Chat } from './chat';
import { textOf } from './card-text';
import { startConnector, type StubConnector } from './connector';
import type { Person } from './conversations';
import { startEchoBot, type EchoBot } from './echo-bot';

const lise: Person = {
  id: 'lise',
  name: 'Lise Leder',
  email: 'lise@example.org',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
};
const tom: Person = {
  ...lise,
  id: 'tom',
  name: 'Tom Tillit',
  aadObjectId: '00000000-0000-4000-8000-000000000002',
};

let bot: EchoBot;
let connector: StubConnector;
let chatOf: (person: Person) => Chat;

beforeAll(async () => {
  bot = await startEchoBot();
});
afterAll(() => bot.close());
beforeEach(async () => {
  connector = await startConnector();
  chatOf = chatsWith({ endpoint: bot.endpoint, connector });
});
afterEach(() => connector.close());

describe('a chat with a bot over the Bot Framework protocol', () => {
  it('gives the replies of a turn in order', async () => {
    const replies = await chatOf(lise).says('tre');
    expect(replies.map((message) => message.text)).toEqual(['svar 1', 'svar 2', 'svar 3']);
  });

  it('welcomes on installation and keeps the chats of two people apart', async () => {
    expect(await chatOf(lise).installs()).toHaveLength(1);
    await chatOf(tom).says('hei');
    expect(chatOf(lise).text()).toBe('Velkommen');
    expect(chatOf(tom).text()).toBe('Du skrev: hei');
  });

  it('offers attached files for download', async () => {
    const [reply] = await chatOf(lise).attaches([{ name: 'søkere.csv', bytes: Buffer.from('a;b') }]);
    expect(reply?.text).toContain('[søkere.csv]');
    const address = connector.offerFile('æ.csv', Buffer.from('a;b'));
    expect(await (await fetch(address)).text()).toBe('a;b');
  });

  it('fills a card in as a client does and shows the card that comes back', async () => {
    const chat = chatOf(lise);
    await chat.says('kort');
    const answer = await chat.presses('Send inn', { fill: { view: 'Enig i behovet', agree: true } });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('Mottatt: {"caseId":"7","view":"Enig i behovet","count":"2","agree":"true"}');
    expect(chat.cards().map(textOf)).toEqual([answer.text]);
    await expect(chat.presses('Send inn')).rejects.toThrow('No card offers "Send inn"');
  });

  it('applies what the bot updates to everybody', async () => {
    const chat = chatOf(lise);
    await chat.says('kort');
    const answer = await chat.presses('giveView', { fill: { view: 'til alle' } });
    expect(answer.text).toBe('Sendt til alle');
    expect(answer.messages.map((message) => message.updates)).toEqual([1]);
    expect(textOfMessage(chat.last())).toContain('til alle');
  });

  it.each([
    [{}, { view: 'Skriv et syn' }],
    [{ view: 'x', count: 6 }, { count: 'above 5' }],
    [{ view: 'x', count: 'mange' }, { count: 'not a number' }],
  ])('keeps %j on the card, as a client would', async (fill, faults) => {
    const chat = chatOf(lise);
    await chat.says('kort');
    const refused = await chat.presses('Send inn', { fill }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClientRefusal);
    expect(refused).toMatchObject({ faults });
  });

  it('refuses to fill in an input that the card does not have', async () => {
    const chat = chatOf(lise);
    await chat.says('kort');
    await expect(chat.presses('Send inn', { fill: { veiw: 'x' } })).rejects.toThrow('no input veiw');
  });

  it('sends an invoke that no card offers, for the hostile cases', async () => {
    const answer = await chatOf(lise).clicks('noSuchVerb', { caseId: 'x' }, { replyTo: 'unknown' });
    expect(answer.text).toBe('Mottatt: {"caseId":"x"}');
  });
});
