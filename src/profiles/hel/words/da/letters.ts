import type { PartWords } from '../words-of';

const HELLO = 'Hej {{name}}';
const END = 'Har du spørgsmål, kan du kontakte {{contact}}.';
const SIGNED = 'Venlig hilsen\n{{sender}}\n{{organisation}}';

/** Letters to applicants. */
export const letters: PartWords = {
  letters: {
    process: [
      '{{title}}: sådan går det videre',
      HELLO,
      'Tak for din ansøgning til stillingen som {{title}} i {{unit}}. Ansøgningsfristen er udløbet, og vi læser ansøgningerne nu.',
      'Samtalerne holdes fra {{interviewsFrom}} til {{interviewsTo}}. Du hører fra os under alle omstændigheder, og vi regner med at være færdige {{answerBy}}.',
      'Du får den udvidede ansøgerliste, hvis du beder om den.',
      END,
      SIGNED,
    ],
    notCalled: [
      '{{title}}: om din ansøgning',
      HELLO,
      'Du er ikke indkaldt til samtale i første omgang. Det kan ændre sig, hvis vi har brug for flere vurderinger.',
      'Andre stillinger, der kan passe: {{otherPosts}}',
      'Må vi gemme dit CV, så vi kan kontakte dig, når noget passer? Svar senest {{cvAnswerBy}}. Svarer du ikke, gemmer vi det ikke.',
      END,
      SIGNED,
    ],
    interviewDetails: [
      '{{title}}: om samtalen',
      HELLO,
      'Tak for snakken. Fra os deltager {{participants}} i samtalen. Vi vil gerne høre mere om dette: {{themes}}',
      'Medbring eller forbered: {{bring}}',
      END,
      SIGNED,
    ],
    nextSteps: [
      '{{title}}: efter samtalen',
      HELLO,
      'Tak, fordi du kom til samtale. Det her sker nu: {{next}}',
      'Du får svar senest {{answerBy}}.',
      END,
      SIGNED,
    ],
    recommendation: [
      '{{title}}: indstilling',
      HELLO,
      'Til stillingen som {{title}} er disse indstillet, i denne rækkefølge: {{recommended}}.',
      'Du kan klage over indstillingen til kommunen senest {{complaintBy}}. Det er kommunens egen, lokale ordning. Kontrakten sendes først derefter.',
      END,
      SIGNED,
    ],
    interim: [
      '{{title}}: foreløbigt svar',
      HELLO,
      'Sagen tager længere tid end en måned. Vi regner med at kunne svare {{expected}}.',
      END,
      SIGNED,
    ],
    final: [
      '{{title}}: stillingen er besat',
      HELLO,
      'Kontrakten er underskrevet, og {{hired}} er ansat som {{title}}. Tak, fordi du søgte. Vi håber, at du søger hos os igen.',
      END,
      SIGNED,
    ],
    nobodyHired: [
      '{{title}}: ingen er ansat',
      HELLO,
      'Ingen blev ansat i stillingen som {{title}} denne gang. Slås stillingen op igen: {{advertisedAgain}}.',
      END,
      SIGNED,
    ],
    cancelled: [
      '{{title}}: opslaget er aflyst',
      HELLO,
      'Opslaget af stillingen som {{title}} i {{unit}} er aflyst. Tak, fordi du søgte.',
      END,
      SIGNED,
    ],
    nobodyQualified: [
      '{{title}}: om din ansøgning',
      HELLO,
      'Vi har vurderet alle ansøgningerne efter kravene i opslaget. Ingen bliver ansat denne gang. Tak, fordi du søgte.',
      END,
      SIGNED,
    ],
    advertisedAgain: [
      '{{title}}: stillingen slås op igen',
      HELLO,
      'Stillingen som {{title}} slås op igen. Din ansøgning gælder stadig, du behøver ikke søge igen.',
      END,
      SIGNED,
    ],
    deadlineExtended: [
      '{{title}}: ny ansøgningsfrist',
      HELLO,
      'Ansøgningsfristen for stillingen som {{title}} er forlænget til {{deadline}}. Din ansøgning gælder stadig.',
      END,
      SIGNED,
    ],
  },
};
