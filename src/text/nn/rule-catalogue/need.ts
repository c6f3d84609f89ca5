import type { SameKeys } from '../../texts';
import type { need as nb } from '../../nb/rule-catalogue/need';

/** Words of rules. The need, and who comes before others to the post. */
export const need: SameKeys<typeof nb> = {
  'rule.no.need.labourDuty.name': 'Stillinga er meld til NAV',
  'rule.no.need.labourDuty.says': 'Ei ledig stilling skal meldast til NAV straks.',
  'rule.no.need.labourDuty.says2':
    'Vi minner om det same dag og seier frå igjen på arbeidsdag {{warnOnWorkingDay}} etterpå.',
  'rule.no.need.labourDuty.satisfied': 'HR stadfestar at stillinga er meld til NAV.',
  'rule.no.need.internalInfo.name': 'Dei tilsette veit om stillinga',
  'rule.no.need.internalInfo.says':
    'Arbeidsgivar skal informere dei tilsette om ledige stillingar i verksemda.',
  'rule.no.need.internalInfo.satisfied': 'Dei tilsette er informerte før annonsen blir publisert.',
  'rule.nav.priority24.name': 'Fortrinnsrett etter oppseiing er sjekka',
  'rule.nav.priority24.says':
    'Ein statstilsett som er sagd opp på grunn av tilhøve i verksemda, kan ha fortrinnsrett til stillinga. Det krev {{serviceMonths}} månaders samanhengande teneste dei siste {{withinYears}} åra. Retten varer til {{lastsYears}} år etter oppseiingsfristen og fell bort om eit tilbod ikkje er godteke innan {{acceptDays}} dagar.',
  'rule.nav.priority24.satisfied':
    'HR svarar, før publisering og før innstilling, om nokon har fortrinnsrett.',
  'rule.nav.priority13.name': 'Deltidstilsette er vurderte',
  'rule.nav.priority13.says':
    'Deltidstilsette kan ha fortrinnsrett til ei større stilling framfor at det blir tilsett nokon ny.',
  'rule.nav.priority13.satisfied':
    'Ingen deltidstilsett gjer krav på stillinga, eller det er grunngitt kvifor kravet ikkje blir følgt.',
  'rule.hel.priority.name': 'Interne krav på stillinga er sjekka',
  'rule.hel.priority.says':
    'Den som er sagd opp på grunn av tilhøve i verksemda, kan ha fortrinnsrett til stillinga i {{lastsYears}} år frå oppseiingsfristen er ute. Det krev {{serviceMonths}} månaders tilsetjing dei siste {{withinMonths}} månadene, og eit tilbod må godtakast innan {{acceptDays}} dagar. Deltidstilsette kan òg ha fortrinnsrett, og kravet blir drøfta med den tilsette før det blir avgjort.',
  'rule.hel.priority.says2':
    'HR og leiar avklarer innan {{checkDays}} dagar om nokon i kommunen har krav på stillinga.',
  'rule.hel.priority.satisfied':
    'Det er svart på om nokon har krav på stillinga, og kva som vart gjort med kravet.',
  'rule.hel.strategy.name': 'Behovet er teke opp med HR og tillitsvald',
  'rule.hel.strategy.says':
    'Når eit behov melder seg, møtest leiar, HR og tillitsvald. Behovsskjema og utkast til annonse blir sende til HR gjennom sak- og arkivsystemet.',
  'rule.hel.strategy.satisfied': 'Møtet er halde, og HR har skjemaet og utkastet.',
};
