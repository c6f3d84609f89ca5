import type { MinutesView, RecommendationView } from '../../src/documents/views';

const shared = {
  caseNumber: 'Saksnummer',
  post: 'Stilling',
  unit: 'Enhet',
  pageOf: 'Side {page} av {pages}',
  none: 'Ingen',
  signatures: 'Signaturer',
  name: 'Navn',
  role: 'Rolle',
  signedAt: 'Signert',
  digest: 'Sjekksum av det som ble vist',
  attachments: 'Vedlegg',
  attachment: 'Vedlegg',
  concerns: 'Gjelder',
  checked: 'Kontrollert',
} as const;

const head = {
  language: 'nb',
  createdAt: '2026-04-20T09:30:00.000Z',
  organisation: 'Eksempeletaten Kontaktsenter',
  caseNumber: '2026-0042',
  post: 'Rådgiver, kundedialog & språk',
  unit: 'Kontaktsenter Ørneset',
} as const;

const digest = '9f2c4e7ab81d3f60c5a97e1402bd86f3a1c0d9e85b7246f7138ad0ce92b4f615';

const paragraph =
  'Kandidaten gjorde greie for erfaring med veiledning på telefon og chat, og for arbeid med å bedre svarene i vanskelige saker. Panelet la vekt på konkrete eksempler, og på hvordan kandidaten forklarer regelverk for folk som ikke kjenner det. ';

/** A recommendation of usual length, with 12 applicants. */
export const recommendationView: RecommendationView = {
  ...head,
  createdOn: '20. april 2026',
  applicants: '12 søkere: 7 kvinner og 5 menn',
  announcement:
    'Fast heltidsstilling som rådgiver. Krav: bachelorgrad; relevant erfaring kan erstatte utdanning. Søknadsfrist 15. mars 2026.\n\nOppgaver: veiledning på telefon, chat og skriftlig, opplæring av nye kolleger, forbedring av tekster.',
  extendedList: Array.from({ length: 12 }, (_, index) => ({
    name: `Søker${index + 1} Eksempel`,
    age: `${28 + index}`,
    education: `Bachelor i samfunnsvitenskap, Oppdiktet høgskole ${2010 + index}; årsstudium i rettslære, Eksempeluniversitetet ${2012 + index}`,
    experience: `Konsulent, Påfunn kommune ${2013 + index}–2020; veileder, Tenkt senter AS 2020–2026`,
  })),
  interviews: ['Ada Eksempel', 'Bjørn Oppdiktet'].map((name) => ({
    name,
    heldOn: '26. mars 2026 kl. 09.00',
    present: 'Lise Leder, Tor Tillitsvalgt, Hanne HR',
    minutes: `${paragraph.repeat(3)}\n\n${paragraph.repeat(2)}`,
  })),
  references: ['Ada Eksempel', 'Bjørn Oppdiktet'].map((applicant) => ({
    applicant,
    given: [
      { referee: 'Nils Nåværende', role: 'Nåværende leder', givenOn: '1. april 2026', summary: paragraph },
      { referee: 'Frida Forrige', role: 'Tidligere leder', givenOn: '2. april 2026', summary: paragraph },
    ],
  })),
  justifications: [
    {
      rule: 'Erfaring i stedet for utdanning',
      reason: 'Elleve års erfaring med veiledning på samme fagområde dekker det bacheloren skulle gi.',
      by: 'Lise Leder, 18. april 2026',
    },
  ],
  ranking: [
    { rank: 1, name: 'Ada Eksempel', reason: paragraph },
    { rank: 2, name: 'Bjørn Oppdiktet', reason: paragraph },
  ],
  checklist: [
    {
      requirement: 'Minst to referanser for hver innstilt',
      state: 'Oppfylt',
      source: 'Virksomhetens rutine',
    },
    { requirement: 'Vitnemål og attester kontrollert', state: 'Oppfylt', source: 'Virksomhetens rutine' },
    { requirement: 'Innstilling gitt av nærmeste leder', state: 'Oppfylt', source: 'Statsansatteloven § 5' },
    { requirement: 'Erfaring i stedet for utdanning', state: 'Begrunnet', source: 'Virksomhetens rutine' },
  ],
  signatures: [
    { name: 'Lise Leder', role: 'Innstillende myndighet', signedAt: '20. april 2026 kl. 11.30', digest },
  ],
  attachments: [
    { name: 'Vitnemål, bachelor', concerns: 'Ada Eksempel', checked: 'Hanne HR, 8. april 2026' },
    { name: 'Intervjureferat', concerns: 'Ada Eksempel', checked: '' },
    { name: 'Utvidet søkerliste', concerns: 'Alle søkere', checked: '' },
  ],
  labels: {
    ...shared,
    title: 'Innstilling',
    createdOn: 'Dato',
    announcement: 'Utlysningen',
    applicants: 'Søkere',
    ranking: 'Innstilte i rekkefølge',
    rank: 'Nr.',
    reason: 'Begrunnelse',
    justifications: 'Begrunnede avvik',
    rule: 'Gjelder',
    by: 'Av',
    interviews: 'Intervjuer',
    heldOn: 'Holdt',
    present: 'Til stede',
    references: 'Referanser',
    referee: 'Referanse',
    givenOn: 'Dato',
    summary: 'Sammendrag',
    extendedList: 'Utvidet søkerliste',
    extendedListNote: 'Bare for sakens parter.',
    age: 'Alder',
    education: 'Utdanning',
    experience: 'Praksis',
    checklist: 'Sjekkliste',
    requirement: 'Krav',
    state: 'Status',
    source: 'Kilde',
  },
};

/** Minutes with a dissent. */
export const minutesView: MinutesView = {
  ...head,
  body: 'Ansettelsesrådet',
  heldOn: '4. mai 2026 kl. 13.00',
  place: 'Teams',
  present: [
    { name: 'Rådmund Leder', role: 'Leder av rådet', impartiality: 'Habil, erklært 28. april 2026' },
    {
      name: 'Astrid Arbeidsgiver',
      role: 'Arbeidsgivers representant',
      impartiality: 'Habil, erklært 28. april 2026',
    },
    {
      name: 'Tor Tillitsvalgt',
      role: 'Ansattes representant',
      impartiality: 'Habil, erklært 29. april 2026',
    },
    { name: 'Siri Sekretær', role: 'Sekretær uten stemmerett', impartiality: '' },
  ],
  absent: '',
  quorum: 'Vedtaksført: 3 av 3 medlemmer',
  recommendation: '1. Ada Eksempel\n2. Bjørn Oppdiktet',
  proceedings: paragraph,
  votes: [
    { name: 'Rådmund Leder', vote: 'Ada Eksempel', reason: 'Slutter seg til innstillingen.' },
    { name: 'Astrid Arbeidsgiver', vote: 'Ada Eksempel', reason: 'Slutter seg til innstillingen.' },
    { name: 'Tor Tillitsvalgt', vote: 'Bjørn Oppdiktet', reason: 'Mer erfaring med opplæring.' },
  ],
  result: '2 mot 1 for nummer 1',
  dissents: [{ name: 'Tor Tillitsvalgt', reason: paragraph }],
  decision:
    'Ada Eksempel ansettes i stillingen som rådgiver. Om hun takker nei, tilbys stillingen Bjørn Oppdiktet.',
  signatures: [
    { name: 'Rådmund Leder', role: 'Leder av rådet', signedAt: '4. mai 2026 kl. 13.40', digest },
    { name: 'Siri Sekretær', role: 'Sekretær', signedAt: '4. mai 2026 kl. 13.45', digest },
  ],
  attachments: [
    { name: 'Innstilling med vedlegg', concerns: 'Saken', checked: 'Segl kontrollert 4. mai 2026' },
  ],
  labels: {
    ...shared,
    title: 'Protokoll',
    body: 'Organ',
    heldOn: 'Møte',
    place: 'Sted',
    present: 'Til stede',
    impartiality: 'Habilitet',
    absent: 'Fravær',
    quorum: 'Vedtaksførhet',
    recommendation: 'Innstillingen',
    proceedings: 'Behandling',
    votes: 'Stemmer',
    vote: 'Stemme',
    reason: 'Begrunnelse',
    result: 'Resultat',
    dissents: 'Dissens',
    decision: 'Vedtak',
  },
};
