import { readTable } from '../../src/applicants/read-table';
import { actionsOf } from '../support/connector/card-actions';
import { openStage, type Stage } from '../support/main-job';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.chat('lise').says('ny ansettelse');
});
afterAll(() => stage.close());

describe('the overview as a file [R85]', () => {
  it('is behind a link of the card that is for HR, signed, and for nothing else', async () => {
    const [shown] = (await stage.chat('hanne').says('oversikt')).slice(-1);
    const [url = ''] = actionsOf(shown?.card ?? {}).flatMap((button) =>
      button.url === '' ? [] : [button.url],
    );
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(JSON.stringify(readTable(bytes))).toContain('Lise Leder');

    expect((await fetch(`${url.slice(0, -4)}AAAA`)).status).toBe(410);
    expect((await fetch(url.replace('/overview/', '/documents/'))).status).toBe(410);
    expect((await fetch(url.replace('/overview/', '/upload/'))).status).toBe(410);
  });
});
