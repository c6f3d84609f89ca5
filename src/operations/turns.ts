import type { Telemetry } from './telemetry';
import { type Costs, inScope } from './turn-scope';

/** What becomes known of a turn while it runs. */
export interface Turn {
  /** The activity's type; absent when nobody was let in. */
  type?: string;
  /** Of the HTTP answer. */
  status?: number;
}

/** One line of the log for each turn: how it went, never what was said or by whom. */
export interface TurnLine {
  readonly trace: string;
  readonly type: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Requests to the database, and what they cost in request units; zero for the embedded store. */
  readonly requests: number;
  readonly charge: number;
}

/** The turns that are under way. */
export interface Turns {
  readonly run: (traceparent: string | undefined, work: (turn: Turn) => Promise<void>) => Promise<void>;
  /** Whether no new turn is taken any more. */
  readonly ending: () => boolean;
  /** Takes no new turns, and resolves when those under way have ended, or after so many milliseconds. */
  readonly end: (patienceMs: number) => Promise<void>;
}

export interface TurnParts {
  readonly telemetry: Telemetry;
  readonly write: (line: TurnLine) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function makeTurns({ telemetry, write, now }: TurnParts): Turns {
  const underWay = new Set<Promise<void>>();
  let isEnding = false;

  const one = (traceparent: string | undefined, work: (turn: Turn) => Promise<void>): Promise<void> =>
    telemetry.turn(traceparent, async (trace) => {
      const begun = now();
      const turn: Turn = {};
      const costs: Costs = { requests: 0, charge: 0 };
      try {
        await inScope(costs, () => work(turn));
      } finally {
        const milliseconds = rounded(now() - begun);
        const { type = 'none', status = 500 } = turn;
        telemetry.measure('turn.milliseconds', milliseconds, { type, status });
        write({ trace, type, status, milliseconds, requests: costs.requests, charge: rounded(costs.charge) });
      }
    });

  return {
    ending: () => isEnding,
    run: async (traceparent, work) => {
      const turn = one(traceparent, work);
      const settled = turn.catch(() => undefined);
      underWay.add(settled);
      try {
        await turn;
      } finally {
        underWay.delete(settled);
      }
    },
    end: async (patienceMs) => {
      isEnding = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.all(underWay), late]);
      clearTimeout(timer);
    },
  };
}
