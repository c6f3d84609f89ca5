// Everything one deployment of Innstilt needs in one resource group. The modules are wired together here and
// nowhere else; a module knows nothing of its neighbours but what is passed to it.
targetScope = 'resourceGroup'

@description('First part of every resource name: lower-case letters and digits.')
@minLength(3)
@maxLength(10)
param name string = 'innstilt'

@description('dev: one small instance and serverless database. prod: two instances over zones, autoscale database, longer backup, delete lock.')
@allowed([
  'dev'
  'prod'
])
param tier string

@description('Region of everything that has a region. Pick one that the organisation may keep personal data in.')
param location string = resourceGroup().location

@description('UserAssignedMSI needs no secret at all. SingleTenant needs an app registration and its secret. New multi-tenant bots cannot be registered.')
@allowed([
  'UserAssignedMSI'
  'SingleTenant'
])
param botIdentity string = 'UserAssignedMSI'

@description('Only for SingleTenant: the client id of the app registration.')
param singleTenantAppId string = ''

@secure()
@description('Only for SingleTenant: the client secret. Empty leaves the stored one as it is.')
param botPassword string = ''

@description('Entra tenants whose users are let in, separated by commas.')
param allowedTenants string = tenant().tenantId

@secure()
@description('Signs the links sent to applicants and referees. Empty leaves the stored one as it is; the first deployment needs it.')
param linkSecret string = ''

@secure()
@description('Keys the digests that stand for people in the logs. Empty leaves the stored one as it is; the first deployment needs it.')
param logKey string = ''

@description('Where alerts are sent: a shared mailbox of those who run the service.')
param alertEmail string

@description('The app registration that people sign in to before they sign something; docs/identity.md says how to make it. Empty: nobody is asked to sign in.')
param signInAppId string = ''

@secure()
@description('The client secret of that registration. Bot Service keeps it.')
param signInSecret string = ''

@allowed([
  'graph'
  'local'
])
param calendars string = 'graph'

@allowed([
  'graph'
  'local'
])
param mail string = 'graph'

@description('The shared mailbox of recruitment: letters come from it, and schedules are asked for through it. Needed when calendars or mail are graph.')
param recruitmentMailbox string = ''

@allowed([
  'debug'
  'info'
  'warn'
  'error'
])
param logLevel string = 'info'

@description('Ceiling of the database in request units per second. Only used by prod; dev is serverless.')
@minValue(1000)
param maxThroughput int = 1000

@description('Reach the database, the vault and the storage over private endpoints only.')
param privateNetwork bool = false

@description('Storage account for sealed documents. Off until the organisation wants documents outside the database.')
param documentStorage bool = false

var production = tier == 'prod'
var suffix = uniqueString(resourceGroup().id)
var siteName = '${name}-${tier}-${suffix}'
var siteHost = '${siteName}.azurewebsites.net'
var managed = botIdentity == 'UserAssignedMSI'
var botAppId = managed ? identity.outputs.clientId : singleTenantAppId
var signInConnection = empty(signInAppId) ? 'none' : 'signing'
var tags = {
  application: 'innstilt'
  tier: tier
}

module identity 'modules/identity.bicep' = {
  params: {
    name: 'id-${name}-${tier}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  params: {
    name: '${name}-${tier}'
    location: location
    tags: tags
    retentionDays: production ? 90 : 30
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  params: {
    name: 'vnet-${name}-${tier}'
    location: location
    tags: tags
  }
}

module database 'modules/cosmos.bicep' = {
  params: {
    name: 'cosmos-${name}-${tier}-${suffix}'
    location: location
    tags: tags
    production: production
    maxThroughput: maxThroughput
    openToInternet: !privateNetwork
    readerWriterPrincipalId: identity.outputs.principalId
    logWorkspaceId: monitoring.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: 'kv${tier}${suffix}'
    location: location
    tags: tags
    openToInternet: !privateNetwork
    secretReaderPrincipalId: identity.outputs.principalId
    logWorkspaceId: monitoring.outputs.workspaceId
    linkSecret: linkSecret
    logKey: logKey
    botPassword: botPassword
  }
}

module documents 'modules/documents.bicep' = if (documentStorage) {
  params: {
    name: 'st${tier}${suffix}'
    location: location
    tags: tags
    production: production
    openToInternet: !privateNetwork
    readerWriterPrincipalId: identity.outputs.principalId
  }
}

module databaseEndpoint 'modules/private-endpoint.bicep' = if (privateNetwork) {
  params: {
    name: 'pe-cosmos-${name}-${tier}'
    location: location
    tags: tags
    targetId: database.outputs.accountId
    group: 'Sql'
    subnetId: privateNetwork ? network!.outputs.endpointSubnetId : ''
    zoneId: privateNetwork ? network!.outputs.cosmosZoneId : ''
  }
}

module vaultEndpoint 'modules/private-endpoint.bicep' = if (privateNetwork) {
  params: {
    name: 'pe-vault-${name}-${tier}'
    location: location
    tags: tags
    targetId: vault.outputs.vaultId
    group: 'vault'
    subnetId: privateNetwork ? network!.outputs.endpointSubnetId : ''
    zoneId: privateNetwork ? network!.outputs.vaultZoneId : ''
  }
}

module documentsEndpoint 'modules/private-endpoint.bicep' = if (privateNetwork && documentStorage) {
  params: {
    name: 'pe-documents-${name}-${tier}'
    location: location
    tags: tags
    targetId: documentStorage ? documents!.outputs.accountId : ''
    group: 'blob'
    subnetId: privateNetwork ? network!.outputs.endpointSubnetId : ''
    zoneId: privateNetwork ? network!.outputs.blobZoneId : ''
  }
}

module hosting 'modules/hosting.bicep' = {
  params: {
    name: siteName
    location: location
    tags: tags
    production: production
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    vaultName: vault.outputs.vaultName
    botAppId: botAppId
    botIdentity: botIdentity
    allowedTenants: allowedTenants
    cosmosEndpoint: database.outputs.endpoint
    cosmosDatabase: database.outputs.databaseName
    cosmosContainer: database.outputs.containerName
    calendars: calendars
    mail: mail
    recruitmentMailbox: recruitmentMailbox
    signInConnection: signInConnection
    signInAppId: signInAppId
    logLevel: logLevel
    insightsConnectionString: monitoring.outputs.connectionString
  }
}

module bot 'modules/bot.bicep' = {
  params: {
    name: '${name}-${tier}-${suffix}'
    tags: tags
    production: production
    endpoint: 'https://${siteHost}/api/messages'
    appId: botAppId
    appType: botIdentity
    managedIdentityId: managed ? identity.outputs.id : ''
    signInConnection: signInConnection
    signInAppId: signInAppId
    signInSecret: signInSecret
  }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: '${name}-${tier}'
    tags: tags
    email: alertEmail
    siteId: hosting.outputs.siteId
    cosmosAccountId: database.outputs.accountId
  }
}

// The names are the ones that teamsapp.yml and appPackage/manifest.json read.
output BOT_ID string = botAppId
// What people sign in to, and who installs the app, are one registration unless signing has one of its own.
output WEB_APPLICATION_ID string = empty(signInAppId) ? botAppId : signInAppId
output BOT_DOMAIN string = siteHost
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = hosting.outputs.siteId
output MANAGED_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
