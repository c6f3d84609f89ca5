import { type Decision, type Context, accept } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';

/** Opens a case. Whoever opens it is its leader; the other roles come from the organisation. */
export function openHiring(hiring: Hiring, command: CommandOf<'OpenHiring'>, context: Context): Decision {
  // Opening the same case again changes nothing.
  if (hiring.seq > 0) return accept();
  const { organisation, profile, by } = context;
  return accept([
    {
      type: 'HiringOpened',
      organisation: organisation.id,
      practice: command.practice,
      profile: { id: profile.id, version: profile.version },
      needVoicedOn: command.needVoicedOn,
      settings: organisation.settings,
      roles: { ...organisation.roles, leader: [by] },
    },
  ]);
}
