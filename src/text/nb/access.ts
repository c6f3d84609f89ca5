import type { Query } from '../../directory/institution-roles';
import type { Texts } from '../texts';

/** What is answered when somebody's roles in the organisation do not let them see something, and what that is. */
export const access = {
  'access.notAsked':
    'Rollen din i virksomheten gir ikke adgang til {{what}}. Den som administrerer rollene, kan endre det.',
  'access.listCases': 'listen over saker',
  'access.seeStatus': 'sakene',
  'access.seeRules': 'regelforklaringene',
  'access.seeApplicants': 'søkerne',
  'access.seeRecommendation': 'innstillingen',
  'access.seeMinutes': 'protokollen',
  'access.seeLog': 'loggen over hvem som har fått beskjed',
  'access.seeStatistics': 'oversikten over alle saker',
  'access.exportApplicant': 'å hente ut det som er lagret om en søker',
} as const satisfies Texts<'access.notAsked' | `access.${Query}`>;
