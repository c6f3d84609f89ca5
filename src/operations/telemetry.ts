import { randomUUID } from 'node:crypto';

/** What is said of a span or a measurement. Never a name, an address or a text of somebody. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Runs work and watches it: how long it took, and whether it failed. */
export type Watch = <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;

/** What is counted over time. */
export type Measure = 'turn.milliseconds' | 'cosmos.charge' | 'effects.given_up';

/** Traces and metrics of the running program. */
export interface Telemetry {
  /** Runs a turn, which continues the caller's trace (`traceparent` header) or begins one; gives it its trace id. */
  readonly turn: <T>(traceparent: string | undefined, work: (traceId: string) => Promise<T>) => Promise<T>;
  /** A part of the turn that is under way, or work of its own in the background. */
  readonly watch: Watch;
  readonly measure: (name: Measure, value: number, attributes?: Attributes) => void;
  /** Sends what is waiting. */
  readonly close: () => Promise<void>;
}

/** The trace id of a W3C `traceparent` header. */
export const traceIdOf = (traceparent: string | undefined): string | undefined =>
  /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent ?? '')?.[1];

/** Sends nothing anywhere; turns still have ids, so that log lines can be told apart. */
export const quiet: Telemetry = {
  turn: (traceparent, work) => work(traceIdOf(traceparent) ?? randomUUID().replaceAll('-', '')),
  watch: (_name, _attributes, work) => work(),
  measure: () => undefined,
  close: () => Promise.resolve(),
};
