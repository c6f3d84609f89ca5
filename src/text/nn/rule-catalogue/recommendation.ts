import type { SameKeys } from '../../texts';
import type { recommendation as nb } from '../../nb/rule-catalogue/recommendation';

/** Words of rules. The recommendation. */
export const recommendation: SameKeys<typeof nb> = {
  'rule.nav.rec.who.name': 'Rett person innstiller',
  'rule.nav.rec.who.says':
    'Nærmaste leiar innstiller. Er leiaren sjølv med i organet som vedtek, blir det gitt eit forslag i staden.',
  'rule.nav.rec.who.satisfied': 'Innstillinga er gitt av nærmaste leiar, eller det er eit forslag.',
  'rule.hel.rec.agree.name': 'Semje om innstillinga',
  'rule.hel.rec.agree.says': 'Leiar, tillitsvald og HR drøftar kandidatane og blir samde om innstillinga.',
  'rule.hel.rec.agree.satisfied': 'Dei tre er samde, eller usemja er skriven ned.',
  'rule.hel.rec.sign.name': 'To signaturar på innstillinga',
  'rule.hel.rec.sign.says': 'Leiar og tillitsvald signerer protokollen. Deretter går han til HR.',
  'rule.hel.rec.sign.satisfied': 'Begge har signert.',
  'rule.hel.rec.complaint.name': 'Klageordning før kontrakt',
  'rule.hel.rec.complaint.says':
    'Innstillinga blir send til alle som har søkt, og dei kan klage innan {{days}} dagar frå dei får henne. Kontrakten blir send etterpå. Dette er ei lokal ordning, ikkje ein klagerett i lova.',
  'rule.hel.rec.complaint.satisfied': 'Fristen er ute, og klagene er svarte på.',
};
