import type { SameKeys } from '../../texts';
import type { references as nb } from '../../nb/rule-catalogue/references';

/** Words of rules. References. */
export const references: SameKeys<typeof nb> = {
  'rule.nav.ref.two.says2':
    'The number is not lowered because the applicant is well known. For a leader’s position it is considered whether more references are needed.',
  'rule.hel.ref.all.name': 'References for all interviewed',
  'rule.hel.ref.all.says':
    'References are taken for everybody who was interviewed before it is decided who is hired. The template for reference calls is used.',
  'rule.hel.ref.all.satisfied': 'Everybody interviewed has references on the template.',
  'rule.no.ref.contradiction.name': 'The applicant may answer what is adverse',
  'rule.no.ref.contradiction.says':
    'Facts that speak against an applicant are put to the applicant before the case is decided, unless an exception in the act applies.',
  'rule.no.ref.contradiction.says2': 'This includes facts from references.',
  'rule.no.ref.contradiction.satisfied':
    'The facts have been put to the applicant and the answer written down, or the exception is explained.',
  'rule.no.ref.afterInterview.name': 'References after the interview',
  'rule.no.ref.afterInterview.says':
    'References are mainly taken after the interview, and not for applicants who are not qualified.',
  'rule.no.ref.afterInterview.satisfied': 'The applicant was interviewed before the reference is taken.',
};
