import type { CardView } from '../../../src/cards/views';

/** The recommendation before it is signed. */
export const checklist: CardView = {
  language: 'nb',
  kicker: 'Innstilling · Rådgiver, NAV Kontaktsenter Helgeland',
  title: 'Innstillingen kan ikke signeres ennå',
  banner: { text: 'To punkter må være i orden først.', tone: 'warning' },
  sections: [
    {
      heading: 'Rangering',
      lines: [
        {
          sign: '1.',
          text: 'Sara Søker',
          detail: 'Lang erfaring fra førstelinje, gode referanser fra nåværende leder.',
        },
        { sign: '2.', text: 'Kim Kandidat', detail: 'Relevant utdanning, noe mindre erfaring.' },
      ],
    },
  ],
  checklist: {
    heading: 'Sjekkliste',
    checks: [
      {
        state: 'met',
        stateLabel: 'I orden',
        text: 'Behovet er drøftet med tillitsvalgt',
        source: 'Rutine i din virksomhet: NAV Kontaktsenter, punkt 1',
      },
      {
        state: 'blocked',
        stateLabel: 'Stopper',
        text: 'Utvidet søkerliste er lagt ved',
        detail: 'Listen er ikke laget. HR lager den.',
        source: 'Kilde: eksempel på en forskrift',
      },
      {
        state: 'needsReason',
        stateLabel: 'Trenger begrunnelse',
        text: 'Minst to referanser for hver innstilt',
        detail: 'Kim Kandidat har én referanse. Ta én til, eller skriv hvorfor det ikke lar seg gjøre.',
        source: 'Rutine i din virksomhet: NAV Kontaktsenter, punkt 6',
      },
      {
        state: 'justified',
        stateLabel: 'Begrunnet unntak',
        text: 'Færre enn tre er innstilt',
        detail: '«Bare to søkere fyller kravene i utlysningen.»',
        source: 'Kilde: eksempel på en lov',
      },
      {
        state: 'warned',
        stateLabel: 'Merk',
        text: 'Møtet er om ni dager',
        detail: 'Saken må være hos rådet minst sju dager før møtet.',
        source: 'Vår egen standard',
      },
    ],
  },
  fields: [],
  actions: [
    { title: 'Skriv begrunnelse', verb: 'justify.start', data: { case: 'c1' }, style: 'positive' },
    { title: 'Ta referanse', verb: 'reference.start', data: { case: 'c1' } },
    { title: 'Status', verb: 'status', data: { case: 'c1' } },
  ],
  links: [{ title: 'Les innstillingen (PDF)', url: 'http://127.0.0.1:3978/documents/c1' }],
};
