import type { SameKeys } from '../../texts';
import type { interviews as nb } from '../../nb/rule-catalogue/interviews';

/** Words of rules. Interviews, and who may take part. */
export const interviews: SameKeys<typeof nb> = {
  'rule.nav.interview.disability.name': 'Tre grupper er vurderte til intervju',
  'rule.nav.interview.disability.says':
    'Blant dei kvalifiserte blir minst éin som oppgir funksjonsnedsetjing, kalla inn, minst éin med fråvær frå arbeid eller utdanning i til saman {{absentYears}} av dei siste {{withinYears}} åra, og minst éin med innvandrarbakgrunn. Det er tre vurderingar kvar for seg.',
  'rule.nav.interview.disability.satisfied':
    'Minst éin frå kvar gruppe er kalla inn, eller det er skrive at ingen i gruppa er kvalifisert.',
  'rule.hel.interview.invite.name': 'Innkalling innan {{days}} dagar',
  'rule.hel.interview.invite.says':
    'Innkallingane til intervju går ut seinast {{days}} dagar etter søknadsfristen.',
  'rule.hel.interview.invite.satisfied': 'Innkallingane er sende i tide.',
  'rule.hel.interview.notCalled.name': 'Beskjed til dei som ikkje er kalla inn',
  'rule.hel.interview.notCalled.says':
    'Dei som ikkje blir kalla inn, får ein skriftleg beskjed: dei er ikkje med i første omgang, og det kan endre seg. Dei får tips om andre stillingar og spørsmål om kommunen kan ta vare på CV-en.',
  'rule.hel.interview.notCalled.satisfied': 'Beskjeden er send til alle det gjeld.',
  'rule.nav.interview.diploma.name': 'Vitnemål før andregongsintervju',
  'rule.nav.interview.diploma.says':
    'Stadfesta kopiar av vitnemål er lasta opp i Webcruiter og kontrollerte før nokon blir kalla inn til andregongsintervju.',
  'rule.nav.interview.diploma.satisfied': 'Vitnemåla til dei som blir kalla inn, er kontrollerte.',
  'rule.hel.interview.sameDay.name': 'Beskjed same dag som intervjuet',
  'rule.hel.interview.sameDay.says':
    'Dei som har vore på intervju, får same dag ein skriftleg beskjed med datoar om kva som skjer vidare.',
  'rule.hel.interview.sameDay.satisfied': 'Beskjeden er send same dag.',
  'rule.no.impartial.says2': 'Folkevalde har i tillegg eigne reglar om inhabilitet i kommunelova.',
  'rule.no.secrecy.name': 'Teieplikt',
  'rule.no.secrecy.says':
    'Alle som arbeider med saka, har teieplikt om det dei får vite om personlege tilhøve.',
  'rule.no.secrecy.satisfied': 'Teieplikta er stadfesta før dokument i saka blir opna.',
};
