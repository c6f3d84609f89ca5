import type { SameKeys } from '../../texts';
import type { lists as nb } from '../../nb/rule-catalogue/lists';

/** Words of rules. Lists of applicants, requests to see documents, word to applicants who wait. */
export const lists: SameKeys<typeof nb> = {
  'rule.no.list.public.name': 'Offentleg søkjarliste',
  'rule.no.list.public.says':
    'Så snart råd er etter søknadsfristen blir det laga ei offentleg søkjarliste med namn, alder, stilling og bustads- eller arbeidskommune. Ho viser òg kor mange som har søkt, og kjønn.',
  'rule.no.list.public.says2':
    'Vi reknar inntil {{usualDays}} dagar som vanleg og {{tooManyDays}} som for lenge.',
  'rule.no.list.public.says3':
    'Fristen vår er arbeidsdag {{dueOnWorkingDay}} etter søknadsfristen. Vi varslar på arbeidsdag {{warnOnWorkingDay}} og seier frå til HR på arbeidsdag {{escalateOnWorkingDay}}.',
  'rule.no.list.public.satisfied': 'Lista er laga og kan givast ut.',
  'rule.no.list.withhold.name': 'Ønske om å haldast utanfor lista er avgjorde',
  'rule.no.list.withhold.says':
    'Ein søkjar kan be om ikkje å stå på den offentlege lista. Det blir avgjort før lista blir laga, og interessa ålmenta har i stillinga, blir vegen inn. Blir svaret nei, får søkjaren vite det først.',
  'rule.no.list.withhold.says2': 'Lista ventar ikkje medan ein søkjar tenkjer seg om.',
  'rule.no.list.withhold.satisfied': 'Kvart ønske har fått eit svar, og dei som fekk nei, har fått beskjed.',
  'rule.no.list.extended.name': 'Utvida søkjarliste til partar',
  'rule.no.list.extended.says':
    'Ein part som ber om det, får ei liste med namn, alder og fullstendig utdanning og praksis for alle søkjarane. Berre partar får henne.',
  'rule.no.list.extended.satisfied': 'Lista er laga og berre gitt til partar.',
  'rule.hel.list.threeDays.name': 'Søkjarlista er klar etter {{workingDays}} arbeidsdagar',
  'rule.hel.list.threeDays.says':
    'Den offentlege søkjarlista er tilgjengeleg seinast {{workingDays}} arbeidsdagar etter søknadsfristen.',
  'rule.hel.list.threeDays.satisfied': 'Lista er laga i tide.',
  'rule.no.access.request.name': 'Svar på innsynskrav',
  'rule.no.access.request.says':
    'Eit innsynskrav blir avgjort utan opphald. Er det ikkje svart på {{refusalWorkingDays}} arbeidsdagar, blir det rekna som eit avslag som det kan klagast på.',
  'rule.no.access.request.says2':
    'Fristen vår er arbeidsdag {{dueOnWorkingDay}}, og vi varslar på arbeidsdag {{warnOnWorkingDay}}.',
  'rule.no.access.request.satisfied': 'Den som bad om innsyn, har fått svar.',
  'rule.no.access.grounds.name': 'Nærare grunngiving for avslag på innsyn',
  'rule.no.access.grounds.says':
    'Den som har fått avslag på innsyn, kan innan {{askWithinWeeks}} veker be om ei nærare grunngiving. Ho blir gitt innan {{answerWorkingDays}} arbeidsdagar.',
  'rule.no.access.grounds.satisfied': 'Grunngivinga er gitt i tide.',
  'rule.no.access.meroffentlighet.name': 'Meirinnsyn er vurdert',
  'rule.no.access.meroffentlighet.says':
    'Den som nektar innsyn, vurderer om det likevel kan givast heilt eller delvis.',
  'rule.no.access.meroffentlighet.satisfied': 'Vurderinga er skriven ned.',
  'rule.no.interim.name': 'Førebels svar til søkjarar som ventar',
  'rule.no.interim.says': 'Blir ikkje søknaden avgjord innan éin månad, får søkjaren eit førebels svar.',
  'rule.no.interim.satisfied': 'Alle som ventar, har fått eit førebels svar.',
  'rule.hel.info.afterDeadline.name': 'Prosessbrev etter søknadsfristen',
  'rule.hel.info.afterDeadline.says':
    'Nokre dagar etter søknadsfristen får søkjarane eit brev om kva som skjer vidare, og når.',
  'rule.hel.info.afterDeadline.says2': 'Vi sender det på arbeidsdag {{onWorkingDay}}.',
  'rule.hel.info.afterDeadline.satisfied': 'Brevet er sendt til alle søkjarane.',
};
