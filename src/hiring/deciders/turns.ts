import type { CommandOf } from '../commands';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { HiringEvent } from '../events';
import type { Hiring } from '../hiring';
import type { Prose } from '../questions';

/** An event with its reason, which is kept beside it. */
function withReason(hiring: Hiring, reason: Prose, event: (text: string) => HiringEvent): Decision {
  const pen = penFor(hiring);
  return accept([event(pen.write(reason))], { texts: pen.texts });
}

/** More time to apply, before anybody was chosen for interview. */
export function extendDeadline(
  hiring: Hiring,
  { deadline, reason }: CommandOf<'ExtendDeadline'>,
  { today }: Context,
): Decision {
  const { publication, shortlist } = hiring;
  if (!publication) return refuse('notOpenYet', { params: { waitingFor: ['publish'] } });
  if (publication.deadline === deadline) return accept();
  if (shortlist) return refuse('tooLate');
  const earliest = publication.deadline > today ? publication.deadline : today;
  if (deadline <= earliest)
    return refuse('answersFaulty', { faults: [{ question: 'deadline', code: 'tooEarly', limit: earliest }] });
  return withReason(hiring, reason, (text) => ({ type: 'DeadlineExtended', deadline, reason: text }));
}

/** The post is announced again; those who applied stay applicants. Not after somebody was chosen. */
export function advertiseAgain(hiring: Hiring, { reason }: CommandOf<'AdvertiseAgain'>): Decision {
  if (!hiring.publication)
    return hiring.earlierPublications.length > 0
      ? accept()
      : refuse('notOpenYet', { params: { waitingFor: ['publish'] } });
  if ((hiring.decision?.chosen.length ?? 0) > 0) return refuse('tooLate');
  return withReason(hiring, reason, (text) => ({ type: 'AdvertisedAgain', reason: text }));
}

/** Nobody who applied is qualified: the selection ends, the applicants are told, and the case can be closed. */
export function findNobodyQualified(hiring: Hiring, { reason }: CommandOf<'FindNobodyQualified'>): Decision {
  if (hiring.nobodyQualified) return accept();
  if (hiring.importedAt === undefined)
    return refuse('notOpenYet', { params: { waitingFor: ['importApplicants'] } });
  if (hiring.decision) return refuse('tooLate');
  return withReason(hiring, reason, (text) => ({ type: 'NobodyQualified', reason: text }));
}

/** An applicant withdraws: out of everything that lies ahead. What was signed or voted for this person is given anew. */
export function withdrawApplicant(
  hiring: Hiring,
  { applicant, reason }: CommandOf<'WithdrawApplicant'>,
): Decision {
  const facts = hiring.applicants[applicant];
  if (!facts) return refuse('unknownApplicant');
  if (facts.withdrawn) return accept();
  const pen = penFor(hiring);
  const text = pen.writeAny(reason, applicant);
  return accept([{ type: 'ApplicantWithdrew', applicant, reason: text }], { texts: pen.texts });
}

/** Another leader takes the case, with everything that was begun in it. */
export function handOver(hiring: Hiring, { to, reason }: CommandOf<'HandOver'>, context: Context): Decision {
  const leaders = hiring.roles.leader ?? [];
  if (leaders.length === 1 && leaders[0] === to) return accept();
  if (context.organisation.people.every(({ id }) => id !== to))
    return refuse('answersFaulty', { faults: [{ question: 'to', code: 'notAnOption' }] });
  return withReason(hiring, reason, (text) => ({ type: 'HandedOver', from: leaders, to, reason: text }));
}

/** The case rests. Nobody is reminded; periods that the law sets go on. */
export function putOnHold(
  hiring: Hiring,
  { reason, until }: CommandOf<'PutOnHold'>,
  { today }: Context,
): Decision {
  if (hiring.hold) return accept();
  if (until !== undefined && until <= today)
    return refuse('answersFaulty', { faults: [{ question: 'until', code: 'tooEarly', limit: today }] });
  return withReason(hiring, reason, (text) => ({ type: 'PutOnHold', until, reason: text }));
}

/** The case goes on where it was. */
export const resume = (hiring: Hiring, { reason }: CommandOf<'Resume'>): Decision =>
  hiring.hold ? withReason(hiring, reason, (text) => ({ type: 'Resumed', reason: text })) : accept();

/** HR moves a running case to the rules and settings that new cases have [law.watch]. */
export function moveToNewRules(
  hiring: Hiring,
  { reason }: CommandOf<'MoveToNewRules'>,
  { newest }: Context,
): Decision {
  const { version, settings } = newest;
  if (hiring.profile.version === version && hiring.settings === settings) return accept();
  return withReason(hiring, reason, (text) => ({ type: 'MovedToNewRules', version, settings, reason: text }));
}
