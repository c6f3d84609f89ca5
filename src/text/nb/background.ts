/** What one has to know to answer a form: the post, the announcement, the council, what is attached. */
export const background = {
  'background.post': 'Stillingen',
  'background.announcement': 'Annonsen',
  'background.recommendation': 'Innstillingen',
  'background.interviews': 'Fra intervjuene',
  'background.attached': 'Vedlegg',
  'background.others': 'Skrevet av de andre',
  'background.assessed': 'Vurderinger av {{who}}',

  'announcement.publicityNotice':
    'Opplysninger om deg kan bli offentlige selv om du ber om ikke å stå på søkerlisten (offentleglova § 25).',
  'announcement.documents':
    'Last opp attester og vitnemål sammen med søknaden. Vitnemål fra høyere utdanning kan deles fra Vitnemålsportalen.',

  'attached.interviewRecords_one': '{{count}} intervjureferat',
  'attached.interviewRecords_other': '{{count}} intervjureferater',
  'attached.references_one': '{{count}} referanse',
  'attached.references_other': '{{count}} referanser',
  'attached.extendedList': 'Utvidet søkerliste',
  'attached.signed': 'Signert av {{name}} {{date}}',

  'council.meeting': 'Møtet er {{date}}.',
  'council.notDeclared': 'har ikke svart om habilitet',
  'council.disqualified': 'er inhabil og stemmer ikke',
  'council.notVoted': 'har ikke stemt',
  'council.voted': 'har stemt',
  'council.votedFor': 'stemte: {{choice}}',
  'council.decided': 'Vedtak: {{choice}}',
  'council.dissent_one': '{{count}} stemte for noe annet',
  'council.dissent_other': '{{count}} stemte for noe annet',
} as const;
