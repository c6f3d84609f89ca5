import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';

/** A ranked, reasoned recommendation. Writing it anew takes away the signatures that were given to the old one. */
export function writeRecommendation(hiring: Hiring, command: CommandOf<'WriteRecommendation'>): Decision {
  if (hiring.council) return refuse('tooLate');
  const unknown = command.ranked.some(({ applicant }) => !hiring.interviews[applicant]);
  if (unknown) return refuse('unknownApplicant');
  if (command.ranked.length === 0) return refuse('noApplicants');
  const pen = penFor(hiring);
  const ranked = command.ranked.map(({ applicant, reason }) => ({
    applicant,
    reason: pen.write(reason, applicant),
  }));
  const comparison = pen.write(command.comparison);
  const compensation = pen.writeAny(command.compensation);
  return accept([{ type: 'RecommendationWritten', ranked, comparison, compensation }], { texts: pen.texts });
}

/** Signed by the recommending authority, and only as it was shown [R16]. */
export function signRecommendation(
  hiring: Hiring,
  { shown }: CommandOf<'SignRecommendation'>,
  { by }: Context,
): Decision {
  const { recommendation } = hiring;
  if (!recommendation) return refuse('notOpenYet', { params: { waitingFor: ['writeRecommendation'] } });
  if (shown !== recommendation.version) return refuse('recommendationChanged');
  if (recommendation.signatures.some((signature) => signature.by === by)) return accept();
  return accept([
    { type: 'RecommendationSigned', role: 'recommendingAuthority', version: recommendation.version },
  ]);
}
