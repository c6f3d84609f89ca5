import { renderCard } from '../cards';
import { organisationReader } from '../dialogs/organisation-settings';
import type { PersonId } from '../hiring/people';
import type { SettingsChange } from '../usecases/settings/versions';
import { settingNoticeView } from '../views/organisation-settings';
import { actorFor, type ActorParts } from './actors';
import type { Messages } from './deliver';

export interface SettingNoticeParts extends ActorParts {
  readonly messages: Pick<Messages, 'send'>;
  /** Somebody could not be told; the log of the settings has the change all the same. */
  readonly notTold: (person: PersonId, error: unknown) => void;
}

/** Tells HR, besides whoever did it, that a setting was changed. Once: what does not arrive stands in the log. */
export const tellHr =
  (parts: SettingNoticeParts) =>
  async (organisation: string, change: SettingsChange): Promise<void> => {
    const hr = (await parts.organisation(organisation))?.roles.hr ?? [];
    for (const id of hr) {
      const actor = id === change.by ? undefined : await actorFor(parts, organisation, id);
      if (!actor) continue;
      const view = settingNoticeView(organisationReader(parts, actor), change);
      await parts.messages.send(organisation, id, renderCard(view), view.title).catch((error: unknown) => {
        parts.notTold(id, error);
      });
    }
  };
