import type { access as bokmaal } from '../nb/access';
import type { SameKeys } from '../texts';

export const access: SameKeys<typeof bokmaal> = {
  'access.notAsked':
    'Rolla di i verksemda gir ikkje tilgang til {{what}}. Den som administrerer rollene, kan endre det.',
  'access.listCases': 'lista over saker',
  'access.seeStatus': 'sakene',
  'access.seeRules': 'regelforklaringane',
  'access.seeApplicants': 'søkjarane',
  'access.seeRecommendation': 'innstillinga',
  'access.seeMinutes': 'protokollen',
  'access.seeLog': 'loggen over kven som har fått melding',
  'access.seeStatistics': 'oversikta over alle sakene',
  'access.exportApplicant': 'å hente ut det som er lagra om ein søkjar',
};
