import { GraphError } from '@microsoft/microsoft-graph-client';
import { MailboxFault, Unavailable } from '../../usecases/ports';

const NO_ANSWER = 'NoAnswer';
const TOO_SLOW = 'tooSlow';

/** What Graph answered instead of doing what was asked. */
export class GraphRefusal extends Unavailable {
  override readonly name = 'GraphRefusal';
  constructor(
    /** The HTTP status; -1 when there was no answer. */
    readonly status: number,
    /** Graph's own name for what is wrong. */
    readonly code: string,
    { cause, headers }: ErrorOptions & { readonly headers?: Headers | undefined } = {},
  ) {
    super(`Graph answered ${status} (${code})`, { cause });
    // Where every HTTP client has them: the outbox waits as long as is asked for.
    if (status === 429 || status >= 500) Object.assign(this, { statusCode: status, response: { headers } });
  }
}

/** Codes that say that nobody has such a mailbox, in single requests and in answers about several. */
const NO_SUCH_MAILBOX: ReadonlySet<string> = new Set([
  'ErrorInvalidUser',
  'ErrorMailRecipientNotFound',
  'ErrorNonExistentMailbox',
  'MailboxNotEnabledForRESTAPI',
  'Request_ResourceNotFound',
  'ResourceNotFound',
]);
const OUT_OF_SCOPE: ReadonlySet<string> = new Set([
  'ErrorAccessDenied',
  'ErrorNoFreeBusyAccess',
  'Forbidden',
]);

/** Why a mailbox cannot be used, as Graph's code says it; undefined when the code says something else. */
export function mailboxTrouble(code: string): 'unknown' | 'outOfScope' | undefined {
  if (NO_SUCH_MAILBOX.has(code)) return 'unknown';
  return OUT_OF_SCOPE.has(code) ? 'outOfScope' : undefined;
}

/** There was no answer: the message is the system's name for it, or `tooSlow`. */
export class NoAnswer extends Error {
  override readonly name = NO_ANSWER;
  constructor(error: unknown) {
    super(reasonOf(error), { cause: error });
  }
}

const textIn = (value: unknown, key: string): string | undefined => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** The runtime hides the system's reason in the cause; a time limit is no `Error` everywhere, but has a name. */
function reasonOf(error: unknown): string {
  const name = textIn(error, 'name') ?? 'unknown';
  if (name === 'TimeoutError') return TOO_SLOW;
  return (error instanceof Error ? textIn(error.cause, 'code') : undefined) ?? name;
}

/**
 * What became of a request, without what Graph wrote about it: its messages quote addresses, and these must not get
 * into logs.
 */
export function refusalOf(error: unknown): GraphRefusal {
  if (!(error instanceof GraphError)) return new GraphRefusal(-1, reasonOf(error), { cause: error });
  if (error.statusCode !== -1)
    return new GraphRefusal(error.statusCode, error.code ?? 'unknown', { headers: error.headers });
  // Nothing came from Graph: the trouble is the connection's or the sign-in's, and quotes nobody.
  const code = error.code === NO_ANSWER ? error.message : (error.code ?? 'unknown');
  return new GraphRefusal(-1, code, { cause: error });
}

/** Whether the same request may do better in a moment; the client itself repeats 429, 503 and 504. */
export function mayPass({ status, cause }: GraphRefusal): boolean {
  // Whoever took too long once is not waited for again in the same turn.
  if (status === -1)
    return cause instanceof GraphError && cause.code === NO_ANSWER && cause.message !== TOO_SLOW;
  // An answer that broke off in the middle carries the status of its beginning.
  return status === 500 || status === 502 || (status >= 200 && status < 300);
}

/** The error to throw for a refused request about one mailbox. */
export function faultOf(refusal: GraphRefusal, mailbox: string | undefined): MailboxFault | GraphRefusal {
  if (mailbox === undefined || (refusal.status !== 403 && refusal.status !== 404)) return refusal;
  const why = refusal.status === 403 ? 'outOfScope' : mailboxTrouble(refusal.code);
  return why === undefined ? refusal : new MailboxFault([{ email: mailbox, why }], { cause: refusal });
}

/** Whether what was asked for is not there (any more). */
export const isGone = (error: unknown): boolean =>
  error instanceof GraphRefusal && (error.status === 404 || error.status === 410);
