import type { SameKeys } from '../../texts';
import type { denmarkAssessment as nb } from '../../nb/rule-catalogue/denmark-assessment';

/** Words of rules. Danish state: how applicants are assessed and heard. */
export const denmarkAssessment: SameKeys<typeof nb> = {
  'rule.dk.all.assessed.name': 'Alle søknader er vurderte',
  'rule.dk.all.assessed.says':
    'Alle søknader blir vurderte. Søkjarane blir handsama likt, og det blir ikkje innført nye krav undervegs.',
  'rule.dk.all.assessed.satisfied': 'Kvar søknad har ei vurdering, og ingen krav er komne til.',
  'rule.dk.disability.name': 'Fortrinn ved funksjonsnedsetjing i Danmark',
  'rule.dk.disability.says':
    'Ein søkjar som har rett til fortrinn på grunn av funksjonsnedsetjing og oppfyller utdanningskravet, eller som jobcenteret viser til, blir kalla inn til intervju. Før ein annan blir tilsett, blir det gitt ei skriftleg utgreiing, og det blir forhandla med jobcenteret. Det gjeld ikkje når stillinga blir fylt internt.',
  'rule.dk.disability.satisfied':
    'Søkjaren er kalla inn, og jobcenteret har fått utgreiinga og forhandla før ein annan blir tilsett.',
  'rule.dk.ref.consent.name': 'Samtykke før referansar',
  'rule.dk.ref.consent.says':
    'Søkjaren samtykkjer før ein referanse blir teken. Noverande arbeidsgivar blir berre spurd med samtykke.',
  'rule.dk.ref.consent.says2': 'Referansar blir tekne så seint som råd, og helst {{usual}}.',
  'rule.dk.ref.consent.satisfied': 'Samtykket er skrive ned før referansen blir teken.',
  'rule.dk.ref.note.name': 'Notat om munnlege opplysningar',
  'rule.dk.ref.note.says': 'Opplysningar av noko å seie som blir gitt munnleg, blir skrivne ned.',
  'rule.dk.ref.note.satisfied': 'Notatet er skrive før neste steg.',
  'rule.dk.hearing.name': 'Partshøring',
  'rule.dk.hearing.says':
    'Talar opplysningar av noko å seie mot søkjaren, og kjenner ikkje søkjaren dei, blir dei lagde fram til uttale før avgjerda. Fristen blir sett etter saka.',
  'rule.dk.hearing.says2': 'Det gjeld både referansar og det som er funne på nettet.',
  'rule.dk.hearing.satisfied': 'Søkjaren har fått uttale seg, eller fristen er ute.',
  'rule.dk.impartial.name': 'Habilitet i Danmark',
  'rule.dk.impartial.says': 'Den som er inhabil, tek ikkje del i handsaminga av saka.',
  'rule.dk.impartial.satisfied': 'Kvar deltakar har svart på om dei er habile.',
  'rule.dk.access.name': 'Innsyn i Danmark',
  'rule.dk.access.says':
    'Ålmenta har ikkje innsyn i tilsetjingssaker. Ein søkjar kan sjå sine eigne dokument, og avgjerda ventar så lenge. Det blir ikkje gitt noka liste over dei andre søkjarane, bortsett frå ved tenestemannsstillingar.',
  'rule.dk.access.satisfied': 'Søkjaren har fått sine eigne dokument.',
};
