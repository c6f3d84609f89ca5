import { addDays } from '../calendar';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';

/** The text of the announcement. It can be changed until it is published; a changed one is discussed anew. */
export function draftAnnouncement(hiring: Hiring, command: CommandOf<'DraftAnnouncement'>): Decision {
  if (hiring.publication) return refuse('tooLate');
  const pen = penFor(hiring);
  const { experienceCompensates, pay, contact } = command;
  const announcement = {
    tasks: pen.write(command.tasks),
    requirements: pen.write(command.requirements),
    personalQualities: pen.write(command.personalQualities),
    experienceCompensates,
    pay,
    contact,
  };
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

/** Publication starts the clock of the application period. */
export function publish(hiring: Hiring, command: CommandOf<'Publish'>, { profile }: Context): Decision {
  const { publishedOn, deadline } = command;
  if (hiring.publication) return accept();
  const earliest = addDays(publishedOn, profile.applicationDays);
  if (deadline < earliest)
    return refuse('deadlineTooEarly', { params: { earliest, days: profile.applicationDays } });
  return accept([{ type: 'AnnouncementPublished', publishedOn, deadline }]);
}
