import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startWindow, type Window } from '../../src/local/playground';
import {
  cards,
  cardWith,
  fill,
  openBrowser,
  openWindow,
  press,
  say,
  screenshot,
  sees,
} from '../support/browser/browser';
import { describeInBrowser } from '../support/browser/chromium';
import { startEchoBot, type EchoBot } from '../support/connector/echo-bot';
import { freePort } from '../support/local/free-port';

const person = {
  id: 'lise',
  name: 'Lise Leder',
  email: 'lise@example.org',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
};

describeInBrowser('a chat window in a real browser', (chromium) => {
  let bot: EchoBot;
  let window: Window;
  let browser: Browser;
  const dataFolder = mkdtempSync(join(tmpdir(), 'innstilt-e2e-'));

  beforeAll(async () => {
    bot = await startEchoBot();
    [window, browser] = await Promise.all([
      startWindow(person, {
        botPort: bot.port,
        port: await freePort(),
        dataFolder,
        tenantId: '00000000-0000-4000-8000-00000000aaaa',
        bot: { id: '28:innstilt', name: 'Innstilt' },
        others: [],
      }),
      openBrowser(chromium),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await window.stop();
    await bot.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('takes a person from a message through a form to the card that replaces it', async () => {
    const page = await openWindow(browser, window.url);
    await say(page, 'Hei på deg');
    await sees(page, 'Du skrev: Hei på deg');

    await say(page, 'kort');
    const card = await cardWith(page, 'Hva mener du?');
    await press(page, 'Send inn', card);
    await sees(page, 'Skriv et syn');
    await fill(page, 'Ditt syn', 'Behovet er godt forklart', card);
    await screenshot(page, 'playground-form');
    await press(page, 'Send inn', card);
    await cardWith(page, '"view":"Behovet er godt forklart","count":"2"');
    expect(await cards(page).filter({ hasText: 'Hva mener du?' }).count()).toBe(0);
    await screenshot(page, 'playground-answer');
  });
});
