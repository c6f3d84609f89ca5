// The few secrets there are. The program never talks to the vault: App Service resolves the references.
param name string
param location string
param tags object
param openToInternet bool
param secretReaderPrincipalId string
param logWorkspaceId string

@secure()
param linkSecret string

@secure()
param logKey string

@secure()
param botPassword string

// Built-in role "Key Vault Secrets User": read the value of a secret, nothing else.
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
    publicNetworkAccess: openToInternet ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: openToInternet ? 'Allow' : 'Deny'
    }
  }
}

resource linkSecretItem 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(linkSecret)) {
  parent: vault
  name: 'link-secret'
  properties: {
    value: linkSecret
  }
}

resource logKeyItem 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(logKey)) {
  parent: vault
  name: 'log-key'
  properties: {
    value: logKey
  }
}

resource botPasswordItem 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(botPassword)) {
  parent: vault
  name: 'bot-password'
  properties: {
    value: botPassword
  }
}

resource secretReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, secretReaderPrincipalId, secretsUser)
  scope: vault
  properties: {
    principalId: secretReaderPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

output vaultId string = vault.id
output vaultName string = vault.name
