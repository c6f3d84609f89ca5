import { cardWith, openStage, sample, type Stage } from '../support/main-job';
import { typing } from './typing';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  for (const id of ['lise', 'hanne', 'tor', 'cecilie', 'arne', 'anna', 'turid', 'sverre'])
    await stage.chat(id).installs();
});
afterAll(() => stage.close());

const types = typing(() => stage);

describe('a hiring from need to approved minutes, by typing alone', () => {
  it('opens a case and asks the need question by question', async () => {
    expect(await types('lise', 'ny ansettelse')).toContain('Saken er startet.');
    expect(await types('lise', 'neste')).toContain('Hvilken stilling gjelder det?');
    expect(await types('lise', 'Teamleder')).toContain('Hvilken enhet');
    expect(await types('lise', 'Kontaktsenter nord', 'Bodø')).toMatch(/1\. Veileder\s+2\. Leder/);
    expect(await types('lise', 'leder')).toContain('Kjenner du stegene og regelverket');
    expect(await types('lise', 'jeg kjenner stegene og regelverket')).toContain('Når ble behovet meldt?');
    await types('lise', 'i dag', 'To team slås sammen.', 'Lede tolv veiledere.', 'hopp over');
    await types('lise', '1', '100', 'ja');
    const summary = await types('lise', 'hopp over');
    expect(summary).toContain('Stemmer behovsvurderingen?');
    expect(summary).toContain('Leder');
    expect(await types('lise', 'ja')).toContain('Behovsvurderingen er lagret.');
  });

  it('hears the union representative and HR, one of them in English', async () => {
    expect(await types('tor', 'english')).toContain('English');
    await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    expect(await types('tor', 'next')).toContain('discussed');
    expect(await types('tor', 'skip', 'agree', 'skip')).toContain('Thank you');
    expect(await types('hanne', 'drøftet', 'i dag', 'enig', 'ingen')).toContain('Drøftingen er bekreftet');
  });

  it('drafts the announcement and has it discussed', async () => {
    expect(await types('lise', 'annonse', 'hopp over', 'Bachelorgrad.', 'Trygg og tydelig.')).toContain(
      'Lønn',
    );
    expect(await types('lise', 'nei', '600 000–700 000', 'hopp over', 'ja', 'ja')).toContain(
      'Er annonsen klar',
    );
    expect(await types('lise', 'ja')).toContain('Annonsen er lagret');
    expect(await types('tor', 'next', 'today', '2', 'Mention shifts.')).toContain('Thank you');
    expect(await types('hanne', 'drøftet', 'ok', '1', '-')).toContain('Drøftingen er bekreftet');
  });

  it('registers, publishes and takes in the applicants that are pasted', async () => {
    await types('hanne', 'prim', 'i dag', 'ingen match');
    expect(await types('hanne', 'neste')).toContain('Er stillingen meldt til NAV?');
    expect(await types('hanne', 'ja', 'ja')).toContain('Stillingen er meldt');
    expect(await types('hanne', 'neste', 'ja', 'ja')).toContain('1. Offentlig');
    expect(await types('hanne', '1')).toContain('Fortrinnsrett og utlysning er avklart');
    expect(await types('hanne', 'publiser', 'i dag', 'om 3 uker')).toContain('Er annonsen publisert');
    expect(await types('hanne', 'ja')).toContain('Publiseringen er registrert');
    const rows = Buffer.from(sample('sokere-utf8.csv')).toString('utf8');
    expect(await types('hanne', rows)).toContain('12 søkere er lagt inn.');
    for (const name of ['Celina', 'Håkon']) {
      expect(await types('hanne', 'neste')).toContain(name);
      await types('hanne', 'ja', 'Kan miste kunder.');
    }
    expect(await types('hanne', 'neste', 'i dag')).toContain('Den offentlige søkerlisten er laget');
    expect(await types('hanne', 'søkerliste', 'ja')).toContain('søkerlisten er laget');
  });

  it('chooses, finds times and books', async () => {
    expect(await types('lise', 'velg')).toMatch(/1\. Ada Eksempel\s+2\. Bjørn Oppdiktet/);
    expect(await types('lise', '1 og 2')).toContain('Valget er lagret.');
    expect(await types('lise', 'neste')).toContain('funksjonsnedsettelse');
    expect(await types('lise', 'ja', 'ja', 'ja')).toContain('De tre gruppene er vurdert');
    await types('lise', 'intervju', 'ok', 'ok', 'ok', '45', '15');
    expect(await types('lise', 'nei')).toContain('Forslag 1');
    expect(await types('lise', '1')).toContain('Skal jeg avtale');
    expect(await types('lise', 'ja')).toContain('Intervjuene er avtalt');
  });

  it('keeps records, papers and references', async () => {
    const more = { ada: ['ja', 'Fyller kravene.', 'Trygg og tydelig.', 'hopp over'], 2: ['ferdig'] };
    for (const [name, answers] of Object.entries(more)) {
      expect(await types('lise', `referat ${name}`, 'ferdig')).not.toContain('Referatet er lagret.');
      expect(await types('lise', 'Svarte godt.')).toContain('«ferdig» når resten også kan stå tomt');
      expect(await types('lise', ...answers)).toContain('Referatet er lagret.');
      expect(await types('lise', `vitnemål ${name}`, 'kontrollert', 'kontrollert')).toContain(
        'Kontrollen er lagret.',
      );
      await types(
        'lise',
        `referanse ${name}`,
        'Rita Referanse',
        'nåværende leder',
        'i dag',
        'Gode skussmål.',
        'nei',
      );
      expect(
        await types('lise', `referanse ${name}`, 'Rolf Referanse', '3', 'i dag', 'Gode ord.', 'nei'),
      ).toContain('Referansen er lagret.');
    }
  });

  it('recommends, says why there are fewer than usual, and signs what is shown', async () => {
    expect(await types('lise', 'neste', 'nei', 'neste', 'ja', '1')).toContain('Hvem fra enheten');
    await types('lise', 'hopp over');
    await types('lise', 'innstilling', '1', 'Mest erfaring.', 'bjørn', 'Nest best.');
    expect(await types('lise', 'Begge er vurdert mot annonsen.')).toContain('Er innstillingen klar');
    await types('lise', 'ja');
    expect(await types('lise', 'signer')).toContain('Må begrunnes');
    expect(await types('lise', 'begrunn', 'Bare to var kvalifisert.')).toContain('Begrunnelsen er lagret');
    const shown = await types('lise', 'signer');
    expect(shown).toContain('Bare to var kvalifisert.');
    expect(shown).toContain('Ada Eksempel');
    expect(await types('lise', 'ja')).toContain('Innstillingen er signert.');
  });

  it('sends the case, and the council declares, votes and decides', async () => {
    expect(await types('hanne', 'send til rådet', 'om 3 uker')).toContain('Skal saken sendes');
    expect(await types('hanne', 'ja')).toContain('Saken er sendt');
    for (const id of ['cecilie', 'arne', 'anna', 'turid']) {
      await cardWith(stage.chat(id), 'DeclareImpartiality');
      expect(await types(id, 'habil', 'ja', 'ja')).toContain('habilitet er registrert');
    }
    expect(await types('tor', 'impartial', 'yes', 'yes')).toContain('recorded');
    for (const id of ['cecilie', 'arne', 'anna', 'turid']) {
      const summary = await types(id, 'stem', '1', 'Best kvalifisert.');
      expect(summary).toContain('Vil du avgi denne stemmen?');
      expect(summary).toContain('Ada Eksempel');
      expect(await types(id, 'ja')).toContain('Stemmen din er registrert.');
    }
    expect(await types('tor', 'vote', 'bjørn', 'Better references.', 'yes')).toContain('recorded');
    expect(await types('cecilie', 'avslutt avstemning', 'ja')).toContain('Ada Eksempel');
  });

  it('ends with the minutes approved', async () => {
    await cardWith(stage.chat('sverre'), 'approveMinutes');
    expect(await types('sverre', 'neste')).toContain('Vil du godkjenne protokollen');
    expect(await types('sverre', 'ja')).toContain('saken er avgjort');
    await types('lise', 'status', 'hvorfor', 'dokumenter');
  });

  it('goes on to the archive, the letters and the answer', async () => {
    expect(await types('hanne', 'neste', 'ja')).toContain('Sammensetningen av rådet er vurdert');
    expect(await types('hanne', 'neste', 'i dag')).toContain('Protokollen er arkivert');
    expect(await types('lise', 'svar på tilbudet')).toContain('Ada Eksempel');
    expect(await types('lise', 'ja', 'ja')).toContain('Inngå arbeidsavtale');
  });
});
