import type { Activity } from 'botbuilder';
import type { Actor } from '../dialogs/parts';
import { settingsOf } from '../dialogs/settings';
import type { Directory } from '../directory/directory';
import type { Documents } from '../usecases/ports';

/** The tenant that an activity says it comes from; the channel vouches for it with its token. */
export const tenantOf = (activity: Activity): string | undefined => {
  const data: unknown = activity.channelData;
  if (typeof data === 'object' && data !== null && 'tenant' in data) {
    const { tenant } = data;
    if (typeof tenant === 'object' && tenant !== null && 'id' in tenant && typeof tenant.id === 'string')
      return tenant.id;
  }
  return activity.conversation.tenantId;
};

/**
 * Who sent an activity: the person with this Entra object id in an organisation of this tenant, or undefined. Nothing
 * else in the activity says who somebody is.
 */
export async function actorOf(
  activity: Activity,
  directory: Pick<Directory, 'member'>,
  documents: Documents,
): Promise<Actor | undefined> {
  const member = directory.member(tenantOf(activity), activity.from.aadObjectId);
  if (!member) return undefined;
  const { person, organisation } = member;
  const settings = await settingsOf(documents, organisation.id, person.id);
  return { person, organisation, language: settings.language ?? person.language, settings };
}
