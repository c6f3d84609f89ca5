import { invited, REF, type Invited } from '../support/invited';

let stage: Invited;
beforeEach(async () => {
  stage = await invited();
  await stage.deliver();
});
afterEach(() => stage.close());

const get = (link: string, headers: Record<string, string> = {}) => fetch(link, { headers });
const post = (link: string, fields: Record<string, string>) =>
  fetch(link, { method: 'POST', body: new URLSearchParams({ booking: '1', ...fields }) });
const times = (html: string): readonly string[] =>
  [...html.matchAll(/name="time" value="([^"]+)"/g)].map(([, value = '']) => value);
const interview = async (id = 'a2') => (await stage.hiring()).interviews[id];
const toLeader = async (): Promise<number> =>
  (await stage.deliver()).filter((effect) => effect.kind === 'notice' && effect.to === 'lise').length;

describe("the applicant's page", () => {
  it('opens from the link in the invitation, which only the applicant gets [R42] [R79]', () => {
    expect(stage.linkFor(2)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/interview\//);
    const toPanel = stage.letters.filter(({ to }) => !to.address.endsWith('@example.org'));
    expect(toPanel.length).toBeGreaterThan(0);
    for (const { text } of toPanel) expect(text).not.toContain('/interview/');
  });

  it('shows time, place, length and how many they meet, without names, scripts or anything from elsewhere [R42]', async () => {
    const page = await get(stage.linkFor(2));
    const html = await page.text();

    expect(page.status).toBe(200);
    expect(html).toContain('torsdag 26. mars 2026 kl. 10:00–10:45');
    expect(html).toContain('45 minutter');
    expect(html).toContain('<dt>Fra oss</dt><dd>2 personer</dd>');
    expect(html).toContain('Fagleder');
    expect(html).not.toMatch(/<script|https?:|Søker|Leder Leder|example\.org/);
    for (const { name } of stage.organisation.people) expect(html).not.toContain(name);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('changes nothing when it is only opened, as mail scanners do', async () => {
    const before = await stage.hiring();
    for (const method of ['GET', 'HEAD']) await fetch(stage.linkFor(2), { method });

    expect(await stage.hiring()).toEqual(before);
  });

  it('speaks the language of the browser, else of the invitation, else the one that is chosen', async () => {
    const link = stage.linkFor(2);
    expect(await (await get(link, { 'accept-language': 'da,en;q=0.5' })).text()).toContain(
      '<html lang="da">',
    );
    expect(await (await get(link, { 'accept-language': 'no' })).text()).toContain('<html lang="nb">');
    expect(await (await get(link, { 'accept-language': 'fr' })).text()).toContain('<html lang="nb">');
    expect(await (await get(`${link}?lang=en`, { 'accept-language': 'nn' })).text()).toContain(
      'The time suits me',
    );
  });

  it('takes that the time suits, once, and the leader is told', async () => {
    for (const round of ['first', 'second']) {
      const answer = await post(stage.linkFor(2), { answer: 'accepted' });
      expect([round, answer.status]).toEqual([round, 200]);
      expect(await answer.text()).toContain('Vi har fått vite at tiden passer.');
    }
    expect((await interview())?.answer?.kind).toBe('accepted');
    expect(await toLeader()).toBe(1);
    expect(await (await get(stage.linkFor(2))).text()).toContain('Du har svart at tiden passer.');
  });

  it('moves the interview to a free time in the calendars of everybody, and invites again', async () => {
    const offered = times(await (await get(stage.linkFor(2))).text());
    const [start = '', room] = offered.at(-2)?.split(' ') ?? [];
    const answer = await post(stage.linkFor(2), { answer: 'anotherTime', time: offered.at(-2) ?? '' });

    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Du har fått en ny tid');
    expect(await interview()).toMatchObject({ start, room, booking: 2, answer: { kind: 'accepted' } });
    expect(await toLeader()).toBe(1);
    const leader = stage.organisation.people.find(({ id }) => id === 'lise')?.email ?? '';
    expect((await stage.busy(leader)).map((one) => one.start)).toContain(start);
    expect((await stage.busy(leader)).map((one) => one.start)).not.toContain('2026-03-26T09:00:00.000Z');
    expect(await (await get(stage.linkFor(2))).text()).toContain('Du har svart at tiden passer.');
  });

  it('offers only times that leave the other interviews alone, on a day or more of notice', async () => {
    const offered = times(await (await get(stage.linkFor(2))).text()).slice(0, -1);

    expect(offered.length).toBeGreaterThan(5);
    for (const time of offered) {
      const [start = ''] = time.split(' ');
      expect(['2026-03-26T08:00:00.000Z', '2026-03-26T10:00:00.000Z']).not.toContain(start);
      expect(start >= '2026-03-25T09:00').toBe(true);
    }
  });

  it('checks a time again when it is sent: one that was taken meanwhile is not given', async () => {
    const [time = ''] = times(await (await get(stage.linkFor(2))).text());
    const [start = ''] = time.split(' ');
    const end = new Date(Date.parse(start) + 2_700_000).toISOString();
    const leader = stage.organisation.people.find(({ id }) => id === 'lise')?.email ?? '';
    await stage.fill(leader, [{ start, end, status: 'busy' }]);
    const answer = await post(stage.linkFor(2), { answer: 'anotherTime', time });

    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('Den tiden er ikke ledig lenger.');
    expect(times(html)).not.toContain(time);
    expect((await interview())?.booking).toBe(1);
  });

  it('passes on that none of the times suits, with the words, as a text about the applicant', async () => {
    const words = 'Jeg kan best etter påske.';
    expect((await post(stage.linkFor(2), { answer: 'anotherTime', time: 'none', words })).status).toBe(200);
    const { answer, words: [id = ''] = [] } = (await interview()) ?? {};

    expect(answer?.kind).toBe('anotherTime');
    expect((await stage.texts([id]))[id]).toEqual({ body: words, about: 'a2' });
    expect(JSON.stringify(await stage.hiring())).not.toContain(words);
  });

  it('takes what is needed, and refuses nothing or too much of it in words', async () => {
    expect((await post(stage.linkFor(2), { answer: 'needs', words: 'Tegnspråktolk' })).status).toBe(200);
    expect((await interview())?.words).toHaveLength(1);
    const unreadable: readonly Record<string, string>[] = [
      { answer: 'needs', words: '  ' },
      { answer: 'needs', words: 'x'.repeat(1001) },
      { answer: 'maybe' },
      { answer: 'accepted', booking: 'one' },
      {},
    ];
    for (const fields of unreadable) expect((await post(stage.linkFor(2), fields)).status).toBe(422);
    expect((await interview())?.words).toHaveLength(1);
  });

  it('declines: the interview leaves the calendars, and the page says so from then on', async () => {
    expect((await post(stage.linkFor(2), { answer: 'declined' })).status).toBe(200);
    expect(await toLeader()).toBe(1);
    const leader = stage.organisation.people.find(({ id }) => id === 'lise')?.email ?? '';
    expect((await stage.busy(leader)).map(({ start }) => start)).toEqual([
      '2026-03-26T08:00:00.000Z',
      '2026-03-26T10:00:00.000Z',
    ]);
    const html = await (await get(stage.linkFor(2))).text();
    expect(html).toContain('Du har svart at du ikke kommer til intervju.');
    expect(html).not.toContain('<form');
  });

  it('says that the invitation has changed when an older page is sent', async () => {
    await post(stage.linkFor(2), {
      answer: 'anotherTime',
      time: times(await (await get(stage.linkFor(2))).text())[0] ?? '',
    });
    const answer = await post(stage.linkFor(2), { answer: 'accepted' });

    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Innkallingen er endret');
  });

  it('still takes answers when the calendars cannot be read', async () => {
    stage.calendarsDown(true);
    const html = await (await get(stage.linkFor(2))).text();

    expect(html).toContain('Vi kan ikke vise andre ledige tider akkurat nå.');
    expect((await post(stage.linkFor(2), { answer: 'accepted' })).status).toBe(200);
  });

  it('refuses a link that is forged, changed, or made for somebody else or something else, in words', async () => {
    const link = stage.linkFor(2);
    const base = link.slice(0, link.lastIndexOf('/'));
    const [payload = '', signature = ''] = link.slice(link.lastIndexOf('/') + 1).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string>;
    const other = Buffer.from(JSON.stringify({ ...claims, person: 'applicant:a3' })).toString('base64url');
    const [leader] = stage.organisation.people;
    const upload = leader ? stage.links.upload(REF, leader).url : '';
    for (const token of [
      `${other}.${signature}`,
      payload,
      'x',
      `${payload}.x`,
      upload.split('/').at(-1) ?? '',
    ]) {
      for (const answer of [
        await get(`${base}/${token}`),
        await post(`${base}/${token}`, { answer: 'declined' }),
      ]) {
        expect([token, answer.status]).toEqual([token, 410]);
        expect(await answer.text()).toContain('Lenken virker ikke');
      }
    }
    expect((await stage.hiring()).interviews['a3']?.answer).toBeUndefined();
    expect(await (await get(`${base}/x`, { 'accept-language': 'en' })).text()).toContain(
      'The link does not work',
    );
  });

  it('ends when the interview begins', async () => {
    const link = stage.linkFor(2);
    stage.forward(48);

    expect((await get(link)).status).toBe(410);
    expect((await post(link, { answer: 'declined' })).status).toBe(410);
    expect((await interview())?.cancelled).toBeUndefined();
  });

  it('ends for an applicant who withdrew', async () => {
    const given = { organisation: stage.organisation, by: 'lise', commandId: 'w' };
    await stage.handle(REF, { type: 'WithdrawApplicant', applicant: 'a2' }, given);

    expect((await get(stage.linkFor(2))).status).toBe(410);
  });
});
