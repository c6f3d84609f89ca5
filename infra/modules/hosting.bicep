// App Service on Linux: an ordinary process that is always on, because reminders are due when nobody is talking.
// docs/decisions/0010 tells why not Container Apps.
param name string
param location string
param tags object
param production bool
param identityId string
param identityClientId string
param subnetId string
param vaultName string
param botAppId string
param botIdentity string
param allowedTenants string
param cosmosEndpoint string
param cosmosDatabase string
param cosmosContainer string
param calendars string
param mail string
param recruitmentMailbox string
param signInConnection string
param signInAppId string
param logLevel string
param insightsConnectionString string

// Every name here but the last five is one that the program reads.
var settings = [
  {
    name: 'INNSTILT_MODE'
    value: 'production'
  }
  {
    name: 'HOST'
    value: '0.0.0.0'
  }
  {
    name: 'PORT'
    value: '8080'
  }
  {
    name: 'PUBLIC_URL'
    value: 'https://${name}.azurewebsites.net'
  }
  {
    name: 'DATA_FOLDER'
    value: '/home/innstilt'
  }
  {
    name: 'MICROSOFT_APP_ID'
    value: botAppId
  }
  {
    name: 'MICROSOFT_APP_TYPE'
    value: botIdentity
  }
  {
    name: 'MICROSOFT_APP_TENANT_ID'
    value: tenant().tenantId
  }
  {
    name: 'ALLOWED_TENANTS'
    value: allowedTenants
  }
  {
    name: 'STORE'
    value: 'cosmos'
  }
  {
    name: 'COSMOS_ENDPOINT'
    value: cosmosEndpoint
  }
  {
    name: 'COSMOS_DATABASE'
    value: cosmosDatabase
  }
  {
    name: 'COSMOS_CONTAINER'
    value: cosmosContainer
  }
  {
    name: 'CALENDARS'
    value: calendars
  }
  {
    name: 'MAIL'
    value: mail
  }
  {
    // Lies beside the program in the package that is uploaded.
    name: 'ORGANISATIONS_FILE'
    value: 'organisations.json'
  }
  {
    name: 'RECRUITMENT_MAILBOX'
    value: recruitmentMailbox
  }
  {
    name: 'SIGN_IN_CONNECTION'
    value: signInConnection
  }
  {
    name: 'SIGN_IN_APP_ID'
    value: signInAppId
  }
  {
    name: 'LINK_SECRET'
    value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=link-secret)'
  }
  {
    name: 'LOG_KEY'
    value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=log-key)'
  }
  {
    name: 'LOG_LEVEL'
    value: logLevel
  }
  {
    name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
    value: insightsConnectionString
  }
  {
    // The platform's agent listens in the process and sends on what the program measures.
    name: 'ApplicationInsightsAgent_EXTENSION_VERSION'
    value: '~3'
  }
  {
    // Read by the Azure identity library: which of the attached identities to use.
    name: 'AZURE_CLIENT_ID'
    value: identityClientId
  }
  {
    name: 'NODE_ENV'
    value: 'production'
  }
  {
    // The package is mounted read-only as it was uploaded; nothing is built on the server.
    name: 'WEBSITE_RUN_FROM_PACKAGE'
    value: '1'
  }
  {
    name: 'SCM_DO_BUILD_DURING_DEPLOYMENT'
    value: 'false'
  }
]

var passwordSetting = [
  {
    name: 'MICROSOFT_APP_PASSWORD'
    value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=bot-password)'
  }
]

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: production ? 'P0v3' : 'B1'
    capacity: production ? 2 : 1
  }
  properties: {
    reserved: true
    zoneRedundant: production
  }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node index.js'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/readyz'
      vnetRouteAllEnabled: !empty(subnetId)
      appSettings: botIdentity == 'SingleTenant' ? concat(settings, passwordSetting) : settings
    }
  }
}

// Publishing with a user name and password is off: deployments use the deployer's own Entra identity.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

output siteId string = site.id
