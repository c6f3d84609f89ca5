import { createContainer, openCosmos } from '../../src/stores/cosmos/open-cosmos';
import { type CosmosServer, startCosmosServer } from '../support/cosmos/server';
import { caseStoreContract } from './case-store.contract';

/** A real account or an emulator, when its address and key are given; otherwise a server of our own. */
const { COSMOS_ENDPOINT: real, COSMOS_KEY: realKey = '' } = process.env;

let server: CosmosServer | undefined;
const settings = () => ({
  endpoint: real ?? server?.endpoint ?? '',
  credential: { key: real === undefined ? (server?.key ?? '') : realKey },
  database: 'innstilt-test',
  container: 'cases',
  clock: { now: () => new Date().toISOString() },
});

beforeAll(async () => {
  if (real === undefined) server = await startCosmosServer();
  await createContainer(settings());
});

afterAll(async () => {
  await server?.close();
});

caseStoreContract('Cosmos DB', () => openCosmos(settings()));
