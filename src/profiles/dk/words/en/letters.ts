/** Letters to applicants: standard texts without anything confidential. */
export const letters: Readonly<Record<string, string>> = {
  'letter.receipt.subject': 'Thank you for your application: {{title}}',
  'letter.receipt.body':
    'Dear {{name}}\n\nWe have received your application for the post as {{title}} in {{unit}}.\n\nEvery application is assessed. Interviews are held from {{interviewsFrom}} to {{interviewsTo}}, and you will have an answer by {{answerBy}} at the latest.\n\nIf you have questions, please contact {{contact}}.\n\nKind regards\n{{organisation}}',
  'letter.rejection.subject': 'Answer to your application: {{title}}',
  'letter.rejection.body':
    'Dear {{name}}\n\nThank you for applying for the post as {{title}} in {{unit}}. We are sorry that we cannot offer you the post.\n\nThe decision gave weight to the following:\n{{mainFactors}}\n\nYou can have fuller reasons in writing by contacting {{contact}}.\n\nKind regards\n{{organisation}}',
  'letter.cancelled.subject': 'The post is not filled: {{title}}',
  'letter.cancelled.body':
    'Dear {{name}}\n\nWe have decided not to fill the post as {{title}} in {{unit}} this time, so we shall not go on with your application. Thank you for your interest.\n\nIf you have questions, please contact {{contact}}.\n\nKind regards\n{{organisation}}',
  'letter.advertisedAgain.subject': 'The post is announced again: {{title}}',
  'letter.advertisedAgain.body':
    'Dear {{name}}\n\nThe post as {{title}} in {{unit}} is announced again. Your application still counts, and you need not apply again.\n\nIf you have questions, please contact {{contact}}.\n\nKind regards\n{{organisation}}',
  'letter.deadlineExtended.subject': 'New deadline: {{title}}',
  'letter.deadlineExtended.body':
    'Dear {{name}}\n\nThe period for applying for the post as {{title}} in {{unit}} has been extended to {{deadline}}. Your application still counts.\n\nIf you have questions, please contact {{contact}}.\n\nKind regards\n{{organisation}}',
};
