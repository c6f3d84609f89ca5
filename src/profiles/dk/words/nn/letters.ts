/** Letters to applicants: standard texts without anything confidential. */
export const letters: Readonly<Record<string, string>> = {
  'letter.receipt.subject': 'Takk for søknaden din: {{title}}',
  'letter.receipt.body':
    'Kjære {{name}}\n\nVi har motteke søknaden din på stillinga som {{title}} i {{unit}}.\n\nAlle søknadene blir vurderte. Vi held samtalar frå {{interviewsFrom}} til {{interviewsTo}}, og du får svar seinast {{answerBy}}.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVenleg helsing\n{{organisation}}',
  'letter.rejection.subject': 'Svar på søknaden din: {{title}}',
  'letter.rejection.body':
    'Kjære {{name}}\n\nTakk for søknaden på stillinga som {{title}} i {{unit}}. Vi kan dessverre ikkje tilby deg stillinga.\n\nVed avgjerda er det lagt vekt på dette:\n{{mainFactors}}\n\nDu kan få ei utdjupande skriftleg grunngjeving ved å kontakte {{contact}}.\n\nVenleg helsing\n{{organisation}}',
  'letter.cancelled.subject': 'Stillinga blir ikkje fylt: {{title}}',
  'letter.cancelled.body':
    'Kjære {{name}}\n\nVi har bestemt oss for ikkje å fylle stillinga som {{title}} i {{unit}} denne gongen. Difor går vi ikkje vidare med søknaden din. Takk for interessa.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVenleg helsing\n{{organisation}}',
  'letter.advertisedAgain.subject': 'Stillinga blir lyst ut på nytt: {{title}}',
  'letter.advertisedAgain.body':
    'Kjære {{name}}\n\nStillinga som {{title}} i {{unit}} blir lyst ut på nytt. Søknaden din er framleis med, og du treng ikkje å søkje igjen.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVenleg helsing\n{{organisation}}',
  'letter.deadlineExtended.subject': 'Ny søknadsfrist: {{title}}',
  'letter.deadlineExtended.body':
    'Kjære {{name}}\n\nFristen for å søkje stillinga som {{title}} i {{unit}} er forlengd til {{deadline}}. Søknaden din er framleis med.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVenleg helsing\n{{organisation}}',
};
