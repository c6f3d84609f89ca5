import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import express from 'express';

/** A bot of the tests' own: echoes, answers "kort" with a card whose button replaces it, and words of the test with cards. */
export interface EchoBot {
  port: number;
  endpoint: string;
  close(): Promise<void>;
}

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Hva mener du?' },
    { type: 'Input.Text', id: 'view', label: 'Ditt syn', isRequired: true, errorMessage: 'Skriv et syn' },
    { type: 'Input.Number', id: 'count', label: 'Antall', value: 2, max: 5 },
    { type: 'Input.Toggle', id: 'agree', title: 'Enig' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Send inn', verb: 'giveView', data: { caseId: '7' } }],
};

const received = (data: unknown): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: `Mottatt: ${JSON.stringify(data)}`, wrap: true }],
});

class Echo extends ActivityHandler {
  constructor(shown: Readonly<Record<string, object>>) {
    super();
    this.onMessage(async (context, next) => {
      const { text, attachments = [] } = context.activity;
      const wanted = shown[text];
      if (wanted) await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(wanted)));
      else if (text === 'kort')
        await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
      else if (text === 'tre') for (const n of [1, 2, 3]) await context.sendActivity(`svar ${n}`);
      else
        await context.sendActivity(
          `Du skrev: ${text}${attachments.map(({ name }) => ` [${name ?? ''}]`).join('')}`,
        );
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Velkommen');
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { value, replyToId } = context.activity as {
      value: { action: { data: unknown } };
      replyToId?: string;
    };
    const answer = received(value.action.data);
    if (replyToId !== undefined && JSON.stringify(value).includes('til alle')) {
      await context.updateActivity({
        ...MessageFactory.attachment(CardFactory.adaptiveCard(answer)),
        id: replyToId,
      });
      const body = {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Sendt til alle',
      };
      return { status: 200, body };
    }
    return {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer },
    };
  }
}

/** Starts the echo bot on a free port of 127.0.0.1. `shown`: cards by the word that is answered with them. */
export async function startEchoBot(shown: Readonly<Record<string, object>> = {}): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new Echo(shown);
  const app = express();
  app.use(express.json());
  app.post('/api/messages', (request, response) =>
    adapter.process(request, response, (context) => bot.run(context)),
  );
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
