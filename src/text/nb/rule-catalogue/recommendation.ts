/** Words of rules. The recommendation. */
export const recommendation = {
  'rule.nav.rec.who.name': 'Rett person innstiller',
  'rule.nav.rec.who.says':
    'Nærmeste leder innstiller. Er lederen selv med i organet som vedtar, gis et forslag i stedet.',
  'rule.nav.rec.who.satisfied': 'Innstillingen er gitt av nærmeste leder, eller det er et forslag.',
  'rule.hel.rec.agree.name': 'Enighet om innstillingen',
  'rule.hel.rec.agree.says': 'Leder, tillitsvalgt og HR drøfter kandidatene og blir enige om innstillingen.',
  'rule.hel.rec.agree.satisfied': 'De tre er enige, eller uenigheten er skrevet ned.',
  'rule.hel.rec.sign.name': 'To signaturer på innstillingen',
  'rule.hel.rec.sign.says': 'Leder og tillitsvalgt signerer protokollen. Deretter går den til HR.',
  'rule.hel.rec.sign.satisfied': 'Begge har signert.',
  'rule.hel.rec.complaint.name': 'Klageordning før kontrakt',
  'rule.hel.rec.complaint.says':
    'Innstillingen sendes til alle som har søkt, og de kan klage innen {{days}} dager fra de mottar den. Kontrakten sendes etterpå. Dette er en lokal ordning, ikke en klagerett i loven.',
  'rule.hel.rec.complaint.satisfied': 'Fristen er ute, og klagene er besvart.',
} as const;
