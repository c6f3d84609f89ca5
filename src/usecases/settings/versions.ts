import { z } from 'zod';
import type { SettingId, SettingValues } from '../../hiring/settings/setting';
import type { PersonId } from '../../hiring/people';
import type { Value } from '../../hiring/questions';
import type { Instant } from '../../hiring/time';
import type { Documents } from '../ports';

/** Where they are kept: one document for each version, so that no version can be written twice. */
const SPACE = 'settings';
const DIGITS = 6;

/** What one administrator changed, and everything that is set from then on. */
export interface SettingsChange {
  readonly version: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly setting: SettingId;
  readonly from?: Value | undefined;
  readonly to: Value;
  readonly values: SettingValues;
}

const value = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);
const schema = z.object({
  version: z.number().int(),
  at: z.string(),
  by: z.string(),
  setting: z.string(),
  from: value.optional(),
  to: value,
  values: z.record(value),
});

/** The versions of every organisation's settings, in memory: nothing is read in a turn. */
export interface SettingsVersions {
  /** Oldest first; the first one, the organisation as it was set up, is not among them. */
  readonly of: (organisation: string) => readonly SettingsChange[];
  /** Reads what other processes have saved since. @throws Unavailable */
  readonly refresh: () => Promise<void>;
  /** @throws Conflict when somebody else saved this version */
  readonly append: (organisation: string, change: SettingsChange) => Promise<void>;
}

const idOf = (organisation: string, version: number): string =>
  `${organisation}/${String(version).padStart(DIGITS, '0')}`;

/**
 * Reads all versions that there are. `first`: the number of each organisation's first version.
 * @throws Unavailable, or when a document is no version of settings
 */
export async function openVersions(
  documents: Documents,
  organisations: readonly { readonly id: string; readonly settings: number }[],
): Promise<SettingsVersions> {
  const known = new Map<string, readonly SettingsChange[]>();
  for (const { id } of organisations) {
    const kept = await documents.list(SPACE, `${id}/`);
    known.set(
      id,
      kept.map((one): SettingsChange => schema.parse(one.value)),
    );
  }
  const add = (organisation: string, change: SettingsChange): void => {
    const before = known.get(organisation) ?? [];
    if (before.every(({ version }) => version !== change.version))
      known.set(organisation, [...before, change]);
  };
  const readNext = async ({ id, settings }: { id: string; settings: number }): Promise<void> => {
    for (;;) {
      const next = Math.max(settings, known.get(id)?.at(-1)?.version ?? 0) + 1;
      const stored = await documents.read(SPACE, idOf(id, next));
      if (!stored) return;
      add(id, schema.parse(stored.value));
    }
  };
  return {
    of: (organisation) => known.get(organisation) ?? [],
    async refresh() {
      for (const organisation of organisations) await readNext(organisation);
    },
    async append(organisation, change) {
      await documents.write(SPACE, idOf(organisation, change.version), change, 'none');
      add(organisation, change);
    },
  };
}
