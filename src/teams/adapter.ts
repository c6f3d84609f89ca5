import { CloudAdapter, type ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import type { BotIdentity } from '../config';
import { SharedClients } from './shared-clients';

/** The bot's credentials, where it has any. */
interface TokenGiver {
  readonly appId: string;
  getToken(): Promise<string>;
}

const givesTokens = (credentials: object): credentials is TokenGiver =>
  'getToken' in credentials && 'appId' in credentials && Boolean(credentials.appId);

/** The SDK's adapter, which can also say what the bot shows to be let in by the connector. */
export class Adapter extends CloudAdapter {
  constructor(
    authentication: SharedClients,
    private readonly appId: string,
  ) {
    super(authentication);
  }

  /** The token for calls to this address, kept while it is good; undefined for a bot without an identity. */
  async tokenFor(serviceUrl: string): Promise<string | undefined> {
    const claims = this.createClaimsIdentity(this.appId);
    const factory = this.botFrameworkAuthentication.createConnectorFactory(claims);
    const { credentials } = await factory.create(serviceUrl);
    return givesTokens(credentials) ? credentials.getToken() : undefined;
  }
}

/**
 * The adapter that checks who calls. Without an identity it lets anybody in: only the local mode, which listens to
 * this machine alone, has none. `cloud`: addresses of another cloud than the public one.
 */
export function adapterFor(
  bot: BotIdentity,
  cloud: ConfigurationBotFrameworkAuthenticationOptions = {},
): Adapter {
  const identity =
    bot.kind === 'anonymous'
      ? {}
      : {
          MicrosoftAppId: bot.appId,
          MicrosoftAppTenantId: bot.tenantId,
          MicrosoftAppType: bot.kind === 'UserAssignedMSI' ? 'UserAssignedMsi' : 'SingleTenant',
          ...(bot.kind === 'SingleTenant' ? { MicrosoftAppPassword: bot.password } : {}),
        };
  return new Adapter(new SharedClients({ ...identity, ...cloud }), bot.kind === 'anonymous' ? '' : bot.appId);
}
