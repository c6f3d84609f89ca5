import type { SameKeys } from '../../texts';
import type { decision as nb } from '../../nb/rule-catalogue/decision';

/** Words of rules. The decision, and what everybody is told of it. */
export const decision: SameKeys<typeof nb> = {
  'rule.no.reject.notice.name': 'Alle får vite om vedtaket',
  'rule.no.reject.notice.says': 'Søkjarane får vite om vedtaket så snart råd er, som regel skriftleg.',
  'rule.no.reject.notice.says2':
    'Er ikkje beskjeden send på arbeidsdag {{escalateOnWorkingDay}}, seier vi frå til HR.',
  'rule.no.reject.notice.satisfied': 'Alle søkjarane har fått beskjed.',
  'rule.no.reject.noAppeal.name': 'Ingen klagerett i avslagsbrevet',
  'rule.no.reject.noAppeal.says':
    'I tilsetjingssaker gir ikkje lova søkjarane rett til grunngiving eller klage, om ikkje organet sjølv har fastsett noko anna. Breva lovar difor ingen klagerett etter forvaltningslova.',
  'rule.no.reject.noAppeal.satisfied':
    'Brevet nemner ingen klagerett, eller organet har fastsett at det er ein.',
  'rule.hel.offer.answer.name': 'Svarfrist på tilbodet',
  'rule.hel.offer.answer.says': 'Den som får tilbod, har {{days}} dagar på å svare.',
  'rule.hel.offer.answer.says2': 'Eit tilbod på telefon bør ta atterhald om vedtaket.',
  'rule.hel.offer.answer.satisfied': 'Svaret har kome, eller fristen er ute.',
  'rule.hel.reject.final.name': 'Endeleg svar til alle søkjarar',
  'rule.hel.reject.final.says':
    'Når kontrakten er signert, får alle søkjarane endeleg svar, og dei får vite kven som er tilsett.',
  'rule.hel.reject.final.satisfied': 'Endeleg svar er sendt til alle søkjarane.',
  'rule.hel.authority.name': 'Rett person vedtek tilsetjinga',
  'rule.hel.authority.says': 'Kommunedirektøren tilset, eller den som har fått styresmakta delegert.',
  'rule.hel.authority.satisfied': 'Vedtaket er gjort av kommunedirektøren eller ein med delegert styresmakt.',
  'rule.no.equal31.name': 'Opplysningar til ein søkjar som er forbigått',
  'rule.no.equal31.says':
    'Ein søkjar som meiner seg forbigått i strid med lova, kan krevje skriftlege opplysningar om utdanning, praksis og andre klare kvalifikasjonar hos den som vart tilsett.',
  'rule.no.equal31.says2': 'Vi minner om svaret på arbeidsdag {{remindOnWorkingDay}}.',
  'rule.no.equal31.satisfied': 'Opplysningane er gitt skriftleg.',
};
