// The case store. One account, one database, one container; every item of a case lives in the partition
// organisation/case, so one save is one transaction. There is one write region: the program relies on etags,
// and they only guard against lost updates while all writes meet in one region.
param name string
param location string
param tags object
param production bool
param maxThroughput int
param openToInternet bool
param readerWriterPrincipalId string
param logWorkspaceId string

var databaseName = 'innstilt'
var containerName = 'items'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: production
      }
    ]
    enableMultipleWriteLocations: false
    enableAutomaticFailover: false
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    capabilities: production ? [] : [
      {
        name: 'EnableServerless'
      }
    ]
    // No account keys: whoever reads the data has an identity and a role that can be taken away.
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: openToInternet ? 'Enabled' : 'Disabled'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: production ? 'Continuous30Days' : 'Continuous7Days'
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
    options: production ? {
      autoscaleSettings: {
        maxThroughput: maxThroughput
      }
    } : {}
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: containerName
  properties: {
    resource: {
      id: containerName
      partitionKey: {
        paths: [
          '/organisationId'
          '/caseId'
        ]
        kind: 'MultiHash'
        version: 2
      }
      // Expiry is switched on, and no item expires unless it says when.
      defaultTtl: -1
      // Only what is queried is indexed: free text about people is never searched, and every index costs on each write.
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          {
            path: '/organisationId/?'
          }
          {
            path: '/caseId/?'
          }
          {
            path: '/kind/?'
          }
          {
            path: '/due/?'
          }
          {
            path: '/ordinal/?'
          }
          {
            path: '/lane/?'
          }
          {
            path: '/since/?'
          }
          {
            path: '/opened/?'
          }
          {
            path: '/ended/?'
          }
        ]
        excludedPaths: [
          {
            path: '/*'
          }
        ]
        // "The earliest first, and those of one moment in their order" is a query over two fields.
        compositeIndexes: [
          [
            {
              path: '/due'
              order: 'ascending'
            }
            {
              path: '/ordinal'
              order: 'ascending'
            }
          ]
        ]
      }
    }
  }
}

// Narrower than the built-in contributor: no stored procedures, no conflict feed, no change feed.
resource itemRole 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions@2024-11-15' = {
  parent: account
  name: guid(account.id, 'innstilt-items')
  properties: {
    roleName: 'Innstilt items'
    type: 'CustomRole'
    assignableScopes: [
      account.id
    ]
    permissions: [
      {
        dataActions: [
          'Microsoft.DocumentDB/databaseAccounts/readMetadata'
          'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/executeQuery'
          'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/create'
          'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/read'
          'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/replace'
          'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/upsert'
          'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/delete'
        ]
      }
    ]
  }
}

// The account holds nothing but this database. The scope is the account because clients read its metadata first.
resource itemAccess 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, readerWriterPrincipalId, itemRole.id)
  properties: {
    roleDefinitionId: itemRole.id
    principalId: readerWriterPrincipalId
    scope: account.id
  }
}

resource deleteLock 'Microsoft.Authorization/locks@2020-05-01' = if (production) {
  name: 'keep-the-cases'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the cases. Remove the lock only after an export has been checked.'
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: account
  properties: {
    workspaceId: logWorkspaceId
    // Who changed the account. Data requests are left out: their resource links carry item ids.
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
    ]
  }
}

output accountId string = account.id
output endpoint string = account.properties.documentEndpoint
output databaseName string = databaseName
output containerName string = containerName
