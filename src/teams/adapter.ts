import { CloudAdapter, type ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import type { BotIdentity } from '../config';
import { SharedClients } from './shared-clients';

/**
 * The adapter that checks who calls. Without an identity it lets anybody in: only the local mode, which listens to
 * this machine alone, has none. `cloud`: addresses of another cloud than the public one.
 */
export function adapterFor(
  bot: BotIdentity,
  cloud: ConfigurationBotFrameworkAuthenticationOptions = {},
): CloudAdapter {
  const identity =
    bot.kind === 'anonymous'
      ? {}
      : {
          MicrosoftAppId: bot.appId,
          MicrosoftAppTenantId: bot.tenantId,
          MicrosoftAppType: bot.kind === 'UserAssignedMSI' ? 'UserAssignedMsi' : 'SingleTenant',
          ...(bot.kind === 'SingleTenant' ? { MicrosoftAppPassword: bot.password } : {}),
        };
  return new CloudAdapter(new SharedClients({ ...identity, ...cloud }));
}
