import type { SameKeys } from '../../texts';
import type { need as nb } from '../../nb/rule-catalogue/need';

/** Words of rules. The need, and who comes before others to the post. */
export const need: SameKeys<typeof nb> = {
  'rule.no.need.labourDuty.name': 'Stillingen er meldt til NAV',
  'rule.no.need.labourDuty.says': 'En ledig stilling skal straks meldes til NAV.',
  'rule.no.need.labourDuty.says2':
    'Vi minder om det samme dag og siger til igen på arbejdsdag {{warnOnWorkingDay}} derefter.',
  'rule.no.need.labourDuty.satisfied': 'HR bekræfter, at stillingen er meldt til NAV.',
  'rule.no.need.internalInfo.name': 'De ansatte kender til stillingen',
  'rule.no.need.internalInfo.says':
    'Arbejdsgiveren skal informere de ansatte om ledige stillinger i virksomheden.',
  'rule.no.need.internalInfo.satisfied': 'De ansatte er informeret, før opslaget offentliggøres.',
  'rule.nav.priority24.name': 'Fortrinsret efter afskedigelse er undersøgt',
  'rule.nav.priority24.says':
    'En statsansat, der er afskediget på grund af virksomhedens forhold, kan have fortrinsret til stillingen. Det kræver {{serviceMonths}} måneders sammenhængende tjeneste inden for de seneste {{withinYears}} år. Retten gælder indtil {{lastsYears}} år efter opsigelsesfristen og bortfalder, hvis et tilbud ikke er accepteret inden {{acceptDays}} dage.',
  'rule.nav.priority24.satisfied':
    'HR svarer, før offentliggørelse og før indstilling, om nogen har fortrinsret.',
  'rule.nav.priority13.name': 'Deltidsansatte er overvejet',
  'rule.nav.priority13.says':
    'Deltidsansatte kan have fortrinsret til en større stilling, frem for at der ansættes en ny.',
  'rule.nav.priority13.satisfied':
    'Ingen deltidsansat gør krav på stillingen, eller det er begrundet, hvorfor kravet ikke følges.',
  'rule.hel.priority.name': 'Interne krav på stillingen er undersøgt',
  'rule.hel.priority.says':
    'Den, der er afskediget på grund af virksomhedens forhold, kan have fortrinsret til stillingen i {{lastsYears}} år fra opsigelsesfristens udløb. Det kræver {{serviceMonths}} måneders ansættelse inden for de seneste {{withinMonths}} måneder, og et tilbud skal accepteres inden {{acceptDays}} dage. Deltidsansatte kan også have fortrinsret, og kravet drøftes med den ansatte, før det afgøres.',
  'rule.hel.priority.says2':
    'HR og lederen afklarer inden {{checkDays}} dage, om nogen i kommunen har krav på stillingen.',
  'rule.hel.priority.satisfied':
    'Der er svaret på, om nogen har krav på stillingen, og hvad der blev gjort med kravet.',
  'rule.hel.strategy.name': 'Behovet er drøftet med HR og tillidsrepræsentant',
  'rule.hel.strategy.says':
    'Når et behov opstår, mødes leder, HR og tillidsrepræsentant. Behovsskema og udkast til opslag sendes til HR gennem sags- og arkivsystemet.',
  'rule.hel.strategy.satisfied': 'Mødet er holdt, og HR har skemaet og udkastet.',
};
