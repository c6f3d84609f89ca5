import type { PartWords } from '../words-of';

/** The questions of a final talk, whether or not the probation was extended. */
const finalTalk = {
  heldOn: ['Halden', 'Når var sluttsamtalen?'],
  feedback: ['Tilbakemelding', 'Kva er tilbakemeldinga på prøvetida?'],
  payTalk: ['Lønssamtale', 'Var løn ein del av samtalen, om det er avtala?'],
  outcome: ['Resultat', 'Kva er resultatet?'],
  employeeTold: ['Den tilsette veit det', 'Har den tilsette fått vite at prøvetida er over?'],
} satisfies NonNullable<PartWords['questions']>[string];

/** Offer, contract, onboarding, probation and the end of the case. */
export const employment: PartWords = {
  others: { 'step.onboarding': 'Klar til fyrste dag', 'step.probation': 'Prøvetid' },
  tasks: {
    phoneOffer: [
      'Ring og tilby stillinga',
      'Stillinga er tilboden',
      'Ring, og ta etterhald. Sei når du treng svar.',
    ],
    obtainCertificate: [
      'Sjå politiattesten',
      'Politiattesten er sett',
      'Be den som har fått tilbodet, om politiattest, og kontroller han.',
    ],
    sendContract: [
      'Send kontrakten',
      'Kontrakten er send',
      'Fastset løn og ansiennitet etter protokollen, og send kontrakten til signering.',
    ],
    signContract: [
      'Få kontrakten signert',
      'Kontrakten er signert',
      'Registrer at kontrakten er signert, og at personalmappa er oppretta.',
    ],
    keepContact: [
      'Hald kontakten fram til oppstart',
      'Det har vore kontakt før oppstart',
      'Snakk om oppstart og utstyr, og inviter til det som skjer.',
    ],
    orderEquipment: [
      'Ting utstyr og tilgangar',
      'Utstyr og tilgangar er tinga',
      'Ting etter stillingsprofilen, så alt er klart fyrste dag.',
    ],
    planOnboarding: [
      'Planlegg oppstart og prøvetid',
      'Oppstart og prøvetid er planlagde',
      'Vel fadder og kven som følgjer opp, og legg planen for dei fyrste seks månadene.',
    ],
    confirmReady: [
      'Stadfest at alt er klart',
      'Alt er klart til fyrste dag',
      'Kontroller at utstyr, tilgangar og arbeidsplass er klare.',
    ],
    holdMiddleTalk: [
      'Hald samtale i prøvetida',
      'Samtalen i prøvetida er halden',
      'Hald samtalen, og legg referatet i personalmappa.',
    ],
    recordTalk: [
      'Registrer ein samtale',
      'Samtalen er registrert',
      'Skriv referat, og legg det i personalmappa.',
    ],
    extendProbation: [
      'Forleng prøvetida',
      'Forlenginga er registrert',
      'Gi skriftleg melding før prøvetida er ute.',
    ],
    endProbation: [
      'Hald sluttsamtale i prøvetida',
      'Prøvetida er avslutta',
      'Gi tilbakemelding på prøvetida. Ei oppseiing må givast før ho er ute.',
    ],
    endLongerProbation: [
      'Hald sluttsamtale i den forlengde prøvetida',
      'Den forlengde prøvetida er avslutta',
      'Gi tilbakemelding på prøvetida. Ei oppseiing må givast før ho er ute.',
    ],
    giveFeedback: [
      'Ring dei andre som var på intervju',
      'Dei andre har fått tilbakemelding',
      'Ring, og sei kort kvifor søkjaren ikkje nådde opp.',
    ],
    sendFinalLetters: [
      'Send endeleg svar',
      'Endeleg svar er sendt',
      'Fortel alle dei andre søkjarane kven som er tilsett.',
    ],
    tellNobodyHired: [
      'Fortel at ingen er tilsett',
      'Søkjarane veit at ingen er tilsett',
      'Fortel alle søkjarane at ingen er tilsett.',
    ],
    archiveCase: [
      'Arkiver saka',
      'Saka er arkivert',
      'Kontroller at dokumenta er arkiverte, og set kor lenge opplysningane blir lagra.',
    ],
  },
  questions: {
    phoneOffer: {
      calledOn: ['Oppringd', 'Når ringde du?'],
      conditional: ['Etterhald', 'Tok du etterhald om at det er endeleg fyrst når kontrakten er signert?'],
      answerBy: ['Svar innan', 'Når skal svaret vere her?'],
    },
    obtainCertificate: {
      issuedOn: ['Utferda', 'Når er attesten utferda?', 'Han må ikkje vere for gammal når han blir levert.'],
      acceptable: ['Attesten er i orden', 'Er attesten i orden for stillinga?'],
    },
    sendContract: {
      contractPay: ['Løn', 'Kva er løna etter protokollen?'],
      seniority: ['Ansiennitet', 'Kva er ansienniteten?'],
      startsOn: ['Fyrste arbeidsdag', 'Når er fyrste arbeidsdag?'],
      itemsComplete: ['Alt lova krev, står der', 'Har avtalen med alt lova krev (bokstav a til q)?'],
      probation: ['Prøvetid er avtala', 'Er prøvetid avtala skriftleg i kontrakten?'],
    },
    signContract: {
      signedOn: ['Signert', 'Når hadde begge signert?'],
      folderCreated: ['Personalmappe', 'Er personalmappa oppretta?'],
      extendable: ['Opplyst om forlenging', 'Står det i kontrakten at prøvetida kan forlengjast ved fråvær?'],
    },
    keepContact: {
      talkedOn: ['Kontakt', 'Når snakka de saman?'],
      arrangements: ['Avtala', 'Kva vart avtala?'],
    },
    orderEquipment: {
      accesses: ['Tilgangar', 'Kva tilgangar blir tinga?'],
      equipment: ['Utstyr', 'Kva utstyr blir tinga?'],
      office: ['Arbeidsplass', 'Kva arbeidsplass?'],
      orderedOn: ['Tinga', 'Når vart det tinga?'],
    },
    planOnboarding: {
      buddy: ['Fadder', 'Kven er fadder?', 'Ein kollega i eininga, med tid sett av gjennom heile prøvetida.'],
      followUp: ['Følgjer opp', 'Kven følgjer opp den nytilsette fagleg?'],
      firstWeeks: ['Plan', 'Kva er planen for dei to fyrste vekene og tida etter?'],
      middleTalkOn: ['Samtale i prøvetida', 'Når er samtalen midt i prøvetida?'],
    },
    confirmReady: { ready: ['Alt er klart', 'Er utstyr, tilgangar og arbeidsplass klare?'] },
    holdMiddleTalk: {
      heldOn: ['Halden', 'Når var samtalen?'],
      notes: ['Referat', 'Kva vart sagt?'],
      extend: ['Prøvetida blir forlengd', 'Har fråværet vore så langt at prøvetida skal forlengjast?'],
    },
    recordTalk: { heldOn: ['Halden', 'Når var samtalen?'], notes: ['Referat', 'Kva vart sagt?'] },
    extendProbation: {
      toldAgainOn: ['Skriftleg melding', 'Når vart den skriftlege meldinga gitt?'],
      cause: [
        'Grunn til fråværet',
        'Kva er grunnen til fråværet?',
        'Fråvær som arbeidsgivaren er skuld i, tel ikkje.',
      ],
      newEndOn: ['Ny sluttdato', 'Når er prøvetida då ute?'],
    },
    endProbation: finalTalk,
    endLongerProbation: finalTalk,
    giveFeedback: {
      calledOn: ['Oppringd', 'Når ringde du?'],
      short: ['Tilbakemelding', 'Kva sa du om kvifor søkjaren ikkje nådde opp?'],
      placeTold: ['Fekk vite plassen', 'Fekk søkjaren vite kva nummer han eller ho vart innstilt som?'],
    },
    sendFinalLetters: { hired: ['Tilsett', 'Kven er tilsett?'] },
    tellNobodyHired: { advertisedAgain: ['Blir lyst ut på nytt', 'Blir stillinga lyst ut på nytt?'] },
    archiveCase: {
      caseNumber: ['Saksnummer', 'Kva er saksnummeret?'],
      archived: ['Alt er arkivert', 'Er alle ferdige dokument journalførte og arkiverte?'],
      keepUntil: ['Blir lagra til', 'Kor lenge blir opplysningane om søkjarane lagra her?'],
    },
  },
  options: {
    cause: { illness: 'Sjukdom', leave: 'Permisjon', otherAbsence: 'Anna fråvær' },
    outcome: { continues: 'Tilsetjinga held fram', ends: 'Oppsagd i prøvetida' },
  },
};
