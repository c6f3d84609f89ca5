import { readFile } from 'node:fs/promises';
import { ConfigFault, type Config } from '../config';
import { type Directory, type Entry, makeDirectory } from '../directory/directory';
import { type GroupRoles, openGroupRoles } from '../directory/group-roles';
import { checkedOrganisations, readOrganisations } from '../directory/read-organisations';
import type { OrganisationEntry } from '../directory/organisation-schema';
import { samples } from '../local/samples';
import { allProfiles } from '../profiles';
import type { Documents } from '../usecases/ports';
import { openVersions, type SettingsVersions } from '../usecases/settings/versions';

/** Where organisations are kept in the store: one document each. */
export const ORGANISATIONS = 'organisations';

const hasProfile = (id: string): boolean => allProfiles.some((profile) => profile.id === id);

async function fromFile(path: string): Promise<readonly OrganisationEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ConfigFault(
      `ORGANISATIONS_FILE: ${path} cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  });
  return readOrganisations(text, path, hasProfile);
}

async function fromStore(documents: Documents): Promise<readonly OrganisationEntry[]> {
  const kept = await documents.list(ORGANISATIONS, '');
  if (kept.length === 0)
    throw new ConfigFault('ORGANISATIONS_FILE: is missing, and the store has no organisations either');
  return checkedOrganisations(
    kept.map(({ value }) => value),
    'the store',
    hasProfile,
  );
}

/** Everybody whose tenant is not let in would wait in vain: that is said at start. */
function refuseStrangers(entries: readonly Entry[], allowed: readonly string[]): void {
  const strangers = entries.filter(({ tenant }) => !allowed.includes(tenant));
  if (strangers.length > 0)
    throw new ConfigFault(
      `ALLOWED_TENANTS: does not name the tenant of ${strangers.map(({ id }) => id).join(', ')}`,
    );
}

/** The program may look into the groups of its own tenant only; elsewhere its people would wait for roles in vain. */
function refuseForeignGroups(entries: readonly Entry[], config: Config): void {
  const own = config.mode === 'production' ? config.bot.tenantId : undefined;
  const foreign = entries.filter(({ groups, tenant }) => groups && tenant !== own);
  if (foreign.length > 0)
    throw new ConfigFault(
      `ORGANISATIONS_FILE: groups of ${foreign.map(({ id }) => id).join(', ')} cannot be read, because they are not in the bot's own tenant (MICROSOFT_APP_TENANT_ID); name people in access`,
    );
}

/** The organisations, the versions of what they have set since they were set up, and who is in their groups. */
export interface OpenedDirectory {
  readonly directory: Directory;
  readonly versions: SettingsVersions;
  readonly groups: GroupRoles;
}

async function entriesOf(config: Config, documents: Documents): Promise<readonly Entry[]> {
  if (config.organisationsFile !== undefined) return fromFile(config.organisationsFile);
  return config.mode === 'local'
    ? samples.map(({ organisation, tenant }) => ({ ...organisation, tenant }))
    : fromStore(documents);
}

/**
 * The organisations of this deployment: from the file that the settings name, or from the store; in local mode the
 * sample when there is no file. With what their administrators have set.
 * @throws ConfigFault or OrganisationFault naming what is wrong
 */
export async function openDirectory(config: Config, documents: Documents): Promise<OpenedDirectory> {
  const entries = await entriesOf(config, documents);
  if (config.mode === 'production') refuseStrangers(entries, config.allowedTenants);
  refuseForeignGroups(entries, config);
  const versions = await openVersions(documents, entries);
  const groups = await openGroupRoles(documents, entries);
  return { directory: makeDirectory(entries, versions.of, groups.of), versions, groups };
}
