import type { SameKeys } from '../../texts';
import type { denmarkAssessment as nb } from '../../nb/rule-catalogue/denmark-assessment';

/** Words of rules. Danish state: how applicants are assessed and heard. */
export const denmarkAssessment: SameKeys<typeof nb> = {
  'rule.dk.all.assessed.name': 'Every application is assessed',
  'rule.dk.all.assessed.says':
    'Every application is assessed. Applicants are treated alike, and no new requirements are added on the way.',
  'rule.dk.all.assessed.satisfied': 'Every application has an assessment, and no requirement was added.',
  'rule.dk.disability.name': 'Priority for disabled applicants in Denmark',
  'rule.dk.disability.says':
    'An applicant who claims priority because of a disability and has the required education, or who is referred by the job centre, is called to interview. Before somebody else is hired, a written account is given and negotiated with the job centre. This does not apply when the position is filled internally.',
  'rule.dk.disability.satisfied':
    'The applicant has been called, and the job centre has had the account and negotiated before somebody else is hired.',
  'rule.dk.ref.consent.name': 'Consent before references',
  'rule.dk.ref.consent.says':
    'The applicant consents before a reference is taken. The present employer is asked only with consent.',
  'rule.dk.ref.consent.says2': 'References are taken as late as possible, and {{usual}} if possible.',
  'rule.dk.ref.consent.satisfied': 'The consent is written down before the reference is taken.',
  'rule.dk.ref.note.name': 'Note of what was said',
  'rule.dk.ref.note.says': 'Facts of importance that are given orally are written down.',
  'rule.dk.ref.note.satisfied': 'The note has been written before the next step.',
  'rule.dk.hearing.name': 'Hearing of the party',
  'rule.dk.hearing.says':
    'If facts of weight speak against the applicant and the applicant does not know of them, they are put to the applicant before the decision. The time to answer depends on the case.',
  'rule.dk.hearing.says2': 'This goes both for references and for what was found on the web.',
  'rule.dk.hearing.satisfied': 'The applicant has had the chance to answer, or the time is over.',
  'rule.dk.impartial.name': 'Impartiality in Denmark',
  'rule.dk.impartial.says': 'Whoever is disqualified takes no part in the case.',
  'rule.dk.impartial.satisfied': 'Everybody taking part has said whether they are impartial.',
  'rule.dk.access.name': 'Access to documents in Denmark',
  'rule.dk.access.says':
    'The public has no access to hiring cases. An applicant may see their own documents, and the decision waits for that. No list of the other applicants is given, except for positions as civil servant on special terms.',
  'rule.dk.access.satisfied': 'The applicant has had their own documents.',
};
