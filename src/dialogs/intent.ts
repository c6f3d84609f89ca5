import type { FormId } from '../hiring/forms/form';
import type { Language } from '../hiring/people';

/** What a typed message asks for, in any of the languages. `rest` is what stands after the command word. */
export type Intent =
  | { readonly intent: 'newHiring'; readonly practice: boolean }
  | { readonly intent: 'myCases' }
  | { readonly intent: 'openCase'; readonly rest: string }
  | { readonly intent: 'status' }
  | { readonly intent: 'help' }
  | { readonly intent: 'next' }
  | { readonly intent: 'why'; readonly rest: string }
  | { readonly intent: 'cancel' }
  | { readonly intent: 'back' }
  | { readonly intent: 'skip' }
  /** Every question that may stay empty, up to the next that may not. */
  | { readonly intent: 'skipRest' }
  | { readonly intent: 'confirm' }
  | { readonly intent: 'change' }
  | { readonly intent: 'takeBack' }
  | { readonly intent: 'language'; readonly language?: Language | undefined }
  | { readonly intent: 'form'; readonly form: FormId; readonly rest: string }
  | { readonly intent: 'importApplicants'; readonly rest: string }
  | { readonly intent: 'settings'; readonly rest: string }
  | { readonly intent: 'overview'; readonly rest: string }
  | { readonly intent: 'sharedFigures' }
  | { readonly intent: 'deliveries' }
  | { readonly intent: 'acknowledge' }
  /** One day: until the next time that reminders come. */
  | { readonly intent: 'putOff'; readonly days: number }
  | { readonly intent: 'messages'; readonly rest: string }
  | { readonly intent: 'takeOver'; readonly rest: string }
  | { readonly intent: 'more' }
  | { readonly intent: 'applicants' }
  | { readonly intent: 'documents' }
  | { readonly intent: 'eraseApplicant'; readonly rest: string }
  | { readonly intent: 'exportApplicant'; readonly rest: string }
  /** `rest`: the reason, when it was written along. */
  | { readonly intent: 'holdErasure'; readonly rest: string }
  | { readonly intent: 'liftHold'; readonly rest: string }
  | { readonly intent: 'discardPractice' }
  | { readonly intent: 'fastForward'; readonly days: number };
