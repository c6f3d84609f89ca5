import { setTimeout as pause } from 'node:timers/promises';
import { openStage, type Stage } from '../support/main-job';
import { textOfMessage } from '../support/connector/chat';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ environment: { LOG_LEVEL: 'info' } });
});
afterEach(() => stage.close());

const lines = (): readonly Record<string, unknown>[] =>
  stage
    .program()
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the program told to stop', () => {
  it('finishes the turn that is under way, with its answer', async () => {
    const lise = stage.chat('lise');
    await lise.installs();
    stage.connector.failNext({ delayMs: 800 });
    const asked = lise.says('hjelp');
    await pause(200);
    const stopped = stage.program().stop();
    expect((await asked).map(textOfMessage).join('\n')).toContain('status');
    await stopped;
    expect(
      lines()
        .filter(({ msg }) => msg === 'turn')
        .at(-1),
    ).toMatchObject({ type: 'message', status: 200 });
  });

  it('takes no new turn', async () => {
    await stage.chat('lise').installs();
    await stage.program().stop();
    await expect(fetch(`${stage.program().url}/healthz`)).rejects.toThrow();
  });
});

describe('the program while it runs', () => {
  it('says that it is alive and ready, and why', async () => {
    const ask = async (path: string) => {
      const response = await fetch(`${stage.program().url}/${path}`);
      return [response.status, await response.json()];
    };
    const moving = { relay: 'moving' };
    for (let left = 100; left > 0 && !JSON.stringify(await ask('healthz')).includes('moving'); left -= 1)
      await pause(50);
    expect(await ask('healthz')).toEqual([200, { alive: true, ...moving }]);
    const ready = { ready: true, store: 'reachable', ending: false, ...moving };
    expect(await ask('readyz')).toEqual([200, ready]);
  });

  it('writes one line for each turn, with a trace id and without anybody’s name or words', async () => {
    const lise = stage.chat('lise');
    await lise.installs();
    await lise.says('status for Ada Eksempel');
    const messages = () => lines().filter(({ type }) => type === 'message');
    for (let left = 100; left > 0 && messages().length === 0; left -= 1) await pause(20);
    const [line, ...more] = messages();
    expect(more).toEqual([]);
    expect(line).toMatchObject({ msg: 'turn', type: 'message', status: 200, requests: 0 });
    expect(line?.['trace']).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(line)).not.toMatch(/Ada|"lise"|Lise/);
  });
});
