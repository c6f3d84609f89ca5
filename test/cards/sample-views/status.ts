import type { CardView } from '../../../src/cards/views';

/** Where a case with twelve applicants is. */
export const status: CardView = {
  language: 'nb',
  kicker: 'Status · Rådgiver, NAV Kontaktsenter Helgeland',
  title: 'Referansene gjenstår for to av tre',
  intro: 'Neste: Lise Leder tar referanser innen fredag 4. desember.',
  steps: {
    heading: 'Stegene',
    steps: [
      { state: 'done', stateLabel: 'ferdig 2. november', title: 'Behov', tasks: [] },
      { state: 'done', stateLabel: 'ferdig 5. november', title: 'Utlysning', tasks: [] },
      { state: 'done', stateLabel: 'ferdig 20. november', title: 'Søkere', tasks: [] },
      { state: 'done', stateLabel: 'ferdig 26. november', title: 'Intervjuer', tasks: [] },
      {
        state: 'overdue',
        stateLabel: 'pågår, én frist er passert',
        title: 'Referanser og papirer',
        tasks: [
          {
            state: 'open',
            stateLabel: 'Åpen, 1 av 3',
            text: 'Ta referanser',
            owner: 'Lise Leder',
            due: 'innen fredag 4. desember',
            why: '3 virkedager etter siste intervju 1. desember. Minst to referanser, én fra nåværende eller siste leder. Rutine i din virksomhet.',
          },
          {
            state: 'overdue',
            stateLabel: 'Frist passert',
            text: 'Kontroller vitnemål og attester',
            owner: 'Lise Leder',
            due: 'skulle vært gjort tirsdag 1. desember',
            why: 'Innstillingen kan ikke signeres før vitnemål og attester er kontrollert.',
          },
        ],
      },
      {
        state: 'waiting',
        stateLabel: 'venter',
        title: 'Innstilling',
        tasks: [
          {
            state: 'waiting',
            stateLabel: 'Venter på referansene',
            text: 'Skriv og signer innstillingen',
            owner: 'Lise Leder, deretter Enok Enhetsleder',
            due: 'innen torsdag 10. desember',
          },
        ],
      },
      { state: 'waiting', stateLabel: 'venter', title: 'Ansettelsesrådet', tasks: [] },
    ],
  },
  sections: [
    {
      foldedUnder: 'Vis hvem som er med',
      facts: [
        { label: 'Leder', value: 'Lise Leder' },
        { label: 'HR', value: 'Hanne Hansen' },
        { label: 'Tillitsvalgt', value: 'Tor Tillitsvalgt' },
        { label: 'Søkere', value: '12, hvorav 3 er valgt til intervju' },
      ],
    },
  ],
  fields: [],
  actions: [
    { title: 'Ta referanse', verb: 'reference.start', data: { case: 'c1' }, style: 'positive' },
    { title: 'Kontroller papirer', verb: 'documents.start', data: { case: 'c1' } },
    { title: 'Mine saker', verb: 'cases', data: {} },
  ],
  links: [],
};
