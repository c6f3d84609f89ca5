import { openConnection, type Reply } from './connection';
import { percentile } from './statistics';

/** What to send to a bot, turn by turn. */
export interface Scenario {
  /** The activity of the n-th turn, counted over all runs, as JSON; `lane` is the connection that sends it. */
  activity: (turn: number, lane: number) => string;
  /** Whether an answer is the one wanted; a bench of errors would be fast. */
  accepts: (reply: Reply) => boolean;
}

/** What a run gave: turns a second and latencies in milliseconds. */
export interface LoadFigures {
  throughput: number;
  p50: number;
  p99: number;
}

export const connections = 20;

/** Sends `turns` turns over 20 connections, beginning with turn `first`. @throws when an answer is not the one wanted */
export async function load(
  port: number,
  scenario: Scenario,
  turns: number,
  first: number,
): Promise<LoadFigures> {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const latencies: number[] = [];
  let next = first;
  const begun = performance.now();
  try {
    await Promise.all(
      open.map(async (connection, lane) => {
        while (next < first + turns) {
          const turn = next++;
          const body = scenario.activity(turn, lane);
          const asked = performance.now();
          const reply = await connection.ask(body);
          latencies.push(performance.now() - asked);
          if (!scenario.accepts(reply))
            throw new Error(
              `Not the answer wanted in turn ${turn}: ${reply.status} ${reply.body.slice(0, 500)}`,
            );
        }
      }),
    );
  } finally {
    for (const connection of open) connection.close();
  }
  const seconds = (performance.now() - begun) / 1000;
  return {
    throughput: turns / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
