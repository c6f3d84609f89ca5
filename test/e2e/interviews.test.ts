import type { Browser, Page } from 'playwright-core';
import { cardWith, openBrowser, openWindow, press, say, screenshot } from '../support/browser/browser';
import { describeInBrowser } from '../support/browser/chromium';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { freePort } from '../support/local/free-port';
import { openStage, type Stage } from '../support/main-job';
import { records } from '../support/records';
import { fill, steps } from '../support/steps';

describeInBrowser('a series of interviews in the chat window of Chromium', (executablePath) => {
  let browser: Browser;
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    const firstPort = await freePort(sampleOrganisation.people.length);
    browser = await openBrowser(executablePath);
    stage = await openStage({ windows: firstPort });
    const take = steps(stage);
    for (const id of ['lise', 'hanne', 'tor']) await stage.chat(id).installs();
    await stage.chat('lise').says('ny ansettelse');
    await take.assessNeed();
    await take.discuss('To team slås sammen.');
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    await take.importApplicants();
    await stage.chat('lise').says('velg');
    await stage.chat('lise').presses('ChooseForInterview', {
      fill: fill({ applicants: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'] }),
    });
    await records(stage).record('lise', 'checkShortlist', {
      disability: 'true',
      absence: 'true',
      immigrant: 'true',
    });
    page = await openWindow(browser, `http://127.0.0.1:${firstPort}`);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  }, 60_000);

  it('is asked for, adjusted by typing, chosen, booked, and moved again', async () => {
    await say(page, 'intervju');
    await cardWith(page, 'Ønsker for tidene');
    await screenshot(page, 'interviews-asked');
    await press(page, 'Finn tider');
    await cardWith(page, 'Forslag 1');
    await screenshot(page, 'interviews-proposals');
    await say(page, 'ikke fredag, maks 4 om dagen');
    await cardWith(page, 'høyst 4 om dagen');
    await screenshot(page, 'interviews-adjusted');
    await say(page, '1');
    await cardWith(page, 'Skal jeg avtale disse intervjuene');
    await press(page, 'Avtal intervjuene');
    await cardWith(page, 'Intervjuene er avtalt');
    await say(page, 'flytt intervju 3');
    await cardWith(page, '1 intervju flyttes');
    await screenshot(page, 'interviews-moved');
  }, 120_000);

  it('is moved to a time chosen among the free ones', async () => {
    await say(page, 'flytt intervjuer');
    await cardWith(page, 'Jeg vil velge tiden selv');
    await screenshot(page, 'interviews-by-hand-asked');
    const lise = stage.chat('lise');
    await lise.says('flytt intervjuer');
    await lise.presses('MoveInterviews', { fill: fill({ applicants: ['a3'], byHand: 'true' }) });
    await say(page, 'bestill');
    await cardWith(page, 'Ny tid');
    await screenshot(page, 'interviews-by-hand');
    await say(page, '2');
    await cardWith(page, 'Skal jeg avtale disse intervjuene');
    await screenshot(page, 'interviews-by-hand-summary');
    await press(page, 'Avtal intervjuene');
    await cardWith(page, 'Intervjuene er avtalt');
  }, 120_000);
});
