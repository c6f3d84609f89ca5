import type { RuleId } from '../../hiring/hiring';

/** What the program does for a rule outside of gates, tasks and questions, and what it does not do yet. */
export const inCode: Readonly<Record<RuleId, string>> = {
  'no.impartial': 'a council member who has not declared, or is disqualified, cannot vote',
  'nav.council.dissent': 'the minutes carry the count and every dissent',
  'no.list.extended': 'the list is made; who gets it is not checked yet',
  'no.gdpr':
    'imports refuse national identity numbers and take nothing from unknown columns; the rest is not enforced yet',
  'no.ad.publicityNotice':
    'its sentence is shown with every announcement; nothing stops a published text without it yet',
  'nav.ad.documents': 'its sentence is shown with every announcement',
};
