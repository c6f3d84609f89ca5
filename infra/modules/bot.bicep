// The registration with Bot Service: who the bot is, where it listens, and that Teams may talk to it.
param name string
param tags object
param production bool
param endpoint string
param appId string
param managedIdentityId string

// New multi-tenant registrations have been refused since 31 July 2025.
@allowed([
  'UserAssignedMSI'
  'SingleTenant'
])
param appType string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: {
    name: production ? 'S1' : 'F0'
  }
  properties: {
    displayName: 'Innstilt'
    description: 'Takes a public-sector hiring from need to decision'
    endpoint: endpoint
    msaAppId: appId
    msaAppType: appType
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: empty(managedIdentityId) ? null : managedIdentityId
    disableLocalAuth: true
    isStreamingSupported: false
    publicNetworkAccess: 'Enabled'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}
