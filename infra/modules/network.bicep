// A small network of its own: one subnet the program goes out through, one that holds the private endpoints.
// The bot's own address stays public, because Teams and applicants have to reach it.
param name string
param location string
param tags object

// Zone names of the public cloud; a sovereign cloud has others.
#disable-next-line no-hardcoded-env-urls
var zoneNames = [
  'privatelink.documents.azure.com'
  'privatelink.vaultcore.azure.net'
  'privatelink.blob.core.windows.net'
]

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.90.0.0/24'
      ]
    }
  }
}

resource appSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: network
  name: 'app'
  properties: {
    addressPrefix: '10.90.0.0/26'
    delegations: [
      {
        name: 'app-service'
        properties: {
          serviceName: 'Microsoft.Web/serverFarms'
        }
      }
    ]
  }
}

resource endpointSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: network
  name: 'endpoints'
  properties: {
    addressPrefix: '10.90.0.64/26'
    privateEndpointNetworkPolicies: 'Enabled'
  }
  // Subnets of one network cannot be changed at the same time.
  dependsOn: [
    appSubnet
  ]
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [for zone in zoneNames: {
  name: zone
  location: 'global'
  tags: tags
}]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [for (zone, i) in zoneNames: {
  parent: zones[i]
  name: name
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}]

output appSubnetId string = appSubnet.id
output endpointSubnetId string = endpointSubnet.id
output cosmosZoneId string = zones[0].id
output vaultZoneId string = zones[1].id
output blobZoneId string = zones[2].id
