import { textOf } from '../support/connector/card-text';
import { textOfMessage } from '../support/connector/chat';
import { cardWith, openStage, type Stage } from '../support/main-job';
import { fill, steps } from '../support/steps';
import { typing } from './typing';

let stage: Stage;
let take: ReturnType<typeof steps>;
beforeEach(async () => {
  stage = await openStage();
  take = steps(stage);
  for (const id of ['lise', 'hanne', 'tor']) await stage.chat(id).installs();
  await stage.chat('lise').says('ny ansettelse');
});
afterEach(() => stage.close());

const types = typing(() => stage);
const toldOf = (id: string, text: string): number =>
  stage
    .chat(id)
    .messages()
    .filter((message) => textOfMessage(message).includes(text)).length;
const isSend = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'POST' && /\/activities(\/[^/]+)?$/.test(path);
const to = (id: string) => (call: { method: string; path: string; conversationId: string | undefined }) =>
  isSend(call) && call.conversationId === stage.chat(id).conversation.id;

describe('a power cut', () => {
  it('in the middle of a half-answered form loses no answer and no question', async () => {
    await types('lise', 'neste', 'Teamleder', 'Kontaktsenter nord');
    await stage.restart();
    expect(await types('lise', 'Bodø')).toContain('Hva slags stilling er det?');
    expect(await types('lise', 'leder')).toContain('Kjenner du stegene og regelverket');
    expect(await types('lise', 'tilbake')).toContain('Hva slags stilling er det?');
    expect(JSON.stringify(stage.chat('lise').last().card)).toContain('Kontaktsenter nord');
  });

  it('right after an acknowledged click loses neither the step nor the cards that follow from it, each once', async () => {
    await stage.allSent();
    stage.connector.failNext({ status: 503 }, { times: 50, when: to('tor') });
    stage.connector.failNext({ status: 503 }, { times: 50, when: to('hanne') });
    const done = await take.assessNeed();
    expect(done.text).toContain('Behovsvurderingen er lagret.');
    await stage.restart();
    expect(toldOf('tor', 'Drøfting: behovet')).toBe(0);
    stage.connector.clearFaults();
    // What was in hand when the power went is taken up again after a minute; a day is a minute too.
    await types('lise', 'spol fram en dag');
    expect(await types('lise', 'status')).toContain('Teamleder');
    await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    await cardWith(stage.chat('hanne'), 'ConfirmDiscussion');
    await take.discuss('To team slås sammen.');
    // The card of the task has become the card of what was done; there was only one.
    for (const id of ['tor', 'hanne']) {
      const cards = () =>
        stage
          .chat(id)
          .conversation.messages.filter(({ card }) => textOf(card ?? {}).includes('Behovet er drøftet'));
      await stage.connector.until(() => cards()[0], `the card of ${id}`);
      expect(cards()).toHaveLength(1);
    }
    expect(toldOf('hanne', 'Lise Leder har vurdert behovet.')).toBe(1);
    expect(toldOf('hanne', 'Lise Leder startet saken.')).toBe(1);
  });

  it('between two deliveries of one message applies it once', async () => {
    const chat = stage.chat('lise');
    await chat.says('øvelsessak', { activityId: 'same-message' });
    await stage.restart();
    await chat.says('øvelsessak', { activityId: 'same-message' });
    expect((await types('lise', 'mine saker')).match(/\d\. Øvelse/g)).toHaveLength(2);
  });
});

describe('a connector that is away for a while', () => {
  it('gets everything afterwards, in order for each person, each thing once', async () => {
    const lise = stage.chat('lise');
    await cardWith(stage.chat('hanne'), 'startet saken');
    stage.connector.failNext({ status: 503 }, { times: 6, when: to('hanne') });
    await take.assessNeed();
    await types('lise', 'angre', 'behov', 'ja');
    expect(lise.last().card).toBeDefined();
    const order = ['har vurdert behovet', 'har tatt tilbake et steg', 'har vurdert behovet'];
    await stage.chat('hanne').waitsFor(() => toldOf('hanne', 'har vurdert behovet') === 2, 25_000);
    const told = stage
      .chat('hanne')
      .messages()
      .map(textOfMessage)
      .flatMap((text) => /har (?:vurdert behovet|tatt tilbake et steg)/.exec(text) ?? []);
    expect(told).toEqual(order);
    await stage
      .chat('hanne')
      .waitsFor(({ card }) => JSON.stringify(card ?? '').includes('ConfirmDiscussion'));
  }, 60_000);

  it('does not keep a person waiting for the answer to what they do', async () => {
    await take.assessNeed();
    await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    stage.connector.failNext({ status: 503 }, { times: 50, when: isSend });
    const done = await stage.chat('tor').presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) });
    expect(done.text).toContain('Drøftingen er bekreftet.');
  });
});
