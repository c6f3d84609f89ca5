import { type Container, CosmosClient, PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import type { Eraser } from '../../usecases/eraser';
import type { CaseStore, Clock, Documents } from '../../usecases/ports';
import { CONTAINER } from './container';
import { makeDocuments } from './documents';
import { makeDueCases } from './due-cases';
import { makeEraser } from './eraser';
import { makeOutbox } from './outbox';
import { makeReads } from './read-case';
import { makeRequests, type OnCharge } from './requests';
import { makeSaveCase } from './save-case';
import { watched, type WatchRequests } from './watched';

export interface CosmosSettings {
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  /** A managed identity; a key is for emulators only. */
  readonly credential: TokenCredential | { readonly key: string };
  /** Real time: the database expires commands by it. */
  readonly clock: Clock;
  /** Told what each request cost, in request units. */
  readonly onCharge?: OnCharge;
  /** Runs each request, repeated tries included. */
  readonly watch?: WatchRequests;
}

/** Cases and documents in one container of Cosmos DB. */
export interface CosmosStore {
  readonly cases: CaseStore;
  readonly documents: Documents;
  readonly eraser: Eraser;
  readonly close: () => void;
}

function clientOf({ endpoint, credential }: CosmosSettings): CosmosClient {
  // Teams gives a turn ten to fifteen seconds.
  const connectionPolicy = { useMultipleWriteLocations: false, requestTimeout: 10_000 };
  if (!('key' in credential))
    return new CosmosClient({ endpoint, aadCredentials: credential, connectionPolicy });
  // An emulator names itself by an address that may not be reachable from here.
  return new CosmosClient({
    endpoint,
    key: credential.key,
    connectionPolicy: { ...connectionPolicy, enableEndpointDiscovery: false },
  });
}

/** Creates database and container in an emulator. In Azure they are part of the deployment. */
export async function createContainer(settings: CosmosSettings): Promise<void> {
  const client = clientOf(settings);
  const { database } = await client.databases.createIfNotExists({ id: settings.database });
  const { partitionKey, indexingPolicy, defaultTtl } = CONTAINER;
  await database.containers.createIfNotExists({
    id: settings.container,
    partitionKey: {
      paths: [...partitionKey.paths],
      kind: PartitionKeyKind.MultiHash,
      version: PartitionKeyDefinitionVersion.V2,
    },
    defaultTtl,
    indexingPolicy: {
      ...indexingPolicy,
      includedPaths: [...indexingPolicy.includedPaths],
      excludedPaths: [...indexingPolicy.excludedPaths],
    },
  });
  client.dispose();
}

const unwatched: WatchRequests = (_name, _attributes, work) => work();

/** The container and what is needed to work with it. */
export function connect(settings: CosmosSettings) {
  const { onCharge = () => undefined } = settings;
  const client = clientOf(settings);
  const container: Container = client.database(settings.database).container(settings.container);
  const bare = makeRequests(container, onCharge);
  const { watch = unwatched } = settings;
  const requests = watched(bare, watch);
  return {
    requests,
    documents: makeDocuments(container, requests, onCharge, watch),
    close: () => {
      client.dispose();
    },
  };
}

/** Opens the container. Nothing is asked of the database before it is needed. One write region is assumed. */
export function openCosmos(settings: CosmosSettings): CosmosStore {
  const { requests, documents, close } = connect(settings);
  return {
    cases: {
      ...makeReads(requests),
      ...makeOutbox(requests),
      ...makeDueCases(requests),
      save: makeSaveCase(requests, settings.clock),
    },
    documents,
    eraser: makeEraser(requests),
    close,
  };
}
