import { textOfMessage } from '../support/connector/chat';
import { cardWith, openStage, type Stage } from '../support/main-job';
import { steps } from '../support/steps';
import { typing } from './typing';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  for (const id of ['lise', 'hanne', 'tor']) await stage.chat(id).installs();
});
afterAll(() => stage.close());

const types = typing(() => stage);

/** A practice case of Lise's that has come to where Tor has a card. */
async function aPracticeCase() {
  await types('lise', 'øvelsessak');
  await steps(stage).assessNeed();
  return cardWith(stage.chat('tor'), 'ConfirmDiscussion');
}

/** Until the card says that the case is gone. */
const isGone = (id: string) =>
  stage.chat('tor').waitsFor((one) => one.id === id && textOfMessage(one).includes('Øvelsessaken er borte'));

describe('throwing a practice case away', () => {
  it('is done after a yes, by typing, and the case is gone for everybody', async () => {
    const card = await aPracticeCase();
    expect(await types('tor', 'kast øvelsessaken')).toContain('bare kastes av den som startet den');
    expect(await types('lise', 'kast øvelsessaken', 'nei')).toContain('ingenting er endret');
    expect(await types('lise', 'kast øvelsessaken')).toContain('Vil du kaste «Øvelse: ');
    expect(await types('lise', 'ja')).toContain('Øvelsessaken er kastet');
    await isGone(card.id);
    expect(await types('lise', 'mine saker')).toContain('Du har ingen saker ennå');
    expect(await types('tor', 'status')).toContain('Du har ingen saker ennå');
  });

  it('is done the same by card, also by HR', async () => {
    const card = await aPracticeCase();
    await types('hanne', 'mer');
    expect((await stage.chat('hanne').presses('DiscardPractice')).text).toContain('Vil du kaste «Øvelse: ');
    expect((await stage.chat('hanne').presses('DiscardPractice')).text).toContain('Øvelsessaken er kastet');
    await isGone(card.id);
    expect(await types('hanne', 'mine saker')).toContain('Du har ingen saker ennå');
  });

  it('is not possible for a real case', async () => {
    await types('lise', 'ny ansettelse');
    expect(await types('lise', 'kast øvelsessaken')).toContain('Dette er ingen øvelsessak');
    expect(await types('hanne', 'kast øvelsessaken')).toContain('Dette er ingen øvelsessak');
    expect(await types('hanne', 'mer')).not.toContain('Kast øvelsessaken');
  });

  it('is refused while the case is held, and erased at once when the hold is lifted and it is thrown away', async () => {
    const card = await aPracticeCase();
    const [id = ''] = /[0-9a-f]{8}/.exec(JSON.stringify(card.card)) ?? [];
    await types('hanne', `sak ${id}`, 'sperr sletting', 'Klage på saken', 'ja');
    expect(await types('hanne', 'kast øvelsessaken')).toContain('sperret sletting i saken');
    await types('hanne', 'opphev sperren', 'Klagen er avgjort', 'ja', 'kast øvelsessaken', 'ja');
    await isGone(card.id);
  });
});
