/** Words of rules. Interviews, and who may take part. */
export const interviews = {
  'rule.nav.interview.disability.name': 'Tre grupper er vurdert til intervju',
  'rule.nav.interview.disability.says':
    'Blant de kvalifiserte innkalles minst én som oppgir funksjonsnedsettelse, minst én med fravær fra arbeid eller utdanning i til sammen {{absentYears}} av de siste {{withinYears}} årene, og minst én med innvandrerbakgrunn. Det er tre vurderinger hver for seg.',
  'rule.nav.interview.disability.satisfied':
    'Minst én fra hver gruppe er innkalt, eller det er skrevet at ingen i gruppen er kvalifisert.',
  'rule.hel.interview.invite.name': 'Innkalling innen {{days}} dager',
  'rule.hel.interview.invite.says':
    'Innkallingene til intervju går ut senest {{days}} dager etter søknadsfristen.',
  'rule.hel.interview.invite.satisfied': 'Innkallingene er sendt i tide.',
  'rule.hel.interview.notCalled.name': 'Beskjed til dem som ikke er innkalt',
  'rule.hel.interview.notCalled.says':
    'De som ikke kalles inn, får en skriftlig beskjed: de er ikke med i første omgang, og det kan endre seg. De får tips om andre stillinger og spørsmål om kommunen kan ta vare på CV-en.',
  'rule.hel.interview.notCalled.satisfied': 'Beskjeden er sendt til alle det gjelder.',
  'rule.nav.interview.diploma.name': 'Vitnemål før andregangsintervju',
  'rule.nav.interview.diploma.says':
    'Bekreftede kopier av vitnemål er lastet opp i Webcruiter og kontrollert før noen kalles inn til andregangsintervju.',
  'rule.nav.interview.diploma.satisfied': 'Vitnemålene til dem som innkalles, er kontrollert.',
  'rule.hel.interview.sameDay.name': 'Beskjed samme dag som intervjuet',
  'rule.hel.interview.sameDay.says':
    'De som har vært på intervju, får samme dag en skriftlig beskjed med datoer om hva som skjer videre.',
  'rule.hel.interview.sameDay.satisfied': 'Beskjeden er sendt samme dag.',
  'rule.no.impartial.says2': 'Folkevalgte har i tillegg egne regler om inhabilitet i kommuneloven.',
  'rule.no.secrecy.name': 'Taushetsplikt',
  'rule.no.secrecy.says':
    'Alle som arbeider med saken, har taushetsplikt om det de får vite om personlige forhold.',
  'rule.no.secrecy.satisfied': 'Taushetsplikten er bekreftet før dokumenter i saken åpnes.',
} as const;
