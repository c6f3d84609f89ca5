import type { SameKeys } from '../../texts';
import type { records as nb } from '../../nb/rule-catalogue/records';

/** Words of rules. What is kept, applicants’ data, and what the program never does. */
export const records: SameKeys<typeof nb> = {
  'rule.no.archive.name': 'Archiving',
  'rule.no.archive.says':
    'Finished documents are recorded in the journal and not destroyed unless that is allowed. The body sets how long they are kept.',
  'rule.no.archive.satisfied': 'The documents are archived, and none was deleted without a ground.',
  'rule.no.gdpr.name': 'Data protection for applicants',
  'rule.no.gdpr.says':
    'Only what is needed is collected, and applicants are told what it is used for. No decision is fully automatic. Questions about one’s own data are answered within one month. The national identity number is used only when needed, for example for signing.',
  'rule.no.gdpr.satisfied': 'The data are needed, and the applicants have been informed.',
  'rule.no.retention.name': 'Time of keeping is set',
  'rule.no.retention.says':
    'The organisation sets how long facts about applicants are kept. A candidate pool takes consent, and the consent has an end date.',
  'rule.no.retention.satisfied': 'The time of keeping has been entered.',
  'rule.ai.highrisk.name': 'A human decides',
  'rule.ai.highrisk.says': 'The program never ranks, filters or scores applicants. A human decides.',
  'rule.ai.highrisk.says2':
    'The EU regards artificial intelligence used on applicants as high-risk. Its requirements are expected to apply from 2 December 2027.',
  'rule.ai.highrisk.satisfied': 'No ranking or selection was made by the program.',
  'rule.law.watch.name': 'New Public Administration Act',
  'rule.law.watch.says':
    'A new Public Administration Act has been passed. When it takes effect has not been set. The exceptions for hiring are kept.',
  'rule.law.watch.says2': 'We go through the rules every {{everyMonths}} months.',
  'rule.law.watch.satisfied': 'The rules have been gone through, and changes have dates.',
};
