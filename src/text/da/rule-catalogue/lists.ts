import type { SameKeys } from '../../texts';
import type { lists as nb } from '../../nb/rule-catalogue/lists';

/** Words of rules. Lists of applicants, requests to see documents, word to applicants who wait. */
export const lists: SameKeys<typeof nb> = {
  'rule.no.list.public.name': 'Offentlig ansøgerliste',
  'rule.no.list.public.says':
    'Så snart som muligt efter ansøgningsfristen laves en offentlig ansøgerliste med navn, alder, stilling og bopæls- eller arbejdskommune. Den viser også, hvor mange der har søgt, og deres køn.',
  'rule.no.list.public.says2':
    'Vi regner op til {{usualDays}} dage for normalt og {{tooManyDays}} for for længe.',
  'rule.no.list.public.says3':
    'Vores frist er arbejdsdag {{dueOnWorkingDay}} efter ansøgningsfristen. Vi advarer på arbejdsdag {{warnOnWorkingDay}} og siger til hos HR på arbejdsdag {{escalateOnWorkingDay}}.',
  'rule.no.list.public.satisfied': 'Listen er lavet og kan udleveres.',
  'rule.no.list.withhold.name': 'Ønsker om at holdes uden for listen er afgjort',
  'rule.no.list.withhold.says':
    'En ansøger kan bede om ikke at stå på den offentlige liste. Det afgøres, før listen laves, og offentlighedens interesse i stillingen tages i betragtning. Bliver svaret nej, får ansøgeren det at vide først.',
  'rule.no.list.withhold.says2': 'Listen venter ikke, mens en ansøger tænker sig om.',
  'rule.no.list.withhold.satisfied': 'Hvert ønske har fået et svar, og de, der fik nej, har fået besked.',
  'rule.no.list.extended.name': 'Udvidet ansøgerliste til parter',
  'rule.no.list.extended.says':
    'En part, der beder om det, får en liste med navn, alder og fuld uddannelse og praksis for alle ansøgere. Kun parter får den.',
  'rule.no.list.extended.satisfied': 'Listen er lavet og kun givet til parter.',
  'rule.hel.list.threeDays.name': 'Ansøgerlisten er klar efter {{workingDays}} arbejdsdage',
  'rule.hel.list.threeDays.says':
    'Den offentlige ansøgerliste er tilgængelig senest {{workingDays}} arbejdsdage efter ansøgningsfristen.',
  'rule.hel.list.threeDays.satisfied': 'Listen er lavet i tide.',
  'rule.no.access.request.name': 'Svar på anmodning om aktindsigt',
  'rule.no.access.request.says':
    'En anmodning om aktindsigt afgøres uden ophold. Er den ikke besvaret efter {{refusalWorkingDays}} arbejdsdage, regnes det som et afslag, der kan påklages.',
  'rule.no.access.request.says2':
    'Vores frist er arbejdsdag {{dueOnWorkingDay}}, og vi advarer på arbejdsdag {{warnOnWorkingDay}}.',
  'rule.no.access.request.satisfied': 'Den, der bad om aktindsigt, har fået svar.',
  'rule.no.access.grounds.name': 'Nærmere begrundelse for afslag på aktindsigt',
  'rule.no.access.grounds.says':
    'Den, der har fået afslag på aktindsigt, kan inden {{askWithinWeeks}} uger bede om en nærmere begrundelse. Den gives inden {{answerWorkingDays}} arbejdsdage.',
  'rule.no.access.grounds.satisfied': 'Begrundelsen er givet i tide.',
  'rule.no.access.meroffentlighet.name': 'Meroffentlighed er overvejet',
  'rule.no.access.meroffentlighet.says':
    'Den, der afslår aktindsigt, overvejer, om den alligevel kan gives helt eller delvist.',
  'rule.no.access.meroffentlighet.satisfied': 'Overvejelsen er skrevet ned.',
  'rule.no.interim.name': 'Foreløbigt svar til ansøgere, der venter',
  'rule.no.interim.says': 'Bliver ansøgningen ikke afgjort inden en måned, får ansøgeren et foreløbigt svar.',
  'rule.no.interim.satisfied': 'Alle, der venter, har fået et foreløbigt svar.',
  'rule.hel.info.afterDeadline.name': 'Procesbrev efter ansøgningsfristen',
  'rule.hel.info.afterDeadline.says':
    'Nogle dage efter ansøgningsfristen får ansøgerne et brev om, hvad der videre sker, og hvornår.',
  'rule.hel.info.afterDeadline.says2': 'Vi sender det på arbejdsdag {{onWorkingDay}}.',
  'rule.hel.info.afterDeadline.satisfied': 'Brevet er sendt til alle ansøgere.',
};
