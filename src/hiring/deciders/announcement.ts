import { earliestPublication } from '../rules/discussed';
import { sameFacts } from '../same-facts';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';
import { wordFindings } from '../forms/forbidden';
import { announcementQuestions } from '../forms/preparation';
import { writeMoreOf } from '../more-answers';
import type { Fault, Values } from '../questions';
import type { LocalDate } from '../time';

const proseIn = ({ tasks, requirements, personalQualities }: CommandOf<'DraftAnnouncement'>): Values => ({
  tasks,
  requirements,
  ...(personalQualities === undefined ? {} : { personalQualities }),
});

/** The text of the announcement. It can be changed until it is published; a changed one is discussed anew. */
export function draftAnnouncement(
  hiring: Hiring,
  command: CommandOf<'DraftAnnouncement'>,
  context: Context,
): Decision {
  if (hiring.publication) return refuse('tooLate');
  const findings = wordFindings(
    hiring,
    announcementQuestions(context.profile),
    { ...command.more, ...proseIn(command) },
    context,
  );
  if (findings.length > 0) return refuse('ruleNotMet', { findings });
  const pen = penFor(hiring);
  const { experienceCompensates, pay, contact } = command;
  const announcement = {
    tasks: pen.write(command.tasks),
    requirements: pen.write(command.requirements),
    personalQualities: pen.writeAny(command.personalQualities),
    experienceCompensates,
    pay,
    contact,
    more: writeMoreOf(pen, context.profile.guides.draftAnnouncement, command.more),
  };
  if (sameFacts<object>(hiring.announcement, announcement)) return accept();
  return accept([{ type: 'AnnouncementDrafted', announcement }], { texts: pen.texts });
}

/** Registered in PRIM with what came of it; a later answer replaces "waiting" or "match" [nav.prim]. */
export function registerInPrim(
  hiring: Hiring,
  { registeredOn, result }: CommandOf<'RegisterInPrim'>,
): Decision {
  if (hiring.publication) return refuse('tooLate');
  if (hiring.prim?.registeredOn === registeredOn && hiring.prim.result === result) return accept();
  return accept([{ type: 'RegisteredInPrim', registeredOn, result }]);
}

/** Publication is told of when it has happened, and cannot be earlier than what had to come before it. */
function faultsOfDates(
  hiring: Hiring,
  { publishedOn, deadline }: CommandOf<'Publish'>,
  today: LocalDate,
): readonly Fault[] {
  const earliest = earliestPublication(hiring);
  return [
    ...(publishedOn > today ? [{ question: 'publishedOn', code: 'tooLate', limit: today } as const] : []),
    ...(earliest !== undefined && publishedOn < earliest
      ? [{ question: 'publishedOn', code: 'tooEarly', limit: earliest } as const]
      : []),
    ...(deadline < today || deadline <= publishedOn
      ? [{ question: 'deadline', code: 'tooEarly', limit: today } as const]
      : []),
  ];
}

/** Publication starts the clock of the application period. */
export function publish(hiring: Hiring, command: CommandOf<'Publish'>, { today }: Context): Decision {
  const { publishedOn, deadline } = command;
  if (hiring.publication)
    return sameFacts<object>(hiring.publication, { publishedOn, deadline }) ? accept() : refuse('tooLate');
  const faults = faultsOfDates(hiring, command, today);
  if (faults.length > 0) return refuse('answersFaulty', { faults });
  return accept([{ type: 'AnnouncementPublished', publishedOn, deadline }]);
}
