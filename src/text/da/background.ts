import type { background as nb } from '../nb/background';
import type { SameKeys } from '../texts';

export const background: SameKeys<typeof nb> = {
  'background.post': 'Stillingen',
  'background.announcement': 'Stillingsopslaget',
  'background.recommendation': 'Indstillingen',
  'background.interviews': 'Fra samtalerne',
  'background.attached': 'Bilag',
  'background.others': 'Skrevet af de andre',
  'background.assessed': 'Vurderinger af {{who}}',

  'announcement.publicityNotice':
    'Oplysninger om dig kan blive offentlige, selv om du beder om ikke at stå på ansøgerlisten (offentleglova § 25).',
  'announcement.documents':
    'Vedlæg tjenesteattester og eksamensbeviser sammen med ansøgningen. Eksamensbeviser fra norske videregående uddannelser kan deles fra Vitnemålsportalen.',

  'attached.interviewRecords_one': '{{count}} samtalereferat',
  'attached.interviewRecords_other': '{{count}} samtalereferater',
  'attached.references_one': '{{count}} reference',
  'attached.references_other': '{{count}} referencer',
  'attached.extendedList': 'Udvidet ansøgerliste',
  'attached.signed': 'Underskrevet af {{name}} {{date}}',

  'council.meeting': 'Mødet er {{date}}.',
  'council.notDeclared': 'har ikke svaret om habilitet',
  'council.disqualified': 'er inhabil og stemmer ikke',
  'council.notVoted': 'har ikke stemt',
  'council.voted': 'har stemt',
  'council.votedFor': 'stemte: {{choice}}',
  'council.decided': 'Afgørelse: {{choice}}',
  'council.dissent_one': '{{count}} stemte for noget andet',
  'council.dissent_other': '{{count}} stemte for noget andet',
};
