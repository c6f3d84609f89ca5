import type { rules as nb } from '../nb/rules';
import type { SameKeys } from '../texts';

export const rules: SameKeys<typeof nb> = {
  'rule.nav.need.mba.name': 'Behovet er drøfta med MBA',
  'rule.nav.need.mba.says':
    'Skal nokon tilsetjast i ei anna stilling enn rettleiar, blir behovet drøfta med lokalt MBA før annonsen blir skriven.',
  'rule.nav.need.mba.satisfied': 'Både tillitsvald og HR stadfestar at behovet er drøfta.',
  'rule.nav.ad.mba.name': 'Annonsen er drøfta med MBA',
  'rule.nav.ad.mba.says': 'Annonsen blir drøfta med lokalt MBA før han blir publisert.',
  'rule.nav.ad.mba.satisfied': 'Både tillitsvald og HR stadfestar at annonsen er drøfta.',
  'rule.nav.prim.name': 'Avklart i PRIM',
  'rule.nav.prim.says':
    'Alle stillingar blir registrerte i PRIM. Dei blir publiserte først når ingen overtalig er match.',
  'rule.nav.prim.satisfied': 'HR registrerer stillinga i PRIM, og svaret er «ingen match».',
  'rule.no.interview.record.name': 'Referat frå kvart intervju',
  'rule.no.interview.record.says':
    'Nye opplysningar av noko å seie som kjem fram i eit intervju, skal skrivast ned. Søkjaren kan be om å få sjå dei.',
  'rule.no.interview.record.satisfied': 'Det er skrive referat frå kvart intervju.',
  'rule.nav.ref.two.name': 'Nok referansar',
  'rule.nav.ref.two.says':
    'Det blir henta inn minst {{minimum}} referansar, éin av dei frå noverande eller siste leiar. Avvik skal grunngivast.',
  'rule.nav.ref.two.satisfied':
    'Kvar innstilt søkjar har minst {{minimum}} referansar, éin av dei frå leiar, eller avviket er grunngitt.',
  'rule.nav.rec.best.name': 'Søkjarane er samanlikna',
  'rule.nav.rec.best.says':
    'Den best kvalifiserte skal tilsetjast. Utdanning, erfaring og om søkjaren personleg er skikka, blir vurdert mot annonsen.',
  'rule.nav.rec.best.satisfied': 'Innstillinga samanliknar søkjarane.',
  'rule.nav.rec.three.name': 'Vanleg tal på innstilte',
  'rule.nav.rec.three.says':
    'Er det fleire kvalifiserte søkjarar, blir som regel {{usual}} innstilte, i rekkjefølgje.',
  'rule.nav.rec.three.satisfied': '{{usual}} er innstilte, eller det er grunngitt kvifor det er færre.',
  'rule.nav.rec.compensate.name': 'Erfaring i staden for utdanning',
  'rule.nav.rec.compensate.says':
    'Opnar annonsen for at erfaring kan kompensere for utdanningskravet, grunngir innstillinga korleis.',
  'rule.nav.rec.compensate.satisfied': 'Innstillinga viser korleis erfaringa er vurdert.',
  'rule.nav.rec.docs.name': 'Dokumentasjonen er komplett',
  'rule.nav.rec.docs.says':
    'Vitnemål, attestar, referat og utvida søkjarliste følgjer saka, og innstillinga er signert.',
  'rule.nav.rec.docs.satisfied':
    'Vitnemål og attestar er kontrollerte, referata og søkjarlista finst, og innstillinga er signert.',
  'rule.nav.council.week.name': 'Rådet har saka i tide',
  'rule.nav.council.week.says': 'Rådet skal ha saka seinast {{days}} dagar før møtet.',
  'rule.nav.council.week.satisfied': 'Møtet er lagt så seint at rådet har hatt saka i {{days}} dagar.',
  'rule.nav.council.compose.name': 'Rådet er rett sett saman',
  'rule.nav.council.compose.says':
    'Rådet har ein leiar frå arbeidsgivar og like mange medlemer frå arbeidsgivar og dei tilsette.',
  'rule.nav.council.compose.satisfied': 'Det er lagt inn like mange medlemer frå kvar side.',
  'rule.nav.council.vote.name': 'Reglar for avrøystinga',
  'rule.nav.council.vote.says':
    'Vedtaksføre, fleirtal og likt røystetal følgjer personalreglementet i verksemda.',
  'rule.nav.council.vote.satisfied': 'Reglane frå personalreglementet er lagde inn.',
  'rule.no.impartial.name': 'Habilitet',
  'rule.no.impartial.says': 'Den som er inhabil, kan ikkje førebu eller avgjere saka.',
  'rule.no.impartial.satisfied': 'Kvar medlem har svart på spørsmålet om habilitet før røystinga.',

  'verified.law': 'Lov eller forskrift',
  'verified.page': 'Offisiell rettleiing',
  'verified.seed': 'Rutinen i verksemda',
  'verified.secondary': 'Standarden vår',
  'verified.own': 'Standarden vår',
  'source.line': '{{kind}}: {{source}}',
};
