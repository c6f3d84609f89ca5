import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { renderCard } from '../../src/cards';
import type { Reply } from '../../src/dialogs/reply';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { startWindow, type Window } from '../../src/local/playground';
import { office } from '../outbox/support/office';
import { cardWith, openBrowser, openWindow, say, screenshot } from '../support/browser/browser';
import { describeInBrowser } from '../support/browser/chromium';
import { confirm, need, open } from '../support/cases';
import { recorded } from '../support/nav-path';
import { startEchoBot, type EchoBot } from '../support/connector/echo-bot';
import { freePort } from '../support/local/free-port';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How much wider the newest card is inside than it shows, in pixels. */
const OVERFLOW = `(() => {
  const card = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
  return card.scrollWidth - card.clientWidth;
})()`;
const TITLES = ['Teamleder', 'Fagkoordinator', 'Veileder', 'Seniorrådgiver'];

const card = ({ card: view }: Reply): object => {
  if (!view) throw new Error('There is no card');
  return renderCard(view);
};

/** What people get in two weeks in an office with a few cases, as the program makes it, by what it is. */
async function cardsOfTwoWeeks(): Promise<Readonly<Record<string, object>>> {
  const now = office({ organisation: sampleOrganisation, start: '2026-03-02T08:00:00.000Z' });
  const newest = (person: string, text: string): object => {
    const found = now.got.findLast((one) => one.person === person && one.card.includes(text));
    if (!found) throw new Error(`${person} got nothing with "${text}"`);
    return JSON.parse(found.card) as object;
  };
  try {
    for (const [index, title] of TITLES.entries()) {
      const id = `sak${index}`;
      await now.command(id, index > 0 ? 'lise' : 'frida', open());
      if (index > 0) await now.command(id, 'lise', need({ title }));
      if (index < 3) continue;
      await now.command(id, 'hanne', recorded('reportVacancy', { reported: true, informed: true }));
      for (const who of ['tor', 'hanne']) await now.command(id, who, confirm('need', '2026-03-02'));
    }
    await now.work();
    now.move(4 * DAY - HOUR);
    await now.work();
    const digest = newest('hanne', 'Påminnelser');
    const reminder = newest('frida', 'Vurder behovet');
    await now.says('tor', 'lest');
    for (let day = 0; day < 8; day += 1) {
      now.move(DAY);
      await now.work();
    }
    return {
      digest,
      reminder,
      escalation: newest('hanne', 'Ansvaret ligger hos'),
      overview: card(await now.says('hanne', 'oversikt')),
      told: card(await now.presses('hanne', 'ShowDeliveries', { caseId: 'sak1' })),
      takeOver: card(await now.presses('hanne', 'ShowTakeOver', { caseId: 'sak0' })),
      messages: card(await now.says('lise', 'varsler')),
    };
  } finally {
    now.close();
  }
}

const SEEN = {
  overview: 'Hvem det venter på',
  digest: 'Påminnelser',
  reminder: 'Vurder behovet',
  escalation: 'Ansvaret ligger hos',
  told: 'Hvem har fått beskjed?',
  takeOver: 'Hvorfor tar du over?',
  messages: 'Varsler',
} as const;

describeInBrowser('what people are told, in a chat window of Chromium', (chromium) => {
  let bot: EchoBot;
  let window: Window;
  let browser: Browser;
  const dataFolder = mkdtempSync(join(tmpdir(), 'innstilt-e2e-'));
  const [person] = sampleOrganisation.people;

  beforeAll(async () => {
    if (!person) throw new Error('The sample has nobody');
    bot = await startEchoBot(await cardsOfTwoWeeks());
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
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await window.stop();
    await bot.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it.each(Object.entries(SEEN))('shows %s whole, on a wide and on a narrow screen', async (name, text) => {
    const page = await openWindow(browser, window.url);
    await say(page, name);
    const shown = await cardWith(page, text);
    for (const [kind, width, height] of [
      ['wide', 1440, 1500],
      ['narrow', 700, 1500],
    ] as const) {
      await page.setViewportSize({ width, height });
      await shown.scrollIntoViewIfNeeded();
      // Nothing is cut off or pushed out at the side.
      const overflow = await page.evaluate(OVERFLOW);
      expect([kind, overflow]).toEqual([kind, 0]);
      await screenshot(page, `messages-${name}-${kind}`);
    }
    await page.close();
  });
});
