import type { CardView, ProposalView } from '../../../src/cards/views';

const rows = (room: string): ProposalView['rows'] => [
  {
    day: 'Tirsdag 24. november',
    slots: [
      { time: '09:00–09:45', who: 'Sara Søker', where: room },
      { time: '10:00–10:45', who: 'Kim Kandidat', where: room },
      { time: '12:00–12:45', who: 'Åse Ønskelig', where: 'Teams' },
    ],
  },
  {
    day: 'Onsdag 25. november',
    slots: [
      { time: '09:00–09:45', who: 'Per-Kristian Langnavn-Etternavnsen', where: room },
      { time: '10:00–10:45', who: 'Nora Ny', where: room },
    ],
  },
];

const proposal = (number: number, room: string, foldedUnder?: string): ProposalView => ({
  title: `Forslag ${number}`,
  strengths: ['Fem intervjuer på to dager', 'Alle i panelet er ledige hele tiden'],
  rows: rows(room),
  foldedUnder,
  action: {
    title: `Velg forslag ${number}`,
    verb: 'interviews.book',
    data: { case: 'c1', proposal: number },
    style: number === 1 ? 'positive' : undefined,
  },
});

/** Three proposals for five interviews, the second and third folded. */
export const timetable: CardView = {
  language: 'nb',
  kicker: 'Intervjuer · Rådgiver, NAV Kontaktsenter Helgeland',
  title: 'Tre forslag til intervjuer',
  intro: '45 minutter til hver, 15 minutter mellom. Invitasjoner går ut når du har valgt.',
  sections: [],
  timetables: [
    {
      proposals: [
        proposal(1, 'Rom Torghatten'),
        proposal(2, 'Rom Vega', 'Vis tidene i forslag 2'),
        proposal(3, 'Rom Dønna', 'Vis tidene i forslag 3'),
      ],
    },
  ],
  fields: [],
  actions: [
    { title: 'Andre dager', verb: 'interviews.change', data: { case: 'c1' } },
    { title: 'Avbryt', verb: 'guide.cancel', data: { case: 'c1' }, ignoresInputs: true },
  ],
  links: [],
};
