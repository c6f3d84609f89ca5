import type { CardView } from '../../src/cards/views';
import { saveSettings } from '../../src/dialogs/settings';
import { sampleDk } from '../../src/local/sample-dk';
import { sampleHel } from '../../src/local/sample-hel';
import { need, open } from '../support/cases';
import { office } from '../outbox/support/office';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let stage: ReturnType<typeof office> | undefined;
afterEach(() => {
  stage?.close();
});

/** An office on Monday, 2 March 2026, nine o'clock in Oslo, where Lise has begun a case. */
async function begin() {
  const now = office({ start: '2026-03-02T08:00:00.000Z' });
  stage = now;
  await now.command('k1', 'lise', open());
  return now;
}

/** Everything that a card says. */
const wordsOf = (card: CardView | undefined): string => JSON.stringify(card ?? {});

describe('a reminder that is put off', () => {
  it('comes again at the hour that is said, by typing as by card', async () => {
    const now = await begin();
    const typed = await now.says('lise', 'utsett 2 dager');
    expect(typed.text).toBe('Du blir minnet på «Vurder behovet» igjen onsdag 4. mars klokka 08:00.');
    const pressed = await now.presses('lise', 'PutOff', { caseId: 'k1', task: 'assessNeed', days: 1 });
    expect(pressed.text).toContain('tirsdag 3. mars');
    expect((await now.cases.load(now.refOf('k1')))?.hiring.putOff).toEqual({
      'assessNeed/lise': '2026-03-03T07:00:00.000Z',
    });
  });

  it.each([
    ['nb', 'ikke nå'],
    ['nn', 'ikkje no'],
    ['da', 'ikke nu'],
    ['en', 'not now'],
  ] as const)('is asked for in %s with “%s”', async (language, words) => {
    const now = await begin();
    expect((await now.says('lise', words, language)).text).toMatch(/08[:.]00/);
  });

  it('is not put off when it cannot wait, and that is said', async () => {
    const now = await begin();
    now.move(7 * DAY + 3 * HOUR);
    const { text } = await now.says('lise', 'ikke nå');
    expect(text).toContain('kan ikke vente: fristen er mandag 9. mars');
    expect((await now.cases.load(now.refOf('k1')))?.hiring.putOff).toBeUndefined();
    expect((await now.says('hanne', 'utsett')).text).toBe('Ingenting med frist venter på deg i denne saken.');
  });
});

describe('who has been told', () => {
  it.each([
    ['nb', 'hvem har fått beskjed?', 'Din tur: Drøft behovet med MBA'],
    ['nn', 'kven har fått beskjed?', 'Din tur: Drøft behovet med MBA'],
    ['da', 'hvem har fået besked?', 'Din tur'],
    ['en', 'who has been told?', 'Your turn'],
  ] as const)('is answered in %s', async (language, asked, said) => {
    const now = await begin();
    await now.command('k1', 'lise', need());
    await now.work();
    expect(wordsOf((await now.says('lise', asked, language)).card)).toContain(`Tor Tillitsvalgt: ${said}`);
  });

  it('says when somebody has read what was sent to them', async () => {
    const now = await begin();
    await now.command('k1', 'lise', need());
    await now.work();
    expect((await now.says('tor', 'lest')).text).toBe('Takk. Det er notert at du har lest det.');
    expect((await now.says('tor', 'lest')).text).toBe('Du har ingenting ulest i denne saken.');
    const other = await now.presses('hanne', 'Acknowledge', { caseId: 'k1', task: 'discussNeed' });
    expect(other.text).toContain('Det er notert');
    const read = (await now.cases.deliveriesOf(now.refOf('k1'))).filter(({ readAt }) => readAt);
    expect(read.map(({ effect }) => 'to' in effect && effect.to)).toEqual(
      expect.arrayContaining(['tor', 'hanne']),
    );
    expect(wordsOf((await now.says('lise', 'hvem har fått beskjed')).card)).toContain('Lest 2. mars');
  });
});

describe('messages as a person wants them', () => {
  it('are chosen on a card, with hours, zone and deputy', async () => {
    const now = await begin();
    const { card } = await now.says('lise', 'varsler');
    expect(card?.fields.map(({ id }) => id)).toEqual([
      'digestAt',
      'turn',
      'event',
      'reminder',
      'from',
      'to',
      'zone',
      'deputy',
    ]);
    const saved = await now.presses('lise', 'ChooseMessages', {
      digestAt: '09:00',
      event: 'digest',
      turn: 'off',
      from: '08:00',
      to: '15:00',
      zone: 'Europe/London',
      deputy: 'frida',
    });
    expect(saved.card?.banner?.text).toBe('Varslene er lagret.');
    expect((await now.actor('lise')).settings).toMatchObject({
      deputy: 'frida',
      messages: {
        digestAt: '09:00',
        kinds: { event: 'digest' },
        hours: { from: '08:00', to: '15:00' },
        zone: 'Europe/London',
      },
    });
    // Whose turn it is, is always said.
    expect((await now.actor('lise')).settings.messages?.kinds?.turn).toBeUndefined();
  });

  it('are chosen by typing: the hour, the working hours, the deputy', async () => {
    const now = await begin();
    await now.says('lise', 'varsler 14:00');
    await now.says('lise', 'varsler 08-15');
    await now.says('lise', 'varsler stedfortreder Frida');
    expect((await now.actor('lise')).settings).toMatchObject({
      deputy: 'frida',
      messages: { digestAt: '14:00', hours: { from: '08:00', to: '15:00' } },
    });
    const unknown = await now.says('lise', 'varsler stedfortreder Ukjent');
    expect(unknown.text).toContain('Fant ikke én person som heter «Ukjent»');
    await now.presses('lise', 'ChooseMessages', { deputy: '' });
    expect((await now.actor('lise')).settings.deputy).toBeUndefined();
  });

  it('keep to what was known when a zone or a time is none', async () => {
    const now = await begin();
    await now.presses('lise', 'ChooseMessages', {
      digestAt: '25:00',
      zone: 'Mars/Olympus',
      from: '20:00',
      to: '08:00',
    });
    expect((await now.actor('lise')).settings.messages).toEqual({ kinds: {} });
    await saveSettings(now.documents, now.organisation.id, 'lise', { messages: { zone: 'Mars/Olympus' } });
    expect(wordsOf((await now.says('lise', 'varsler')).card)).toContain('Europe/Oslo');
  });
});

describe('a task of somebody else', () => {
  it('is taken over by HR, with a reason, by typing or by card', async () => {
    const now = await begin();
    const { card } = await now.says('hanne', 'ta over');
    expect(wordsOf(card)).toContain('Vurder behovet');
    expect((await now.says('hanne', 'ta over 1')).text).toContain('Skriv hvorfor du tar over');
    const taken = await now.says('hanne', 'ta over 1 på grunn av ferie');
    expect(taken.card?.banner?.text).toBe('Du har tatt over: Vurder behovet.');
    const hiring = (await now.cases.load(now.refOf('k1')))?.hiring;
    expect(hiring?.roles.leader).toEqual(['lise', 'hanne']);
    await now.work();
    expect(now.got.filter(({ person }) => person === 'lise').map(({ summary }) => summary)).toEqual([
      expect.stringContaining('Hanne Hrkoordinator har overtatt en oppgave'),
    ]);
  });

  it('is taken over by the deputy alone whom the owner has named', async () => {
    const now = await begin();
    const take = () =>
      now.presses('frida', 'TakeOver', { caseId: 'k1', task: 'assessNeed', reason: 'Ferie.' });
    expect((await take()).text).toContain('du har ingen rolle i den');
    await saveSettings(now.documents, now.organisation.id, 'lise', { deputy: 'frida' });
    expect(
      wordsOf((await now.presses('frida', 'ShowTakeOver', { caseId: 'k1', task: 'assessNeed' })).card),
    ).toContain('Hvorfor tar du over?');
    expect((await take()).card?.banner?.text).toBe('Du har tatt over: Vurder behovet.');
    expect(wordsOf((await now.says('frida', 'status')).card)).toContain('Vurder behovet');
  });
});

describe('the overview', () => {
  it('is for HR alone', async () => {
    const now = await begin();
    expect((await now.says('lise', 'oversikt')).text).toContain('Oversikten er for HR');
    expect((await now.presses('lise', 'ShowOverview', {})).card).toBeUndefined();
  });

  it.each([
    ['nb', 'oversikt', 'Vurder behovet: venter på Lise Leder'],
    ['nn', 'oversikt', 'Lise Leder'],
    ['da', 'overblik', 'Lise Leder'],
    ['en', 'overview', 'Lise Leder'],
  ] as const)('shows HR the open cases in %s', async (language, asked, said) => {
    const now = await begin();
    expect(wordsOf((await now.says('hanne', asked, language)).card)).toContain(said);
  });

  it('is narrowed to a step, a person, a unit or the late ones, by typing as by card', async () => {
    const now = await begin();
    await now.command('k2', 'lise', open());
    await now.command('k2', 'lise', need());
    const shown = async (words: string) => (await now.says('hanne', words)).card;
    expect((await shown('oversikt'))?.intro).toContain('2 åpne saker');
    expect((await shown('oversikt Tor Tillitsvalgt'))?.intro).toContain('1 åpen sak');
    expect((await shown('oversikt Brukerkontakt'))?.intro).toContain('1 åpen sak');
    expect((await shown('oversikt sene'))?.intro).toContain('0 åpne saker');
    const pressed = await now.presses('hanne', 'ShowOverview', { only: 'person:lise' });
    expect(pressed.card?.kicker).toBe('Lise Leder');
    expect(pressed.card?.intro).toContain('1 åpen sak');
    expect((await now.says('hanne', 'oversikt noe rart')).text).toContain('«noe rart»');
  });
});

describe('the list of cases and the overview', () => {
  it.each([sampleHel, sampleDk])('name the steps of any profile', async (organisation) => {
    const now = office({ organisation, start: '2026-03-02T08:00:00.000Z' });
    stage = now;
    const [leader = ''] = organisation.people.map(({ id }) => id);
    const [hr = ''] = organisation.roles.hr;
    await now.command('k1', leader, open());
    expect(wordsOf((await now.says(leader, 'mine saker')).card)).toContain('k1');
    expect((await now.says(hr, 'oversikt')).card?.charts).toHaveLength(2);
  });
});
