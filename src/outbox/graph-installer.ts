import { GraphError, type Client } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../usecases/ports';
import type { Installer } from './deliver';

/** It is there already, which is what was wanted. */
const CONFLICT = 409;
/** The administrator has not allowed it, or the person has no Teams. */
const NOT_ALLOWED: ReadonlySet<number> = new Set([401, 403, 404]);

/**
 * Installs the app for people through Microsoft Graph (`POST /users/{id}/teamwork/installedApps`); needs the permission
 * `TeamsAppInstallation.ReadWriteSelfForUser.All`. `catalogId`: the app's id in the organisation's app catalogue.
 */
export const graphInstaller = (client: Client, catalogId: string): Installer => ({
  async install({ aadObjectId }) {
    try {
      await client.api(`/users/${encodeURIComponent(aadObjectId)}/teamwork/installedApps`).post({
        'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${catalogId}`,
      });
      return 'installed';
    } catch (error) {
      const status = error instanceof GraphError ? error.statusCode : undefined;
      if (status === CONFLICT) return 'installed';
      if (status !== undefined && NOT_ALLOWED.has(status)) return 'notAllowed';
      throw new Unavailable('The app could not be installed for now', { cause: error });
    }
  },
});
