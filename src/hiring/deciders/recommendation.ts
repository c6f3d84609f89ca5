import { rolesOf } from '../access';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';
import type { Fault, Prose } from '../questions';
import { sameFacts } from '../same-facts';

type Ranked = CommandOf<'WriteRecommendation'>['ranked'];

const isBlank = (prose: Prose): boolean => typeof prose === 'string' && prose.trim() === '';

/** Everybody has one place, and every place its reason. The questions are those of the form. */
const faultsOfRanking = (ranked: Ranked): readonly Fault[] =>
  ranked.flatMap(({ applicant, reason }, index): Fault[] => [
    ...(ranked.findIndex((other) => other.applicant === applicant) < index
      ? [{ question: `place${index + 1}`, code: 'twice' } as const]
      : []),
    ...(isBlank(reason) ? [{ question: `reason${index + 1}`, code: 'missing' } as const] : []),
  ]);

/** A ranked, reasoned recommendation. Writing it anew takes away the signatures that were given to the old one. */
export function writeRecommendation(hiring: Hiring, command: CommandOf<'WriteRecommendation'>): Decision {
  if (hiring.council) return refuse('tooLate');
  const unknown = command.ranked.some(({ applicant }) => !hiring.interviews[applicant]);
  if (unknown) return refuse('unknownApplicant');
  if (command.ranked.length === 0) return refuse('noApplicants');
  const faults = [
    ...faultsOfRanking(command.ranked),
    ...(isBlank(command.comparison) ? [{ question: 'comparison', code: 'missing' } as const] : []),
  ];
  if (faults.length > 0) return refuse('answersFaulty', { faults });
  const pen = penFor(hiring);
  const ranked = command.ranked.map(({ applicant, reason }) => ({
    applicant,
    reason: pen.write(reason, applicant),
  }));
  const comparison = pen.write(command.comparison);
  const compensation = pen.writeAny(command.compensation);
  const written = { ranked, comparison, compensation };
  if (sameFacts<object>(hiring.recommendation, written)) return accept();
  return accept([{ type: 'RecommendationWritten', ...written }], { texts: pen.texts });
}

/** Signed by each whom the profile names, and only as it was shown [R16] [hel.rec.sign]. */
export function signRecommendation(
  hiring: Hiring,
  { shown }: CommandOf<'SignRecommendation'>,
  { by, profile }: Context,
): Decision {
  const { recommendation } = hiring;
  if (!recommendation) return refuse('notOpenYet', { params: { waitingFor: ['writeRecommendation'] } });
  if (shown !== recommendation.version) return refuse('recommendationChanged');
  const own = rolesOf(hiring, by).filter((role) => profile.signers.includes(role));
  if (own.length === 0) return refuse('notYourRole', { params: { roles: profile.signers } });
  const signed = new Set(recommendation.signatures.map(({ role }) => role));
  // Whoever has several of the roles signs in all of them at once; a second press of the button changes nothing.
  return accept(
    own
      .filter((role) => !signed.has(role))
      .map((role) => ({ type: 'RecommendationSigned', role, version: recommendation.version })),
  );
}
