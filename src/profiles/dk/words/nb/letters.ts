/** Letters to applicants: standard texts without anything confidential. */
export const letters: Readonly<Record<string, string>> = {
  'letter.receipt.subject': 'Takk for søknaden din: {{title}}',
  'letter.receipt.body':
    'Kjære {{name}}\n\nVi har mottatt søknaden din på stillingen som {{title}} i {{unit}}.\n\nAlle søknadene blir vurdert. Vi holder samtaler fra {{interviewsFrom}} til {{interviewsTo}}, og du får svar senest {{answerBy}}.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVennlig hilsen\n{{organisation}}',
  'letter.rejection.subject': 'Svar på søknaden din: {{title}}',
  'letter.rejection.body':
    'Kjære {{name}}\n\nTakk for søknaden på stillingen som {{title}} i {{unit}}. Vi kan dessverre ikke tilby deg stillingen.\n\nVed avgjørelsen er det lagt vekt på dette:\n{{mainFactors}}\n\nDu kan få en utdypende skriftlig begrunnelse ved å kontakte {{contact}}.\n\nVennlig hilsen\n{{organisation}}',
  'letter.cancelled.subject': 'Stillingen blir ikke besatt: {{title}}',
  'letter.cancelled.body':
    'Kjære {{name}}\n\nVi har bestemt oss for ikke å besette stillingen som {{title}} i {{unit}} denne gangen. Derfor går vi ikke videre med søknaden din. Takk for interessen.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVennlig hilsen\n{{organisation}}',
  'letter.advertisedAgain.subject': 'Stillingen lyses ut på nytt: {{title}}',
  'letter.advertisedAgain.body':
    'Kjære {{name}}\n\nStillingen som {{title}} i {{unit}} lyses ut på nytt. Søknaden din er fortsatt med, og du trenger ikke å søke igjen.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVennlig hilsen\n{{organisation}}',
  'letter.deadlineExtended.subject': 'Ny søknadsfrist: {{title}}',
  'letter.deadlineExtended.body':
    'Kjære {{name}}\n\nFristen for å søke stillingen som {{title}} i {{unit}} er forlenget til {{deadline}}. Søknaden din er fortsatt med.\n\nHar du spørsmål, kan du kontakte {{contact}}.\n\nVennlig hilsen\n{{organisation}}',
};
