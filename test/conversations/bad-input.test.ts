import { openChat, textOfMessage } from '../support/connector/chat';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { cardWith, openStage, sample, type Stage } from '../support/main-job';
import { fill, steps } from '../support/steps';
import { typing } from './typing';

let stage: Stage;
let take: ReturnType<typeof steps>;
let caseId: string;
beforeAll(async () => {
  stage = await openStage();
  take = steps(stage);
  for (const id of ['lise', 'hanne', 'tor', 'enok', 'frida']) await stage.chat(id).installs();
  await stage.chat('lise').says('ny ansettelse');
  caseId = await idOfCase('lise');
});
afterAll(() => stage.close());

const types = typing(() => stage);
const idOfCase = async (id: string): Promise<string> =>
  /Sak ([0-9a-f]{8})/.exec(await types(id, 'status'))?.[1] ?? '';
const raw = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(stage.program().endpoint, { method: 'POST', headers, body });
const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

describe('a press that fits nothing', () => {
  it('of an unknown button is answered with how to see the known ones', async () => {
    for (const verb of ['Delete', 'constructor', 'toString', '__proto__', '', 'x'.repeat(60)]) {
      const answer = await stage.chat('lise').clicks(verb, { caseId });
      expect(answer.type).toBe(MESSAGE);
      expect(answer.text).toContain('Jeg kjenner ikke den knappen. Skriv «hjelp»');
    }
  });

  it('of a card of a case that does not exist is answered with where one’s cases are', async () => {
    for (const id of ['00000000', '../../x', "' OR 1=1 --"])
      expect((await stage.chat('lise').clicks('ShowStatus', { caseId: id })).text).toContain('«mine saker»');
  });

  it('by a person without a role in the case shows nothing of it, whatever the button', async () => {
    for (const [verb, data] of [
      ['ShowStatus', { caseId }],
      ['ShowWhy', { caseId }],
      ['ShowImport', { caseId }],
      ['ShowDocuments', { caseId }],
      ['TakeBack', { caseId }],
      ['OpenForm', { caseId, form: 'assessNeed' }],
      ['AnswerForm', { caseId, form: 'assessNeed', page: 1, answer_title: 'Sjef' }],
      ['AssessNeed', { caseId, form: 'assessNeed', confirmed: true }],
    ] as const) {
      const answer = await stage.chat('enok').clicks(verb, data);
      expect(answer.text).toBe(
        'Jeg fant ikke saken, eller du har ingen rolle i den. Skriv «mine saker» for å se dine.',
      );
    }
    expect(await types('lise', 'behov', 'avbryt')).not.toContain('Sjef');
  });

  it('by a person in another role says who can do it', async () => {
    const answer = await stage.chat('tor').clicks('OpenForm', { caseId, form: 'assessNeed' });
    expect(answer.text).toContain('Dette kan bare gjøres av');
    expect(answer.text).toContain('rekrutterende leder');
  });

  it.each([
    ['is missing', {}],
    ['has a case of another type', { caseId: 7 }],
    ['has a form that does not exist', { caseId: 'CASE', form: 'deleteEverything' }],
    ['has an object for a subject', { caseId: 'CASE', form: 'assessNeed', subject: { $ne: '' } }],
    ['has a page that is no number', { caseId: 'CASE', form: 'assessNeed', page: 'one' }],
    ['is far too long', { caseId: 'CASE', form: 'assessNeed', page: 1, answer_title: 'x'.repeat(120_000) }],
  ])('with data that %s is answered, and changes nothing', async (_what, data) => {
    const given = { ...data, ...('caseId' in data && data.caseId === 'CASE' ? { caseId } : {}) };
    const before = await types('lise', 'status');
    const answer = await stage.chat('lise').clicks('AnswerForm', given);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Åpne det på nytt.');
    expect(await types('lise', 'status')).toBe(before);
  });

  it('with answers of the wrong type shows what is wrong beside the fields, and keeps the rest', async () => {
    const answer = await stage.chat('lise').clicks('AnswerForm', {
      caseId,
      form: 'assessNeed',
      page: 1,
      answer_title: 'x'.repeat(130),
      answer_unit: 'Kontaktsenter nord',
      answer_workplace: { name: 'Bodø' },
      answer_kind: ['leader', 'leader'],
      answer_unknown: 'ignored',
    });
    expect(answer.type).toBe(CARD);
    expect(answer.text).toContain('Teksten er for lang. Den kan ha høyst 120 tegn.');
    expect(answer.text).toContain('Velg noe fra listen.');
    expect(JSON.stringify(answer.card)).toContain('Kontaktsenter nord');
  });

  it('with numbers, dates and choices outside their limits says the limits', async () => {
    const page3 = { caseId, form: 'assessNeed', page: 3 };
    const answer = await stage.chat('lise').clicks('AnswerForm', {
      ...page3,
      answer_positions: '0',
      answer_percent: 'full',
      answer_permanent: 'perhaps',
      answer_startsOn: '2026-02-30',
    });
    for (const said of [
      '1 eller høyere',
      'Skriv et helt tall.',
      'Svar ja eller nei.',
      'Jeg forsto ikke datoen.',
    ])
      expect(answer.text).toContain(said);
  });
});

describe('words that look like markup', () => {
  it('are shown letter by letter, on cards and in the chat', async () => {
    const title = '**Leder** [klikk](https://example.com) <b>nå</b> ${title}';
    await types('lise', 'behov', title);
    await types(
      'lise',
      'Nord',
      'Bodø',
      'leder',
      '1',
      'i dag',
      '# Overskrift',
      '- Punkt {{DATE(2026-01-01)}}',
      'nei',
    );
    const summary = await types('lise', '1', '100', 'ja', 'hopp over');
    expect(summary).toContain('[klikk](https://example.com)');
    await types('lise', 'ja');
    const { card: shown } = await cardWith(stage.chat('tor'), 'ConfirmDiscussion');
    const card = JSON.stringify(shown);
    expect(card).toContain('# Overskrift');
    expect(card).not.toMatch(/\{\{DATE/);
    // Nothing of it stands where a client would read Markdown.
    const blocks = [...card.matchAll(/\{"type":"TextBlock"[^}]*\}/g)].map(([block]) => block).join();
    expect(blocks).not.toMatch(/\*\*Leder\*\*|\[klikk\]\(http|<b>/);
    await types('lise', 'angre');
  });
});

describe('the same press', () => {
  const toldOfNeed = (): number =>
    stage
      .chat('hanne')
      .messages()
      .filter((message) => textOfMessage(message).includes('har vurdert behovet')).length;

  it('twice and ten at once is one event', async () => {
    const lise = stage.chat('lise');
    await lise.says('behov');
    const data = { caseId, form: 'assessNeed', confirmed: true, at: 1 };
    const answers = await Promise.all(Array.from({ length: 10 }, () => lise.clicks('AssessNeed', data)));
    for (const { text } of answers) expect(text).toContain('Behovsvurderingen er lagret.');
    expect((await lise.clicks('AssessNeed', data)).text).toContain('Behovsvurderingen er lagret.');
    // Once before it was taken back above, once now.
    await stage.chat('hanne').waitsFor(() => toldOfNeed() === 2);
  });

  it('by two people at once keeps both', async () => {
    for (const id of ['tor', 'hanne'])
      await stage.chat(id).waitsFor(({ card }) => JSON.stringify(card ?? '').includes('ConfirmDiscussion'));
    const done = await Promise.all(
      ['tor', 'hanne'].map((id) =>
        stage.chat(id).presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) }),
      ),
    );
    for (const { text } of done) expect(text).toContain('Drøftingen er bekreftet.');
    expect(await types('lise', 'neste')).toContain('Hvilke arbeidsoppgaver');
    await types('lise', 'avbryt');
    // What is told comes in order: nothing more of the need is under way.
    await cardWith(stage.chat('hanne'), 'Tor Tillitsvalgt har bekreftet drøftingen.');
    expect(toldOfNeed()).toBe(2);
  });

  it('of two people with the same id of the channel is two commands', async () => {
    await stage.chat('enok').says('øvelsessak', { activityId: '1700' });
    await stage.chat('frida').says('øvelsessak', { activityId: '1700' });
    expect(await idOfCase('enok')).not.toBe(await idOfCase('frida'));
    expect(await types('frida', 'neste')).toContain('Hvilken stilling gjelder det?');
    await types('frida', 'avbryt');
  });
});

describe('a message', () => {
  it('of 20,000 characters is answered with the limit, and no answer is lost', async () => {
    await types('enok', 'neste', 'Rådgiver');
    expect(await types('enok', 'x'.repeat(20_000))).toContain('Meldingen er for lang.');
    expect(await types('enok', 'Enhet sør')).toContain('Hvor er arbeidsstedet?');
  });

  it('longer than an answer may be is answered with the limit of the answer', async () => {
    expect(await types('enok', 'x'.repeat(500))).toContain('høyst 120 tegn');
    expect(await types('enok', 'Bodø')).toContain('Hva slags stilling');
    await types('enok', 'avbryt');
  });

  it.each(['', '   ', '\u0000', '👍', '...', '<at>Innstilt</at>', '-', '?'])(
    '%j is answered',
    async (text) => {
      expect(await types('enok', text)).not.toBe('');
    },
  );

  it('in a group is answered with where to write, and nothing of a case', async () => {
    const person = stage.chat('lise').person;
    const { connector } = stage;
    const group = openChat(
      person,
      { endpoint: () => stage.program().endpoint, connector },
      connector.store.group('Ledergruppen', [person]),
    );
    const said = (await group.says('status')).map(textOfMessage).join('\n');
    expect(said).toBe('Skriv til meg i vår egen samtale, så bare du ser svaret.');
    expect((await group.clicks('ShowStatus', { caseId })).text).toBe(said);
    // What is sent without being asked still goes to the person's own chat.
    await types('tor', 'status');
    expect(group.messages()).toHaveLength(1);
  });
});

describe('somebody unknown', () => {
  const asked = async (change: (activity: Record<string, unknown>) => object): Promise<string> => {
    const chat = stage.chat('lise');
    const before = chat.messages().length;
    const { status } = await chat.posts(change({ ...chat.envelope(), type: 'message', text: 'status' }));
    expect(status).toBeLessThan(300);
    return chat.messages().slice(before).map(textOfMessage).join('\n');
  };

  it('of another tenant, without an object id, or not in the organisation is told so and shown nothing', async () => {
    const stranger = { id: '29:x', name: 'Lise Leder' };
    for (const change of [
      (one: object) => ({ ...one, channelData: { tenant: { id: '00000000-0000-4000-8000-00000000bbbb' } } }),
      (one: object) => ({ ...one, from: stranger }),
      (one: object) => ({
        ...one,
        from: { ...stranger, aadObjectId: '00000000-0000-4000-8000-0000000000ff' },
      }),
      (one: object) => ({ ...one, from: { ...stranger, aadObjectId: 'lise' } }),
    ])
      expect(await asked(change)).toBe('Jeg kjenner deg ikke i denne virksomheten. HR kan legge deg til.');
  });

  it('who says to be another by name only is who the object id says', async () => {
    const enok = sampleOrganisation.people.find(({ id }) => id === 'enok');
    const said = await asked((one) => ({
      ...one,
      from: { id: '29:lise', name: 'Lise Leder', aadObjectId: enok?.aadObjectId },
    }));
    expect(said).toContain('Øvelse');
    expect(said).not.toContain(caseId);
  });
});

describe('a body that is no activity', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['a text', '"hello"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an object of something else', '{"hello":"world"}'],
    ['an activity without a sender', '{"type":"message","conversation":{"id":"x"}}'],
    ['an activity from nobody', '{"type":"message","from":null,"conversation":null}'],
    [
      'an activity without an address to answer to',
      '{"type":"message","from":{"id":"x"},"conversation":{"id":"x"}}',
    ],
    ['an activity of wrong types', '{"type":7,"from":{"id":"x"},"conversation":{"id":"x"}}'],
  ])('(%s) is refused with a sentence', async (_what, body) => {
    const answer = await raw(body);
    expect(answer.status).toBe(400);
    const said = (await answer.json()) as { error: string };
    expect(said.error).toMatch(/^The body is not/);
  });

  it('is refused when it is far too large, or not sent as JSON', async () => {
    expect((await raw(JSON.stringify({ type: 'message', text: 'x'.repeat(2_000_000) }))).status).toBe(413);
    expect((await raw('type=message', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      400,
    );
  });

  it('leaves the program as it was', async () => {
    expect((await fetch(`${stage.program().url}/healthz`)).status).toBe(200);
    expect((await fetch(stage.program().endpoint)).status).toBe(404);
    expect(await types('lise', 'status')).toContain(caseId);
  });
});

describe('a file', () => {
  const attached = async (name: string, bytes: Uint8Array): Promise<string> =>
    (await stage.chat('hanne').attaches([{ name, bytes }])).map(textOfMessage).join('\n');

  it('is not fetched for those who cannot bring in applicants, nor before its time', async () => {
    await types('hanne', `sak ${caseId}`);
    expect(await attached('søkere.csv', sample('sokere-utf8.csv'))).toContain('Først må dette være gjort');
    const tor = await stage.chat('tor').attaches([{ name: 'x.csv', bytes: sample('sokere-utf8.csv') }]);
    expect(tor.map(textOfMessage).join()).toContain('Dette kan bare gjøres av');
  });

  it('that is no table, empty, or 50 MB is answered with what is wrong', async () => {
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    for (const [bytes, said] of [
      [new Uint8Array(), 'Filen er tom.'],
      [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]), 'Filen er ikke en tabell.'],
      [Buffer.from('Dette er et brev.\nDet har to linjer.'), 'Jeg fant ingen tabell.'],
      [Buffer.from('<html><body><table></table></body></html>'), 'Filen er en nettside'],
      [new Uint8Array(50_000_000).fill(65), 'Den kan være høyst 5 MB.'],
    ] as const)
      expect(await attached('søkere.csv', bytes)).toContain(said);
    expect(await types('hanne', 'søkere')).toContain('ingen søkere');
  });

  it('at an address that is not allowed, or not there, is not fetched, and the way out is named', async () => {
    const chat = stage.chat('hanne');
    for (const downloadUrl of [
      'https://example.com/søkere.csv',
      'http://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'http://localhost:1/x.csv',
      'not an address',
    ]) {
      const before = chat.messages().length;
      const attachments = [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'x.csv',
          content: { downloadUrl },
        },
      ];
      await chat.posts({ ...chat.envelope(), type: 'message', text: '', attachments });
      const said = chat.messages().slice(before).map(textOfMessage).join();
      expect(said).toContain('Jeg henter ikke filer fra den adressen. Last opp filen på siden min i stedet.');
    }
  });

  it('pasted as a table with faults is answered row by row, and nothing is taken', async () => {
    const table = 'Navn;E-post\nAda Eksempel;ada@example.com\nBjørn Oppdiktet;ingen adresse\n';
    const said = await types('hanne', table);
    expect(said).toContain('Rad 3, e-post: «ingen adresse» er ingen e-postadresse');
    expect(await types('hanne', 'søkere')).toContain('ingen søkere');
  });

  it('pasted as a whole table, tabs between, is taken', async () => {
    const table = 'Navn\tE-post\nAda Eksempel\tada@example.com\nBjørn Oppdiktet\tbjorn@example.com\n';
    expect(await types('hanne', table)).toContain('2 søkere er lagt inn.');
    expect(await types('hanne', table)).toContain('Det er allerede gjort.');
  });
});

describe('a card that is out of date', () => {
  it('signs nothing: the recommendation that stands is shown, and can be signed', async () => {
    await types('hanne', 'søkerliste', 'ja');
    await take.bookInterviews(['a1', 'a2']);
    for (const n of [1, 2]) {
      await types('lise', `referat ${n}`, 'Svarte godt.', 'ferdig', `vitnemål ${n}`, '1', '1');
      for (const relation of ['1', '3'])
        await types('lise', `referanse ${n}`, 'Rita', relation, 'i dag', 'Bra.', 'nei');
    }
    await take.clearRecommendation();
    await types('lise', 'innstilling', '1', 'Mest erfaring.', '2', 'Nest best.', 'Begge er vurdert.', 'ja');
    await types('lise', 'begrunn', 'Bare to var kvalifisert.', 'signer');
    const old = stage.chat('lise').last();
    await types('lise', 'avbryt', 'innstilling', 'endre', '2', 'Helt klart best.', 'ja');
    const refused = await stage.chat('lise').presses('SignRecommendation', { on: old });
    expect(refused.text).toContain('Innstillingen er endret siden du så den.');
    expect(refused.text).toContain('Helt klart best.');
    const signed = await stage.chat('lise').presses('SignRecommendation', { on: old });
    expect(signed.text).toContain('Innstillingen er signert.');
  });

  it('of a case that has ended says so, and offers what is left', async () => {
    await types('lise', 'avlys saken', 'Ingen midler.', 'ja');
    for (const [verb, data] of [
      ['OpenForm', { caseId, form: 'writeRecommendation' }],
      ['SignRecommendation', { caseId, form: 'signRecommendation', confirmed: true }],
      ['TakeBack', { caseId }],
    ] as const) {
      const answer = await stage.chat('lise').clicks(verb, data);
      expect(answer.text).toContain('Saken er avsluttet');
      expect(answer.text).toContain('Status');
    }
    expect(await types('lise', 'status')).toContain('Saken er avlyst.');
  });
});
