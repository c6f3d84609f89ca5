import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';
import { writeMoreOf } from '../more-answers';
import { DISCUSSED_BY } from '../rules/discussed';
import { sameFacts } from '../same-facts';

/** The need assessment. It can be changed until the announcement is published; a changed one is discussed anew. */
export function assessNeed(hiring: Hiring, command: CommandOf<'AssessNeed'>, context: Context): Decision {
  if (hiring.publication) return refuse('tooLate');
  const { title, unit, workplace, kind, positions, percent, permanent, startsOn, needVoicedOn } = command;
  const pen = penFor(hiring);
  const need = {
    why: pen.write(command.why),
    tasks: pen.write(command.tasks),
    alternatives: pen.writeAny(command.alternatives),
    more: writeMoreOf(pen, context.profile.guides.assessNeed, command.more, undefined, { kind, permanent }),
  };
  const post = { title, unit, workplace, kind, positions, percent, permanent, startsOn };
  const isKnown = sameFacts(hiring.post, post) && sameFacts<object>(hiring.need, need);
  if (isKnown && hiring.needVoicedOn === needVoicedOn) return accept();
  return accept([{ type: 'NeedAssessed', post, need, needVoicedOn }], { texts: pen.texts });
}

/** The union representative and HR each confirm that the topic was discussed, when, and with which view [nav.need.mba] [nav.ad.mba]. */
export function confirmDiscussion(
  hiring: Hiring,
  command: CommandOf<'ConfirmDiscussion'>,
  context: Context,
): Decision {
  const { topic, heldOn, view } = command;
  if (topic === 'need' && !hiring.need)
    return refuse('notOpenYet', { params: { waitingFor: ['assessNeed'] } });
  if (topic === 'announcement' && !hiring.announcement)
    return refuse('notOpenYet', { params: { waitingFor: ['draftAnnouncement'] } });
  const role = DISCUSSED_BY.find(
    (one) => hiring.roles[one]?.includes(context.by) && !hiring.discussions[topic][one],
  );
  // Confirmed already: a second press of the button is not an error.
  if (!role) return accept();
  const pen = penFor(hiring);
  const discussion = { by: context.by, heldOn, view, remarks: pen.writeAny(command.remarks) };
  return accept([{ type: 'DiscussionConfirmed', topic, role, discussion }], { texts: pen.texts });
}
