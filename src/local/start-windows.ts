import type { Router } from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { LocalConfig } from '../config';
import type { Window } from './playground';
import { startWindow } from './playground';
import { localRoutes } from './routes';
import { everybodySampled, type SamplePerson } from './samples';

const SAMPLES = ['sokere-utf8.csv', 'sokere-windows1252.csv', 'sokere.xlsx', 'sokere-med-feil.csv'];

export interface LocalWindows {
  readonly routes: Router;
  /** Opens the usual windows and prints where they are. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Chat windows for the sample people, and the page that lists them. */
export function startLocalWindows(parts: { readonly config: LocalConfig }): LocalWindows {
  const { config } = parts;
  const everybody = everybodySampled();
  const windows = new Map<string, Window>();
  const firstPort = config.windows === 'none' ? 0 : config.windows;
  const portOf = (person: SamplePerson): number => firstPort + everybody.indexOf(person);
  const asShown = (person: SamplePerson) => ({ ...person, id: person.key });
  const open = async (id: string): Promise<Window> => {
    const person = everybody.find(({ key }) => key === id);
    if (!person) throw new Error(`There is no sample person ${id}`);
    const known = windows.get(id);
    if (known) return known;
    const window = await startWindow(asShown(person), {
      botPort: config.port,
      port: portOf(person),
      dataFolder: config.dataFolder,
      tenantId: person.sample.tenant,
      bot: { id: 'innstilt', name: 'Innstilt' },
      others: everybody.filter((other) => other.sample === person.sample && other !== person).map(asShown),
    });
    windows.set(id, window);
    return window;
  };
  const routes = express.Router();
  routes.use(
    localRoutes({
      people: everybody.map(({ key, name, title, sample }) => ({
        id: key,
        name,
        roles: [title],
        organisation: sample.organisation.name,
      })),
      files: SAMPLES.map((name) => ({ title: name, href: `/samples/${name}` })),
      windows,
      open,
    }),
  );
  for (const name of SAMPLES)
    routes.get(`/samples/${name}`, (request, response) => {
      response
        .set('Content-Disposition', `attachment; filename="${name}"`)
        .type('application/octet-stream')
        .send(readFileSync(join(process.cwd(), 'samples', name)));
    });
  return {
    routes,
    async start() {
      process.stdout.write(`\nStart here: http://127.0.0.1:${config.port}/\n\nChat windows:\n`);
      for (const { key, name, title, sample } of everybody) {
        if (!sample.usual.includes(key)) continue;
        const { url } = await open(key);
        process.stdout.write(`  ${url}  ${name}, ${title}\n`);
      }
      process.stdout.write('\nWrite "ny ansettelse" in the window of Lise Leder. Ctrl-C ends everything.\n');
    },
    async stop() {
      await Promise.all([...windows.values()].map((window) => window.stop()));
    },
  };
}
