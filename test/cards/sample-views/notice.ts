import type { CardView } from '../../../src/cards/views';

/** Something that happened, to somebody who has nothing to do about it. */
export const notice: CardView = {
  language: 'nb',
  kicker: 'Til orientering · Rådgiver, NAV Kontaktsenter Helgeland',
  title: 'Behovet er drøftet',
  banner: { text: 'Tillitsvalgt har bekreftet at behovet er drøftet, fredag 6. november.', tone: 'good' },
  sections: [
    {
      facts: [
        {
          label: 'Synspunkt fra Tor Tillitsvalgt',
          value: 'Enig i behovet. Ønsker at stillingen lyses ut internt samtidig.',
        },
      ],
    },
  ],
  fields: [],
  actions: [{ title: 'Status', verb: 'status', data: { case: 'c1' } }],
  links: [],
};
