/** The key that every emulator of Cosmos DB has; it stands in Microsoft's manual. */
const EMULATOR_KEY =
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

const ADDRESSES = ['PUBLIC_URL', 'COSMOS_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
const SECRETS = ['LINK_SECRET', 'LOG_KEY', 'MICROSOFT_APP_PASSWORD'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const isPlainHttp = (address: string): boolean => /^http:/i.test(address);
const isLoopback = (address: string): boolean =>
  /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/i.test(address);

/** A collector of traces on the same machine is reached without a network. */
const mayBePlain = (name: string, address: string): boolean =>
  name === 'OTEL_EXPORTER_OTLP_ENDPOINT' && isLoopback(address);

/** Of few different signs, or a word that stands in examples: anybody would guess it. */
const isDefault = (secret: string): boolean =>
  new Set(secret).size < 10 || /change.?me|example|secret.?key|password|innstilt/i.test(secret);

/** What must not be in production although it can be read: each fault names its setting. */
export function productionFaults(environment: Environment): readonly string[] {
  const faults: string[] = [];
  for (const name of ADDRESSES) {
    const address = environment[name];
    if (address !== undefined && isPlainHttp(address) && !mayBePlain(name, address))
      faults.push(`${name}: must begin with https://, or others can read along`);
  }
  for (const name of SECRETS) {
    const secret = environment[name] ?? '';
    if (secret.startsWith('@Microsoft.KeyVault('))
      faults.push(`${name}: the reference to the vault was not resolved; may the identity read the secret?`);
    else if (secret !== '' && isDefault(secret))
      faults.push(`${name}: is a default or can be guessed; make one with "openssl rand -base64 48"`);
  }
  const { LINK_SECRET, LOG_KEY, COSMOS_KEY, CALENDARS, MAIL } = environment;
  if (LINK_SECRET !== undefined && LINK_SECRET === LOG_KEY)
    faults.push('LOG_KEY: must be another one than LINK_SECRET');
  if (COSMOS_KEY === EMULATOR_KEY) faults.push('COSMOS_KEY: is the key that every emulator has');
  else if (COSMOS_KEY !== undefined)
    faults.push('COSMOS_KEY: keys are for emulators; the account is opened with the managed identity');
  if (CALENDARS === undefined) faults.push('CALENDARS: is missing (graph or local)');
  if (MAIL === undefined) faults.push('MAIL: is missing (graph, or local to write letters into a folder)');
  else if (CALENDARS === 'graph' && MAIL === 'local')
    faults.push('MAIL: must be graph as CALENDARS is, or applicants never get the letter with their link');
  return faults;
}
