import type { CardView } from '../cards/views';
import type { FormRef } from '../hiring/forms/form';
import type { CaseRef } from '../usecases/ports';
import type { Asking } from './parts';

/** What the bot answers: a card, a sentence, or both; and the form that goes on, if one does. */
export interface Reply {
  readonly card?: CardView | undefined;
  readonly text?: string | undefined;
  /** The case that it is about. */
  readonly ref?: CaseRef | undefined;
  /** The form whose next question is open; typed messages are answers to it until it ends. */
  readonly form?: { readonly ref: CaseRef; readonly form: FormRef } | undefined;
  /** What the person is asked besides forms; only the very next message answers it. */
  readonly asks?: Asking | undefined;
  /** The person has to sign in anew before what they wanted is done. */
  readonly signIn?: boolean | undefined;
  /** No form is open any more: what is typed from now on is no answer. */
  readonly ends?: boolean | undefined;
}
