import type { PartWords } from '../words-of';

const HELLO = 'Hei, {{name}}.';
const END = 'Har du spørsmål, kan du ta kontakt med {{contact}}.';
const SIGNED = 'Vennlig hilsen\n{{sender}}\n{{organisation}}';

/** Letters to applicants. */
export const letters: PartWords = {
  letters: {
    process: [
      '{{title}}: slik går det videre',
      HELLO,
      'Takk for søknaden på stillingen som {{title}} i {{unit}}. Søknadsfristen er ute, og vi leser søknadene nå.',
      'Intervjuene holdes fra {{interviewsFrom}} til {{interviewsTo}}. Du får høre fra oss uansett, og vi regner med å være ferdige {{answerBy}}.',
      'Utvidet søkerliste får du hvis du ber om den.',
      END,
      SIGNED,
    ],
    notCalled: [
      '{{title}}: om søknaden din',
      HELLO,
      'Du er ikke innkalt til intervju i første omgang. Det kan endre seg hvis vi trenger flere vurderinger.',
      'Andre stillinger som kan passe: {{otherPosts}}',
      'Kan vi ta vare på CV-en din, så vi kan ta kontakt når noe passer? Svar innen {{cvAnswerBy}}. Svarer du ikke, tar vi ikke vare på den.',
      END,
      SIGNED,
    ],
    interviewDetails: [
      '{{title}}: om intervjuet',
      HELLO,
      'Takk for praten. Fra oss kommer det {{participants}} til intervjuet. Vi vil gjerne høre mer om dette: {{themes}}',
      'Ta med eller forbered: {{bring}}',
      END,
      SIGNED,
    ],
    nextSteps: [
      '{{title}}: etter intervjuet',
      HELLO,
      'Takk for at du kom til intervju. Dette skjer videre: {{next}}',
      'Du får svar senest {{answerBy}}.',
      END,
      SIGNED,
    ],
    recommendation: [
      '{{title}}: innstilling',
      HELLO,
      'Til stillingen som {{title}} er disse innstilt, i denne rekkefølgen: {{recommended}}.',
      'Du kan klage på innstillingen til kommunen senest {{complaintBy}}. Det er kommunens egen, lokale ordning. Kontrakt sendes først etter det.',
      END,
      SIGNED,
    ],
    interim: [
      '{{title}}: foreløpig svar',
      HELLO,
      'Saken tar lengre tid enn en måned. Vi regner med å kunne svare {{expected}}.',
      END,
      SIGNED,
    ],
    final: [
      '{{title}}: stillingen er besatt',
      HELLO,
      'Kontrakten er signert, og {{hired}} er ansatt som {{title}}. Takk for at du søkte. Vi håper du søker hos oss igjen.',
      END,
      SIGNED,
    ],
    nobodyHired: [
      '{{title}}: ingen er ansatt',
      HELLO,
      'Ingen ble ansatt i stillingen som {{title}} denne gangen. Lyses stillingen ut på nytt: {{advertisedAgain}}.',
      END,
      SIGNED,
    ],
    cancelled: [
      '{{title}}: utlysningen er avlyst',
      HELLO,
      'Utlysningen av stillingen som {{title}} i {{unit}} er avlyst. Takk for at du søkte.',
      END,
      SIGNED,
    ],
    nobodyQualified: [
      '{{title}}: om søknaden din',
      HELLO,
      'Vi har vurdert alle søknadene mot kravene i annonsen. Ingen blir ansatt denne gangen. Takk for at du søkte.',
      END,
      SIGNED,
    ],
    advertisedAgain: [
      '{{title}}: stillingen lyses ut på nytt',
      HELLO,
      'Stillingen som {{title}} lyses ut på nytt. Søknaden din gjelder fortsatt, du trenger ikke søke igjen.',
      END,
      SIGNED,
    ],
    deadlineExtended: [
      '{{title}}: ny søknadsfrist',
      HELLO,
      'Søknadsfristen for stillingen som {{title}} er forlenget til {{deadline}}. Søknaden din gjelder fortsatt.',
      END,
      SIGNED,
    ],
  },
};
