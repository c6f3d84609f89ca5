import type { SameKeys } from '../../texts';
import type { announcement as nb } from '../../nb/rule-catalogue/announcement';

/** Words of rules. The announcement. */
export const announcement: SameKeys<typeof nb> = {
  'rule.no.ad.public.name': 'Offentligt opslag',
  'rule.no.ad.public.says':
    'Stillinger i staten slås op offentligt. Loven gør undtagelse for op til {{lawMonths}} måneder. Personalereglementet kan gøre undtagelse for op til {{regulationsYears}} år, og forskriften har enkelte andre undtagelser.',
  'rule.no.ad.public.satisfied': 'Opslaget er offentligt, eller undtagelsen er angivet.',
  'rule.hel.ad.public.name': 'Stillingen slås op',
  'rule.hel.ad.public.says':
    'Ledige stillinger slås op, så den bedst kvalificerede kan findes. I kommunerne er kvalifikationsprincippet ulovbestemt og står i hovedoverenskomsten.',
  'rule.hel.ad.public.satisfied': 'Stillingen er slået op, eller det er begrundet, hvorfor den ikke er det.',
  'rule.no.ad.publicityNotice.name': 'Opslaget oplyser om offentlighed',
  'rule.no.ad.publicityNotice.says':
    'Opslaget skal oplyse, at oplysninger om ansøgeren kan blive offentlige, selv om ansøgeren beder om ikke at stå på ansøgerlisten.',
  'rule.no.ad.publicityNotice.satisfied': 'Sætningen står i opslaget.',
  'rule.no.ad.noForbidden.name': 'Ingen forbudte spørgsmål',
  'rule.no.ad.noForbidden.says':
    'Det er ikke tilladt at spørge ansøgere om graviditet eller børn, religion, etnicitet, handicap, seksuel orientering, kønsidentitet, politik eller fagforening eller om helbred ud over det, stillingen kræver. Hvor loven tillader undtagelser, begrundes de skriftligt.',
  'rule.no.ad.noForbidden.satisfied':
    'Opslag, skema og interviewguide er uden sådanne spørgsmål, eller undtagelsen er begrundet.',
  'rule.no.ad.deadline14.name': 'Lang nok ansøgningsfrist',
  'rule.no.ad.deadline14.says':
    'Ansøgningsfristen er normalt mindst {{days}} dage. Håndbogen, det står i, er fra 2017. Se også personalereglementet.',
  'rule.no.ad.deadline14.satisfied':
    'Fristen er mindst {{days}} dage, eller det er begrundet, hvorfor den er kortere.',
  'rule.hel.ad.deadline21.name': 'Ansøgningsfrist på {{weeks}} uger',
  'rule.hel.ad.deadline21.says': 'Ansøgningsfristen er {{weeks}} uger fra opslaget.',
  'rule.hel.ad.deadline21.satisfied': 'Fristen er {{weeks}} uger efter opslaget.',
  'rule.hel.ad.police.name': 'Politiattest (straffeattest)',
  'rule.hel.ad.police.says':
    'Til arbejde i børnehave kræves politiattest, og det står i opslaget. Kun den, der får tilbuddet, bliver bedt om den, og tilbuddet tager forbehold. Attesten er højst {{months}} måneder gammel og afleveres før ansættelsen. Andre områder har egne regler.',
  'rule.hel.ad.police.satisfied': 'Attesten er set, før den ansatte begynder.',
  'rule.hel.ad.content.name': 'Opslagets indhold',
  'rule.hel.ad.content.says':
    'Opslaget fortæller, hvad stillingen går ud på, krav, lønniveau, goder, hvad der skal vedlægges, og hvad der skal til for at holdes uden for den offentlige ansøgerliste. Det er skrevet til målgruppen.',
  'rule.hel.ad.content.satisfied': 'Alle dele står i opslaget.',
  'rule.nav.ad.documents.name': 'Opfordring om eksamensbeviser og udtalelser',
  'rule.nav.ad.documents.says':
    'Opslaget opfordrer ansøgerne til at uploade udtalelser og eksamensbeviser og til at dele dem fra Vitnemålsportalen.',
  'rule.nav.ad.documents.satisfied': 'Opfordringen står i opslaget.',
  'rule.no.order.form.name': 'Bestillingen til NAV er fuldstændig',
  'rule.no.order.form.says':
    'Sendes stillingen til NAV til opslag eller kandidatsøgning, udfyldes alle {{fields}} felter i tjeklisten, og de {{questions}} spørgsmål besvares: hvor længe, om der findes en færdig tekst, og om den kun skal ud internt.',
  'rule.no.order.form.satisfied': 'Alle felter er udfyldt, og spørgsmålene er besvaret.',
  'rule.no.order.agency.name': 'NAV kender til vikarbureauet',
  'rule.no.order.agency.says':
    'Bruges et vikarbureau til den samme opgave, får NAV det at vide. Kontaktpersoner og samarbejdsform aftales.',
  'rule.no.order.agency.satisfied': 'NAV har fået besked, og kontaktpersonerne er skrevet ned.',
};
