import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { MemoryStorage } from 'botbuilder';
import express from 'express';
import { announce } from './announce';

// The least a bot on teams-ai can be.
const adapter = new TeamsAdapter({});
const bot = new Application({ storage: new MemoryStorage() });
bot.activity('message', async (context) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
});

const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, async (context) => {
    await bot.run(context);
  }),
);
announce(app.listen(Number(process.env['PORT']), '127.0.0.1'));
