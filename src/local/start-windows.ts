import type { Router } from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { LocalConfig } from '../config';
import type { Organisation, Person } from '../hiring/people';
import type { Window } from './playground';
import { startWindow } from './playground';
import { localRoutes } from './routes';
import { SAMPLE_TENANT, usualPeople } from './sample-organisation';

const SAMPLES = ['sokere-utf8.csv', 'sokere-windows1252.csv', 'sokere.xlsx', 'sokere-med-feil.csv'];

export interface LocalWindows {
  readonly routes: Router;
  /** Opens the usual windows and prints where they are. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Chat windows for the sample people, and the page that lists them. */
export function startLocalWindows(parts: {
  readonly config: LocalConfig;
  readonly organisation: Organisation;
}): LocalWindows {
  const { config, organisation } = parts;
  const windows = new Map<string, Window>();
  const firstPort = config.windows === 'none' ? 0 : config.windows;
  const portOf = (person: Person): number => firstPort + organisation.people.indexOf(person);
  const open = async (id: string): Promise<Window> => {
    const person = organisation.people.find((one) => one.id === id);
    if (!person) throw new Error(`There is no sample person ${id}`);
    const known = windows.get(id);
    if (known) return known;
    const window = await startWindow(person, {
      botPort: config.port,
      port: portOf(person),
      dataFolder: config.dataFolder,
      tenantId: SAMPLE_TENANT,
      bot: { id: 'innstilt', name: 'Innstilt' },
      others: organisation.people.filter((other) => other !== person),
    });
    windows.set(id, window);
    return window;
  };
  const routes = express.Router();
  routes.use(
    localRoutes({
      people: organisation.people.map(({ id, name, title }) => ({ id, name, roles: [title] })),
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
      for (const id of usualPeople) {
        const { url } = await open(id);
        const person = organisation.people.find((one) => one.id === id);
        process.stdout.write(`  ${url}  ${person?.name ?? id}, ${person?.title ?? ''}\n`);
      }
      process.stdout.write('\nWrite "ny ansettelse" in the window of Lise Leder. Ctrl-C ends everything.\n');
    },
    async stop() {
      await Promise.all([...windows.values()].map((window) => window.stop()));
    },
  };
}
