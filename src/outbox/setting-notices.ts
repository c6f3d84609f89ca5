import { z } from 'zod';
import { renderCard } from '../cards';
import { organisationReader } from '../dialogs/organisation-settings';
import type { PersonId } from '../hiring/people';
import { later, type Instant } from '../hiring/time';
import { Conflict, Unreachable } from '../usecases/ports';
import type { SettingsChange } from '../usecases/settings/versions';
import { settingNoticeView } from '../views/organisation-settings';
import { actorFor, type ActorParts } from './actors';
import type { Messages } from './deliver';

/** Where it stands up to which version HR was told: the stored versions themselves are what waits to be sent. */
const SPACE = 'settings-told';
/** How long a process has the telling for itself; one that ended in the middle of it is followed by another. */
const IN_HAND_MS = 60_000;

const schema = z.object({
  version: z.number().int(),
  /** Who was told of the version after it. */
  told: z.array(z.string()),
  /** Until when a process has it in hand. */
  until: z.string(),
});
type Told = z.infer<typeof schema>;

export interface SettingNoticeParts extends Pick<
  ActorParts,
  'organisation' | 'documents' | 'clock' | 'settings' | 'inForce'
> {
  readonly messages: Pick<Messages, 'send'>;
  readonly changes: (organisation: string) => readonly SettingsChange[];
  /** Somebody has no chat, or none yet; the log of the settings has the change all the same. */
  readonly notTold: (person: PersonId, error: unknown) => void;
}

/**
 * Tells HR, besides whoever did it, of every change of an organisation's settings that they were not told of: at least
 * once, also when a process ends between the change and its message. Whoever has no chat reads it in the log.
 * @throws Unavailable when it has to be tried again
 */
export function makeSettingNotices(parts: SettingNoticeParts): (organisation: string) => Promise<void> {
  const { documents, clock, changes, messages, notTold } = parts;
  const known = new Map<string, number>();

  async function say(organisation: string, id: PersonId, change: SettingsChange): Promise<void> {
    const actor = id === change.by ? undefined : await actorFor(parts, organisation, id);
    if (!actor) return;
    const view = settingNoticeView(organisationReader(parts, actor), change);
    await messages.send(organisation, id, renderCard(view), view.title).catch((error: unknown) => {
      if (!(error instanceof Unreachable)) throw error;
      notTold(id, error);
    });
  }

  /** Takes it in hand; undefined when another process has it. */
  async function take(
    organisation: string,
  ): Promise<{ readonly before: Told; readonly keep: (told: Told) => Promise<void> } | undefined> {
    const stored = await documents.read(SPACE, organisation);
    const now = clock.now();
    const before = stored ? schema.parse(stored.value) : { version: 0, told: [], until: now };
    if (before.until > now) return undefined;
    const mine = { ...before, until: later(now, IN_HAND_MS) };
    let etag = await documents.write(SPACE, organisation, mine, stored?.etag ?? 'none');
    return {
      before,
      keep: async (told) => {
        etag = await documents.write(SPACE, organisation, told, etag);
      },
    };
  }

  async function tellAll(organisation: string): Promise<void> {
    const inHand = await take(organisation);
    if (!inHand) return;
    let { version, told } = inHand.before;
    const keep = (until: Instant): Promise<void> => inHand.keep({ version, told, until });
    try {
      for (const change of changes(organisation).filter((one) => one.version > version)) {
        const hr = (await parts.organisation(organisation))?.roles.hr ?? [];
        for (const id of hr.filter((person) => !told.includes(person))) {
          await say(organisation, id, change);
          told = [...told, id];
          await keep(later(clock.now(), IN_HAND_MS));
        }
        [version, told] = [change.version, []];
      }
    } finally {
      await keep(clock.now());
    }
    known.set(organisation, version);
  }

  return async (organisation) => {
    const last = changes(organisation).at(-1)?.version ?? 0;
    if (last <= (known.get(organisation) ?? 0)) return;
    // Another process took it at the same moment.
    await tellAll(organisation).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error;
    });
  };
}
