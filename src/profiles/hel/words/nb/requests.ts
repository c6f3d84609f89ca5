import type { PartWords } from '../words-of';

/** Whoever waits, asks or complains. */
export const requests: PartWords = {
  others: { 'step.requests': 'Henvendelser' },
  tasks: {
    sendInterim: [
      'Send foreløpig svar',
      'Foreløpig svar er sendt',
      'Søkerne får et foreløpig svar når det tar mer enn en måned.',
    ],
    receiveRequest: [
      'Registrer henvendelse',
      'Henvendelsen er registrert',
      'Skriv inn hva det gjelder, og når det kom.',
    ],
    answerAccess: [
      'Svar på innsynskrav',
      'Innsynskravet er besvart',
      'Svar på kravet, og vurder merinnsyn ved avslag.',
    ],
    answerGrounds: [
      'Begrunn avslaget på innsyn',
      'Avslaget på innsyn er begrunnet',
      'Gi den nærmere begrunnelsen for avslaget.',
    ],
    giveExtendedList: [
      'Gi parten utvidet søkerliste',
      'Parten har fått utvidet søkerliste',
      'Gi listen til parten som har bedt om den.',
    ],
    answerOwnData: [
      'Svar om egne opplysninger',
      'Spørsmålet om egne opplysninger er besvart',
      'Svar søkeren som spør om egne opplysninger.',
    ],
    answerEquality: [
      'Gi opplysninger om den ansatte',
      'Opplysningene er gitt',
      'Gi skriftlige opplysninger om kvalifikasjonene til den som ble ansatt.',
    ],
    answerComplaint: [
      'Svar på klagen',
      'Klagen er besvart',
      'Behandle klagen i kommunens ordning før kontrakten sendes.',
    ],
  },
  questions: {
    sendInterim: { expected: ['Ventet svar', 'Når kan søkerne vente svar?'] },
    receiveRequest: {
      about: ['Gjelder', 'Hva gjelder henvendelsen?'],
      receivedOn: ['Mottatt', 'Når kom den?'],
      isParty: ['Er part', 'Er den som spør, søker i saken?'],
    },
    answerAccess: {
      answeredOn: ['Besvart', 'Når ble det besvart?'],
      everything: ['Alt er gitt ut', 'Ble alt gitt ut?'],
      weighed: ['Merinnsyn', 'Hvordan er det vurdert å gi innsyn likevel, helt eller delvis?'],
    },
    answerGrounds: {
      answeredOn: ['Besvart', 'Når ble begrunnelsen gitt?'],
      grounds: ['Begrunnelse', 'Hva er begrunnelsen?'],
    },
    giveExtendedList: { sentOn: ['Sendt', 'Når ble listen sendt?'] },
    answerOwnData: { answeredOn: ['Besvart', 'Når ble det besvart?'] },
    answerEquality: { answeredOn: ['Gitt', 'Når ble opplysningene gitt skriftlig?'] },
    answerComplaint: {
      answeredOn: ['Besvart', 'Når ble klagen besvart?'],
      complaintOutcome: ['Utfall', 'Hva ble utfallet?'],
      answer: ['Svaret', 'Hva ble svart, og hvorfor?'],
    },
  },
  options: {
    about: {
      access: 'Innsyn i dokumenter',
      grounds: 'Begrunnelse for avslag på innsyn',
      extendedList: 'Utvidet søkerliste',
      ownData: 'Egne opplysninger',
      equality: 'Opplysninger om den ansatte',
      complaint: 'Klage på innstillingen',
    },
    complaintOutcome: { upheld: 'Tatt til følge', rejected: 'Ikke tatt til følge' },
  },
};
