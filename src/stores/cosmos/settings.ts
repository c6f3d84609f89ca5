import { DefaultAzureCredential } from '@azure/identity';
import type { Clock } from '../../usecases/ports';
import type { CosmosSettings } from './open-cosmos';

/** Where a container is, as the program's settings say it. */
interface Where {
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  /** An emulator's key; without it the program's own identity opens the account. */
  readonly key: string | undefined;
}

/** Settings of the store; the identity is the managed one in Azure, and whoever is signed in on a developer's machine. */
export const cosmosSettings = ({ key, ...where }: Where, clock: Clock): CosmosSettings => ({
  ...where,
  credential: key === undefined ? new DefaultAzureCredential() : { key },
  clock,
});
