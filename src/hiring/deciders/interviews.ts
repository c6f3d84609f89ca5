import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';

/** What the series must look like, and the series that were found for it in the calendars. */
export function planInterviews(hiring: Hiring, command: CommandOf<'PlanInterviews'>): Decision {
  const { panel, firstDay, lastDay, minutes, breakMinutes, online, proposals } = command;
  return accept([
    {
      type: 'InterviewsPlanned',
      plan: { panel, firstDay, lastDay, minutes, breakMinutes, online, proposals },
    },
  ]);
}

/** Books one of the proposed series. Interviews already at that time stay as they are. */
export function bookInterviews(hiring: Hiring, { proposal }: CommandOf<'BookInterviews'>): Decision {
  const chosen = hiring.interviewPlan?.proposals[proposal - 1];
  if (!chosen) return refuse('noSuchProposal');
  const slots = chosen.slots.filter(({ applicant, start, room }) => {
    const booked = hiring.interviews[applicant];
    return booked?.start !== start || booked.room !== room;
  });
  return slots.length === 0 ? accept() : accept([{ type: 'InterviewsBooked', slots }]);
}

/** What came out of an interview: new facts, in words that the applicant may read [no.interview.record]. */
export function recordInterview(
  hiring: Hiring,
  { applicant, record }: CommandOf<'RecordInterview'>,
): Decision {
  if (!hiring.interviews[applicant]) return refuse('unknownApplicant');
  if (hiring.council) return refuse('tooLate');
  const pen = penFor(hiring);
  return accept([{ type: 'InterviewRecorded', applicant, record: pen.write(record, applicant) }], {
    texts: pen.texts,
  });
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
export function recordReference(hiring: Hiring, command: CommandOf<'RecordReference'>): Decision {
  const { id, applicant, relation, takenOn } = command;
  if (!hiring.interviews[applicant]) return refuse('unknownApplicant');
  if (hiring.council) return refuse('tooLate');
  if (hiring.references[id]) return accept();
  const pen = penFor(hiring);
  const referee = pen.write(command.referee, applicant);
  const record = pen.write(command.record, applicant);
  return accept(
    [{ type: 'ReferenceTaken', id, reference: { applicant, relation, takenOn, referee, record } }],
    {
      texts: pen.texts,
    },
  );
}

/** The written reason where a rule lets a reason stand in for what is missing. */
export function justifyShortfall(
  hiring: Hiring,
  command: CommandOf<'JustifyShortfall'>,
  context: Context,
): Decision {
  const { rule, subject } = command;
  const use = context.profile.rules.find(({ id }) => id === rule);
  if (use?.effect !== 'justify') return refuse('ruleNotMet');
  if (hiring.council) return refuse('tooLate');
  const pen = penFor(hiring);
  const about = subject !== undefined && hiring.applicants[subject] ? subject : undefined;
  return accept([{ type: 'ShortfallJustified', rule, subject, text: pen.write(command.reason, about) }], {
    texts: pen.texts,
  });
}
