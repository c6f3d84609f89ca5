/** Letters to applicants: standard texts without anything confidential. */
export const letters: Readonly<Record<string, string>> = {
  'letter.receipt.subject': 'Tak for din ansøgning: {{title}}',
  'letter.receipt.body':
    'Kære {{name}}\n\nVi har modtaget din ansøgning til stillingen som {{title}} i {{unit}}.\n\nAlle ansøgninger bliver vurderet. Vi holder samtaler fra {{interviewsFrom}} til {{interviewsTo}}, og du får svar senest {{answerBy}}.\n\nHar du spørgsmål, kan du kontakte {{contact}}.\n\nVenlig hilsen\n{{organisation}}',
  'letter.rejection.subject': 'Svar på din ansøgning: {{title}}',
  'letter.rejection.body':
    'Kære {{name}}\n\nTak for din ansøgning til stillingen som {{title}} i {{unit}}. Vi kan desværre ikke tilbyde dig stillingen.\n\nVed afgørelsen er der lagt vægt på følgende:\n{{mainFactors}}\n\nDu kan få en uddybende skriftlig begrundelse ved at kontakte {{contact}}.\n\nVenlig hilsen\n{{organisation}}',
  'letter.cancelled.subject': 'Stillingen besættes ikke: {{title}}',
  'letter.cancelled.body':
    'Kære {{name}}\n\nVi har besluttet ikke at besætte stillingen som {{title}} i {{unit}} i denne omgang. Derfor går vi ikke videre med din ansøgning. Tak for din interesse.\n\nHar du spørgsmål, kan du kontakte {{contact}}.\n\nVenlig hilsen\n{{organisation}}',
  'letter.advertisedAgain.subject': 'Stillingen slås op igen: {{title}}',
  'letter.advertisedAgain.body':
    'Kære {{name}}\n\nStillingen som {{title}} i {{unit}} slås op igen. Din ansøgning indgår stadig, og du behøver ikke at søge igen.\n\nHar du spørgsmål, kan du kontakte {{contact}}.\n\nVenlig hilsen\n{{organisation}}',
  'letter.deadlineExtended.subject': 'Ny ansøgningsfrist: {{title}}',
  'letter.deadlineExtended.body':
    'Kære {{name}}\n\nFristen for at søge stillingen som {{title}} i {{unit}} er forlænget til {{deadline}}. Din ansøgning indgår stadig.\n\nHar du spørgsmål, kan du kontakte {{contact}}.\n\nVenlig hilsen\n{{organisation}}',
};
