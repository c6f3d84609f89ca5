/** Words of rules. Danish state: how applicants are assessed and heard. */
export const denmarkAssessment = {
  'rule.dk.all.assessed.name': 'Alle søknader er vurdert',
  'rule.dk.all.assessed.says':
    'Alle søknader vurderes. Søkerne behandles likt, og det innføres ingen nye krav underveis.',
  'rule.dk.all.assessed.satisfied': 'Hver søknad har en vurdering, og ingen krav er kommet til.',
  'rule.dk.disability.name': 'Fortrinn ved funksjonsnedsettelse i Danmark',
  'rule.dk.disability.says':
    'En søker som har rett til fortrinn på grunn av funksjonsnedsettelse og oppfyller utdanningskravet, eller som jobcenteret viser til, kalles inn til intervju. Før en annen ansettes, gis det en skriftlig redegjørelse, og det forhandles med jobcenteret. Det gjelder ikke når stillingen fylles internt.',
  'rule.dk.disability.satisfied':
    'Søkeren er innkalt, og jobcenteret har fått redegjørelsen og forhandlet før en annen ansettes.',
  'rule.dk.ref.consent.name': 'Samtykke før referanser',
  'rule.dk.ref.consent.says':
    'Søkeren samtykker før en referanse tas. Nåværende arbeidsgiver spørres bare med samtykke.',
  'rule.dk.ref.consent.says2': 'Referanser tas så sent som mulig, og helst {{usual}}.',
  'rule.dk.ref.consent.satisfied': 'Samtykket er skrevet ned før referansen tas.',
  'rule.dk.ref.note.name': 'Notat om muntlige opplysninger',
  'rule.dk.ref.note.says': 'Opplysninger av betydning som gis muntlig, skrives ned.',
  'rule.dk.ref.note.satisfied': 'Notatet er skrevet før neste steg.',
  'rule.dk.hearing.name': 'Partshøring',
  'rule.dk.hearing.says':
    'Taler opplysninger av betydning mot søkeren, og kjenner søkeren dem ikke, legges de fram til uttalelse før avgjørelsen. Fristen settes etter saken.',
  'rule.dk.hearing.says2': 'Det gjelder både referanser og det som er funnet på nettet.',
  'rule.dk.hearing.satisfied': 'Søkeren har fått uttale seg, eller fristen er ute.',
  'rule.dk.impartial.name': 'Habilitet i Danmark',
  'rule.dk.impartial.says': 'Den som er inhabil, tar ikke del i behandlingen av saken.',
  'rule.dk.impartial.satisfied': 'Hver deltaker har svart på om de er habile.',
  'rule.dk.access.name': 'Innsyn i Danmark',
  'rule.dk.access.says':
    'Offentligheten har ikke innsyn i ansettelsessaker. En søker kan se sine egne dokumenter, og avgjørelsen venter så lenge. Det gis ingen liste over de andre søkerne, bortsett fra ved tjenestemannsstillinger.',
  'rule.dk.access.satisfied': 'Søkeren har fått sine egne dokumenter.',
} as const;
