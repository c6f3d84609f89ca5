import { DefaultAzureCredential } from '@azure/identity';
import { makeGraph } from '../calendars/graph/graph';
import { graphCalendars } from '../calendars/graph/graph-calendars';
import type { OpenGraphCalendars } from './outside';
import { graphGroups } from '../directory/graph-groups';
import type { MembersOf } from '../directory/group-roles';
import { graphMail } from '../mail/graph/graph-mail';
import type { Mail } from '../mail/mail';
import type { Installer } from '../outbox/deliver';
import { graphInstaller } from '../outbox/graph-installer';
import type { Documents } from '../usecases/ports';

/** The program's own identity: the managed one in Azure, whoever is signed in on a developer's machine. */
const credential = new DefaultAzureCredential();

/** Calendars in Microsoft 365, asked for through the shared mailbox. */
export const openGraphCalendars: OpenGraphCalendars = (through, parts) =>
  graphCalendars({ ...parts, through, credential });

/** Gives people the app who do not have it. */
export const openGraphInstaller = (catalogId: string): Installer =>
  graphInstaller(makeGraph({ credential }), catalogId);

/** Who is in the groups that give roles. */
export const openGraphGroups = (): MembersOf => graphGroups(makeGraph({ credential }));

/** Letters from the shared mailbox. */
export const openGraphMail = (mailbox: string, documents: Documents): Mail =>
  graphMail({ graph: makeGraph({ credential }), documents, mailbox });
