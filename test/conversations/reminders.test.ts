import type { Message } from '../support/connector/conversations';
import { textOfMessage } from '../support/connector/chat';
import { openStage, type Stage } from '../support/main-job';
import { steps } from '../support/steps';
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

const reminded = (id: string, text: string): Promise<Message> =>
  stage.chat(id).waitsFor((message) => textOfMessage(message).includes(text));

const remindersOf = (id: string): string[] =>
  stage
    .chat(id)
    .messages()
    .map(textOfMessage)
    .filter((text) => text.includes('fristen'));

/** Days until the due date that the status shows. */
const daysLeft = async (): Promise<number> => {
  const [, days = ''] = /Frist [^(]*\(om (\d+) dager\)/.exec(await types('lise', 'status')) ?? [];
  return Number(days);
};

describe('reminders, with the clock moved by hand', () => {
  it('come before the deadline, on the day, when it has passed, and then to HR', async () => {
    const left = await daysLeft();
    const moved = await types('lise', `spol fram ${left} dager`);
    expect(moved).toContain(`Klokka er stilt fram ${left} dager.`);
    await types('lise', 'status');
    await reminded('lise', 'Vurder behovet: fristen er i dag.');
    expect(remindersOf('hanne')).toEqual([]);
    await types('lise', 'spol fram 14 dager');
    await reminded('lise', 'Vurder behovet: fristen gikk ut');
    const escalated = await reminded('hanne', 'Ansvaret ligger hos Lise Leder.');
    expect(textOfMessage(escalated)).toContain('Vurder behovet: fristen gikk ut');
    expect(await types('lise', 'status')).toMatch(/Frist .* over fristen/);
  });

  it('say when the deadline is when they come before it, and open what is to be done', async () => {
    await take.assessNeed();
    await types('lise', `spol fram ${(await daysLeft()) - 1} dager`);
    const card = await reminded('tor', 'Drøft behovet med MBA: fristen er');
    expect(textOfMessage(card)).toContain('i morgen');
    expect(textOfMessage(card)).toContain('Teamleder');
    const opened = await stage.chat('tor').presses('OpenForm', { on: card });
    expect(opened.text).toContain('Bekreft at behovet er drøftet i MBA.');
  });

  it('stop when the task is done', async () => {
    await take.assessNeed();
    await types('lise', 'spol fram 30 dager');
    await reminded('hanne', 'Drøft behovet med MBA');
    await reminded('tor', 'Drøft behovet med MBA');
    const all = [...remindersOf('lise'), ...remindersOf('hanne'), ...remindersOf('tor')];
    expect(all.filter((text) => text.includes('Vurder behovet:'))).toEqual([]);
  });

  it('are each said once, however often the clock is looked at', async () => {
    await types('lise', 'spol fram 30 dager');
    await reminded('hanne', 'Ansvaret ligger hos');
    await types('lise', 'spol fram 30 dager', 'status');
    await stage.allSent();
    await stage.restart();
    await types('lise', 'status');
    // What is sent after the start is sent in order: this arrives behind any reminder.
    await take.assessNeed();
    await reminded('hanne', 'Lise Leder har vurdert behovet.');
    expect(remindersOf('hanne').filter((text) => text.includes('Vurder behovet:'))).toHaveLength(1);
  });

  it('are explained: how the date was counted, and by whose standard', async () => {
    const why = await types('lise', 'hvorfor');
    expect(why).toContain('Vurder behovet');
    expect(why).toMatch(/5 arbeidsdager/);
    expect(why).toContain('Antall dager er vår standard');
    await take.assessNeed();
    const after = await types('lise', 'hvorfor');
    expect(after).toContain('drøftes behovet med lokalt MBA før annonsen skrives');
    expect(after).toContain('Virksomhetens rutine: Rekrutteringsveileder NAV Kontaktsenter');
  });

  it('keep to the moved clock after a restart', async () => {
    const before = await daysLeft();
    await types('lise', 'spol fram 2 dager');
    await stage.restart();
    expect(await daysLeft()).toBe(before - 2);
  });

  it('move the clock only so far, and only forward', async () => {
    expect(await types('lise', 'spol fram 1000 dager')).toContain('1 til 400 dager');
    expect(await types('lise', 'spol fram 0 dager')).toContain('1 til 400 dager');
  });
});
