import type { CommandOf } from '../commands';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { Hiring } from '../hiring';
import { nextInLine, postsLeft } from '../next-in-line';
import { sameFacts } from '../same-facts';

/** Decided by one who has the authority, from the recommended [hel.authority]; nobody, one, or as many as there are posts. */
export function decideAppointment(hiring: Hiring, command: CommandOf<'Decide'>, context: Context): Decision {
  if (context.profile.decidedBy !== 'authority') return refuse('notOpenYet');
  const { chosen } = command;
  if (hiring.decision) return sameFacts<object>(hiring.decision, { chosen }) ? accept() : refuse('tooLate');
  const ranked = hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? [];
  if (chosen.some((id) => !ranked.includes(id))) return refuse('unknownApplicant');
  const most = hiring.post?.positions ?? 1;
  if (chosen.length > most)
    return refuse('answersFaulty', { faults: [{ question: 'chosen', code: 'tooMany', limit: most }] });
  const pen = penFor(hiring);
  return accept([{ type: 'Decided', chosen, reason: pen.write(command.reason) }], { texts: pen.texts });
}

/** What somebody who was offered the post said. Who says no is not chosen any more. */
export function answerOffer(hiring: Hiring, { applicant, accepted }: CommandOf<'AnswerOffer'>): Decision {
  const known = hiring.offers[applicant];
  if (known?.accepted === accepted) return accept();
  if (hiring.decision?.chosen.includes(applicant) !== true) return refuse('unknownApplicant');
  return accept([{ type: 'OfferAnswered', applicant, accepted }]);
}

/** When somebody declined or withdrew, the next of the recommended can be offered the post. */
export function chooseNext(hiring: Hiring, { applicant, reason }: CommandOf<'ChooseNext'>): Decision {
  if (hiring.decision?.chosen.includes(applicant)) return accept();
  if (postsLeft(hiring) <= 0) return refuse('nothingToFill');
  if (!nextInLine(hiring).includes(applicant)) return refuse('unknownApplicant');
  const pen = penFor(hiring);
  return accept([{ type: 'NextChosen', applicant, reason: pen.write(reason) }], { texts: pen.texts });
}

/** The case is closed when everything is done; the gate has its rules. */
export const closeHiring = (): Decision => accept([{ type: 'HiringClosed' }]);
