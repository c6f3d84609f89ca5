import type { PartWords } from '../words-of';

/** Whoever waits, asks or complains. */
export const requests: PartWords = {
  others: { 'step.requests': 'Henvendelser' },
  tasks: {
    sendInterim: [
      'Send foreløbigt svar',
      'Foreløbigt svar er sendt',
      'Ansøgerne får et foreløbigt svar, når det tager mere end en måned.',
    ],
    receiveRequest: [
      'Registrér henvendelse',
      'Henvendelsen er registreret',
      'Skriv, hvad det gælder, og hvornår det kom.',
    ],
    answerAccess: [
      'Svar på anmodning om aktindsigt',
      'Anmodningen om aktindsigt er besvaret',
      'Svar, og overvej meroffentlighed ved afslag.',
    ],
    answerGrounds: [
      'Begrund afslaget på aktindsigt',
      'Afslaget på aktindsigt er begrundet',
      'Giv den nærmere begrundelse for afslaget.',
    ],
    giveExtendedList: [
      'Giv parten udvidet ansøgerliste',
      'Parten har fået udvidet ansøgerliste',
      'Giv listen til den part, der har bedt om den.',
    ],
    answerOwnData: [
      'Svar om egne oplysninger',
      'Spørgsmålet om egne oplysninger er besvaret',
      'Svar den ansøger, der spørger om egne oplysninger.',
    ],
    answerEquality: [
      'Giv oplysninger om den ansatte',
      'Oplysningerne er givet',
      'Giv skriftlige oplysninger om kvalifikationerne hos den, der blev ansat.',
    ],
    answerComplaint: [
      'Svar på klagen',
      'Klagen er besvaret',
      'Behandl klagen i kommunens ordning, før kontrakten sendes.',
    ],
  },
  questions: {
    sendInterim: { expected: ['Ventet svar', 'Hvornår kan ansøgerne vente svar?'] },
    receiveRequest: {
      about: ['Gælder', 'Hvad gælder henvendelsen?'],
      receivedOn: ['Modtaget', 'Hvornår kom den?'],
      isParty: ['Er part', 'Er den, der spørger, ansøger i sagen?'],
    },
    answerAccess: {
      answeredOn: ['Besvaret', 'Hvornår blev det besvaret?'],
      everything: ['Alt er udleveret', 'Blev alt udleveret?'],
      weighed: ['Meroffentlighed', 'Hvordan er det overvejet at give indsigt alligevel, helt eller delvist?'],
    },
    answerGrounds: {
      answeredOn: ['Besvaret', 'Hvornår blev begrundelsen givet?'],
      grounds: ['Begrundelse', 'Hvad er begrundelsen?'],
    },
    giveExtendedList: { sentOn: ['Sendt', 'Hvornår blev listen sendt?'] },
    answerOwnData: { answeredOn: ['Besvaret', 'Hvornår blev det besvaret?'] },
    answerEquality: { answeredOn: ['Givet', 'Hvornår blev oplysningerne givet skriftligt?'] },
    answerComplaint: {
      answeredOn: ['Besvaret', 'Hvornår blev klagen besvaret?'],
      complaintOutcome: ['Udfald', 'Hvad blev udfaldet?'],
      answer: ['Svaret', 'Hvad blev der svaret, og hvorfor?'],
    },
  },
  options: {
    about: {
      access: 'Aktindsigt i dokumenter',
      grounds: 'Begrundelse for afslag på aktindsigt',
      extendedList: 'Udvidet ansøgerliste',
      ownData: 'Egne oplysninger',
      equality: 'Oplysninger om den ansatte',
      complaint: 'Klage over indstillingen',
    },
    complaintOutcome: { upheld: 'Medhold', rejected: 'Ikke medhold' },
  },
};
