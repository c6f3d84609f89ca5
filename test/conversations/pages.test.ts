import { createHmac } from 'node:crypto';
import { actionsOf } from '../support/connector/card-actions';
import { openStage, sample, type Stage } from '../support/main-job';
import { COUNCIL, steps } from '../support/steps';
import { typing } from './typing';

let stage: Stage;
let take: ReturnType<typeof steps>;
beforeAll(async () => {
  stage = await openStage();
  take = steps(stage);
  for (const id of ['lise', 'hanne', 'enok', ...COUNCIL, 'sverre']) await stage.chat(id).installs();
  await stage.chat('lise').says('ny ansettelse');
  await take.assessNeed();
  await take.discuss('To team slås sammen.');
  await take.draftAnnouncement();
  await take.discuss('Trygg og tydelig.');
  await take.registerInPrim();
  await take.clearPublication();
}, 60_000);
afterAll(() => stage.close());

const types = typing(() => stage);

/** Where the person's newest card leads, by the title of the link. */
const linkOf = (id: string, title: string): string => {
  const card = stage
    .chat(id)
    .cards()
    .findLast((one) => actionsOf(one).some((action) => action.title === title));
  return actionsOf(card ?? {}).find((action) => action.title === title)?.url ?? '';
};
const uploadLink = async (id: string): Promise<string> => {
  await types(id, 'importer søkere');
  return linkOf(id, 'Last opp fil');
};
const upload = (link: string, bytes: Uint8Array, name = 'søkere.csv'): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return fetch(link, { method: 'POST', body: form });
};
const expectSafe = ({ headers }: Response): void => {
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
};
const statusOf = async (link: string): Promise<number> => (await fetch(link)).status;

describe('the upload page', () => {
  it('is not offered before there can be applicants, nor to those who cannot bring them in', async () => {
    expect(await types('lise', 'importer søkere')).toContain('Først må dette være gjort: Publiser annonsen.');
    await take.publish();
    expect(await types('tor', 'importer søkere')).toContain('Dette kan bare gjøres av');
  });

  it('shows a form that works without scripts and loads nothing', async () => {
    const page = await fetch(await uploadLink('hanne'));
    expect(page.status).toBe(200);
    expectSafe(page);
    const html = await page.text();
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('<input type="file"');
    expect(html).not.toMatch(/<script|https?:/);
  });

  it('answers a faulty file with rows and reasons, shows people’s words as they are, and takes nothing', async () => {
    const link = await uploadLink('hanne');
    const faulty = await upload(link, sample('sokere-med-feil.csv'));
    expect(faulty.status).toBe(422);
    expectSafe(faulty);
    expect(await faulty.text()).toContain('Rad 3, e-post');
    const hostile = Buffer.from('Navn;E-post\n<script>alert(1)</script>;<b>ingen</b>\n');
    const html = await (await upload(link, hostile)).text();
    expect(html).toContain('&lt;b&gt;ingen&lt;/b&gt;');
    expect(html).not.toMatch(/<script|<b>/);
    expect(await types('hanne', 'søkere')).toContain('ingen søkere');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'Filen er tom.'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), 'Filen er ikke en tabell.'],
    ['50 MB', new Uint8Array(50_000_000).fill(65), 'Filen er for stor. Den kan være høyst 5 MB.'],
  ])('says what is wrong with %s', async (_what, bytes, said) => {
    const answer = await upload(await uploadLink('hanne'), bytes);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  });

  it('answers a post without any form in words', async () => {
    const link = await uploadLink('hanne');
    for (const init of [
      { body: 'x', headers: { 'content-type': 'text/plain' } },
      { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } },
      { body: '', headers: { 'content-type': 'multipart/form-data' } },
    ]) {
      const answer = await fetch(link, { method: 'POST', ...init });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('<input type="file"');
    }
  });

  it('changes nothing when it is only looked at', async () => {
    const link = await uploadLink('hanne');
    const before = await types('hanne', 'status');
    for (const method of ['GET', 'HEAD']) await fetch(link, { method });
    expect(await types('hanne', 'status')).toBe(before);
    for (const method of ['PUT', 'DELETE']) expect((await fetch(link, { method })).status).toBe(404);
  });

  it('refuses a link that was forged, changed or is for something else', async () => {
    const link = await uploadLink('hanne');
    const [payload = '', signature = ''] = link.slice(link.lastIndexOf('/') + 1).split('.');
    const base = link.slice(0, link.lastIndexOf('/'));
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string>;
    const encoded = (one: unknown): string => Buffer.from(JSON.stringify(one)).toString('base64url');
    const asLise = encoded({ ...claims, person: 'lise' });
    const guessed = createHmac('sha256', '').update(asLise).digest('base64url');
    for (const forged of [
      `${base}/${asLise}.${signature}`,
      `${base}/${asLise}.${guessed}`,
      `${base}/${payload}.`,
      `${base}/${payload}`,
      `${base}/${encoded({ ...claims, until: '9999-01-01T00:00:00.000Z' })}.${signature}`,
      `${base}/x`,
      link.replace('/upload/', '/documents/'),
    ]) {
      const answer = await fetch(forged);
      expect(answer.status).toBe(410);
      expectSafe(answer);
      expect(await answer.text()).toContain('Skriv «importer søkere» for å få en ny.');
      if (forged.includes('/upload/'))
        expect((await upload(forged, sample('sokere-utf8.csv'))).status).toBe(410);
    }
    expect(await types('hanne', 'søkere')).toContain('ingen søkere');
  });

  it('takes a whole file, and the same file again as what it is', async () => {
    const link = await uploadLink('hanne');
    const taken = await upload(link, sample('sokere.xlsx'), 'søkere.xlsx');
    expect(taken.status).toBe(200);
    expect(await taken.text()).toContain('12 søkere er lagt inn.');
    const again = await upload(link, sample('sokere.xlsx'), 'søkere.xlsx');
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('Det er allerede gjort.');
    expect(await types('hanne', 'søkere')).toContain('12 søkere');
  });

  it('stops working after its hour', async () => {
    const link = await uploadLink('hanne');
    expect(await statusOf(link)).toBe(200);
    await types('hanne', 'spol fram en dag');
    expect(await statusOf(link)).toBe(410);
    expect((await upload(link, sample('sokere-utf8.csv'))).status).toBe(410);
  });
});

describe('the documents', () => {
  const read = async (link: string): Promise<string> => {
    const answer = await fetch(link);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expectSafe(answer);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return bytes.subarray(0, 5).toString();
  };

  it('are the recommendation once it is written, and the minutes once the council has decided', async () => {
    await take.makeLists();
    await take.bookInterviews();
    expect(await types('lise', 'dokumenter')).toContain('Det er ingen dokumenter i saken ennå.');
    await take.keepRecords();
    await take.clearRecommendation();
    await take.writeRecommendation();
    await types('lise', 'dokumenter');
    expect(await read(linkOf('lise', 'Åpne innstillingen (PDF)'))).toBe('%PDF-');
    await take.sign();
    await take.sendToCouncil();
    for (const id of COUNCIL) await take.declare(id);
    for (const id of COUNCIL) await take.vote(id);
    await types('cecilie', 'avslutt avstemning', 'ja');
    await types('sverre', 'dokumenter');
    expect(await read(linkOf('sverre', 'Åpne protokollen (PDF)'))).toBe('%PDF-');
  }, 60_000);

  it('are for those with a role in the case, under a link of their own that ends', async () => {
    await types('arne', 'dokumenter');
    const link = linkOf('arne', 'Åpne innstillingen (PDF)');
    expect(await statusOf(link)).toBe(200);
    expect(await statusOf(link.replace('/documents/', '/upload/'))).toBe(410);
    expect(await types('enok', 'dokumenter')).toContain('Du har ingen saker ennå.');
    await types('arne', 'spol fram en dag');
    expect(await statusOf(link)).toBe(410);
  });

  it('can be found from the card of a case that has ended', async () => {
    await types('sverre', 'protokoll', 'ja');
    expect(await types('hanne', 'status')).toContain('Dokumenter i saken');
    const shown = await stage.chat('hanne').presses('ShowDocuments');
    expect(shown.text).toContain('Åpne protokollen (PDF)');
  });
});
