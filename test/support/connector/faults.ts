/** A call the bot made to the connector. */
export interface ConnectorCall {
  method: string;
  /** Path without query, decoded. */
  path: string;
  conversationId: string | undefined;
  /** Present when the bot identified itself: it must not in local mode. */
  authorization: string | undefined;
  body: unknown;
  /** The status answered; undefined when the connection was cut instead. */
  status: number | undefined;
}

/** What goes wrong with a call: an error status, a delay in milliseconds, or a connection cut before or after the work. */
export type Fault =
  { status: number; retryAfterSeconds?: number } | { delayMs: number } | { reset: 'before' | 'after' };

/** The part of a call that is known before it is answered. */
export type IncomingCall = Pick<ConnectorCall, 'method' | 'path' | 'conversationId' | 'body'>;

/** Faults waiting for calls. */
interface FaultPlan {
  /** Plans a fault for the next `times` calls that `when` accepts. */
  plan(fault: Fault, times: number, when: (call: IncomingCall) => boolean): void;
  /** The fault for this call, used up by asking. */
  next(call: IncomingCall): Fault | undefined;
  /** Forgets what was planned. */
  clear(): void;
}

/** A plan without faults. */
export function faultPlan(): FaultPlan {
  let planned: { fault: Fault; left: number; when: (call: IncomingCall) => boolean }[] = [];
  return {
    plan(fault, times, when) {
      planned.push({ fault, left: times, when });
    },
    next(call) {
      const found = planned.find((one) => one.left > 0 && one.when(call));
      if (!found) return undefined;
      found.left -= 1;
      return found.fault;
    },
    clear() {
      planned = [];
    },
  };
}
