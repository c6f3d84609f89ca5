import { openSqlite } from '../src/stores/sqlite/open-sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/clock';
import { renderCard } from '../src/cards';
import { sampleOrganisation } from '../src/local/sample-organisation';
import { overviewOf } from '../src/overview/overview';
import { inForceAlways } from '../src/profiles';
import { translatorFor } from '../src/text';
import { lineOf } from '../src/usecases/case-line';
import { contextFor } from '../src/usecases/context';
import { makeHandleCommand } from '../src/usecases/handle-command';
import { overviewView } from '../src/views/overview';
import type { BenchResult } from './result';
import { untilInterviews } from './seed';
import { median, percentile, rounded } from './statistics';
import { localDateOf } from '../src/hiring/calendar';

const OPEN = 1000;
const ROUNDS = 50;

/** Fills a store with open cases at every point of the way to the interviews. */
async function seedCases(path: string): Promise<void> {
  const { cases, close } = openSqlite(path);
  const organisation = sampleOrganisation;
  const now = systemClock.now();
  const today = localDateOf(now, organisation.zone);
  const handle = makeHandleCommand({
    cases,
    clock: systemClock,
    inForce: inForceAlways,
    logKey: 'bench',
    onSaved: () => undefined,
  });
  const steps = untilInterviews(today);
  const context = contextFor(inForceAlways(organisation), 'lise', now);
  const template = { organisation: organisation.id, id: 'template' };
  const stages: Awaited<ReturnType<typeof handle>>[] = [];
  for (const [n, [by, command]] of steps.entries())
    stages.push(await handle(template, command, { organisation, by, commandId: `seed${n}` }));
  await Promise.all(
    Array.from({ length: OPEN }, async (_, n) => {
      const stage = stages[n % stages.length];
      if (!stage) return;
      const hiring = { ...stage.hiring, id: `k${n}` };
      await cases.save({ organisation: organisation.id, id: hiring.id }, undefined, {
        hiring,
        line: lineOf(hiring, context),
        entries: [],
        texts: {},
        applicants: {},
        effects: [],
        wakeAt: undefined,
        command: { id: `copy${n}`, expiresAt: now },
      });
    }),
  );
  close();
}

async function overview(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-overview-'));
  const path = join(folder, 'innstilt.db');
  await seedCases(path);
  const { cases, close } = openSqlite(path);
  const organisation = sampleOrganisation;
  const answer = async (): Promise<number> => {
    const begun = performance.now();
    const now = systemClock.now();
    const lines = await cases.lines(organisation.id, { ended: true });
    const found = overviewOf(lines, now, organisation.zone);
    const reader = {
      language: 'nb',
      t: translatorFor('nb', inForceAlways(sampleOrganisation).profile.words),
      organisation,
      now,
    } as const;
    renderCard(overviewView(reader, found));
    if (found.rows.length < OPEN) throw new Error(`Only ${found.rows.length} of ${OPEN} cases are there`);
    return performance.now() - begun;
  };
  const first = await answer();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await answer());
  close();
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'overview-1000',
      value: rounded(percentile(times, 0.99)),
      unit: `ms p99 of ${ROUNDS}, ${OPEN} open cases read, counted and made into a card`,
    },
    { name: 'overview-1000-median', value: rounded(median(times)), unit: 'ms' },
    { name: 'overview-1000-first', value: rounded(first), unit: 'ms, the first answer of the process' },
  ];
}

/** How long the overview of an organisation takes. */
export const benches: Record<string, () => Promise<BenchResult[]>> = { 'overview-1000': overview };
