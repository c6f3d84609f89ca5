import type { SameKeys } from '../../texts';
import type { employment as nb } from '../../nb/rule-catalogue/employment';

/** Words of rules. Contract and probation. */
export const employment: SameKeys<typeof nb> = {
  'rule.no.contract.name': 'Skriftlig ansættelseskontrakt',
  'rule.no.contract.says':
    'Kontrakten er skriftlig og indeholder alt, hvad loven kræver. Den skal foreligge så snart som muligt og senest {{days}} dage efter arbejdets begyndelse. Varer arbejdet kortere end en måned, skal den foreligge straks.',
  'rule.no.contract.says2': 'Vi flytter ikke denne dato, selv om den falder på en fridag.',
  'rule.no.contract.satisfied': 'Begge parter har underskrevet kontrakten i tide.',
  'rule.nav.probation.name': 'Prøvetid i den norske stat',
  'rule.nav.probation.says':
    'Prøvetiden er {{months}} måneder fra første arbejdsdag og ender dagen før samme dato. For midlertidigt ansatte er den højst halvdelen af tiden. Et skriftligt varsel om afskedigelse skal være modtaget, før den er udløbet. Loven har undtagelser, så lederen bekræfter, at der er prøvetid.',
  'rule.nav.probation.says2':
    'Vi minder om det {{remindDays}}, {{remindAgainDays}} og {{remindLastDays}} dage, før den er udløbet, og flytter ikke datoen.',
  'rule.nav.probation.satisfied': 'Prøvetiden er vurderet, før den er udløbet.',
  'rule.hel.probation.name': 'Prøvetid i kommunen',
  'rule.hel.probation.says':
    'Der er kun prøvetid, når det er aftalt skriftligt. Den er højst {{months}} måneder og for midlertidigt ansatte højst halvdelen af tiden. En opsigelse skal gives, før prøvetiden er udløbet.',
  'rule.hel.probation.says2':
    'Vi minder om det {{remindDays}}, {{remindAgainDays}} og {{remindLastDays}} dage, før den er udløbet, og flytter ikke datoen.',
  'rule.hel.probation.satisfied': 'Prøvetiden er vurderet, før den er udløbet.',
  'rule.no.probation.extend.name': 'Forlænget prøvetid',
  'rule.no.probation.extend.says':
    'Prøvetiden kan kun forlænges på grund af fravær, når det blev oplyst skriftligt ved ansættelsen og igen, før prøvetiden er udløbet. Fravær, som arbejdsgiveren er skyld i, tæller ikke.',
  'rule.no.probation.extend.satisfied': 'Begge de skriftlige beskeder er givet.',
  'rule.no.probation.followup.name': 'Opfølgning i prøvetiden',
  'rule.no.probation.followup.says': 'Arbejdsgiveren vejleder og vurderer den ansatte i prøvetiden.',
  'rule.no.probation.followup.says2':
    'Den ansatte har en mentor, aftalte samtaler og en afsluttende samtale. Der skrives referat af samtalerne.',
  'rule.no.probation.followup.satisfied': 'Samtalerne er holdt, og vurderingen er skrevet ned.',
};
