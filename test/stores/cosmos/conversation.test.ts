import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cardWith, openStage, type Stage } from '../../support/main-job';
import { COUNCIL, steps } from '../../support/steps';
import { type Served, serve } from './served';

let served: Served;
let stage: Stage;

beforeAll(async () => {
  served = await serve();
  const { endpoint, database, container } = served.settings;
  stage = await openStage({
    environment: {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: endpoint,
      COSMOS_KEY: served.server.key,
      COSMOS_DATABASE: database,
      COSMOS_CONTAINER: container,
    },
  });
});
afterAll(async () => {
  await stage.close();
  await served.close();
});

const PEOPLE = ['lise', 'hanne', ...COUNCIL, 'sverre'] as const;

/** Waits until nobody holds an effect: what a killed process holds is free only when its lease has run out. */
async function allSent(): Promise<void> {
  const { cases } = served.open();
  for (let left = 600; (await cases.pendingEffects()) > 0; left -= 1) {
    if (left === 0) throw new Error('Messages are still on their way');
    await pause(50);
  }
}

describe('a hiring on Cosmos DB, through the chat', () => {
  it('goes from need to approved minutes, over a power cut, while five in a hundred requests fail', async () => {
    const take = steps(stage);
    served.server.faults.atRandom(0.05, 11, [429, 449, 503]);
    for (const id of PEOPLE) await stage.chat(id).installs();
    await stage.chat('lise').says('ny ansettelse');
    await take.assessNeed();
    await take.discuss('To team slås sammen.');
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    await take.importApplicants();
    await take.bookInterviews();
    await allSent();
    await stage.restart();
    await take.keepRecords();
    await take.clearRecommendation();
    await take.writeRecommendation();
    await take.sign();
    await take.sendToCouncil();
    for (const id of COUNCIL) await take.declare(id);
    for (const id of COUNCIL) await take.vote(id);
    await stage.chat('cecilie').says('avslutt avstemning');
    expect((await stage.chat('cecilie').presses('CloseVote')).text).toContain('Vedtak');
    await cardWith(stage.chat('sverre'), 'approveMinutes');
    await stage.chat('sverre').says('protokoll');
    await stage.chat('sverre').presses('ApproveMinutes');
    await stage
      .chat('hanne')
      .waitsFor(({ card }) => JSON.stringify(card ?? '').includes('Saken er avgjort'), 60_000);
    served.server.faults.atRandom(0, 0, []);
  }, 240_000);

  it('has its log in the container, every event once', async () => {
    const { cases } = served.open();
    const [line] = await cases.lines('eksempel', { ended: true });
    const log = await cases.log({ organisation: 'eksempel', id: line?.id ?? '' });
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.map(({ event }) => event.type)).toContain('MinutesApproved');
  });

  it('has left no database in the data folder', () => {
    expect(existsSync(join(stage.program().dataFolder, 'innstilt.db'))).toBe(false);
  });
});
