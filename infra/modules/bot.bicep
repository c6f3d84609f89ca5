// The registration with Bot Service: who the bot is, where it listens, and that Teams may talk to it.
param name string
param tags object
param production bool
param endpoint string
param appId string
param managedIdentityId string
param signInConnection string
param signInAppId string

@secure()
param signInSecret string

// Bot Service's own id of the provider, the same everywhere.
var azureActiveDirectory = '30dd229c-58e3-4a48-bdfd-91ec48eb906c'

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

// By this people sign in anew before they sign. Bot Service keeps the secret; the program never sees it, and asks for
// tokens that are good for nothing but saying who somebody is.
resource signIn 'Microsoft.BotService/botServices/connections@2022-09-15' = if (!empty(signInAppId)) {
  parent: bot
  name: signInConnection
  location: 'global'
  properties: {
    name: signInConnection
    serviceProviderDisplayName: 'Azure Active Directory v2'
    serviceProviderId: azureActiveDirectory
    clientId: signInAppId
    clientSecret: signInSecret
    scopes: 'api://botid-${signInAppId}/access_as_user'
    parameters: [
      {
        key: 'tenantID'
        value: tenant().tenantId
      }
      {
        key: 'tokenExchangeUrl'
        value: 'api://botid-${signInAppId}'
      }
    ]
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
