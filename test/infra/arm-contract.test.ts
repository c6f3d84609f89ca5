import { readArmContract } from './arm-schemas';
import { readBicepFiles } from './bicep-files';
import { describeWithContract } from './contracts';

const resources = readBicepFiles().flatMap(({ file, resources }) =>
  resources.map((resource) => ({ file, ...resource })),
);

/** No schema can be had for these: what they say was only read against the vendor's reference pages. */
const unchecked = [
  'Microsoft.Authorization/locks@2020-05-01',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions@2024-11-15',
  'Microsoft.DocumentDB/databaseAccounts@2024-11-15',
  'Microsoft.Insights/actionGroups@2023-01-01',
  'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
  'Microsoft.Insights/metricAlerts@2018-03-01',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01',
  'Microsoft.Network/privateDnsZones@2024-06-01',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01',
  'Microsoft.Network/privateEndpoints@2024-05-01',
  'Microsoft.Network/virtualNetworks/subnets@2024-05-01',
  'Microsoft.Network/virtualNetworks@2024-05-01',
];

describeWithContract(
  'the Azure resources against the ARM schemas',
  'arm/arm-resource-schemas.json',
  (path) => {
    const { knows, faultsOf } = readArmContract(path);

    it.each(resources.filter(knows))(
      '$file: $name ($type) has the properties its schema asks for and no others',
      (resource) => {
        expect(faultsOf(resource)).toEqual([]);
      },
    );

    it('have a schema, all but the types that are named as unchecked', () => {
      const without = resources
        .filter((resource) => !knows(resource))
        .map(({ type, apiVersion }) => `${type}@${apiVersion}`);
      expect([...new Set(without)].sort()).toEqual(unchecked);
      expect(resources.filter(knows).length).toBeGreaterThan(15);
    });

    it('would be found out with a misspelt property, a wrong value or a missing one', () => {
      const bot = resources.find(({ type }) => type === 'Microsoft.BotService/botServices');
      if (!bot) throw new Error('The bot registration is gone');
      const withProperties = (properties: unknown) => faultsOf({ ...bot, body: { ...bot.body, properties } });
      const good = { displayName: 'Innstilt', endpoint: 'https://bot.example', msaAppId: 'an id' };

      expect(withProperties(good)).toEqual([]);
      expect(withProperties({ ...good, msaAppTyp: 'SingleTenant' })).toEqual([
        '/properties/msaAppTyp is not in the schema',
      ]);
      expect(withProperties({ ...good, msaAppType: 'Anonymous' }).length).toBeGreaterThan(0);
      expect(
        withProperties({ displayName: 'Innstilt', endpoint: 'https://bot.example' }).length,
      ).toBeGreaterThan(0);
    });
  },
);
