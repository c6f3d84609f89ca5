import type { Browser, Page } from 'playwright-core';
import {
  cards,
  cardWith as cardIn,
  openBrowser,
  openWindow,
  press,
  say,
  screenshot,
} from '../support/browser/browser';
import { describeInBrowser } from '../support/browser/chromium';
import { openStage, type Stage } from '../support/main-job';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { freePort } from '../support/local/free-port';
import { steps } from '../support/steps';

const WINDOWS = ['lise', 'hanne', 'tor', 'cecilie', 'arne'];

describeInBrowser('a hiring in the chat windows of Chromium', (executablePath) => {
  let browser: Browser;
  let stage: Stage;
  let take: ReturnType<typeof steps>;
  let firstPort: number;
  const pages = new Map<string, Page>();
  const windowOf = async (id: string): Promise<Page> => {
    const known = pages.get(id);
    if (known) return known;
    const page = await openWindow(browser, `http://127.0.0.1:${firstPort + WINDOWS.indexOf(id)}`);
    pages.set(id, page);
    return page;
  };
  /** Fills in the newest card that has this label. */
  const write = async (page: Page, label: string, value: string): Promise<void> => {
    const labelled = page.getByLabel(label, { exact: false });
    await cards(page)
      .filter({ has: labelled })
      .last()
      .getByLabel(label, { exact: false })
      .first()
      .fill(value);
  };
  /** Another card may have come after the one with the question. */
  const choose = async (page: Page, option: string): Promise<void> => {
    await cards(page).getByText(option, { exact: true }).last().click();
  };

  beforeAll(async () => {
    firstPort = await freePort(sampleOrganisation.people.length);
    browser = await openBrowser(executablePath);
    stage = await openStage({ windows: firstPort });
    take = steps(stage);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  }, 60_000);

  it('takes the leader from "ny ansettelse" through the needs assessment by keyboard and mouse', async () => {
    const page = await windowOf('lise');
    await say(page, 'ny ansettelse');
    await cardIn(page, 'Stegene i saken');
    await press(page, 'Behovsvurdering');
    await cardIn(page, 'Side 1 av 3');
    await write(page, 'Stillingstittel', 'Teamleder');
    await write(page, 'Enhet', 'Kontaktsenter nord');
    await write(page, 'Arbeidssted', 'Bodø');
    await choose(page, 'Leder');
    await choose(page, 'Jeg kjenner stegene og regelverket');
    await screenshot(page, 'journey-need');
    await press(page, 'Neste');
    await cardIn(page, 'Side 2 av 3');
    await write(page, 'Hvorfor', 'To team slås sammen.');
    await write(page, 'Oppgaver', 'Lede tolv veiledere.');
    await press(page, 'Neste');
    await cardIn(page, 'Side 3 av 3');
    await press(page, 'Neste');
    await cardIn(page, 'Stemmer behovsvurderingen?');
    await screenshot(page, 'journey-summary');
    await press(page, 'Lagre behovsvurderingen');
    await cardIn(page, 'Drøft behovet med MBA');
    await screenshot(page, 'journey-status');
  }, 120_000);

  it('lets the union representative confirm the discussion on the card that came by itself', async () => {
    const page = await windowOf('tor');
    await cardIn(page, 'To team slås sammen.');
    await choose(page, 'Enig');
    await screenshot(page, 'journey-discussion');
    await press(page, 'Bekreft drøftingen');
    await cardIn(page, 'Drøft behovet med MBA');
    await screenshot(page, 'journey-discussed');
  }, 120_000);

  it('lets council members declare, vote and see the result in their own windows', async () => {
    // From here on Tor and Lise write from another device, where their cards follow them.
    for (const id of ['tor', 'lise']) await stage.chat(id).says('status');
    await stage.chat('hanne').installs();
    await stage.chat('hanne').says('drøft');
    await stage.chat('hanne').presses('ConfirmDiscussion', { fill: { answer_view: 'agrees' } });
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    await take.importApplicants();
    await take.bookInterviews();
    await take.keepRecords();
    await take.clearRecommendation();
    await take.writeRecommendation();
    await take.sign();
    await take.sendToCouncil();

    for (const id of ['cecilie', 'arne']) {
      const page = await windowOf(id);
      await cardIn(page, 'Er du habil?');
      const asked = cards(page).filter({ hasText: 'Er du habil?' }).last();
      // One for being impartial, one for the duty of secrecy.
      for (const yes of await asked.getByText('Ja', { exact: true }).all()) await yes.click();
      await press(page, 'Send svaret');
      await cards(page).getByRole('button', { name: 'Send svaret' }).first().waitFor({ state: 'detached' });
      await screenshot(page, `journey-${id}-declared`);
      await say(page, 'stem');
      await cardIn(page, 'Begrunnelse');
      await choose(page, 'Ada Eksempel');
      await write(page, 'Begrunnelse', 'Best kvalifisert.');
      await screenshot(page, `journey-${id}-vote`);
      await press(page, 'Neste');
      await cardIn(page, 'Vil du avgi denne stemmen?');
      await press(page, 'Avgi stemme');
      await cardIn(page, 'Stemmen din er registrert.');
    }
    for (const id of ['anna', 'turid']) await stage.chat(id).installs();
    for (const id of ['anna', 'tor', 'turid']) {
      await take.declare(id);
      await take.vote(id);
    }
    const chair = await windowOf('cecilie');
    await say(chair, 'avslutt avstemning');
    await cardIn(chair, 'Vil du avslutte avstemningen?');
    await press(chair, 'Avslutt avstemningen');
    await cardIn(chair, 'Vedtak: Ada Eksempel');
    await screenshot(chair, 'journey-decided');
    const other = await windowOf('arne');
    await cardIn(other, 'Vedtak: Ada Eksempel');
    await screenshot(other, 'journey-shared-state');
  }, 240_000);
});
