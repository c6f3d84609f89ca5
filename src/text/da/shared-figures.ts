import type { sharedFigures as bokmaal } from '../nb/shared-figures';
import type { SameKeys } from '../texts';

export const sharedFigures: SameKeys<typeof bokmaal> = {
  'sharedFigures.title': 'Fælles statistik',
  'sharedFigures.intro':
    'Tal fra de organisationer, der deler statistik. Sagerne ser kun organisationen selv.',
  'sharedFigures.days': 'Fra behov til tiltrædelse: {{days}}.',
  'sharedFigures.none':
    'Organisationen deler ikke statistik med nogen. De, der driver tjenesten, kan sætte det op.',
};
