import type { PartWords } from '../words-of';

/** The questions of a final talk, whether or not the probation was extended. */
const finalTalk = {
  heldOn: ['Holdt', 'Når var sluttsamtalen?'],
  feedback: ['Tilbakemelding', 'Hva er tilbakemeldingen på prøvetiden?'],
  payTalk: ['Lønnssamtale', 'Var lønn en del av samtalen, om det er avtalt?'],
  outcome: ['Resultat', 'Hva er resultatet?'],
  employeeTold: ['Den ansatte vet det', 'Har den ansatte fått vite at prøvetiden er over?'],
} satisfies NonNullable<PartWords['questions']>[string];

/** Offer, contract, onboarding, probation and the end of the case. */
export const employment: PartWords = {
  others: { 'step.onboarding': 'Klar til første dag', 'step.probation': 'Prøvetid' },
  tasks: {
    phoneOffer: [
      'Ring og tilby stillingen',
      'Stillingen er tilbudt',
      'Ring, og ta forbehold. Si når du trenger svar.',
    ],
    obtainCertificate: [
      'Se politiattesten',
      'Politiattesten er sett',
      'Be den som har fått tilbudet, om politiattest, og kontroller den.',
    ],
    sendContract: [
      'Send kontrakten',
      'Kontrakten er sendt',
      'Fastsett lønn og ansiennitet etter protokollen, og send kontrakten til signering.',
    ],
    signContract: [
      'Få kontrakten signert',
      'Kontrakten er signert',
      'Registrer at kontrakten er signert, og at personalmappen er opprettet.',
    ],
    keepContact: [
      'Hold kontakten fram til oppstart',
      'Det har vært kontakt før oppstart',
      'Snakk om oppstart og utstyr, og inviter til det som skjer.',
    ],
    orderEquipment: [
      'Bestill utstyr og tilganger',
      'Utstyr og tilganger er bestilt',
      'Bestill etter stillingsprofilen, så alt er klart første dag.',
    ],
    planOnboarding: [
      'Planlegg oppstart og prøvetid',
      'Oppstart og prøvetid er planlagt',
      'Velg fadder og hvem som følger opp, og legg planen for de første seks månedene.',
    ],
    confirmReady: [
      'Bekreft at alt er klart',
      'Alt er klart til første dag',
      'Kontroller at utstyr, tilganger og arbeidsplass er klare.',
    ],
    holdMiddleTalk: [
      'Hold samtale i prøvetiden',
      'Samtalen i prøvetiden er holdt',
      'Hold samtalen, og legg referatet i personalmappen.',
    ],
    recordTalk: [
      'Registrer en samtale',
      'Samtalen er registrert',
      'Skriv referat, og legg det i personalmappen.',
    ],
    extendProbation: [
      'Forleng prøvetiden',
      'Forlengelsen er registrert',
      'Gi skriftlig beskjed før prøvetiden er ute.',
    ],
    endProbation: [
      'Hold sluttsamtale i prøvetiden',
      'Prøvetiden er avsluttet',
      'Gi tilbakemelding på prøvetiden. En oppsigelse må gis før den er ute.',
    ],
    endLongerProbation: [
      'Hold sluttsamtale i den forlengede prøvetiden',
      'Den forlengede prøvetiden er avsluttet',
      'Gi tilbakemelding på prøvetiden. En oppsigelse må gis før den er ute.',
    ],
    giveFeedback: [
      'Ring de andre som var på intervju',
      'De andre har fått tilbakemelding',
      'Ring, og si kort hvorfor søkeren ikke nådde opp.',
    ],
    sendFinalLetters: [
      'Send endelig svar',
      'Endelig svar er sendt',
      'Fortell alle de andre søkerne hvem som er ansatt.',
    ],
    tellNobodyHired: [
      'Fortell at ingen er ansatt',
      'Søkerne vet at ingen er ansatt',
      'Fortell alle søkerne at ingen er ansatt.',
    ],
    archiveCase: [
      'Arkiver saken',
      'Saken er arkivert',
      'Kontroller at dokumentene er arkivert, og sett hvor lenge opplysningene lagres.',
    ],
  },
  questions: {
    phoneOffer: {
      calledOn: ['Oppringt', 'Når ringte du?'],
      conditional: ['Forbehold', 'Tok du forbehold om at det er endelig først når kontrakten er signert?'],
      answerBy: ['Svar innen', 'Når skal svaret være her?'],
    },
    obtainCertificate: {
      issuedOn: ['Utstedt', 'Når er attesten utstedt?', 'Den må ikke være for gammel når den leveres.'],
      acceptable: ['Attesten er i orden', 'Er attesten i orden for stillingen?'],
    },
    sendContract: {
      contractPay: ['Lønn', 'Hva er lønnen etter protokollen?'],
      seniority: ['Ansiennitet', 'Hva er ansienniteten?'],
      startsOn: ['Første arbeidsdag', 'Når er første arbeidsdag?'],
      itemsComplete: ['Alt loven krever, står der', 'Har avtalen med alt loven krever (bokstav a til q)?'],
      probation: ['Prøvetid er avtalt', 'Er prøvetid avtalt skriftlig i kontrakten?'],
    },
    signContract: {
      signedOn: ['Signert', 'Når hadde begge signert?'],
      folderCreated: ['Personalmappe', 'Er personalmappen opprettet?'],
      extendable: ['Opplyst om forlengelse', 'Står det i kontrakten at prøvetiden kan forlenges ved fravær?'],
    },
    keepContact: {
      talkedOn: ['Kontakt', 'Når snakket dere sammen?'],
      arrangements: ['Avtalt', 'Hva ble avtalt?'],
    },
    orderEquipment: {
      accesses: ['Tilganger', 'Hvilke tilganger bestilles?'],
      equipment: ['Utstyr', 'Hvilket utstyr bestilles?'],
      office: ['Arbeidsplass', 'Hvilken arbeidsplass?'],
      orderedOn: ['Bestilt', 'Når ble det bestilt?'],
    },
    planOnboarding: {
      buddy: ['Fadder', 'Hvem er fadder?', 'En kollega i enheten, med tid satt av gjennom hele prøvetiden.'],
      followUp: ['Følger opp', 'Hvem følger opp den nyansatte faglig?'],
      firstWeeks: ['Plan', 'Hva er planen for de to første ukene og tiden etter?'],
      middleTalkOn: ['Samtale i prøvetiden', 'Når er samtalen midt i prøvetiden?'],
    },
    confirmReady: { ready: ['Alt er klart', 'Er utstyr, tilganger og arbeidsplass klare?'] },
    holdMiddleTalk: {
      heldOn: ['Holdt', 'Når var samtalen?'],
      notes: ['Referat', 'Hva ble sagt?'],
      extend: ['Prøvetiden forlenges', 'Har fraværet vært så langt at prøvetiden skal forlenges?'],
    },
    recordTalk: { heldOn: ['Holdt', 'Når var samtalen?'], notes: ['Referat', 'Hva ble sagt?'] },
    extendProbation: {
      toldAgainOn: ['Skriftlig beskjed', 'Når ble den skriftlige beskjeden gitt?'],
      cause: [
        'Grunn til fraværet',
        'Hva er grunnen til fraværet?',
        'Fravær som arbeidsgiver er skyld i, teller ikke.',
      ],
      newEndOn: ['Ny sluttdato', 'Når er prøvetiden da ute?'],
    },
    endProbation: finalTalk,
    endLongerProbation: finalTalk,
    giveFeedback: {
      calledOn: ['Oppringt', 'Når ringte du?'],
      short: ['Tilbakemelding', 'Hva sa du om hvorfor søkeren ikke nådde opp?'],
      placeTold: ['Fikk vite plassen', 'Fikk søkeren vite hvilket nummer han eller hun ble innstilt som?'],
    },
    sendFinalLetters: { hired: ['Ansatt', 'Hvem er ansatt?'] },
    tellNobodyHired: { advertisedAgain: ['Lyses ut på nytt', 'Lyses stillingen ut på nytt?'] },
    archiveCase: {
      caseNumber: ['Saksnummer', 'Hva er saksnummeret?'],
      archived: ['Alt er arkivert', 'Er alle ferdige dokumenter journalført og arkivert?'],
      keepUntil: ['Lagres til', 'Hvor lenge lagres opplysningene om søkerne her?'],
    },
  },
  options: {
    cause: { illness: 'Sykdom', leave: 'Permisjon', otherAbsence: 'Annet fravær' },
    outcome: { continues: 'Ansettelsen fortsetter', ends: 'Sagt opp i prøvetiden' },
  },
};
