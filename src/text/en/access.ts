import type { access as bokmaal } from '../nb/access';
import type { SameKeys } from '../texts';

export const access: SameKeys<typeof bokmaal> = {
  'access.notAsked':
    'Your role in the organisation gives no access to {{what}}. Whoever administers the roles can change that.',
  'access.listCases': 'the list of cases',
  'access.seeStatus': 'the cases',
  'access.seeRules': 'the explanations of the rules',
  'access.seeApplicants': 'the applicants',
  'access.seeRecommendation': 'the recommendation',
  'access.seeMinutes': 'the minutes',
  'access.seeLog': 'the record of who has been told',
  'access.seeStatistics': 'the overview of all cases',
  'access.exportApplicant': 'what is kept about an applicant',
};
