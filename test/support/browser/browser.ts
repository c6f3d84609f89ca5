import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

const artifacts = join(__dirname, '../../../artifacts');
// Two cores may be busy with other tests: patient rather than flaky.
const patienceMs = 20_000;

/** Starts a headless Chromium. Close it when done. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a chat window of the Agents Playground in a tab of its own and goes to the person's chat with the bot. */
export async function openWindow(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' });
  page.setDefaultTimeout(patienceMs);
  await page.goto(url);
  await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  await writingPlace(page).waitFor();
  return page;
}

function writingPlace(page: Page): Locator {
  return page.locator('div[role=textbox][contenteditable=true]');
}

/** Writes a message and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await writingPlace(page).click();
  await page.keyboard.insertText(text);
  await page.getByRole('button', { name: 'Send Message' }).click();
}

/** The cards in the chat, oldest first. */
export function cards(page: Page): Locator {
  return page.locator('.ac-adaptiveCard');
}

/** The newest card that holds a text; waits until there is one. */
export async function cardWith(page: Page, text: string): Promise<Locator> {
  const card = cards(page).filter({ hasText: text }).last();
  await card.waitFor();
  return card;
}

/** Presses a button of a card: the newest that has it, or one within `card`. */
export async function press(page: Page, button: string, card: Locator = cards(page)): Promise<void> {
  await card.getByRole('button', { name: button, exact: true }).last().click();
}

/** Fills in the newest input of a card with this label, or one within `card`. */
export async function fill(
  page: Page,
  label: string,
  value: string,
  card: Locator = cards(page),
): Promise<void> {
  await card.getByLabel(label).last().fill(value);
}

/** Waits until the chat shows a text. */
export async function sees(page: Page, text: string): Promise<void> {
  await page.getByText(text).last().waitFor();
}

/** Keeps a picture of the page as `artifacts/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}
