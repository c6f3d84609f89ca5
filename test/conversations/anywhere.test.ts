import { openStage, type Stage } from '../support/main-job';
import { fill, steps } from '../support/steps';
import { typing } from './typing';

let stage: Stage;
let take: ReturnType<typeof steps>;
const open = async (): Promise<void> => {
  stage = await openStage();
  take = steps(stage);
  for (const id of ['lise', 'hanne', 'tor', 'enok']) await stage.chat(id).installs();
};
const close = (): Promise<void> => stage.close();

const types = typing(() => stage);

describe('commands in the middle of a form', () => {
  beforeAll(open);
  afterAll(close);

  it('are answered, and the question that was open stays open', async () => {
    await types('lise', 'ny ansettelse', 'neste', 'Teamleder');
    for (const [command, answer] of [
      ['status', 'Vurder behovet'],
      ['hjelp', 'Dette kan du skrive'],
      ['hvorfor', 'Ingen regel krever dette'],
      ['mine saker', '1. Ny ansettelse'],
      ['søkere', 'ingen søkere'],
      ['dokumenter', 'ingen dokumenter'],
      ['språk', 'Hvilket språk'],
    ] as const) {
      const said = await types('lise', command);
      expect(said).toContain(answer);
      expect(said).toContain('Hvilken enhet hører stillingen til?');
    }
    expect(await types('lise', 'Kontaktsenter nord')).toContain('Hvor er arbeidsstedet?');
  });

  it('goes on in the other language when the language is changed', async () => {
    await types('tor', 'ny ansettelse', 'neste', 'Teamleder');
    expect(await types('tor', 'language english')).toContain('Which unit');
    expect(await types('tor', 'North')).toContain('place of work');
  });

  it('goes back to the question before, with its answer on the card', async () => {
    await types('lise', 'ny ansettelse', 'neste', 'Temleder');
    expect(await types('lise', 'tilbake')).toContain('Hvilken stilling gjelder det?');
    expect(JSON.stringify(stage.chat('lise').last().card)).toContain('Temleder');
    expect(await types('lise', 'Teamleder')).toContain('Hvilken enhet');
  });

  it('sets the form aside and finds it again where it was', async () => {
    await types('lise', 'ny ansettelse', 'neste', 'Teamleder');
    const aside = await types('lise', 'avbryt');
    expect(aside).toContain('Svarene er tatt vare på.');
    expect(aside).toContain('Behovsvurdering');
    expect(await types('lise', 'Kontaktsenter nord')).toContain('Det forsto jeg ikke');
    expect(await types('lise', 'fortsett')).toContain('Hvilken enhet');
  });

  it('takes back one answer and asks it again', async () => {
    await types('lise', 'ny ansettelse', 'neste', 'Teamleder', 'Kontaktsenter sør');
    const back = await types('lise', 'angre');
    expect(back).toContain('er tatt tilbake');
    expect(back).toContain('Hvilken enhet hører stillingen til?');
  });

  it('changes one answer of the summary by its number, and asks no other again', async () => {
    await types(
      'lise',
      'ny ansettelse',
      'neste',
      'Teamleder',
      'Nord',
      'Bodø',
      '2',
      '1',
      'i dag',
      'Flere saker.',
      'Lede.',
    );
    await types('lise', 'hopp over', '1', '100', 'ja', 'hopp over');
    expect(await types('lise', 'endre')).toContain('3. Arbeidssted: Bodø');
    expect(await types('lise', '3')).toContain('Hvor er arbeidsstedet?');
    const summary = await types('lise', 'Narvik');
    expect(summary).toContain('Stemmer behovsvurderingen?');
    expect(summary).toContain('Arbeidssted: Narvik');
  });

  it('says what is wrong with an answer, asks again and names the way out', async () => {
    await types('lise', 'ny ansettelse', 'neste', 'Teamleder', 'Nord', 'Bodø');
    const wrong = await types('lise', 'direktør');
    expect(wrong).toContain('Velg noe fra listen.');
    expect(wrong).toContain('2. Leder');
    expect(wrong).toContain('«avbryt»');
  });
});

describe('words that fit nothing', () => {
  beforeAll(open);
  afterAll(close);

  it('are answered with what can be done now, without a case', async () => {
    const said = await types('lise', 'blåbær og fløte');
    expect(said).toContain('Det forsto jeg ikke. Her er det du kan gjøre nå.');
    expect(said).toContain('ny ansettelse');
  });

  it('are answered with what can be done now, in a case', async () => {
    await types('lise', 'ny ansettelse');
    const said = await types('lise', 'blåbær og fløte');
    expect(said).toContain('Det forsto jeg ikke');
    expect(said).toContain('Behovsvurdering');
  });

  it('leave nobody without an answer: a person with no case is told how to begin, once', async () => {
    const said = await types('enok', 'status');
    expect(said).toContain('Du har ingen saker ennå.');
    expect(said.match(/ny ansettelse/gi)).toHaveLength(2);
    expect(said).not.toContain('hvilken sak det gjelder');
    for (const word of ['ja', 'neste', 'avbryt', 'angre', 'hvorfor', 'tilbake', 'hopp over', 'endre'])
      expect(await types('enok', word)).toMatch(/ny ansettelse|«neste»/i);
  });

  it('tell a person for whom nothing waits that nothing does', async () => {
    expect(await types('tor', 'status')).toContain('Ingenting venter på deg i denne saken nå.');
    expect(await types('tor', 'neste')).toContain('Ingenting venter på deg');
  });

  it('name an applicant whom nobody knows', async () => {
    await types('lise', 'ny ansettelse');
    expect(await types('lise', 'referat Kari')).toContain('Dette kan ikke gjøres ennå.');
    expect(await types('lise', 'sak Kari')).toContain('Jeg fant ingen sak som passer med «Kari».');
  });
});

describe('several cases', () => {
  beforeAll(open);
  afterAll(close);

  it('are switched by number, by name and by their cards', async () => {
    await types('lise', 'ny ansettelse');
    await take.assessNeed();
    await types('lise', 'ny ansettelse');
    const list = await types('lise', 'mine saker');
    expect(list).toContain('1. Ny ansettelse');
    expect(list).toContain('2. Teamleder');
    expect(await types('lise', 'sak 2')).toContain('Teamleder');
    expect(await types('lise', 'status')).toContain('Teamleder');
    expect(await types('lise', 'sak 1', 'neste')).toContain('Hvilken stilling gjelder det?');
    expect(await types('lise', 'avbryt', 'sak teamleder', 'status')).toContain('Drøft behovet');
    expect(await types('lise', 'sak 7')).toContain('Jeg fant ingen sak som passer med «7».');
  });

  it('are asked about when it is not known which one is meant', async () => {
    await types('lise', 'ny ansettelse', 'ny ansettelse');
    // The card that tells her of a case is not a choice of it.
    const said = await types('hanne', 'status');
    expect(said).toContain('Jeg vet ikke hvilken sak det gjelder.');
    expect(said).toContain('2. Ny ansettelse');
    expect(await types('hanne', 'sak 2', 'status')).toContain('Vurder behovet');
  });

  it('follow the card that was pressed last', async () => {
    await types('lise', 'ny ansettelse');
    await take.assessNeed();
    await types('lise', 'ny ansettelse');
    await stage.chat('tor').waitsFor(({ card }) => JSON.stringify(card ?? '').includes('ConfirmDiscussion'));
    await stage.chat('tor').presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) });
    expect(await types('tor', 'status')).toContain('Teamleder');
  });

  it('are opened anew by a new card, and only once by the same card', async () => {
    const enok = stage.chat('enok');
    await enok.presses('Ny ansettelse');
    await types('enok', 'hjelp');
    await enok.presses('Ny ansettelse');
    const data = { practice: false, at: 'the same card' };
    await Promise.all(Array.from({ length: 10 }, () => enok.clicks('OpenHiring', data)));
    const list = await types('enok', 'mine saker');
    expect(list).toContain('3. Ny ansettelse');
    expect(list).not.toContain('4. Ny ansettelse');
  });
});

describe('half-given answers', () => {
  beforeAll(open);
  afterAll(close);

  it('are gone on with by a colleague', async () => {
    await types('lise', 'ny ansettelse', 'neste', 'Teamleder', 'Kontaktsenter nord');
    expect(await types('hanne', 'sak 1', 'behov')).toContain('Hvor er arbeidsstedet?');
    expect(JSON.stringify(stage.chat('hanne').last().card)).toContain('Kontaktsenter nord');
    await types('hanne', 'Bodø');
    expect(await types('lise', 'neste')).toContain('Hva slags stilling er det?');
  });

  it('are half typed and half filled in on the card', async () => {
    const lise = stage.chat('lise');
    await types('lise', 'ny ansettelse', 'neste', 'Teamleder');
    await lise.presses('Neste', {
      fill: fill({ title: 'Teamleder', unit: 'Nord', workplace: 'Bodø', kind: 'leader', guidance: 'known' }),
    });
    expect(await types('lise', 'i dag')).toContain('Hvorfor trenger dere stillingen?');
    await lise.presses('Neste', { fill: fill({ why: 'Flere saker.', tasks: 'Lede tolv.' }) });
    await types('lise', '1', '100', 'ja');
    expect(await types('lise', 'hopp over')).toContain('Stillingstittel: Teamleder');
    const done = await lise.presses('AssessNeed');
    expect(done.text).toContain('Behovsvurderingen er lagret.');
  });

  it('end with the form: what is typed after it was finished by card is no answer', async () => {
    await types('lise', 'ny ansettelse', 'neste');
    await take.assessNeed();
    expect(await types('lise', 'Kontaktsenter nord')).toContain('Det forsto jeg ikke');
    expect(await types('lise', 'ja')).toContain('Det forsto jeg ikke');
  });
});
