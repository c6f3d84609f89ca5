using './main.bicep'

param tier = 'dev'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
// A first deployment sets both; later ones may leave them empty and keep what the vault holds.
param linkSecret = readEnvironmentVariable('SECRET_LINK_SECRET', '')
param logKey = readEnvironmentVariable('SECRET_LOG_KEY', '')
param signInAppId = readEnvironmentVariable('SIGN_IN_APP_ID', '')
param signInSecret = readEnvironmentVariable('SECRET_SIGN_IN', '')
// Try the bot in Teams first, before anyone is asked for mailbox permissions.
param calendars = 'local'
param mail = 'local'
param logLevel = 'debug'
