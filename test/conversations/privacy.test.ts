import { textOfMessage } from '../support/connector/chat';
import type { Message } from '../support/connector/conversations';
import { cardWith, openStage, sample, type Stage } from '../support/main-job';
import { COUNCIL, steps } from '../support/steps';

const PEOPLE = ['lise', 'hanne', ...COUNCIL, 'sverre'] as const;

/** Full names and addresses of the sample's applicants. */
const applicants = Buffer.from(sample('sokere-utf8.csv'))
  .toString('utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => row.split(';'))
  .flatMap(([, first = '', last = '', email = '']) => [`${first} ${last}`, email]);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ environment: { LOG_LEVEL: 'debug' } });
  const take = steps(stage);
  for (const id of PEOPLE) await stage.chat(id).installs();
  await stage.chat('lise').says('ny ansettelse');
  await take.assessNeed();
  await take.discuss('To team slås sammen.');
  await take.draftAnnouncement();
  await take.discuss('Trygg og tydelig.');
  await take.registerInPrim();
  await take.clearPublication();
  await take.publish();
  await stage.chat('hanne').attaches([{ name: 'feil.csv', bytes: sample('sokere-med-feil.csv') }]);
  await take.importApplicants();
  await take.bookInterviews(['a1']);
  // The only one who is left: the forms that are about one applicant are about this one.
  await stage.chat('lise').says('spol fram 40 dager');
  await cardWith(stage.chat('hanne'), 'Ansvaret ligger hos');
  await stage.chat('lise').says('referat 1');
  await stage.chat('lise').says('Svarte godt.');
  await stage.chat('lise').says('ferdig');
  await stage.chat('lise').says('vitnemål 1');
  for (const answer of ['1', '1', 'referanse 1', 'Rita Referanse', '1', 'i dag', 'Gode skussmål.', 'nei'])
    await stage.chat('lise').says(answer);
  for (const answer of ['referanse 1', 'Rolf Referanse', '3', 'i dag', 'Gode ord.', 'nei'])
    await stage.chat('lise').says(answer);
  await take.clearRecommendation();
  for (const answer of ['innstilling', '1', 'Best.']) await stage.chat('lise').says(answer);
  for (const answer of ['Alene om å møte kravene.', 'ja', 'begrunn', 'Bare en søker var kvalifisert.'])
    await stage.chat('lise').says(answer);
  await take.sign();
  // What goes wrong is logged: it must not bring along what should have been sent.
  const toCouncil = ({ method, conversationId }: { method: string; conversationId: string | undefined }) =>
    method === 'POST' && conversationId === stage.chat('cecilie').conversation.id;
  stage.connector.failNext({ status: 500 }, { times: 4, when: toCouncil });
  await take.sendToCouncil();
  for (const id of COUNCIL) await take.declare(id);
  for (const id of COUNCIL) await take.vote(id);
  await stage.chat('cecilie').says('avslutt avstemning');
  await stage.chat('cecilie').says('ja');
  await stage.chat('sverre').says('protokoll');
  await stage.chat('sverre').says('ja');
  await cardWith(stage.chat('hanne'), 'har godkjent protokollen');
}, 90_000);
afterAll(() => stage.close());

const messages = (): Message[] => PEOPLE.flatMap((id) => stage.chat(id).messages());
const named = (text: string): string[] => applicants.filter((name) => text.includes(name));

describe('what is known of applicants', () => {
  it('is on the cards of those who work with them, so that the search below would find it', () => {
    expect(named(messages().map(textOfMessage).join('\n'))).toContain('Ada Eksempel');
  });

  it('stands in no notification: neither what a client shows of a message nor what is read out [no.gdpr]', () => {
    const shown = messages().flatMap(({ activity, card }) => [
      activity.summary ?? '',
      JSON.stringify(card?.['fallbackText']),
      JSON.stringify(card?.['speak']),
    ]);
    expect(shown.join('')).not.toBe('');
    expect(named(shown.join('\n'))).toEqual([]);
  });

  it('stands on no card that only tells or reminds [no.gdpr]', () => {
    const told = messages()
      .map(textOfMessage)
      .filter((text) => /Nytt i saken|fristen (er|gikk ut)/.test(text));
    expect(told.length).toBeGreaterThan(10);
    expect(named(told.join('\n'))).toEqual([]);
  });

  it('is never written to the console, also when something goes wrong [no.gdpr]', () => {
    const output = stage.program().output();
    expect(output).toContain('effect failed, will be tried again');
    expect(named(output)).toEqual([]);
    expect(output).not.toMatch(/Svarte godt|skussmål|Alene om å møte/);
  });
});
