import type { sharedFigures as bokmaal } from '../nb/shared-figures';
import type { SameKeys } from '../texts';

export const sharedFigures: SameKeys<typeof bokmaal> = {
  'sharedFigures.title': 'Shared statistics',
  'sharedFigures.intro':
    'Figures of the organisations that share statistics. Only the organisation itself sees its cases.',
  'sharedFigures.days': 'From need to start: {{days}}.',
  'sharedFigures.none':
    'The organisation shares statistics with nobody. Those who run the service can set that up.',
};
