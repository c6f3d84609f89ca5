import type { SameKeys } from '../../texts';
import type { recommendation as nb } from '../../nb/rule-catalogue/recommendation';

/** Words of rules. The recommendation. */
export const recommendation: SameKeys<typeof nb> = {
  'rule.nav.rec.who.name': 'The right person recommends',
  'rule.nav.rec.who.says':
    'The nearest leader recommends. If the leader is a member of the body that decides, a proposal is given instead.',
  'rule.nav.rec.who.satisfied': 'The recommendation is given by the nearest leader, or it is a proposal.',
  'rule.hel.rec.agree.name': 'Agreement on the recommendation',
  'rule.hel.rec.agree.says':
    'The leader, the union representative and HR discuss the candidates and agree on the recommendation.',
  'rule.hel.rec.agree.satisfied': 'The three agree, or the disagreement is written down.',
  'rule.hel.rec.sign.name': 'Two signatures on the recommendation',
  'rule.hel.rec.sign.says': 'The leader and the union representative sign the minutes. Then they go to HR.',
  'rule.hel.rec.sign.satisfied': 'Both have signed.',
  'rule.hel.rec.complaint.name': 'Complaint scheme before the contract',
  'rule.hel.rec.complaint.says':
    'The recommendation is sent to everybody who applied, and they may complain within {{days}} days of receiving it. The contract is sent afterwards. This is a local scheme, not a right of appeal in the law.',
  'rule.hel.rec.complaint.satisfied': 'The period is over, and complaints have been answered.',
};
