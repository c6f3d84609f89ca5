import type { Clock } from '../usecases/ports';
import type { Outcome } from './relay';

/** There was nothing to say any more, or nobody to say it to; `why` is a code for the ledger. */
export const dropped = ({ clock }: { readonly clock: Clock }, why: string): Outcome => ({
  receipt: { at: clock.now(), outcome: 'dropped', why },
});

/** It was said in the chat; `why` is a code for the ledger where it was said otherwise than usual. */
export const sent = ({ clock }: { readonly clock: Clock }, why?: string): Outcome => ({
  receipt: { at: clock.now(), outcome: 'sent', why },
});
