using './main.bicep'

param tier = 'prod'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param recruitmentMailbox = readEnvironmentVariable('RECRUITMENT_MAILBOX')
param linkSecret = readEnvironmentVariable('SECRET_LINK_SECRET', '')
param logKey = readEnvironmentVariable('SECRET_LOG_KEY', '')
param signInAppId = readEnvironmentVariable('SIGN_IN_APP_ID', '')
param signInSecret = readEnvironmentVariable('SECRET_SIGN_IN', '')
param calendars = 'graph'
param mail = 'graph'
param logLevel = 'info'
param privateNetwork = true
param maxThroughput = 1000
