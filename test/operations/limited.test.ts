import { openStage, type Stage } from '../support/main-job';
import { textOfMessage } from '../support/connector/chat';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ environment: { RATE_LIMIT: '6' } });
});
afterAll(() => stage.close());

describe('somebody who sends too much', () => {
  it('is told so, by message and by press, and others are not slowed down', async () => {
    const lise = stage.chat('lise');
    const answers: string[] = [];
    for (let n = 0; n < 4; n += 1) answers.push((await lise.says('hjelp')).map(textOfMessage).join('\n'));
    expect(answers.map((answer) => answer.includes('for mye på en gang'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect((await lise.clicks('ShowHelp')).text).toContain('for mye på en gang');
    expect((await stage.chat('hanne').says('hjelp')).map(textOfMessage).join('\n')).not.toContain('for mye');
  });
});
