import { z } from 'zod';
import { readBicepFiles, resourcesOf } from './bicep-files';

const files = readBicepFiles();
const resource = z.object({ properties: z.record(z.string(), z.unknown()) });
const propertiesOf = (type: string) =>
  resourcesOf(files, type).map(({ body }) => resource.parse(body).properties);
const onlyOne = (type: string) => {
  const [first, ...more] = propertiesOf(type);
  if (!first || more.length > 0) throw new Error(`Expected exactly one ${type}`);
  return first;
};

describe('what the program may do in Azure', () => {
  it('is to read secrets and, where switched on, to write the one document container', () => {
    const variables = files.flatMap((file) => file.variables);
    const granted = resourcesOf(files, 'Microsoft.Authorization/roleAssignments').map(({ body }) => {
      const { properties, scope } = resource.extend({ scope: z.string() }).parse(body);
      const id = z.string().parse(properties.roleDefinitionId);
      const role = variables.find(({ name }) => id.endsWith(`, ${name})]`));
      return { scope, role: role?.value };
    });
    expect(granted).toEqual([
      { scope: '[documents]', role: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' },
      { scope: '[vault]', role: '4633458b-17de-408a-b874-0445c86b69e6' },
    ]);
  });

  it('is to read and write items in the database, and neither scripts nor the change feed', () => {
    const { permissions } = z
      .object({ permissions: z.array(z.object({ dataActions: z.array(z.string()) })) })
      .parse(onlyOne('Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions'));
    const actions = permissions.flatMap(({ dataActions }) => dataActions);
    expect(
      actions.map((action) => action.replace('Microsoft.DocumentDB/databaseAccounts/', '')).sort(),
    ).toEqual([
      'readMetadata',
      'sqlDatabases/containers/executeQuery',
      'sqlDatabases/containers/items/create',
      'sqlDatabases/containers/items/delete',
      'sqlDatabases/containers/items/read',
      'sqlDatabases/containers/items/replace',
      'sqlDatabases/containers/items/upsert',
    ]);
  });

  it('is granted to its managed identity only', () => {
    const principals = [
      ...propertiesOf('Microsoft.Authorization/roleAssignments'),
      ...propertiesOf('Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments'),
    ].map(({ principalId }) => principalId);
    expect(principals.sort()).toEqual([
      '[readerWriterPrincipalId]',
      '[readerWriterPrincipalId]',
      '[secretReaderPrincipalId]',
    ]);
  });
});

describe('the ways around an identity', () => {
  it('are closed: no account keys, no anonymous reading, no publishing passwords, no local bot secrets', () => {
    expect(onlyOne('Microsoft.DocumentDB/databaseAccounts')).toMatchObject({ disableLocalAuth: true });
    expect(onlyOne('Microsoft.Storage/storageAccounts')).toMatchObject({
      allowSharedKeyAccess: false,
      allowBlobPublicAccess: false,
    });
    expect(onlyOne('Microsoft.KeyVault/vaults')).toMatchObject({ enableRbacAuthorization: true });
    expect(onlyOne('Microsoft.BotService/botServices')).toMatchObject({ disableLocalAuth: true });
    expect(propertiesOf('Microsoft.Web/sites/basicPublishingCredentialsPolicies')).toEqual([
      { allow: false },
      { allow: false },
    ]);
  });

  it('are encrypted in transit: https only, nothing below TLS 1.2', () => {
    expect(onlyOne('Microsoft.Web/sites')).toMatchObject({
      httpsOnly: true,
      siteConfig: { minTlsVersion: '1.2', scmMinTlsVersion: '1.2', ftpsState: 'Disabled' },
    });
    expect(onlyOne('Microsoft.Storage/storageAccounts')).toMatchObject({
      supportsHttpsTrafficOnly: true,
      minimumTlsVersion: 'TLS1_2',
    });
    expect(onlyOne('Microsoft.DocumentDB/databaseAccounts')).toMatchObject({ minimalTlsVersion: 'Tls12' });
  });
});

describe('the database', () => {
  const container = z
    .object({
      resource: z.object({
        partitionKey: z.unknown(),
        defaultTtl: z.number(),
        indexingPolicy: z.object({
          includedPaths: z.array(z.object({ path: z.string() })),
          excludedPaths: z.array(z.object({ path: z.string() })),
        }),
      }),
    })
    .parse(onlyOne('Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers')).resource;

  it('keeps each case in a partition of its own, organisation first', () => {
    expect(container.partitionKey).toEqual({
      paths: ['/organisationId', '/caseId'],
      kind: 'MultiHash',
      version: 2,
    });
  });

  it('lets items expire when they say so, and only then', () => {
    expect(container.defaultTtl).toBe(-1);
  });

  it('indexes what is queried and nothing that people wrote', () => {
    expect(container.indexingPolicy.excludedPaths).toEqual([{ path: '/*' }]);
    expect(container.indexingPolicy.includedPaths.map(({ path }) => path)).toEqual([
      '/organisationId/?',
      '/caseId/?',
      '/kind/?',
      '/due/?',
      '/ordinal/?',
      '/lane/?',
      '/since/?',
      '/opened/?',
      '/ended/?',
    ]);
  });

  it('has one write region, because etags do not guard across two', () => {
    expect(onlyOne('Microsoft.DocumentDB/databaseAccounts')).toMatchObject({
      enableMultipleWriteLocations: false,
      locations: [expect.anything()],
    });
  });
});
