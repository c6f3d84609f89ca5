import type { Activity } from 'botbuilder';
import type { Actor } from '../dialogs/parts';
import { settingsOf } from '../dialogs/settings';
import type { Organisation } from '../hiring/people';
import type { Documents } from '../usecases/ports';

/** Which tenants may talk to the bot, and which organisation each of them is. */
export interface Directory {
  readonly organisationOfTenant: (tenantId: string | undefined) => Organisation | undefined;
}

const tenantOf = (activity: Activity): string | undefined => {
  const data: unknown = activity.channelData;
  if (typeof data === 'object' && data !== null && 'tenant' in data) {
    const { tenant } = data;
    if (typeof tenant === 'object' && tenant !== null && 'id' in tenant && typeof tenant.id === 'string')
      return tenant.id;
  }
  return activity.conversation.tenantId;
};

/**
 * Who sent an activity: the person with this Entra object id in the organisation of this tenant, or undefined. Nothing
 * else in the activity says who somebody is.
 */
export async function actorOf(
  activity: Activity,
  directory: Directory,
  documents: Documents,
): Promise<Actor | undefined> {
  const organisation = directory.organisationOfTenant(tenantOf(activity));
  const objectId = activity.from.aadObjectId;
  const person = organisation?.people.find((one) => objectId !== undefined && one.aadObjectId === objectId);
  if (!organisation || !person) return undefined;
  const settings = await settingsOf(documents, organisation.id, person.id);
  return { person, organisation, language: settings.language ?? person.language, settings };
}
