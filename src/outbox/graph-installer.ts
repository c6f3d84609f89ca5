import { GraphRefusal } from '../calendars/graph/faults';
import type { Graph } from '../calendars/graph/graph';
import type { Installer } from './deliver';

/** It is there already, which is what was wanted. */
const CONFLICT = 409;
/** The administrator has not allowed it, or the person has no Teams. */
const NOT_ALLOWED: ReadonlySet<number> = new Set([401, 403, 404]);

/** Graph says that it is created, and no more: an answer without a body. */
const isDone = ({ status }: GraphRefusal): boolean => status >= 200 && status < 300;

/**
 * Installs the app for people through Microsoft Graph (`POST /users/{id}/teamwork/installedApps`); needs the permission
 * `TeamsAppInstallation.ReadWriteSelfForUser.All`. `catalogId`: the app's id in the organisation's app catalogue.
 */
export const graphInstaller = (graph: Pick<Graph, 'ask'>, catalogId: string): Installer => ({
  async install({ aadObjectId }) {
    const path = `/users/${encodeURIComponent(aadObjectId)}/teamwork/installedApps`;
    const app = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${catalogId}`;
    try {
      // The outbox tries again by itself.
      await graph.ask({ method: 'POST', path, body: { 'teamsApp@odata.bind': app }, once: true });
      return 'installed';
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      if (error.status === CONFLICT || isDone(error)) return 'installed';
      if (NOT_ALLOWED.has(error.status)) return 'notAllowed';
      throw error;
    }
  },
});
