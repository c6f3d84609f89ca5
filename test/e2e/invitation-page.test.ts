import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, screenshot } from '../support/browser/browser';
import { describeInBrowser } from '../support/browser/chromium';
import { invited, type Invited } from '../support/invited';

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

const isWiderThanScreen = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describeInBrowser("the applicant's page in Chromium", (executablePath) => {
  let browser: Browser;
  let stage: Invited;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(executablePath);
    stage = await invited();
    await stage.deliver();
    page = await browser.newPage({
      viewport: { width: 360, height: 760 },
      locale: 'nb-NO',
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  }, 60_000);

  const seen = async (name: string): Promise<void> => {
    await screenshot(page, name);
    expect(await violations(page)).toEqual([]);
    expect(await isWiderThanScreen(page)).toBe(false);
  };

  it('reads well on a phone, and has nothing that axe would fault', async () => {
    await page.goto(stage.linkFor(2));
    await seen('invitation-page');
    await page.emulateMedia({ colorScheme: 'dark' });
    await seen('invitation-page-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  }, 60_000);

  it('moves an interview to another of the free times, without any script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'nb-NO' });
    await plain.goto(stage.linkFor(2));
    await plain.getByRole('radio').nth(3).check();
    await plain.getByRole('button', { name: 'Be om en annen tid' }).click();
    await plain.getByText('Du har fått en ny tid').waitFor();
    await plain.close();
    expect((await stage.hiring()).interviews['a2']?.booking).toBe(2);
    await stage.deliver();
    await page.goto(stage.linkFor(2));
    await page.getByText('Du har svart at tiden passer.').waitFor();
    await seen('invitation-moved');
  }, 60_000);

  it('says what is needed, and declines', async () => {
    await page.goto(stage.linkFor(3));
    await page.locator('#needs').fill('Teleslynge');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Det du skrev, er sendt.').waitFor();
    await seen('invitation-needs');
    await page.getByRole('button', { name: 'Jeg kommer ikke til intervju' }).click();
    await page.getByText('Takk for beskjed.').waitFor();
    await seen('invitation-declined');
  }, 60_000);

  it('speaks the applicant’s language, and says clearly that a link does not work', async () => {
    await page.goto(stage.linkFor(1));
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'The time suits me' }).waitFor();
    await seen('invitation-english');
    await page.goto(`${stage.linkFor(1)}x`);
    await page.getByRole('heading', { name: 'Lenken virker ikke' }).waitFor();
    await seen('invitation-forged');
  }, 60_000);
});
