import { cardWith, openStage, type Stage } from '../support/main-job';
import { fill, steps } from '../support/steps';
import { typing } from './typing';

let stage: Stage;
let take: ReturnType<typeof steps>;
beforeAll(async () => {
  stage = await openStage();
  take = steps(stage);
  for (const id of ['lise', 'hanne', 'tor']) await stage.chat(id).installs();
  await stage.chat('lise').says('ny ansettelse');
});
afterAll(() => stage.close());

const types = typing(() => stage);

describe('taking back', () => {
  it('has nothing to take back before anything was done', async () => {
    expect(await types('lise', 'angre')).toContain('Du har ikke gjort noe som kan tas tilbake');
  });

  it('takes one’s own last step back, and the cards it caused with it', async () => {
    await take.assessNeed();
    const card = await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    const back = await types('lise', 'angre');
    expect(back).toContain('«Behovsvurdering» er tatt tilbake.');
    expect(back).toContain('Vurder behovet');
    const updated = await stage
      .chat('tor')
      .waitsFor((one) => one.id === card.id && !JSON.stringify(one.card).includes('ConfirmDiscussion'));
    expect(JSON.stringify(updated.card)).toContain('venter ikke på deg lenger');
    await cardWith(stage.chat('hanne'), 'Lise Leder har tatt tilbake et steg.');
  });

  it('keeps the answers, so that the step can be done again at once', async () => {
    expect(await types('lise', 'behov')).toContain('Stemmer behovsvurderingen?');
    expect(await types('lise', 'ja')).toContain('Behovsvurderingen er lagret.');
    await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
  });

  it('is offered as a button on the status, and works by it', async () => {
    await types('lise', 'status');
    const back = await stage.chat('lise').presses('TakeBack');
    expect(back.text).toContain('er tatt tilbake');
    await types('lise', 'behov', 'ja');
  });

  it('answers a second press of the same button as the first, and takes nothing more back', async () => {
    await types('lise', 'status');
    const card = stage.chat('lise').last();
    await stage.chat('lise').presses('TakeBack', { on: card });
    await types('lise', 'behov', 'ja');
    const [button] = [card].map(
      ({ card: shown }) => JSON.stringify(shown).match(/"verb":"TakeBack","data":({[^}]*})/)?.[1],
    );
    await stage.chat('lise').clicks('TakeBack', JSON.parse(button ?? '{}') as Record<string, unknown>);
    expect(await types('lise', 'status')).toContain('Drøft behovet med MBA');
  });

  it('is refused with the name of whoever acted since', async () => {
    await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    await stage.chat('tor').presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) });
    const refused = await types('lise', 'angre');
    expect(refused).toContain('Tor Tillitsvalgt har gjort noe etter deg');
    expect(refused).toContain('Endre det heller');
    expect(await types('lise', 'status')).not.toContain('Angre');
    expect(await types('tor', 'angre')).toContain('«Bekreftelse av drøfting» er tatt tilbake.');
    await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    await take.discuss('To team slås sammen.');
  });

  it('is refused when it has left the house, and says what can be done instead', async () => {
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    const refused = await types('hanne', 'angre');
    expect(refused).toContain('«Publisering» er alt sendt ut av huset og kan ikke tas tilbake.');
    expect(refused).toContain('Endre det heller');
  });

  it('is not for those who have done nothing', async () => {
    await stage.chat('enok').installs();
    expect(await types('enok', 'angre')).toContain('Du har ingen saker ennå.');
  });
});
