import type { Logger } from 'pino';
import type { GroupRoles, MembersOf } from '../directory/group-roles';

const QUARTER_MS = 15 * 60 * 1000;

/** Reads the groups that give roles at the start and every quarter of an hour; without `membersOf` nothing is read. */
export function keepGroupsRead({ refresh }: GroupRoles, membersOf: MembersOf | undefined, log: Logger) {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const read = (): void => {
    if (!membersOf) return;
    const onTrouble = (error: unknown, organisation: string, role: string): void => {
      log.warn({ err: error, organisation, role }, 'a group could not be read; who was in it before stays');
    };
    underWay = refresh(membersOf, onTrouble).catch((error: unknown) => {
      log.warn({ err: error }, 'the groups could not be read; it is tried again');
    });
    timer = setTimeout(read, QUARTER_MS).unref();
  };
  return {
    start: read,
    stop: async () => {
      clearTimeout(timer);
      await underWay;
    },
  };
}
