import type { sharedFigures as bokmaal } from '../nb/shared-figures';
import type { SameKeys } from '../texts';

export const sharedFigures: SameKeys<typeof bokmaal> = {
  'sharedFigures.title': 'Felles statistikk',
  'sharedFigures.intro': 'Tal frå verksemdene som deler statistikk. Sakene ser berre verksemda sjølv.',
  'sharedFigures.days': 'Frå behov til tiltreding: {{days}}.',
  'sharedFigures.none':
    'Verksemda deler ikkje statistikk med nokon. Dei som driv tenesta, kan setje det opp.',
};
