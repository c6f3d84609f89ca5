/** Figures that organisations share with each other. */
export const sharedFigures = {
  'sharedFigures.title': 'Felles statistikk',
  'sharedFigures.intro': 'Tall fra virksomhetene som deler statistikk. Sakene ser bare virksomheten selv.',
  'sharedFigures.days': 'Fra behov til tiltredelse: {{days}}.',
  'sharedFigures.none':
    'Virksomheten deler ikke statistikk med noen. De som driver tjenesten, kan sette det opp.',
} as const satisfies Readonly<Record<string, string>>;
