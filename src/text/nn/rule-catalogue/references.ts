import type { SameKeys } from '../../texts';
import type { references as nb } from '../../nb/rule-catalogue/references';

/** Words of rules. References. */
export const references: SameKeys<typeof nb> = {
  'rule.nav.ref.two.says2':
    'Talet blir ikkje sett ned fordi søkjaren er godt kjend. Gjeld det ei leiarstilling, blir det vurdert om fleire referansar trengst.',
  'rule.hel.ref.all.name': 'Referansar for alle intervjua',
  'rule.hel.ref.all.says':
    'Det blir teke referansar for alle som har vore på intervju, før det blir avgjort kven som blir tilsett. Malen for referansesamtalar blir brukt.',
  'rule.hel.ref.all.satisfied': 'Alle som har vore på intervju, har referansar etter malen.',
  'rule.no.ref.contradiction.name': 'Søkjaren får svare på det som er negativt',
  'rule.no.ref.contradiction.says':
    'Opplysningar som talar mot ein søkjar, blir lagde fram for søkjaren før saka blir avgjord, om ikkje eit unntak i lova gjeld.',
  'rule.no.ref.contradiction.says2': 'Det gjeld òg opplysningar frå referansar.',
  'rule.no.ref.contradiction.satisfied':
    'Opplysningane er lagde fram, og svaret er skrive ned, eller unntaket er grunngitt.',
  'rule.no.ref.afterInterview.name': 'Referansar etter intervjuet',
  'rule.no.ref.afterInterview.says':
    'Referansar blir som hovudregel tekne etter intervjuet, og ikkje for søkjarar som ikkje er kvalifiserte.',
  'rule.no.ref.afterInterview.satisfied': 'Søkjaren har vore på intervju før referansen blir teken.',
};
