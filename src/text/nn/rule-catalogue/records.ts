import type { SameKeys } from '../../texts';
import type { records as nb } from '../../nb/rule-catalogue/records';

/** Words of rules. What is kept, applicants’ data, and what the program never does. */
export const records: SameKeys<typeof nb> = {
  'rule.no.archive.name': 'Arkivering',
  'rule.no.archive.says':
    'Ferdige dokument blir journalførte og ikkje sletta utan at det er lov. Organet fastset kor lenge dei blir tekne vare på.',
  'rule.no.archive.satisfied': 'Dokumenta er arkiverte, og ingen er sletta utan grunnlag.',
  'rule.no.gdpr.name': 'Personvern for søkjarane',
  'rule.no.gdpr.says':
    'Berre nødvendige opplysningar blir samla inn, og søkjarane får vite kva dei blir brukte til. Inga avgjerd er heilt automatisk. Spørsmål om eigne opplysningar blir svarte på innan éin månad. Fødselsnummer blir berre brukt når det trengst, til dømes ved signering.',
  'rule.no.gdpr.satisfied': 'Opplysningane er nødvendige, og søkjarane er informerte.',
  'rule.no.retention.name': 'Lagringstid er sett',
  'rule.no.retention.says':
    'Verksemda set sjølv kor lenge opplysningar om søkjarar blir lagra. Til ein kandidatbase trengst det samtykke, og samtykket har ein sluttdato.',
  'rule.no.retention.satisfied': 'Lagringstida er lagd inn.',
  'rule.ai.highrisk.name': 'Eit menneske avgjer',
  'rule.ai.highrisk.says': 'Programmet rangerer, silar og poengset aldri søkjarar. Eit menneske avgjer.',
  'rule.ai.highrisk.says2':
    'EU reknar kunstig intelligens brukt på søkjarar som høgrisiko. Krava der er venta å gjelde frå 2. desember 2027.',
  'rule.ai.highrisk.satisfied': 'Inga rangering eller utveljing er gjord av programmet.',
  'rule.law.watch.name': 'Ny forvaltningslov',
  'rule.law.watch.says':
    'Ei ny forvaltningslov er vedteken. Når ho tek til å gjelde, er ikkje fastsett. Unntaka for tilsetjingar blir førte vidare.',
  'rule.law.watch.says2': 'Vi ser gjennom reglane kvar {{everyMonths}}. månad.',
  'rule.law.watch.satisfied': 'Reglane er sett gjennom, og endringar har fått datoar.',
};
