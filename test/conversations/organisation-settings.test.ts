import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { WHICH_SETTING } from '../../src/views/organisation-settings';
import { textOfMessage, type CardAnswer } from '../support/connector/chat';
import { openStage, type Stage } from '../support/main-job';
import { fill, steps } from '../support/steps';
import { typing } from './typing';

/** Two in HR, who are also the administrators since the nine roles are not used. */
const organisation = { ...sampleOrganisation, roles: { ...sampleOrganisation.roles, hr: ['hanne', 'enok'] } };
const SETTING = 'rule.no.need.labourDuty.warnOnWorkingDay';

let stage: Stage;
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'innstilt-')), 'organisations.json');
  writeFileSync(file, JSON.stringify([{ ...organisation, tenant: SAMPLE_TENANT }]));
  stage = await openStage({ environment: { ORGANISATIONS_FILE: file } });
  for (const id of ['lise', 'hanne', 'enok', 'tor']) await stage.chat(id).installs();
});
afterAll(() => stage.close());

const types = typing(() => stage);

/** By when the vacancy has to be reported, as the status of the case in focus says it. */
async function dueToReport(): Promise<string> {
  // A notice that comes in meanwhile is not the status: only that tells of the steps that lie ahead.
  const messages = await stage.chat('hanne').says('status');
  const status = messages.map(textOfMessage).find((text) => text.includes('Kommer senere')) ?? '';
  return /Meld stillingen[^]*?Frist [^(\d]*(\d+\. \p{L}+)/u.exec(status)?.[1] ?? `no date in ${status}`;
}

/** The number under which a setting stands in the list. */
async function numberOf(name: string): Promise<string> {
  const list = await types('hanne', 'innstillinger');
  return new RegExp(`(\\d+)\\. ${name}`).exec(list)?.[1] ?? `none in ${list}`;
}

/** A case of Lise's with its need assessed; it is the first in the list of HR. */
async function newCase(): Promise<void> {
  await stage.chat('lise').says('ny ansettelse');
  await steps(stage).assessNeed();
}

const chosen = { [WHICH_SETTING]: SETTING };
const text = ({ card }: CardAnswer): string => JSON.stringify(card);

describe('the settings of an organisation', () => {
  it('are shown to its administrators, numbered, with whose they are; others are told whom to ask', async () => {
    expect(await types('hanne', 'hjelp')).toContain('viser det virksomheten har satt selv');
    expect(await types('lise', 'hjelp')).not.toContain('viser det virksomheten har satt selv');
    const list = await types('hanne', 'innstillinger');
    expect(list).toMatch(/\d+\. Lang nok søknadsfrist: antall dager: 14 \(Offisiell veiledning\)/);
    expect(list).toMatch(/\d+\. Rådet har saken i tide: antall dager: 7 \(Virksomhetens rutine\)/);
    expect(list).toContain('Stillingen er meldt til NAV: varsel, arbeidsdag nummer: 1 (vår standard)');
    for (const word of ['innstillinger', 'innstilling 1', 'innstilling 1 5', 'innstillinger logg'])
      expect(await types('lise', word)).toContain('endres av Hanne Hrkoordinator og Enok Erfaren');
    expect(await types('hanne', 'innstillinger logg')).toContain('Ingenting er endret i chatten ennå.');
  });

  it('hold for new cases: a running case keeps its date until HR moves it [no.need.labourDuty]', async () => {
    await newCase();
    await types('hanne', 'sak 1');
    const before = await dueToReport();
    const number = await numberOf('Stillingen er meldt til NAV');

    const hanne = stage.chat('hanne');
    await hanne.says('innstillinger');
    const page = await hanne.presses('ShowSetting', { fill: chosen });
    expect(text(page)).toContain('1 til 5');
    const saved = await hanne.presses('SaveSetting', { fill: fill({ warnOnWorkingDay: '4' }) });
    expect(text(saved)).toContain('1 sak som er i gang, følger det den startet med');
    expect(await types('enok', `innstilling ${number}`)).toContain('virksomhetens eget');

    expect(await dueToReport()).toBe(before);
    await newCase();
    await types('hanne', 'sak 1');
    const after = await dueToReport();
    expect(after).toMatch(/^\d+\. /);
    expect(after).not.toBe(before);

    await types('hanne', 'sak 2');
    expect(await dueToReport()).toBe(before);
    await types('hanne', 'nye regler', 'Vi har ny rutine.', 'ja');
    expect(await dueToReport()).toBe(after);
  });

  it('tell HR, besides whoever did it, and keep in a log who changed what from what to what', async () => {
    await stage
      .chat('enok')
      .waitsFor((message) =>
        textOfMessage(message).includes('Hanne Hrkoordinator har endret en innstilling'),
      );
    const log = await types('enok', 'innstillinger logg');
    expect(log).toContain('Stillingen er meldt til NAV: varsel, arbeidsdag nummer: 1 → 4');
    expect(log).toMatch(/kl\. \d\d:\d\d, Hanne Hrkoordinator, versjon 2/);
  });

  it('are set by typing as by card, in any language, and refused with the reason beside the field', async () => {
    const quorum = await numberOf('Hvor mange som må stemme');
    const refused = await types('enok', `innstilling ${quorum} 6`);
    expect(refused).toContain('Rådet har 5 som kan stemme.');
    expect(refused).toContain('Saker som er i gang, er ikke berørt.');
    const saved = await types('enok', `setting ${quorum} 5`);
    expect(saved).toContain('Hvor mange som må stemme er nå 5.');
    expect(saved).toContain('Saker som rådet alt har fått, avgjøres etter det som gjaldt');
    const majority = await numberOf('Flertall');
    expect(await types('enok', `indstilling ${majority} flest stemmer`)).toContain('er nå flest stemmer');
    expect(await types('enok', `innstilling ${await numberOf('Legg til en dag')} 24.12. julaften`)).toContain(
      'julaften',
    );
    const bounds = await numberOf('Lang nok søknadsfrist');
    expect(await types('enok', `innstilling ${bounds} 91`)).toContain('Tallet må være 90 eller lavere.');
    expect(await types('enok', 'innstilling 99')).toContain('Jeg fant ingen innstilling');
    expect(await types('enok', `innstilling ${await numberOf('HR')} Hanne`)).toContain('HR er nå Hanne');
    expect(await types('enok', 'innstillinger')).toContain('endres av Hanne Hrkoordinator.');
  });

  it('name who sits on the council, by typing and by card, and say why it cannot be like that [nav.council.compose]', async () => {
    const seats = await numberOf('Hvem som sitter i rådet');
    const page = await types('hanne', `innstilling ${seats}`);
    expect(page).toContain('Medlemmer fra de ansatte');
    expect(await types('hanne', `innstilling ${seats} arbeidsgiver: Arne`)).toContain(
      'Det må være like mange fra arbeidsgiver og fra de ansatte.',
    );
    expect(await types('hanne', `innstilling ${seats} sekretær: Tor`)).toContain(
      'Tor Tillitsvalgt stemmer i rådet, og kan ikke være sekretær.',
    );
    expect(await types('hanne', `innstilling ${seats} leder: Bjarne`)).toContain('Jeg fant ingen som heter');
    expect(await types('hanne', `innstilling ${seats} ansatte: T`)).toMatch(
      /Flere heter «T»: \d+\. Tor Tillitsvalgt, \d+\. Turid Tillitsvalgt/,
    );
    // Five must vote by now: with one from each side they would be three.
    expect(await types('hanne', `innstilling ${seats} Cecilie; Arne; Tor`)).toContain('5 må stemme');
    expect(await types('hanne', `innstilling ${seats} leder: Frida`)).toContain(
      'Leder, som også stemmer: Frida Fagleder; Medlemmer fra arbeidsgiver: Arne Arbeidsgiver og Anna',
    );
    const hanne = stage.chat('hanne');
    await hanne.says('innstillinger');
    await hanne.presses('ShowSetting', { fill: { [WHICH_SETTING]: 'council.seats' } });
    const saved = await hanne.presses('SaveSetting', {
      fill: fill({ chair: 'cecilie', employer: 'arne,anna', employees: 'tor,turid', secretary: 'frida' }),
    });
    expect(text(saved)).toContain('Sekretær, uten stemme: Frida Fagleder');
    expect(await types('hanne', 'innstillinger logg')).toContain('Hvem som sitter i rådet: Leder');
  });

  it('outlive a power cut', async () => {
    await stage.restart();
    const list = await types('hanne', 'innstillinger');
    expect(list).toContain('varsel, arbeidsdag nummer: 4 (virksomhetens eget)');
    expect(list).toContain('Hvor mange som må stemme: 5');
    expect(list).toContain('Sekretær, uten stemme: Frida Fagleder');
    await types('hanne', 'sak 1');
  });
});
