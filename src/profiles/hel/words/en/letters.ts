import type { PartWords } from '../words-of';

const HELLO = 'Dear {{name}},';
const END = 'If you have questions, please contact {{contact}}.';
const SIGNED = 'Kind regards\n{{sender}}\n{{organisation}}';

/** Letters to applicants. */
export const letters: PartWords = {
  letters: {
    process: [
      '{{title}}: what happens next',
      HELLO,
      'Thank you for applying for the post of {{title}} in {{unit}}. The deadline has passed, and we are reading the applications.',
      'Interviews are held from {{interviewsFrom}} until {{interviewsTo}}. You will hear from us in any case, and we expect to finish {{answerBy}}.',
      'You get the extended applicant list if you ask for it.',
      END,
      SIGNED,
    ],
    notCalled: [
      '{{title}}: your application',
      HELLO,
      'You are not called to interview in the first round. That may change if we need to assess more applications.',
      'Other posts that may suit you: {{otherPosts}}',
      'May we keep your CV, so that we can contact you when something suits? Please answer by {{cvAnswerBy}}. Without an answer we do not keep it.',
      END,
      SIGNED,
    ],
    interviewDetails: [
      '{{title}}: the interview',
      HELLO,
      'Thank you for the talk. {{participants}} of us take part in the interview. We would like to hear more about this: {{themes}}',
      'Please bring or prepare: {{bring}}',
      END,
      SIGNED,
    ],
    nextSteps: [
      '{{title}}: after the interview',
      HELLO,
      'Thank you for coming to the interview. This happens next: {{next}}',
      'You get an answer by {{answerBy}}.',
      END,
      SIGNED,
    ],
    recommendation: [
      '{{title}}: recommendation',
      HELLO,
      'These are recommended for the post of {{title}}, in this order: {{recommended}}.',
      'You can complain to the municipality about the recommendation by {{complaintBy}}. This is the municipality’s own, local scheme. The contract is sent only after that.',
      END,
      SIGNED,
    ],
    interim: [
      '{{title}}: interim reply',
      HELLO,
      'The case takes longer than a month. We expect to be able to answer {{expected}}.',
      END,
      SIGNED,
    ],
    final: [
      '{{title}}: the post is filled',
      HELLO,
      'The contract is signed, and {{hired}} has been hired as {{title}}. Thank you for applying. We hope that you will apply again.',
      END,
      SIGNED,
    ],
    nobodyHired: [
      '{{title}}: nobody is hired',
      HELLO,
      'Nobody was hired for the post of {{title}} this time. Announced again: {{advertisedAgain}}.',
      END,
      SIGNED,
    ],
    cancelled: [
      '{{title}}: the announcement is cancelled',
      HELLO,
      'The announcement of the post of {{title}} in {{unit}} is cancelled. Thank you for applying.',
      END,
      SIGNED,
    ],
    nobodyQualified: [
      '{{title}}: your application',
      HELLO,
      'We have assessed all applications against the requirements of the announcement. Nobody will be hired this time. Thank you for applying.',
      END,
      SIGNED,
    ],
    advertisedAgain: [
      '{{title}}: the post is announced again',
      HELLO,
      'The post of {{title}} is announced again. Your application still counts, you need not apply again.',
      END,
      SIGNED,
    ],
    deadlineExtended: [
      '{{title}}: new deadline',
      HELLO,
      'The deadline for the post of {{title}} is extended to {{deadline}}. Your application still counts.',
      END,
      SIGNED,
    ],
  },
};
