import type { access as bokmaal } from '../nb/access';
import type { SameKeys } from '../texts';

export const access: SameKeys<typeof bokmaal> = {
  'access.notAsked':
    'Din rolle i organisationen giver ikke adgang til {{what}}. Den, der administrerer rollerne, kan ændre det.',
  'access.listCases': 'listen over sager',
  'access.seeStatus': 'sagerne',
  'access.seeRules': 'forklaringerne af reglerne',
  'access.seeApplicants': 'ansøgerne',
  'access.seeRecommendation': 'indstillingen',
  'access.seeMinutes': 'referatet',
  'access.seeLog': 'loggen over, hvem der har fået besked',
  'access.seeStatistics': 'overblikket over alle sager',
  'access.exportApplicant': 'at hente det, der er gemt om en ansøger',
};
