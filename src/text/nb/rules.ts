import type { Verified } from '../../hiring/profile';
import type { Texts } from '../texts';

type RuleWords =
  | 'nav.need.mba'
  | 'nav.ad.mba'
  | 'nav.prim'
  | 'no.interview.record'
  | 'nav.ref.two'
  | 'nav.rec.best'
  | 'nav.rec.three'
  | 'nav.rec.compensate'
  | 'nav.rec.docs'
  | 'nav.council.week'
  | 'nav.council.compose'
  | 'nav.council.vote'
  | 'no.impartial';

/**
 * Rules: `name` in lists, what it `says`, and when it is `satisfied`; numbers are the parameters of the profile. How well
 * it is known is said beside it, and only what was read in the law or on an authority's page is shown as such.
 */
export const rules = {
  'rule.nav.need.mba.name': 'Behovet er drøftet med MBA',
  'rule.nav.need.mba.says':
    'Skal det ansettes i en annen stilling enn veileder, drøftes behovet med lokalt MBA før annonsen skrives.',
  'rule.nav.need.mba.satisfied': 'Både tillitsvalgt og HR bekrefter at behovet er drøftet.',
  'rule.nav.ad.mba.name': 'Annonsen er drøftet med MBA',
  'rule.nav.ad.mba.says': 'Annonsen drøftes med lokalt MBA før den publiseres.',
  'rule.nav.ad.mba.satisfied': 'Både tillitsvalgt og HR bekrefter at annonsen er drøftet.',
  'rule.nav.prim.name': 'Avklart i PRIM',
  'rule.nav.prim.says':
    'Alle stillinger registreres i PRIM. De publiseres først når ingen overtallig er match.',
  'rule.nav.prim.satisfied': 'HR registrerer stillingen i PRIM, og svaret er «ingen match».',
  'rule.no.interview.record.name': 'Referat fra hvert intervju',
  'rule.no.interview.record.says':
    'Nye opplysninger av betydning som kommer fram i et intervju, skal skrives ned. Søkeren kan be om å få se dem.',
  'rule.no.interview.record.satisfied': 'Det er skrevet referat fra hvert intervju.',
  'rule.nav.ref.two.name': 'Nok referanser',
  'rule.nav.ref.two.says':
    'Det innhentes minst {{minimum}} referanser, én av dem fra nåværende eller siste leder. Avvik begrunnes.',
  'rule.nav.ref.two.satisfied':
    'Hver innstilt søker har minst {{minimum}} referanser, én av dem fra leder, eller avviket er begrunnet.',
  'rule.nav.rec.best.name': 'Søkerne er sammenlignet',
  'rule.nav.rec.best.says':
    'Den best kvalifiserte skal ansettes. Utdanning, erfaring og personlig egnethet vurderes mot annonsen.',
  'rule.nav.rec.best.satisfied': 'Innstillingen sammenligner søkerne.',
  'rule.nav.rec.three.name': 'Vanlig antall innstilte',
  'rule.nav.rec.three.says':
    'Er det flere kvalifiserte søkere, innstilles som regel {{usual}}, i rekkefølge.',
  'rule.nav.rec.three.satisfied': '{{usual}} er innstilt, eller det er begrunnet hvorfor det er færre.',
  'rule.nav.rec.compensate.name': 'Erfaring i stedet for utdanning',
  'rule.nav.rec.compensate.says':
    'Åpner annonsen for at erfaring kan kompensere for utdanningskravet, begrunner innstillingen hvordan.',
  'rule.nav.rec.compensate.satisfied': 'Innstillingen viser hvordan erfaringen er vurdert.',
  'rule.nav.rec.docs.name': 'Dokumentasjonen er komplett',
  'rule.nav.rec.docs.says':
    'Vitnemål, attester, referater og utvidet søkerliste følger saken, og innstillingen er signert.',
  'rule.nav.rec.docs.satisfied':
    'Vitnemål og attester er kontrollert, referatene og søkerlisten finnes, og innstillingen er signert.',
  'rule.nav.council.week.name': 'Rådet har saken i tide',
  'rule.nav.council.week.says': 'Rådet skal ha saken senest {{days}} dager før møtet.',
  'rule.nav.council.week.satisfied': 'Møtet er lagt så sent at rådet har hatt saken i {{days}} dager.',
  'rule.nav.council.compose.name': 'Rådet er riktig sammensatt',
  'rule.nav.council.compose.says':
    'Rådet har en leder fra arbeidsgiver og like mange medlemmer fra arbeidsgiver og de ansatte.',
  'rule.nav.council.compose.satisfied': 'Det er lagt inn like mange medlemmer fra hver side.',
  'rule.nav.council.vote.name': 'Regler for avstemningen',
  'rule.nav.council.vote.says':
    'Vedtaksførhet, flertall og stemmelikhet følger virksomhetens personalreglement.',
  'rule.nav.council.vote.satisfied': 'Reglene fra personalreglementet er lagt inn.',
  'rule.no.impartial.name': 'Habilitet',
  'rule.no.impartial.says': 'Den som er inhabil, kan ikke forberede eller avgjøre saken.',
  'rule.no.impartial.satisfied': 'Hvert medlem har svart på om det er habilt, før det stemmer.',

  'verified.law': 'Lov eller forskrift',
  'verified.page': 'Offisiell veiledning',
  'verified.seed': 'Virksomhetens rutine',
  'verified.secondary': 'Vår standard',
  'verified.own': 'Vår standard',
  'source.line': '{{kind}}: {{source}}',
} as const satisfies Texts<
  `rule.${RuleWords}.${'name' | 'says' | 'satisfied'}` | `verified.${Verified}` | 'source.line'
>;
