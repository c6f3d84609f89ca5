import type { SameKeys } from '../../texts';
import type { denmarkAnnouncement as nb } from '../../nb/rule-catalogue/denmark-announcement';

/** Words of rules. Danish state: need and announcement. */
export const denmarkAnnouncement: SameKeys<typeof nb> = {
  'rule.dk.need.reassign.name': 'Opgaver kan flyttes',
  'rule.dk.need.reassign.says':
    'Før stillingen slås op, overvejes det, om opgaverne kan fordeles mellem de nuværende medarbejdere.',
  'rule.dk.need.reassign.satisfied': 'Der er svaret på, om opgaverne kan flyttes.',
  'rule.dk.ad.public.name': 'Offentligt opslag',
  'rule.dk.ad.public.says':
    'Stillinger i staten slås op offentligt. Der findes undtagelser, for eksempel for ansættelser på højst {{exceptionYears}} år.',
  'rule.dk.ad.public.satisfied': 'Opslaget er offentligt, eller undtagelsen er angivet.',
  'rule.dk.ad.content.name': 'Stillingsopslagets indhold',
  'rule.dk.ad.content.says':
    'Opslaget angiver stillingsbetegnelse, ansættelsesområde, tjenestested, løn, overenskomst og præcis ansøgningsfrist med klokkeslæt.',
  'rule.dk.ad.content.satisfied': 'Alle oplysninger står i opslaget.',
  'rule.dk.ad.14.name': 'Mindst {{days}} dage til at søge',
  'rule.dk.ad.14.says': 'Ansøgningsfristen er mindst {{days}} dage.',
  'rule.dk.ad.14.satisfied':
    'Fristen er mindst {{days}} dage, eller det er begrundet, hvorfor den er kortere.',
  'rule.dk.ad.late.name': 'For sene ansøgninger',
  'rule.dk.ad.late.says':
    'En ansøgning, der kommer for sent, kan ikke tages i betragtning, medmindre stillingen slås op igen.',
  'rule.dk.ad.late.satisfied': 'Ingen for sene ansøgninger er med i vurderingen.',
  'rule.dk.ad.channel.name': 'Ansøgninger ad en anden kanal',
  'rule.dk.ad.channel.says':
    'En ansøgning, der kom til tiden, behandles ens, uanset hvilken kanal den kom ad.',
  'rule.dk.ad.channel.satisfied': 'Alle ansøgninger, der kom til tiden, er med i vurderingen.',
  'rule.dk.ad.age.name': 'Ingen spørgsmål om alder',
  'rule.dk.ad.age.says': 'Det er ikke tilladt at bede ansøgere om at oplyse deres alder i ansøgningen.',
  'rule.dk.ad.age.satisfied': 'Skemaet spørger ikke om alder eller fødselsdato.',
  'rule.dk.ask.forbidden.name': 'Ingen forbudte spørgsmål i samtalen',
  'rule.dk.ask.forbidden.says':
    'Det er ikke tilladt at spørge om race, hudfarve, religion, politisk anskuelse, seksuel orientering, kønsidentitet eller national, social eller etnisk oprindelse.',
  'rule.dk.ask.forbidden.satisfied': 'Guiden har ingen sådanne spørgsmål.',
};
