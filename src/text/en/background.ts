import type { background as nb } from '../nb/background';
import type { SameKeys } from '../texts';

export const background: SameKeys<typeof nb> = {
  'background.post': 'The position',
  'background.announcement': 'The announcement',
  'background.recommendation': 'The recommendation',
  'background.interviews': 'From the interviews',
  'background.attached': 'Attached',
  'background.others': 'Written by the others',
  'background.assessed': 'Assessments of {{who}}',

  'announcement.publicityNotice':
    'Information about you may become public even if you ask not to stand on the applicant list (offentleglova § 25).',
  'announcement.documents':
    'Upload certificates and diplomas with your application. Diplomas from higher education can be shared from Vitnemålsportalen.',

  'attached.interviewRecords_one': '{{count}} interview record',
  'attached.interviewRecords_other': '{{count}} interview records',
  'attached.references_one': '{{count}} reference',
  'attached.references_other': '{{count}} references',
  'attached.extendedList': 'Extended applicant list',
  'attached.signed': 'Signed by {{name}}, {{date}}',

  'council.meeting': 'The meeting is on {{date}}.',
  'council.notDeclared': 'has not answered about impartiality',
  'council.disqualified': 'is disqualified and does not vote',
  'council.notVoted': 'has not voted',
  'council.voted': 'has voted',
  'council.votedFor': 'voted: {{choice}}',
  'council.decided': 'Decision: {{choice}}',
  'council.dissent_one': '{{count}} voted for something else',
  'council.dissent_other': '{{count}} voted for something else',
};
