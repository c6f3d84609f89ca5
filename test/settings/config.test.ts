import { ConfigFault, readConfig } from '../../src/config';

const id = '11111111-2222-4333-8444-555555555555';
const tenant = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const secret = 'Vx3kQ9zLr7TnB2mWc8Yd5HsJ0pGfA4uEo6Ki1';
const otherSecret = 'q1W2e3R4t5Y6u7I8o9P0aSdFgHjKlZxCvBnM';

/** Everything that production needs, and nothing else. */
const production = {
  INNSTILT_MODE: 'production',
  PUBLIC_URL: 'https://bot.example.org',
  MICROSOFT_APP_ID: id,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: tenant,
  ALLOWED_TENANTS: tenant,
  STORE: 'cosmos',
  COSMOS_ENDPOINT: 'https://cosmos.example.org/',
  CALENDARS: 'graph',
  MAIL: 'graph',
  RECRUITMENT_MAILBOX: 'rekruttering@example.org',
  LINK_SECRET: secret,
  LOG_KEY: otherSecret,
  SIGN_IN_CONNECTION: 'signing',
};

/** The faults of the settings, one line each; none when they can be used. */
function faultsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^ +- /, ''));
  }
}

describe('the settings', () => {
  it('need nothing at all on one’s own machine', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'local',
      port: 3978,
      host: '127.0.0.1',
      store: { kind: 'sqlite', file: 'data/innstilt.db' },
      calendars: { kind: 'local' },
      mail: { kind: 'local', folder: 'data/mail' },
      telemetry: undefined,
      rateLimit: undefined,
    });
  });

  it('of production say where everything is', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      bot: { kind: 'UserAssignedMSI', appId: id, tenantId: tenant },
      allowedTenants: [tenant],
      store: {
        kind: 'cosmos',
        endpoint: 'https://cosmos.example.org/',
        database: 'innstilt',
        container: 'items',
      },
      calendars: { kind: 'graph', mailbox: 'rekruttering@example.org' },
      mail: { kind: 'graph', mailbox: 'rekruttering@example.org' },
      rateLimit: 120,
    });
  });

  it('that are there and empty were left out', () => {
    expect(faultsOf({ ...production, COSMOS_KEY: '', DATA_FOLDER: '' })).toEqual([]);
  });

  it('let a single tenant’s bot have its password, and need it', () => {
    const single = { ...production, MICROSOFT_APP_TYPE: 'SingleTenant' };
    expect(faultsOf(single)).toEqual(['MICROSOFT_APP_PASSWORD: is missing']);
    expect(readConfig({ ...single, MICROSOFT_APP_PASSWORD: 'Vx3kQ9zLr7TnB2mWc8' })).toMatchObject({
      bot: { kind: 'SingleTenant' },
    });
  });

  it('name every fault at once, whatever it is about', () => {
    const faults = faultsOf({ INNSTILT_MODE: 'production', PORT: '0', STORE: 'cosmos', MAIL: 'graph' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'COSMOS_ENDPOINT',
      'RECRUITMENT_MAILBOX',
      'PUBLIC_URL',
      'ALLOWED_TENANTS',
      'LINK_SECRET',
      'LOG_KEY',
      'SIGN_IN_CONNECTION',
      'MICROSOFT_APP_TYPE',
      'CALENDARS',
    ]);
  });

  it('are one of two modes', () => {
    expect(faultsOf({ INNSTILT_MODE: 'prod' })).toEqual(['INNSTILT_MODE: must be local or production']);
  });
});

describe('in production the program refuses to start', () => {
  it('with anonymous access', () => {
    expect(faultsOf({ ...production, MICROSOFT_APP_ID: undefined })).toEqual([
      'MICROSOFT_APP_ID: is missing: without it nobody would be asked who they are (anonymous access)',
    ]);
  });

  it.each([
    [undefined, 'must name at least one tenant'],
    [' , ', 'must name at least one tenant'],
    ['common', 'must be an id of Entra'],
    ['*', 'must be an id of Entra'],
  ])('with the tenant list %s', (ALLOWED_TENANTS, why) => {
    const faults = faultsOf({ ...production, ALLOWED_TENANTS });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('ALLOWED_TENANTS');
    expect(faults[0]).toContain(why);
  });

  it('without a word on whether people sign in before they sign', () => {
    const faults = faultsOf({ ...production, SIGN_IN_CONNECTION: undefined });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('SIGN_IN_CONNECTION: is missing');
    expect(readConfig({ ...production, SIGN_IN_CONNECTION: 'none' })).toMatchObject({ signIn: undefined });
    expect(readConfig(production)).toMatchObject({
      signIn: { connection: 'signing', appId: id, maxAgeMinutes: 10 },
    });
  });

  it.each(['PUBLIC_URL', 'COSMOS_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'])(
    'when %s is plain http',
    (name) => {
      expect(faultsOf({ ...production, [name]: 'http://example.org' })).toEqual([
        `${name}: must begin with https://, or others can read along`,
      ]);
    },
  );

  it('not because of a collector on the same machine', () => {
    expect(faultsOf({ ...production, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' })).toEqual([]);
  });

  it.each([
    ['graph', undefined, ['MAIL: is missing (graph, or local to write letters into a folder)']],
    [
      'graph',
      'local',
      ['MAIL: must be graph as CALENDARS is, or applicants never get the letter with their link'],
    ],
    ['local', 'local', []],
    ['local', 'graph', []],
  ])('when letters would lie in a folder unnoticed: calendars %s, mail %s', (CALENDARS, MAIL, faults) => {
    const given = Object.entries({ ...production, CALENDARS, MAIL }).filter(
      ([, value]) => value !== undefined,
    );
    expect(faultsOf(Object.fromEntries(given))).toEqual(faults);
  });

  it.each(['LINK_SECRET', 'LOG_KEY'])('with a default %s', (name) => {
    for (const value of ['x'.repeat(40), 'please-change-me-please-change-me-please'])
      expect(faultsOf({ ...production, [name]: value })[0]).toContain(`${name}: is a default`);
    expect(faultsOf({ ...production, [name]: 'kort' })[0]).toContain(`${name}: must have at least 32`);
  });

  it('with one secret for two purposes', () => {
    expect(faultsOf({ ...production, LOG_KEY: secret })).toEqual([
      'LOG_KEY: must be another one than LINK_SECRET',
    ]);
  });

  it('with a reference to the vault that was not resolved', () => {
    const reference = '@Microsoft.KeyVault(VaultName=kv;SecretName=link-secret)';
    expect(faultsOf({ ...production, LINK_SECRET: reference })[0]).toContain('LINK_SECRET: the reference');
  });

  it('with the emulator’s key, or any key', () => {
    const emulator =
      'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';
    expect(faultsOf({ ...production, COSMOS_KEY: emulator })).toEqual([
      'COSMOS_KEY: is the key that every emulator has',
    ]);
    expect(faultsOf({ ...production, COSMOS_KEY: 'another' })[0]).toContain('keys are for emulators');
  });

  it('in local mode only when others could reach it', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })[0]).toContain('HOST: without sign-in');
    expect(faultsOf({ HOST: 'localhost' })).toEqual([]);
  });
});
