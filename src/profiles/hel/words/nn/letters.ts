import type { PartWords } from '../words-of';

const HELLO = 'Hei, {{name}}.';
const END = 'Har du spørsmål, kan du ta kontakt med {{contact}}.';
const SIGNED = 'Venleg helsing\n{{sender}}\n{{organisation}}';

/** Letters to applicants. */
export const letters: PartWords = {
  letters: {
    process: [
      '{{title}}: slik går det vidare',
      HELLO,
      'Takk for søknaden på stillinga som {{title}} i {{unit}}. Søknadsfristen er ute, og vi les søknadene no.',
      'Intervjua blir haldne frå {{interviewsFrom}} til {{interviewsTo}}. Du får høyre frå oss uansett, og vi reknar med å vere ferdige {{answerBy}}.',
      'Utvida søkjarliste får du dersom du ber om henne.',
      END,
      SIGNED,
    ],
    notCalled: [
      '{{title}}: om søknaden din',
      HELLO,
      'Du er ikkje kalla inn til intervju i fyrste omgang. Det kan endre seg dersom vi treng fleire vurderingar.',
      'Andre stillingar som kan passe: {{otherPosts}}',
      'Kan vi ta vare på CV-en din, så vi kan ta kontakt når noko passar? Svar innan {{cvAnswerBy}}. Svarar du ikkje, tek vi ikkje vare på han.',
      END,
      SIGNED,
    ],
    interviewDetails: [
      '{{title}}: om intervjuet',
      HELLO,
      'Takk for praten. Frå oss kjem det {{participants}} til intervjuet. Vi vil gjerne høyre meir om dette: {{themes}}',
      'Ta med eller førebu: {{bring}}',
      END,
      SIGNED,
    ],
    nextSteps: [
      '{{title}}: etter intervjuet',
      HELLO,
      'Takk for at du kom til intervju. Dette skjer vidare: {{next}}',
      'Du får svar seinast {{answerBy}}.',
      END,
      SIGNED,
    ],
    recommendation: [
      '{{title}}: innstilling',
      HELLO,
      'Til stillinga som {{title}} er desse innstilte, i denne rekkjefølgja: {{recommended}}.',
      'Du kan klage på innstillinga til kommunen seinast {{complaintBy}}. Det er kommunen si eiga, lokale ordning. Kontrakt blir send fyrst etter det.',
      END,
      SIGNED,
    ],
    interim: [
      '{{title}}: førebels svar',
      HELLO,
      'Saka tek lengre tid enn ein månad. Vi reknar med å kunne svare {{expected}}.',
      END,
      SIGNED,
    ],
    final: [
      '{{title}}: stillinga er fylt',
      HELLO,
      'Kontrakten er signert, og {{hired}} er tilsett som {{title}}. Takk for at du søkte. Vi håpar du søkjer hos oss igjen.',
      END,
      SIGNED,
    ],
    nobodyHired: [
      '{{title}}: ingen er tilsett',
      HELLO,
      'Ingen vart tilsett i stillinga som {{title}} denne gongen. Blir stillinga lyst ut på nytt: {{advertisedAgain}}.',
      END,
      SIGNED,
    ],
    cancelled: [
      '{{title}}: utlysinga er avlyst',
      HELLO,
      'Utlysinga av stillinga som {{title}} i {{unit}} er avlyst. Takk for at du søkte.',
      END,
      SIGNED,
    ],
    nobodyQualified: [
      '{{title}}: om søknaden din',
      HELLO,
      'Vi har vurdert alle søknadene mot krava i annonsen. Ingen blir tilsett denne gongen. Takk for at du søkte.',
      END,
      SIGNED,
    ],
    advertisedAgain: [
      '{{title}}: stillinga blir lyst ut på nytt',
      HELLO,
      'Stillinga som {{title}} blir lyst ut på nytt. Søknaden din gjeld framleis, du treng ikkje søkje igjen.',
      END,
      SIGNED,
    ],
    deadlineExtended: [
      '{{title}}: ny søknadsfrist',
      HELLO,
      'Søknadsfristen for stillinga som {{title}} er forlengd til {{deadline}}. Søknaden din gjeld framleis.',
      END,
      SIGNED,
    ],
  },
};
