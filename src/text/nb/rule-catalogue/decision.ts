/** Words of rules. The decision, and what everybody is told of it. */
export const decision = {
  'rule.no.reject.notice.name': 'Alle får vite om vedtaket',
  'rule.no.reject.notice.says': 'Søkerne får vite om vedtaket så snart som mulig, som regel skriftlig.',
  'rule.no.reject.notice.says2':
    'Er ikke beskjeden sendt på arbeidsdag {{escalateOnWorkingDay}}, sier vi fra til HR.',
  'rule.no.reject.notice.satisfied': 'Alle søkerne har fått beskjed.',
  'rule.no.reject.noAppeal.name': 'Ingen klagerett i avslagsbrevet',
  'rule.no.reject.noAppeal.says':
    'I ansettelsessaker gir loven ikke søkerne rett til begrunnelse eller klage, hvis ikke organet selv har bestemt noe annet. Brevene lover derfor ingen klagerett etter forvaltningsloven.',
  'rule.no.reject.noAppeal.satisfied':
    'Brevet nevner ingen klagerett, eller organet har bestemt at det er en.',
  'rule.hel.offer.answer.name': 'Svarfrist på tilbudet',
  'rule.hel.offer.answer.says': 'Den som får tilbud, har {{days}} dager på å svare.',
  'rule.hel.offer.answer.says2': 'Et tilbud på telefon bør ta forbehold om vedtaket.',
  'rule.hel.offer.answer.satisfied': 'Svaret har kommet, eller fristen er ute.',
  'rule.hel.reject.final.name': 'Endelig svar til alle søkere',
  'rule.hel.reject.final.says':
    'Når kontrakten er signert, får alle søkerne endelig svar, og de får vite hvem som er ansatt.',
  'rule.hel.reject.final.satisfied': 'Endelig svar er sendt til alle søkerne.',
  'rule.hel.authority.name': 'Rett person vedtar ansettelsen',
  'rule.hel.authority.says': 'Kommunedirektøren ansetter, eller den som har fått myndigheten delegert.',
  'rule.hel.authority.satisfied': 'Vedtaket er gjort av kommunedirektøren eller en med delegert myndighet.',
  'rule.no.equal31.name': 'Opplysninger til en søker som er forbigått',
  'rule.no.equal31.says':
    'En søker som mener seg forbigått i strid med loven, kan kreve skriftlige opplysninger om utdanning, praksis og andre klare kvalifikasjoner hos den som ble ansatt.',
  'rule.no.equal31.says2': 'Vi minner om svaret på arbeidsdag {{remindOnWorkingDay}}.',
  'rule.no.equal31.satisfied': 'Opplysningene er gitt skriftlig.',
} as const;
