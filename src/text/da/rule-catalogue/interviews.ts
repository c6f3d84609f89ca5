import type { SameKeys } from '../../texts';
import type { interviews as nb } from '../../nb/rule-catalogue/interviews';

/** Words of rules. Interviews, and who may take part. */
export const interviews: SameKeys<typeof nb> = {
  'rule.nav.interview.disability.name': 'Tre grupper er overvejet til samtale',
  'rule.nav.interview.disability.says':
    'Blandt de kvalificerede indkaldes mindst en, der oplyser om handicap, mindst en med fravær fra arbejde eller uddannelse i sammenlagt {{absentYears}} af de seneste {{withinYears}} år og mindst en med indvandrerbaggrund. Det er tre selvstændige vurderinger.',
  'rule.nav.interview.disability.satisfied':
    'Mindst en fra hver gruppe er indkaldt, eller det er skrevet, at ingen i gruppen er kvalificeret.',
  'rule.hel.interview.invite.name': 'Indkaldelse inden {{days}} dage',
  'rule.hel.interview.invite.says':
    'Indkaldelserne til samtale sendes senest {{days}} dage efter ansøgningsfristen.',
  'rule.hel.interview.invite.satisfied': 'Indkaldelserne er sendt i tide.',
  'rule.hel.interview.notCalled.name': 'Besked til dem, der ikke er indkaldt',
  'rule.hel.interview.notCalled.says':
    'De, der ikke indkaldes, får en skriftlig besked: de er ikke med i første omgang, og det kan ændre sig. De får tips om andre stillinger og spørgsmål om, hvorvidt kommunen må gemme deres cv.',
  'rule.hel.interview.notCalled.satisfied': 'Beskeden er sendt til alle, det gælder.',
  'rule.nav.interview.diploma.name': 'Eksamensbeviser før anden samtale',
  'rule.nav.interview.diploma.says':
    'Bekræftede kopier af eksamensbeviser er uploadet i Webcruiter og kontrolleret, før nogen indkaldes til anden samtale.',
  'rule.nav.interview.diploma.satisfied': 'Eksamensbeviserne for dem, der indkaldes, er kontrolleret.',
  'rule.hel.interview.sameDay.name': 'Besked samme dag som samtalen',
  'rule.hel.interview.sameDay.says':
    'De, der har været til samtale, får samme dag en skriftlig besked med datoer om, hvad der videre sker.',
  'rule.hel.interview.sameDay.satisfied': 'Beskeden er sendt samme dag.',
  'rule.no.impartial.says2': 'Folkevalgte har desuden særlige regler om inhabilitet i den norske kommunelov.',
  'rule.no.secrecy.name': 'Tavshedspligt',
  'rule.no.secrecy.says':
    'Alle, der arbejder med sagen, har tavshedspligt om det, de får at vide om personlige forhold.',
  'rule.no.secrecy.satisfied': 'Tavshedspligten er bekræftet, før sagens dokumenter åbnes.',
};
