import { accept, penFor, refuse, type Context, type Decision, type Refused } from '../decision';
import type { CommandOf } from '../commands';
import { justificationKey } from '../justifications';
import { writeMoreOf } from '../more-answers';
import { ruleOf, type GateId } from '../profile';
import { atGate, isClosed } from '../gates';
import { canBeReasoned } from '../rules/checks';
import type { ApplicantId, Hiring } from '../hiring';
import { canBeCalledAgain, fits, inRound, overlap, standing, stands } from '../interview-series';
import { sameFacts } from '../same-facts';

/** Why these are not called to a second interview: it is not their turn, or their diplomas were not checked. */
function refusedSecondRound(
  hiring: Hiring,
  command: CommandOf<'PlanInterviews' | 'BookInterviews'>,
  called: readonly ApplicantId[],
  context: Context,
): Refused | undefined {
  const callable = canBeCalledAgain(hiring, context.at);
  if (called.length === 0) return refuse('noApplicants');
  if (!called.every((id) => callable.includes(id))) return refuse('notForSecondRound');
  const findings = atGate('secondInterview', hiring, context, command).filter(isClosed);
  return findings.length > 0 ? refuse('ruleNotMet', { findings }) : undefined;
}

/** What the series must look like, and the series that were found for it in the calendars. */
export function planInterviews(
  hiring: Hiring,
  command: CommandOf<'PlanInterviews'>,
  context: Context,
): Decision {
  const { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer, second, proposals } =
    command;
  if (hiring.council) return refuse('tooLate');
  const refused = second && refusedSecondRound(hiring, command, second, context);
  if (refused) return refused;
  // A plan without a series would be a choice between nothing; one for others than those chosen is out of date.
  if (proposals.length === 0 || !proposals.every((proposal) => fits(proposal, hiring, context.at, command)))
    return refuse('noSuchProposal');
  const plan = {
    panel,
    firstDay,
    lastDay,
    minutes,
    breakMinutes,
    online,
    wishes,
    lead,
    writer,
    second,
    moving: undefined,
    proposals,
  };
  if (sameFacts<object>(hiring.interviewPlan, plan)) return accept();
  return accept([{ type: 'InterviewsPlanned', plan }]);
}

/**
 * Books one of the proposed series. Interviews that were held, or are at that time already, stay as they are. One that
 * has begun meanwhile cannot be moved any more.
 */
export function bookInterviews(
  hiring: Hiring,
  command: CommandOf<'BookInterviews'>,
  context: Context,
): Decision {
  if (hiring.council) return refuse('tooLate');
  const { interviewPlan: plan } = hiring;
  const chosen = plan?.proposals[command.proposal - 1];
  if (!chosen) return refuse('noSuchProposal');
  const called = chosen.slots.map(({ applicant }) => applicant);
  const refused = plan.second && refusedSecondRound(hiring, command, called, context);
  if (refused) return refused;
  const slots = chosen.slots.filter(({ applicant, start, room }) => {
    const booked = inRound(hiring, plan, applicant);
    const isThere =
      booked?.start === start && booked.room === room && stands(booked) && booked.roomLost !== true;
    return booked?.record === undefined && !isThere;
  });
  // Somebody may have got another time since the series was proposed.
  const others = standing(hiring, context.at).filter(({ applicant }) => !called.includes(applicant));
  if (slots.some((slot) => others.some((other) => overlap(other, slot)))) return refuse('timeTaken');
  return slots.length === 0 ? accept() : accept([{ type: 'InterviewsBooked', slots }]);
}

/** What came out of an interview: new facts, in words that the applicant may read [no.interview.record]. */
export function recordInterview(
  hiring: Hiring,
  { applicant, record, more: given }: CommandOf<'RecordInterview'>,
  { profile }: Context,
): Decision {
  if (!hiring.interviews[applicant]) return refuse('unknownApplicant');
  if (hiring.council) return refuse('tooLate');
  const pen = penFor(hiring);
  const written = pen.write(record, applicant);
  const more = writeMoreOf(pen, profile.guides.recordInterview, given, applicant);
  const { record: known, more: knownMore } = hiring.interviews[applicant];
  if (known === written && sameFacts<object>(knownMore ?? {}, more ?? {})) return accept();
  return accept([{ type: 'InterviewRecorded', applicant, record: written, more }], { texts: pen.texts });
}

/** Whether diplomas and certificates were seen and are in order. */
export function checkDocuments(hiring: Hiring, command: CommandOf<'CheckDocuments'>): Decision {
  const { applicant, diplomas, certificates } = command;
  if (!hiring.interviews[applicant]) return refuse('unknownApplicant');
  if (hiring.council) return refuse('tooLate');
  const known = hiring.documents[applicant];
  if (known?.diplomas === diplomas && known.certificates === certificates) return accept();
  return accept([{ type: 'DocumentsChecked', applicant, check: { diplomas, certificates } }]);
}

/** A reference that was taken, on the guide's questions. */
export function recordReference(
  hiring: Hiring,
  command: CommandOf<'RecordReference'>,
  { profile }: Context,
): Decision {
  const { id, applicant, relation, takenOn } = command;
  if (!hiring.interviews[applicant]) return refuse('unknownApplicant');
  if (hiring.council) return refuse('tooLate');
  if (hiring.references[id]) return accept();
  const pen = penFor(hiring);
  const referee = pen.write(command.referee, applicant);
  const record = pen.write(command.record, applicant);
  const more = writeMoreOf(pen, profile.guides.recordReference, command.more, applicant);
  const reference = { applicant, relation, takenOn, referee, record, more };
  return accept([{ type: 'ReferenceTaken', id, reference }], { texts: pen.texts });
}

/** Gates that are passed after the council has the case. */
const LATE_GATES: ReadonlySet<GateId> = new Set(['decide', 'offer', 'contract', 'start', 'close']);

/** The written reason where a rule lets a reason stand in for something that is missing now. */
export function justifyShortfall(
  hiring: Hiring,
  command: CommandOf<'JustifyShortfall'>,
  context: Context,
): Decision {
  const { rule, subject } = command;
  const use = ruleOf(context.profile, rule);
  // What the council has before it is not added to; reasons for what comes later still are.
  if (hiring.council && use?.gates.some((gate) => LATE_GATES.has(gate)) !== true) return refuse('tooLate');
  if (subject !== undefined && !hiring.applicants[subject] && !hiring.references[subject])
    return refuse('unknownApplicant');
  const lacks = (use && canBeReasoned(use) ? use.gates : [])
    .flatMap((gate) => atGate(gate, hiring, context))
    .flatMap((finding) => (finding.rule === rule ? finding.lacks : []));
  const isLacking = lacks.some((lack) => lack.subject === subject) || use?.reasonFirst === true;
  if (!use || !canBeReasoned(use) || !isLacking) return refuse('notOpenYet');
  const pen = penFor(hiring);
  const text = pen.write(command.reason, subject);
  if (hiring.justifications[justificationKey(rule, subject)]?.text === text) return accept();
  return accept([{ type: 'ShortfallJustified', rule, subject, text }], { texts: pen.texts });
}
