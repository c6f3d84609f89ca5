import type { rules as nb } from '../nb/rules';
import type { SameKeys } from '../texts';

export const rules: SameKeys<typeof nb> = {
  'rule.nav.need.mba.name': 'The need was discussed in the MBA',
  'rule.nav.need.mba.says':
    'When hiring for another position than adviser (veileder), the need is discussed in the local co-determination body (MBA) before the announcement is written.',
  'rule.nav.need.mba.satisfied':
    'Both the union representative and HR confirm that the need has been discussed.',
  'rule.nav.ad.mba.name': 'The announcement was discussed in the MBA',
  'rule.nav.ad.mba.says':
    'The announcement is discussed in the local co-determination body (MBA) before it is published.',
  'rule.nav.ad.mba.satisfied':
    'Both the union representative and HR confirm that the announcement has been discussed.',
  'rule.nav.prim.name': 'Cleared in PRIM',
  'rule.nav.prim.says':
    'All positions are registered in PRIM. They are published only when no redundant employee is a match.',
  'rule.nav.prim.satisfied': 'HR registers the position in PRIM, and the answer is “no match”.',
  'rule.no.interview.record.name': 'A record of every interview',
  'rule.no.interview.record.says':
    'New facts of importance that come up in an interview must be written down. The applicant can ask to see them.',
  'rule.no.interview.record.satisfied': 'A record of every interview has been written.',
  'rule.nav.ref.two.name': 'Enough references',
  'rule.nav.ref.two.says':
    'At least {{minimum}} references are taken, one of them from the present or last leader. Departures from this are explained.',
  'rule.nav.ref.two.satisfied':
    'Everybody recommended has at least {{minimum}} references, one of them from a leader, or it is explained why not.',
  'rule.nav.rec.best.name': 'The applicants were compared',
  'rule.nav.rec.best.says':
    'The best qualified is to be appointed. Education, experience and personal suitability are assessed against the announcement.',
  'rule.nav.rec.best.satisfied': 'The recommendation compares the applicants.',
  'rule.nav.rec.three.name': 'The usual number of recommended applicants',
  'rule.nav.rec.three.says':
    'If several applicants are qualified, {{usual}} are usually recommended, in order.',
  'rule.nav.rec.three.satisfied': '{{usual}} are recommended, or it is explained why there are fewer.',
  'rule.nav.rec.compensate.name': 'Experience instead of education',
  'rule.nav.rec.compensate.says':
    'If the announcement lets experience compensate for the education requirement, the recommendation explains how.',
  'rule.nav.rec.compensate.satisfied': 'The recommendation shows how the experience was assessed.',
  'rule.nav.rec.docs.name': 'The documentation is complete',
  'rule.nav.rec.docs.says':
    'Diplomas, certificates, records and the extended applicant list go with the case, and the recommendation is signed.',
  'rule.nav.rec.docs.satisfied':
    'Diplomas and certificates are checked, the records and the applicant list exist, and the recommendation is signed.',
  'rule.nav.council.week.name': 'The council has the case in time',
  'rule.nav.council.week.says': 'The council is to have the case at least {{days}} days before the meeting.',
  'rule.nav.council.week.satisfied':
    'The meeting is late enough for the council to have had the case for {{days}} days.',
  'rule.nav.council.compose.name': 'The council is correctly composed',
  'rule.nav.council.compose.says':
    'The council has a chair from the employer and equally many members from the employer and the employees.',
  'rule.nav.council.compose.satisfied': 'Equally many members from each side have been entered.',
  'rule.nav.council.vote.name': 'Rules for the vote',
  'rule.nav.council.vote.says': 'Quorum, majority and ties follow the organisation’s staff regulations.',
  'rule.nav.council.vote.satisfied': 'The rules from the staff regulations have been entered.',
  'rule.no.impartial.name': 'Impartiality',
  'rule.no.impartial.says': 'Whoever is disqualified cannot prepare or decide the case.',
  'rule.no.impartial.satisfied': 'Every member has said whether they are impartial before they vote.',

  'verified.law': 'Act or regulation',
  'verified.page': 'Official guidance',
  'verified.seed': 'The organisation’s routine',
  'verified.secondary': 'Our default',
  'verified.own': 'Our default',
  'source.line': '{{kind}}: {{source}}',
};
