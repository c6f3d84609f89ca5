import type { PartWords } from '../words-of';

/** The questions of a final talk, whether or not the probation was extended. */
const finalTalk = {
  heldOn: ['Holdt', 'Hvornår var slutsamtalen?'],
  feedback: ['Tilbagemelding', 'Hvad er tilbagemeldingen på prøvetiden?'],
  payTalk: ['Lønsamtale', 'Var løn en del af samtalen, hvis det er aftalt?'],
  outcome: ['Resultat', 'Hvad er resultatet?'],
  employeeTold: ['Den ansatte ved det', 'Har den ansatte fået at vide, at prøvetiden er slut?'],
} satisfies NonNullable<PartWords['questions']>[string];

/** Offer, contract, onboarding, probation and the end of the case. */
export const employment: PartWords = {
  others: { 'step.onboarding': 'Klar til første dag', 'step.probation': 'Prøvetid' },
  tasks: {
    phoneOffer: [
      'Ring og tilbyd stillingen',
      'Stillingen er tilbudt',
      'Ring, og tag forbehold. Sig, hvornår du har brug for svar.',
    ],
    obtainCertificate: [
      'Se straffeattesten',
      'Straffeattesten er set',
      'Bed den, der har fået tilbuddet, om attesten, og kontrollér den.',
    ],
    sendContract: [
      'Send kontrakten',
      'Kontrakten er sendt',
      'Fastsæt løn og anciennitet efter protokollen, og send kontrakten til underskrift.',
    ],
    signContract: [
      'Få kontrakten underskrevet',
      'Kontrakten er underskrevet',
      'Registrér, at kontrakten er underskrevet, og at personalemappen er oprettet.',
    ],
    keepContact: [
      'Hold kontakten frem til start',
      'Der har været kontakt før start',
      'Tal om start og udstyr, og inviter til det, der sker.',
    ],
    orderEquipment: [
      'Bestil udstyr og adgange',
      'Udstyr og adgange er bestilt',
      'Bestil efter stillingsprofilen, så alt er klar første dag.',
    ],
    planOnboarding: [
      'Planlæg start og prøvetid',
      'Start og prøvetid er planlagt',
      'Vælg mentor og hvem der følger op, og læg planen for de første seks måneder.',
    ],
    confirmReady: [
      'Bekræft, at alt er klar',
      'Alt er klar til første dag',
      'Kontrollér, at udstyr, adgange og arbejdsplads er klar.',
    ],
    holdMiddleTalk: [
      'Hold samtale i prøvetiden',
      'Samtalen i prøvetiden er holdt',
      'Hold samtalen, og læg referatet i personalemappen.',
    ],
    recordTalk: [
      'Registrér en samtale',
      'Samtalen er registreret',
      'Skriv referat, og læg det i personalemappen.',
    ],
    extendProbation: [
      'Forlæng prøvetiden',
      'Forlængelsen er registreret',
      'Giv skriftlig besked, før prøvetiden udløber.',
    ],
    endProbation: [
      'Hold slutsamtale i prøvetiden',
      'Prøvetiden er afsluttet',
      'Giv tilbagemelding på prøvetiden. En opsigelse skal gives, før den udløber.',
    ],
    endLongerProbation: [
      'Hold slutsamtale i den forlængede prøvetid',
      'Den forlængede prøvetid er afsluttet',
      'Giv tilbagemelding på prøvetiden. En opsigelse skal gives, før den udløber.',
    ],
    giveFeedback: [
      'Ring til de andre, der var til samtale',
      'De andre har fået tilbagemelding',
      'Ring, og sig kort, hvorfor ansøgeren ikke fik stillingen.',
    ],
    sendFinalLetters: [
      'Send endeligt svar',
      'Endeligt svar er sendt',
      'Fortæl alle de andre ansøgere, hvem der er ansat.',
    ],
    tellNobodyHired: [
      'Fortæl, at ingen er ansat',
      'Ansøgerne ved, at ingen er ansat',
      'Fortæl alle ansøgerne, at ingen er ansat.',
    ],
    archiveCase: [
      'Arkivér sagen',
      'Sagen er arkiveret',
      'Kontrollér, at dokumenterne er arkiveret, og sæt, hvor længe oplysningerne gemmes.',
    ],
  },
  questions: {
    phoneOffer: {
      calledOn: ['Ringet op', 'Hvornår ringede du?'],
      conditional: [
        'Forbehold',
        'Tog du forbehold om, at det først er endeligt, når kontrakten er underskrevet?',
      ],
      answerBy: ['Svar senest', 'Hvornår skal svaret være her?'],
    },
    obtainCertificate: {
      issuedOn: [
        'Udstedt',
        'Hvornår er attesten udstedt?',
        'Den må ikke være for gammel, når den afleveres.',
      ],
      acceptable: ['Attesten er i orden', 'Er attesten i orden for stillingen?'],
    },
    sendContract: {
      contractPay: ['Løn', 'Hvad er lønnen efter protokollen?'],
      seniority: ['Anciennitet', 'Hvad er ancienniteten?'],
      startsOn: ['Første arbejdsdag', 'Hvornår er første arbejdsdag?'],
      itemsComplete: [
        'Alt, loven kræver, står der',
        'Har aftalen alt det med, loven kræver (bogstav a til q)?',
      ],
      probation: ['Prøvetid er aftalt', 'Er prøvetid aftalt skriftligt i kontrakten?'],
    },
    signContract: {
      signedOn: ['Underskrevet', 'Hvornår havde begge underskrevet?'],
      folderCreated: ['Personalemappe', 'Er personalemappen oprettet?'],
      extendable: ['Oplyst om forlængelse', 'Står der i kontrakten, at prøvetiden kan forlænges ved fravær?'],
    },
    keepContact: {
      talkedOn: ['Kontakt', 'Hvornår talte I sammen?'],
      arrangements: ['Aftalt', 'Hvad blev aftalt?'],
    },
    orderEquipment: {
      accesses: ['Adgange', 'Hvilke adgange bestilles?'],
      equipment: ['Udstyr', 'Hvilket udstyr bestilles?'],
      office: ['Arbejdsplads', 'Hvilken arbejdsplads?'],
      orderedOn: ['Bestilt', 'Hvornår blev det bestilt?'],
    },
    planOnboarding: {
      buddy: ['Mentor', 'Hvem er mentor?', 'En kollega i enheden, med tid sat af gennem hele prøvetiden.'],
      followUp: ['Følger op', 'Hvem følger fagligt op på den nyansatte?'],
      firstWeeks: ['Plan', 'Hvad er planen for de første to uger og tiden efter?'],
      middleTalkOn: ['Samtale i prøvetiden', 'Hvornår er samtalen midt i prøvetiden?'],
    },
    confirmReady: { ready: ['Alt er klar', 'Er udstyr, adgange og arbejdsplads klar?'] },
    holdMiddleTalk: {
      heldOn: ['Holdt', 'Hvornår var samtalen?'],
      notes: ['Referat', 'Hvad blev der sagt?'],
      extend: ['Prøvetiden forlænges', 'Har fraværet været så langt, at prøvetiden skal forlænges?'],
    },
    recordTalk: { heldOn: ['Holdt', 'Hvornår var samtalen?'], notes: ['Referat', 'Hvad blev der sagt?'] },
    extendProbation: {
      toldAgainOn: ['Skriftlig besked', 'Hvornår blev den skriftlige besked givet?'],
      cause: [
        'Grund til fraværet',
        'Hvad er grunden til fraværet?',
        'Fravær, som arbejdsgiveren er skyld i, tæller ikke.',
      ],
      newEndOn: ['Ny slutdato', 'Hvornår udløber prøvetiden så?'],
    },
    endProbation: finalTalk,
    endLongerProbation: finalTalk,
    giveFeedback: {
      calledOn: ['Ringet op', 'Hvornår ringede du?'],
      short: ['Tilbagemelding', 'Hvad sagde du om, hvorfor ansøgeren ikke fik stillingen?'],
      placeTold: ['Fik pladsen at vide', 'Fik ansøgeren sin plads i indstillingen at vide?'],
    },
    sendFinalLetters: { hired: ['Ansat', 'Hvem er ansat?'] },
    tellNobodyHired: { advertisedAgain: ['Slås op igen', 'Slås stillingen op igen?'] },
    archiveCase: {
      caseNumber: ['Sagsnummer', 'Hvad er sagsnummeret?'],
      archived: ['Alt er arkiveret', 'Er alle færdige dokumenter journaliseret og arkiveret?'],
      keepUntil: ['Gemmes til', 'Hvor længe gemmes oplysningerne om ansøgerne her?'],
    },
  },
  options: {
    cause: { illness: 'Sygdom', leave: 'Orlov', otherAbsence: 'Andet fravær' },
    outcome: { continues: 'Ansættelsen fortsætter', ends: 'Opsagt i prøvetiden' },
  },
};
