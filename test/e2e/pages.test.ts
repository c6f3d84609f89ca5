import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser/browser';
import { describeInBrowser } from '../support/browser/chromium';
import { actionsOf } from '../support/connector/card-actions';
import { openStage, type Stage } from '../support/main-job';
import { steps } from '../support/steps';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  // The page allows no scripts; the judge runs beside it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describeInBrowser('the upload page in Chromium', (executablePath) => {
  let browser: Browser;
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(executablePath);
    stage = await openStage();
    const take = steps(stage);
    for (const id of ['lise', 'hanne', 'tor']) await stage.chat(id).installs();
    await stage.chat('lise').presses('Ny ansettelse');
    await take.assessNeed();
    await take.discuss('To team slås sammen.');
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  }, 60_000);

  it('opens from the chat, reads well on a phone, and has nothing that axe would fault', async () => {
    const hanne = stage.chat('hanne');
    await hanne.says('importer søkere');
    const link = hanne
      .cards()
      .map((card) => /http:\/\/127\.0\.0\.1:\d+\/upload\/[^"]+/.exec(JSON.stringify(card))?.[0])
      .findLast((url) => url !== undefined);
    expect(actionsOf(hanne.last().card ?? {}).length).toBeGreaterThan(0);
    await page.goto(link ?? '');
    await screenshot(page, 'upload-page');
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it('lists what is wrong with a file, and takes the whole one', async () => {
    await page.setInputFiles('#file', 'samples/sokere-med-feil.csv');
    await page.getByRole('button', { name: 'Last opp' }).click();
    await page.getByText('Rad 3, e-post').waitFor();
    await screenshot(page, 'upload-faults');
    expect(await violations(page)).toEqual([]);
    await page.setInputFiles('#file', 'samples/sokere.xlsx');
    await page.getByRole('button', { name: 'Last opp' }).click();
    await page.getByText('12 søkere er lagt inn.').waitFor();
    await screenshot(page, 'upload-taken');
    expect(await violations(page)).toEqual([]);
  }, 60_000);
});
