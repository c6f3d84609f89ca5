import { z } from 'zod';
import type { Documents } from '../usecases/ports';
import type { Entry, HoldersByGroup, RoleHolders } from './directory';
import { grantedRoles } from './institution-roles';

/** Where it is kept who was in which group, so that a start does not have to wait for Graph. */
const SPACE = 'group-roles';

const keptSchema = z.record(z.enum(grantedRoles), z.array(z.string()));
const NOBODY: RoleHolders = {};

/** The object ids of everybody in a group, also through groups in it. @throws when the group cannot be read */
export type MembersOf = (group: string) => Promise<readonly string[]>;

/** A group that could not be read; what was known of it stands. */
export type OnTrouble = (error: unknown, organisation: string, role: string) => void;

/** Who has which of the nine roles by a group in Entra. */
export interface GroupRoles {
  /** As it was last read; the same object as long as nothing changed. */
  readonly of: HoldersByGroup;
  /** Reads every group that an organisation names. */
  readonly refresh: (membersOf: MembersOf, onTrouble: OnTrouble) => Promise<void>;
}

/** Who of the organisation is in each of its groups now. */
async function readGroups(
  { id, groups = {}, people }: Entry,
  before: RoleHolders,
  membersOf: MembersOf,
  onTrouble: OnTrouble,
): Promise<RoleHolders> {
  const now: RoleHolders = {};
  for (const role of grantedRoles) {
    const group = groups[role];
    if (group === undefined) continue;
    try {
      const members = new Set((await membersOf(group)).map((member) => member.toLowerCase()));
      now[role] = people
        .filter(({ aadObjectId }) => members.has(aadObjectId.toLowerCase()))
        .map((person) => person.id);
    } catch (error) {
      onTrouble(error, id, role);
      now[role] = before[role];
    }
  }
  return now;
}

/** What was last read of the groups of these organisations. */
export async function openGroupRoles(documents: Documents, entries: readonly Entry[]): Promise<GroupRoles> {
  const named = entries.filter(({ groups }) => groups);
  const known = new Map<string, RoleHolders>();
  for (const { id } of named) {
    const kept = await documents.read(SPACE, id);
    if (kept) known.set(id, keptSchema.parse(kept.value));
  }
  return {
    of: (organisation) => known.get(organisation) ?? NOBODY,
    refresh: async (membersOf, onTrouble) => {
      for (const entry of named) {
        const before = known.get(entry.id) ?? NOBODY;
        const now = await readGroups(entry, before, membersOf, onTrouble);
        if (JSON.stringify(now) === JSON.stringify(before)) continue;
        known.set(entry.id, now);
        await documents.write(SPACE, entry.id, now);
      }
    },
  };
}
