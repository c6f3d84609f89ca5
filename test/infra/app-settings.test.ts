import { z } from 'zod';
import { bicepFileAt, readBicepFiles } from './bicep-files';
import { settingsOfTheProgram } from './settings';

const setting = z.array(z.object({ name: z.string(), value: z.string() }));
const { variables } = bicepFileAt(readBicepFiles(), 'infra/modules/hosting.bicep');
const settingsNamed = (name: string) =>
  setting.parse(variables.find((variable) => variable.name === name)?.value);
const settings = settingsNamed('settings');
const password = settingsNamed('passwordSetting');
const names = [...settings, ...password].map(({ name }) => name);

/** Read by the platform or a library, not by the program. */
const readByOthers = [
  'ApplicationInsightsAgent_EXTENSION_VERSION',
  'AZURE_CLIENT_ID',
  'NODE_ENV',
  'WEBSITE_RUN_FROM_PACKAGE',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
];

describe('the settings of the hosted program', () => {
  it('are names that the program reads, or that are known to be for others', () => {
    expect(names.filter((name) => !settingsOfTheProgram.includes(name))).toEqual(readByOthers);
  });

  it('leave out only what an emulator needs, and what has a default that fits', () => {
    const left = settingsOfTheProgram.filter((name) => !names.includes(name));
    expect(left).toEqual([
      'COSMOS_KEY',
      'RATE_LIMIT',
      'SIGN_IN_MINUTES',
      'TEAMS_CATALOG_APP_ID',
      'DOWNLOAD_HOSTS',
      'INNSTILT_RELAY',
      'INNSTILT_WINDOWS',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ]);
  });

  it('carry every secret as a reference to the vault', () => {
    const secrets = [...settings, ...password].filter(({ name }) => /SECRET|PASSWORD|_KEY$/.test(name));
    expect(secrets.map(({ name }) => name)).toEqual(['LINK_SECRET', 'LOG_KEY', 'MICROSOFT_APP_PASSWORD']);
    for (const { value } of secrets)
      expect(value).toMatch(/^\['@Microsoft\.KeyVault\(VaultName=.+;SecretName=.+\)'\]$/);
  });

  it('are those of production', () => {
    expect(settings).toContainEqual({ name: 'INNSTILT_MODE', value: 'production' });
    expect(settings).toContainEqual({ name: 'STORE', value: 'cosmos' });
  });
});
