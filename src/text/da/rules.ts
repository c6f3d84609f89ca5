import type { rules as nb } from '../nb/rules';
import type { SameKeys } from '../texts';

export const rules: SameKeys<typeof nb> = {
  'rule.nav.need.mba.name': 'Behovet er drøftet i MBA',
  'rule.nav.need.mba.says':
    'Skal der ansættes i en anden stilling end vejleder, drøftes behovet i det lokale MBA, før stillingsopslaget skrives.',
  'rule.nav.need.mba.satisfied': 'Både tillidsrepræsentanten og HR bekræfter, at behovet er drøftet.',
  'rule.nav.ad.mba.name': 'Stillingsopslaget er drøftet i MBA',
  'rule.nav.ad.mba.says': 'Stillingsopslaget drøftes i det lokale MBA, før det offentliggøres.',
  'rule.nav.ad.mba.satisfied': 'Både tillidsrepræsentanten og HR bekræfter, at stillingsopslaget er drøftet.',
  'rule.nav.prim.name': 'Afklaret i PRIM',
  'rule.nav.prim.says':
    'Alle stillinger registreres i PRIM. De offentliggøres først, når ingen overtallig er match.',
  'rule.nav.prim.satisfied': 'HR registrerer stillingen i PRIM, og svaret er »intet match«.',
  'rule.no.interview.record.name': 'Referat fra hver samtale',
  'rule.no.interview.record.says':
    'Nye oplysninger af betydning, der kommer frem i en samtale, skal skrives ned. Ansøgeren kan bede om at se dem.',
  'rule.no.interview.record.satisfied': 'Der er skrevet referat fra hver samtale.',
  'rule.nav.ref.two.name': 'Nok referencer',
  'rule.nav.ref.two.says':
    'Der indhentes mindst {{minimum}} referencer, den ene fra nuværende eller seneste leder. Afvigelser begrundes.',
  'rule.nav.ref.two.satisfied':
    'Hver indstillet ansøger har mindst {{minimum}} referencer, den ene fra en leder, eller afvigelsen er begrundet.',
  'rule.nav.rec.best.name': 'Ansøgerne er sammenlignet',
  'rule.nav.rec.best.says':
    'Den bedst kvalificerede skal ansættes. Uddannelse, erfaring og personlig egnethed vurderes op imod stillingsopslaget.',
  'rule.nav.rec.best.satisfied': 'Indstillingen sammenligner ansøgerne.',
  'rule.nav.rec.three.name': 'Sædvanligt antal indstillede',
  'rule.nav.rec.three.says':
    'Er der flere kvalificerede ansøgere, indstilles som regel {{usual}}, i rækkefølge.',
  'rule.nav.rec.three.satisfied': '{{usual}} er indstillet, eller det er begrundet, hvorfor der er færre.',
  'rule.nav.rec.compensate.name': 'Erfaring i stedet for uddannelse',
  'rule.nav.rec.compensate.says':
    'Åbner stillingsopslaget for, at erfaring kan kompensere for kravet om uddannelse, begrunder indstillingen hvordan.',
  'rule.nav.rec.compensate.satisfied': 'Indstillingen viser, hvordan erfaringen er vurderet.',
  'rule.nav.rec.docs.name': 'Dokumentationen er komplet',
  'rule.nav.rec.docs.says':
    'Eksamensbeviser, tjenesteattester, referater og udvidet ansøgerliste følger sagen, og indstillingen er underskrevet.',
  'rule.nav.rec.docs.satisfied':
    'Eksamensbeviser og tjenesteattester er kontrolleret, referaterne og ansøgerlisten findes, og indstillingen er underskrevet.',
  'rule.nav.council.week.name': 'Rådet har sagen i tide',
  'rule.nav.council.week.says': 'Rådet skal have sagen senest {{days}} dage før mødet.',
  'rule.nav.council.week.satisfied': 'Mødet er lagt så sent, at rådet har haft sagen i {{days}} dage.',
  'rule.nav.council.compose.name': 'Rådet er rigtigt sammensat',
  'rule.nav.council.compose.says':
    'Rådet har en leder fra arbejdsgiveren og lige mange medlemmer fra arbejdsgiveren og de ansatte.',
  'rule.nav.council.compose.satisfied': 'Der er lagt lige mange medlemmer ind fra hver side.',
  'rule.nav.council.vote.name': 'Regler for afstemningen',
  'rule.nav.council.vote.says':
    'Beslutningsdygtighed, flertal og stemmelighed følger institutionens personalereglement.',
  'rule.nav.council.vote.satisfied': 'Reglerne fra personalereglementet er lagt ind.',
  'rule.no.impartial.name': 'Habilitet',
  'rule.no.impartial.says': 'Den, der er inhabil, kan ikke forberede eller afgøre sagen.',
  'rule.no.impartial.satisfied': 'Hvert medlem har svaret på, om det er habilt, før det stemmer.',

  'verified.law': 'Lov eller forskrift',
  'verified.page': 'Officiel vejledning',
  'verified.seed': 'Institutionens rutine',
  'verified.secondary': 'Vores standard',
  'verified.own': 'Vores standard',
  'source.line': '{{kind}}: {{source}}',
};
