import type { About, Command } from '../commands';
import type { Context } from '../decision';
import type { ApplicantId, Hiring } from '../hiring';
import type { Question, Values } from '../questions';

export type FormId =
  | 'assessNeed'
  | 'confirmDiscussion'
  | 'draftAnnouncement'
  | 'registerInPrim'
  | 'publish'
  | 'makeExtendedList'
  | 'chooseForInterview'
  | 'planInterviews'
  | 'bookInterviews'
  | 'moveInterviews'
  | 'cancelInterview'
  | 'recordInterview'
  | 'checkDocuments'
  | 'recordReference'
  | 'justifyShortfall'
  | 'writeRecommendation'
  | 'signRecommendation'
  | 'sendToCouncil'
  | 'declareImpartiality'
  | 'castVote'
  | 'closeVote'
  | 'meetAgain'
  | 'approveMinutes'
  | 'recordStep'
  | 'decide'
  | 'answerOffer'
  | 'chooseNext'
  | 'closeHiring'
  | 'extendDeadline'
  | 'advertiseAgain'
  | 'findNobodyQualified'
  | 'withdrawApplicant'
  | 'handOver'
  | 'putOnHold'
  | 'resume'
  | 'moveToNewRules'
  | 'cancelHiring';

/** The command that a form makes has the form's name. */
export const commandOf = (form: FormId): Capitalize<FormId> =>
  `${form.charAt(0).toUpperCase()}${form.slice(1)}` as Capitalize<FormId>;

/** Which form, and about what: an applicant, a topic, or a rule and an applicant (`nav.ref.two:a3`). */
export interface FormRef {
  readonly form: FormId;
  readonly subject?: string | undefined;
}

/** The answers that a form proposes by itself. */
export const suggestedIn = ({ questions }: Form): Values =>
  Object.fromEntries(
    questions.flatMap(({ id, suggestion }) => (suggestion === undefined ? [] : [[id, suggestion]])),
  );

/** What the command of a form would be about. */
export const aboutOf = ({ form, subject }: FormRef): About => ({
  task: form === 'recordStep' ? subject?.split(':')[0] : undefined,
  referenceOn: form === 'recordReference' ? subject : undefined,
});

/** A form for one case as it is now: the same questions by card and by typing, and the command they make. */
export interface Form extends FormRef {
  /** The task of the profile that is recorded: its words are the form's. */
  readonly words?: string | undefined;
  readonly questions: readonly Question[];
  /** Shown as a whole and confirmed before it counts. */
  readonly summary: boolean;
  /** Half-given answers belong to the person who gave them; otherwise anyone with the role can go on. */
  readonly personal: boolean;
  /** Given answers stay, so that the text can be changed later. */
  readonly keepsAnswers: boolean;
  /** Whom the answer to a question is about; nobody when left out. */
  readonly about?: ((question: string, values: Values) => ApplicantId | undefined) | undefined;
  /** @throws when the values were not checked against the questions first */
  readonly command: (values: Values) => Command;
}

/** Builds a form for a case, or nothing when its subject does not exist. */
export type MakeForm = (hiring: Hiring, context: Context, subject: string | undefined) => Form | undefined;
