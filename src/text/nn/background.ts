import type { background as nb } from '../nb/background';
import type { SameKeys } from '../texts';

export const background: SameKeys<typeof nb> = {
  'background.post': 'Stillinga',
  'background.announcement': 'Annonsen',
  'background.recommendation': 'Innstillinga',
  'background.interviews': 'Frå intervjua',
  'background.attached': 'Vedlegg',
  'background.others': 'Skrive av dei andre',
  'background.assessed': 'Vurderingar av {{who}}',

  'announcement.publicityNotice':
    'Opplysningar om deg kan bli offentlege sjølv om du ber om ikkje å stå på søkjarlista (offentleglova § 25).',
  'announcement.documents':
    'Last opp attestar og vitnemål saman med søknaden. Vitnemål frå høgare utdanning kan delast frå Vitnemålsportalen.',

  'attached.interviewRecords_one': '{{count}} intervjureferat',
  'attached.interviewRecords_other': '{{count}} intervjureferat',
  'attached.references_one': '{{count}} referanse',
  'attached.references_other': '{{count}} referansar',
  'attached.extendedList': 'Utvida søkjarliste',
  'attached.signed': 'Signert av {{name}} {{date}}',

  'council.meeting': 'Møtet er {{date}}.',
  'council.notDeclared': 'har ikkje svart om habilitet',
  'council.disqualified': 'er inhabil og røystar ikkje',
  'council.notVoted': 'har ikkje røysta',
  'council.voted': 'har røysta',
  'council.votedFor': 'røysta: {{choice}}',
  'council.decided': 'Vedtak: {{choice}}',
  'council.dissent_one': '{{count}} røysta for noko anna',
  'council.dissent_other': '{{count}} røysta for noko anna',
};
