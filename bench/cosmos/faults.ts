import { setTimeout as pause } from 'node:timers/promises';
import { localDateOf } from '../../src/hiring/calendar';
import type { Command } from '../../src/hiring/commands';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { inForceAlways } from '../../src/profiles';
import { createContainer, openCosmos } from '../../src/stores/cosmos/open-cosmos';
import { makeHandleCommand } from '../../src/usecases/handle-command';
import { firstBreak } from '../../src/usecases/log-chain';
import { Conflict, Unavailable } from '../../src/usecases/ports';
import { startCosmosServer } from '../../test/support/cosmos/server';
import type { BenchResult } from '../result';
import { rounded } from '../statistics';
import { settingsOf } from './served-program';

const CASES = 1_000;
const TURNS_EACH = 10;
const SHARE = 0.05;
const MOST_DELIVERIES = 20;

const clock = { now: () => new Date().toISOString() };

/** The turns of one case: opened, then nine answers, each under an id of its own. */
function turnsOf(): readonly Command[] {
  const today = localDateOf(clock.now(), sampleOrganisation.zone);
  const answers = Array.from({ length: TURNS_EACH - 1 }, (_, n): Command => ({
    type: 'GiveAnswers',
    form: 'assessNeed',
    values: { title: `Teamleder ${n}` },
  }));
  return [{ type: 'OpenHiring', practice: false, needVoicedOn: today }, ...answers];
}

/**
 * A thousand cases at once, ten turns each, while five in a hundred requests to the database fail in every way that
 * they can. A turn that was answered with an error is delivered again under the same id, as Teams does.
 * @throws when a turn is missing from a log or is in it twice
 */
export async function faults(): Promise<BenchResult[]> {
  const server = await startCosmosServer();
  const settings = settingsOf(server);
  await createContainer(settings);
  const { cases, close } = openCosmos(settings);
  const handle = makeHandleCommand({
    cases,
    clock,
    inForce: inForceAlways,
    logKey: 'bench',
    onSaved: () => undefined,
  });
  let redelivered = 0;

  const deliver = async (id: string, command: Command, commandId: string): Promise<void> => {
    for (let delivery = 1; ; delivery += 1) {
      try {
        const ref = { organisation: sampleOrganisation.id, id };
        const handled = await handle(ref, command, {
          organisation: sampleOrganisation,
          by: 'lise',
          commandId,
        });
        if (!handled?.decision.ok) throw new Error(`${commandId} was refused`);
        return;
      } catch (error) {
        const mayHelp = error instanceof Unavailable || error instanceof Conflict;
        if (!mayHelp || delivery >= MOST_DELIVERIES) throw error;
        redelivered += 1;
        await pause(50 * delivery);
      }
    }
  };

  const commands = turnsOf();
  const ids = Array.from({ length: CASES }, (_, n) => `k${n}`);
  server.faults.atRandom(SHARE, 7, [408, 429, 449, 503, 'resetAfter']);
  const begun = performance.now();
  await Promise.all(
    ids.map(async (id) => {
      for (const [n, command] of commands.entries()) await deliver(id, command, `${id}-${n}`);
    }),
  );
  const seconds = (performance.now() - begun) / 1_000;
  server.faults.atRandom(0, 0, []);

  for (const id of ids) {
    const log = await cases.log({ organisation: sampleOrganisation.id, id });
    const steps = log.map(({ step }) => step);
    const wanted = commands.map((_, n) => `${id}-${n}`);
    if (steps.join() !== wanted.join() || firstBreak(log) !== undefined)
      throw new Error(`The log of ${id} is not what was sent: ${steps.join()}`);
  }
  close();
  await server.close();
  const turns = CASES * TURNS_EACH;
  return [
    {
      name: 'cosmos-faults-lost-or-twice',
      value: 0,
      unit: `of ${turns} turns in ${CASES} cases, ${redelivered} delivered again`,
    },
    {
      name: 'cosmos-faults-throughput',
      value: rounded(turns / seconds),
      unit: 'turns/s, database in the same process',
    },
  ];
}
