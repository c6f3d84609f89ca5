import type { RuleId } from '../../hiring/hiring';

/** What the program does for a rule outside of gates, tasks and questions. */
export const inCode: Readonly<Record<RuleId, string>> = {
  'no.impartial': 'a council member who has not declared, or is disqualified, cannot vote',
  'nav.council.dissent': 'the minutes carry the count and every dissent',
  'no.gdpr':
    'imports refuse national identity numbers and take nothing from unknown columns; one person can be erased',
  'no.ad.publicityNotice': 'its sentence is shown with every announcement',
  'nav.ad.documents': 'its sentence is shown with every announcement',
  'no.ad.noForbidden':
    'announcements, forms, guides and letters are checked for such words as they are written',
  'dk.ask.forbidden':
    'announcements, forms, guides and letters are checked for such words as they are written',
  'dk.ad.age': 'announcements and forms are checked for such words as they are written',
  'no.reject.noAppeal': 'letters are checked for such words as they are written',
  'ai.highrisk': 'the program never scores, ranks or filters applicants',
  'law.watch': 'a running case keeps the version of the rules that it began with until HR moves it',
};
