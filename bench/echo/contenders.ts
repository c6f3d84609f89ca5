import { join } from 'node:path';
import type { Contender } from '../contender';
import type { Scenario } from '../load';

/** A bare bot on botbuilder and Express. */
export const botbuilderEcho: Contender = {
  name: 'botbuilder echo',
  script: join(__dirname, 'echo/botbuilder-echo.js'),
  environment: () => ({}),
};

/** A bare bot on teams-ai. */
export const teamsAiEcho: Contender = {
  name: 'teams-ai echo',
  script: join(__dirname, 'echo/teams-ai-echo.js'),
  environment: () => ({}),
};

/** A message of a person, answered within the HTTP response. */
export function messageActivity(
  turn: number,
  text: string,
  aadObjectId: string,
  tenantId: string,
  serviceUrl = 'http://127.0.0.1:9',
): string {
  return JSON.stringify({
    type: 'message',
    id: `turn-${turn}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    deliveryMode: 'expectReplies',
    locale: 'nb-NO',
    text,
    from: { id: `29:${aadObjectId}`, name: 'Lise Leder', aadObjectId },
    recipient: { id: '28:innstilt', name: 'Innstilt' },
    conversation: { id: `a:${aadObjectId}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
}

/** What the echo bots are asked. */
export const echoScenario: Scenario = {
  activity: (turn) =>
    messageActivity(
      turn,
      'status',
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-00000000aaaa',
    ),
  accepts: ({ status, body }) => status === 200 && body.includes('Echo: status'),
};
