import type { CardView, LineView } from '../../../src/cards/views';

const open = (title: string, id: string): LineView['action'] => ({
  title: 'Åpne',
  tooltip: `Åpne ${title}`,
  verb: 'status',
  data: { case: id },
});

/** The cases a person has a part in. */
export const caseList: CardView = {
  language: 'nb',
  title: 'Mine saker',
  intro: 'Tre saker, to av dem venter på deg.',
  sections: [
    {
      heading: 'Venter på deg',
      lines: [
        {
          sign: '!',
          tone: 'attention',
          text: 'Rådgiver, NAV Kontaktsenter Helgeland',
          detail: 'Kontroller vitnemål og attester. Fristen var tirsdag 1. desember.',
          action: open('Rådgiver, NAV Kontaktsenter Helgeland', 'c1'),
        },
        {
          sign: '▸',
          text: 'Veileder, NAV Kontaktsenter Alta',
          detail: 'Velg hvem som skal til intervju innen mandag 7. desember.',
          action: open('Veileder, NAV Kontaktsenter Alta', 'c2'),
        },
      ],
    },
    {
      heading: 'Andre',
      lines: [
        {
          sign: '·',
          text: 'Øvingssak: Teamleder',
          detail: 'Øving. Venter på Hanne Hansen.',
          action: open('Øvingssak: Teamleder', 'c3'),
        },
      ],
    },
  ],
  fields: [],
  actions: [
    { title: 'Ny ansettelse', verb: 'case.new', data: {}, style: 'positive' },
    { title: 'Hjelp', verb: 'help', data: {} },
  ],
  links: [],
};
