import type { CardView } from '../../../src/cards/views';

/** What was answered, before it is kept. */
export const summary: CardView = {
  language: 'nb',
  kicker: 'Behovsvurdering · Rådgiver, NAV Kontaktsenter Helgeland',
  title: 'Stemmer dette?',
  intro: 'Ingenting er sendt ennå. Når du bekrefter, får tillitsvalgt og HR behovet til drøfting.',
  sections: [
    {
      heading: 'Stillingen',
      facts: [
        { label: 'Tittel', value: 'Rådgiver' },
        { label: 'Stillingsprosent', value: '100 %' },
        { label: 'Ønsket tiltredelse', value: 'mandag 1. mars 2027' },
        { label: 'Veilederstilling', value: 'Nei' },
        { label: 'Enhet', value: 'Helgeland' },
      ],
    },
    {
      heading: 'Begrunnelsen',
      facts: [
        {
          label: 'Hvorfor den trengs',
          value:
            'To medarbeidere slutter 1. mars. Uten erstatning øker ventetiden på telefon fra fire til ni minutter.\n\nVi har vurdert å fordele oppgavene på de andre, men alle har allerede fulle vakter.',
        },
        { label: 'Hva som ellers er vurdert', value: 'Omfordeling, vikar, intern utlysning' },
      ],
    },
    {
      heading: 'Regler som gjelder her',
      foldedUnder: 'Vis reglene som gjelder',
      lines: [
        {
          text: 'Behovet drøftes med tillitsvalgt før utlysning.',
          detail: 'Rutine i din virksomhet: NAV Kontaktsenter, rekruttering, punkt 1',
        },
        { text: 'Stillingen sjekkes mot PRIM før publisering.', detail: 'Rutine i din virksomhet, punkt 3' },
      ],
    },
  ],
  fields: [],
  actions: [
    { title: 'Bekreft', verb: 'guide.confirm', data: { case: 'c1' }, style: 'positive' },
    { title: 'Endre', verb: 'guide.change', data: { case: 'c1' }, ignoresInputs: true },
    { title: 'Avbryt', verb: 'guide.cancel', data: { case: 'c1' }, ignoresInputs: true },
  ],
  links: [],
};
