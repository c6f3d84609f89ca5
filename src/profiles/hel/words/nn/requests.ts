import type { PartWords } from '../words-of';

/** Whoever waits, asks or complains. */
export const requests: PartWords = {
  others: { 'step.requests': 'Førespurnader' },
  tasks: {
    sendInterim: [
      'Send førebels svar',
      'Førebels svar er sendt',
      'Søkjarane får eit førebels svar når det tek meir enn ein månad.',
    ],
    receiveRequest: [
      'Registrer førespurnad',
      'Førespurnaden er registrert',
      'Skriv inn kva det gjeld, og når det kom.',
    ],
    answerAccess: [
      'Svar på innsynskrav',
      'Innsynskravet er svara på',
      'Svar på kravet, og vurder meirinnsyn ved avslag.',
    ],
    answerGrounds: [
      'Grunngi avslaget på innsyn',
      'Avslaget på innsyn er grunngitt',
      'Gi den nærare grunngivinga for avslaget.',
    ],
    giveExtendedList: [
      'Gi parten utvida søkjarliste',
      'Parten har fått utvida søkjarliste',
      'Gi lista til parten som har bede om henne.',
    ],
    answerOwnData: [
      'Svar om eigne opplysningar',
      'Spørsmålet om eigne opplysningar er svara på',
      'Svar søkjaren som spør om eigne opplysningar.',
    ],
    answerEquality: [
      'Gi opplysningar om den tilsette',
      'Opplysningane er gitt',
      'Gi skriftlege opplysningar om kvalifikasjonane til den som vart tilsett.',
    ],
    answerComplaint: [
      'Svar på klaga',
      'Klaga er svara på',
      'Behandle klaga i ordninga til kommunen før kontrakten blir send.',
    ],
  },
  questions: {
    sendInterim: { expected: ['Venta svar', 'Når kan søkjarane vente svar?'] },
    receiveRequest: {
      about: ['Gjeld', 'Kva gjeld førespurnaden?'],
      receivedOn: ['Motteken', 'Når kom han?'],
      isParty: ['Er part', 'Er den som spør, søkjar i saka?'],
    },
    answerAccess: {
      answeredOn: ['Svara', 'Når vart det svara?'],
      everything: ['Alt er gitt ut', 'Vart alt gitt ut?'],
      weighed: ['Meirinnsyn', 'Korleis er det vurdert å gi innsyn likevel, heilt eller delvis?'],
    },
    answerGrounds: {
      answeredOn: ['Svara', 'Når vart grunngivinga gitt?'],
      grounds: ['Grunngiving', 'Kva er grunngivinga?'],
    },
    giveExtendedList: { sentOn: ['Send', 'Når vart lista send?'] },
    answerOwnData: { answeredOn: ['Svara', 'Når vart det svara?'] },
    answerEquality: { answeredOn: ['Gitt', 'Når vart opplysningane gitt skriftleg?'] },
    answerComplaint: {
      answeredOn: ['Svara', 'Når vart det svara på klaga?'],
      complaintOutcome: ['Utfall', 'Kva vart utfallet?'],
      answer: ['Svaret', 'Kva vart svara, og kvifor?'],
    },
  },
  options: {
    about: {
      access: 'Innsyn i dokument',
      grounds: 'Grunngiving for avslag på innsyn',
      extendedList: 'Utvida søkjarliste',
      ownData: 'Eigne opplysningar',
      equality: 'Opplysningar om den tilsette',
      complaint: 'Klage på innstillinga',
    },
    complaintOutcome: { upheld: 'Teken til følgje', rejected: 'Ikkje teken til følgje' },
  },
};
