import type { SameKeys } from '../../texts';
import type { recommendation as nb } from '../../nb/rule-catalogue/recommendation';

/** Words of rules. The recommendation. */
export const recommendation: SameKeys<typeof nb> = {
  'rule.nav.rec.who.name': 'Den rette indstiller',
  'rule.nav.rec.who.says':
    'Nærmeste leder indstiller. Er lederen selv medlem af det organ, der træffer afgørelsen, gives et forslag i stedet.',
  'rule.nav.rec.who.satisfied': 'Indstillingen er givet af nærmeste leder, eller det er et forslag.',
  'rule.hel.rec.agree.name': 'Enighed om indstillingen',
  'rule.hel.rec.agree.says':
    'Leder, tillidsrepræsentant og HR drøfter kandidaterne og bliver enige om indstillingen.',
  'rule.hel.rec.agree.satisfied': 'De tre er enige, eller uenigheden er skrevet ned.',
  'rule.hel.rec.sign.name': 'To underskrifter på indstillingen',
  'rule.hel.rec.sign.says': 'Leder og tillidsrepræsentant underskriver protokollen. Derefter går den til HR.',
  'rule.hel.rec.sign.satisfied': 'Begge har underskrevet.',
  'rule.hel.rec.complaint.name': 'Klageordning før kontrakt',
  'rule.hel.rec.complaint.says':
    'Indstillingen sendes til alle, der har søgt, og de kan klage inden {{days}} dage fra modtagelsen. Kontrakten sendes bagefter. Det er en lokal ordning, ikke en klageret efter loven.',
  'rule.hel.rec.complaint.satisfied': 'Fristen er udløbet, og klagerne er besvaret.',
};
