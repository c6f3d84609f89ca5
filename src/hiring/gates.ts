import { justificationKey } from './justifications';
import { checks } from './rules/checks';
import { lacksOf } from './rules/needs';
import type { Wanted } from './commands';
import type { Context } from './decision';
import type { ApplicantId, Hiring, RuleId } from './hiring';
import type { GateId, RuleEffect, RuleUse } from './profile';

export type LackCode =
  | 'needNotDiscussed'
  | 'announcementNotDiscussed'
  | 'notInPrim'
  | 'primWaiting'
  | 'primMatch'
  | 'tooFewReferences'
  | 'noLeaderReference'
  | 'noComparison'
  | 'compensationNotExplained'
  | 'fewerThanUsual'
  | 'interviewNotRecorded'
  | 'diplomasNotChecked'
  | 'certificatesNotChecked'
  | 'extendedListMissing'
  | 'notSigned'
  | 'meetingTooSoon'
  | 'councilUnbalanced'
  | 'regulationsMissing'
  | 'periodTooShort'
  | 'memberRecommends'
  | 'referenceBeforeInterview'
  | 'secrecyNotConfirmed'
  | 'extensionNotTold'
  | 'taskOpen'
  | 'answeredOtherwise'
  | 'notOver'
  | 'consentMissing'
  | 'employerConsentMissing'
  | 'wordsForbidden';

/** One thing a rule finds missing. */
export interface Lack {
  readonly code: LackCode;
  /** An applicant, or a reference about one. */
  readonly subject?: ApplicantId | undefined;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

export type FindingStatus = 'met' | 'blocked' | 'needsReason' | 'justified' | 'warned';

/** What one rule says at a gate about the case as it is. */
export interface Finding {
  readonly rule: RuleId;
  readonly effect: RuleEffect;
  readonly status: FindingStatus;
  readonly lacks: readonly Lack[];
}

/** The same thing can be missing for several of a rule's needs; it is said once. */
const eachOnce = (lacks: readonly Lack[]): readonly Lack[] => [
  ...new Map(lacks.map((lack) => [JSON.stringify(lack), lack])).values(),
];

function finding(use: RuleUse, gate: GateId, hiring: Hiring, context: Context, command?: Wanted): Finding {
  const lacks = eachOnce([
    ...(checks[use.id]?.(hiring, use, context, command) ?? []),
    ...use.needs
      .filter(({ at }) => at === undefined || at.includes(gate))
      .flatMap((need) => lacksOf(need, use, hiring, context)),
  ]);
  const status = (): FindingStatus => {
    if (lacks.length === 0) return 'met';
    if (use.effect === 'justify') {
      const reasoned = lacks.every(
        ({ subject }) => hiring.justifications[justificationKey(use.id, subject)] !== undefined,
      );
      return reasoned ? 'justified' : 'needsReason';
    }
    return use.effect === 'block' ? 'blocked' : 'warned';
  };
  return { rule: use.id, effect: use.effect, status: status(), lacks };
}

/**
 * What every rule at a gate says. Pure; the checklist on a card, the refusal of a command and the answer to
 * "why?" are all made from it. `command` is the one that wants through, when there is one.
 */
export const atGate = (
  gate: GateId,
  hiring: Hiring,
  context: Context,
  command?: Wanted,
): readonly Finding[] =>
  context.profile.rules
    .filter((use) => use.gates.includes(gate))
    .map((use) => finding(use, gate, hiring, context, command));

/** Whether a finding keeps the gate closed. */
export const isClosed = ({ status }: Finding): boolean => status === 'blocked' || status === 'needsReason';
