import type { CardView } from '../../../src/cards/views';

/** A council member's own card. */
export const vote: CardView = {
  language: 'nb',
  kicker: 'Ansettelsesrådet · Rådgiver, NAV Kontaktsenter Helgeland',
  title: 'Din stemme i saken',
  intro:
    'Møte onsdag 16. desember kl. 10. Du har erklært deg habil. Stemmen kan endres til lederen avslutter.',
  sections: [
    {
      heading: 'Innstillingen',
      lines: [
        { sign: '1.', text: 'Sara Søker', detail: 'Lang erfaring fra førstelinje.' },
        { sign: '2.', text: 'Kim Kandidat', detail: 'Relevant utdanning.' },
      ],
    },
    {
      heading: 'Hvem som har stemt',
      lines: [
        { sign: '✓', text: 'Rita Rådsleder: har stemt', tone: 'good' },
        { sign: '✓', text: 'Arne Arbeidsgiver: har stemt', tone: 'good' },
        { sign: '·', text: 'Du: ikke ennå' },
        { sign: '·', text: 'Berit Begge: ikke ennå' },
        { sign: '–', text: 'Nils Nær: inhabil, stemmer ikke', tone: 'warning' },
      ],
    },
  ],
  fields: [
    {
      id: 'vote',
      kind: 'choice',
      label: 'Hva stemmer du?',
      required: true,
      requiredMessage: 'Velg hva du stemmer.',
      options: [
        { value: 'for', label: 'For innstillingen' },
        { value: 'against', label: 'Mot innstillingen' },
        { value: 'other', label: 'For en annen søker' },
      ],
    },
    {
      id: 'reason',
      kind: 'prose',
      label: 'Begrunnelse',
      help: 'Må skrives når du stemmer mot eller for en annen. Står i protokollen.',
      required: false,
      requiredMessage: 'Skriv en begrunnelse.',
      maxLength: 8000,
    },
  ],
  actions: [
    { title: 'Avgi stemme', verb: 'vote.cast', data: { case: 'c1', version: 41 }, style: 'positive' },
    { title: 'Status', verb: 'status', data: { case: 'c1' }, ignoresInputs: true },
  ],
  links: [
    { title: 'Innstilling (PDF)', url: 'http://127.0.0.1:3978/documents/c1' },
    { title: 'Utvidet søkerliste', url: 'http://127.0.0.1:3978/documents/c2' },
  ],
  speak: 'Ansettelsesrådet: din stemme i saken Rådgiver.',
};
