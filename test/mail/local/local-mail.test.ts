import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invitation } from '../../../src/documents/invitation';
import { localMail } from '../../../src/mail/local/local-mail';
import type { MailMessage } from '../../../src/mail/mail';
import { readCalendar } from '../../documents/read-calendar';
import { leaves, readEml, type MailPart } from '../read-eml';

const letter: MailMessage = {
  id: 'case-1/12/1',
  to: { name: 'Åse Æsøy', address: 'ase@example.com' },
  subject: 'Kvittering: søknad på stilling som rådgiver ved Kontaktsenter Ørneset, saksnummer 2026-0042',
  text: 'Hei!\n\nVi har fått søknaden din.\n\nHilsen Hanne HR',
};

const calendar = invitation({
  method: 'REQUEST',
  uid: 'case-1/interview/1',
  sequence: 0,
  stamp: '2026-03-16T10:00:00.000Z',
  start: '2026-03-27T08:00:00.000Z',
  end: '2026-03-27T08:45:00.000Z',
  zone: 'Europe/Oslo',
  summary: 'Intervju',
  description: 'Velkommen æøå',
  location: 'Ærfugl',
  organizer: { name: 'Lise Leder', address: 'lise@example.com' },
  attendees: [{ name: 'Åse Æsøy', address: 'ase@example.com', isRequired: true, kind: 'person' }],
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-mail-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const mail = (at = '2026-03-16T10:00:00.000Z') =>
  localMail({
    folder: join(folder, 'out'),
    from: { name: 'Rekruttering, Eksempeletaten', address: 'jobb@example.com' },
    now: () => at,
  });
const files = (): string[] => readdirSync(join(folder, 'out')).sort();
const sent = async (changes: Partial<MailMessage> = {}): Promise<MailPart> => {
  await mail().send({ ...letter, ...changes });
  return readEml(readFileSync(join(folder, 'out', files()[0] ?? '')));
};

describe('a letter in the local folder', () => {
  it('is one readable message with sender, receiver, subject, date and text', async () => {
    const message = await sent();
    expect(message.headers.get('from')).toBe('"Rekruttering, Eksempeletaten" <jobb@example.com>');
    expect(message.headers.get('to')).toBe('Åse Æsøy <ase@example.com>');
    expect(message.headers.get('subject')).toBe(letter.subject);
    expect(message.headers.get('date')).toBe('Mon, 16 Mar 2026 10:00:00 +0000');
    expect(message.headers.get('message-id')).toMatch(/^<[0-9a-f]{32}@example\.com>$/);
    expect(leaves(message).map(({ content }) => content.toString().replace(/\r\n/g, '\n').trimEnd())).toEqual(
      [letter.text],
    );
  });

  it('carries an invitation as an alternative of its text, with the method that makes calendars show it', async () => {
    const message = await sent({ html: '<p>Hei</p>', calendar: { method: 'REQUEST', content: calendar } });
    const alternative = [message, ...message.parts].find(({ headers }) =>
      headers.get('content-type')?.startsWith('multipart/alternative'),
    );
    const types = alternative?.parts.map(({ headers }) => headers.get('content-type')?.split(';')[0]);
    expect(types).toEqual(['text/plain', 'text/html', 'text/calendar']);
    const part = alternative?.parts[2];
    expect(part?.headers.get('content-type')).toMatch(/charset=utf-8/i);
    expect(part?.headers.get('content-type')).toMatch(/method=REQUEST/);
    expect(part?.headers.has('content-disposition')).toBe(false);
    expect(part?.content.toString('utf8')).toBe(calendar);
    expect(() => readCalendar(part?.content.toString('utf8') ?? '')).not.toThrow();
  });

  it('carries files with their names and bytes', async () => {
    const content = Uint8Array.from({ length: 3000 }, (_, index) => index % 256);
    const message = await sent({
      attachments: [{ fileName: 'søkerliste.pdf', contentType: 'application/pdf', content }],
    });
    const file = leaves(message).at(-1);
    expect(file?.headers.get('content-type')).toMatch(/^application\/pdf/);
    expect(file?.headers.get('content-disposition')).toMatch(/attachment.*s%C3%B8kerliste\.pdf/);
    expect(file?.content.equals(Buffer.from(content))).toBe(true);
  });

  it('is readable by its owner only', async () => {
    await sent();
    expect(statSync(join(folder, 'out', files()[0] ?? '')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'out')).mode & 0o777).toBe(0o700);
  });
});

describe('sending the same id again', () => {
  it('leaves the one file as it was', async () => {
    await mail().send(letter);
    const [file = ''] = files();
    const before = readFileSync(join(folder, 'out', file));
    await mail('2026-03-17T10:00:00.000Z').send({ ...letter, subject: 'En annen' });
    expect(files()).toEqual([file]);
    expect(readFileSync(join(folder, 'out', file)).equals(before)).toBe(true);
  });

  it('ten times at once leaves one whole file and nothing half written', async () => {
    const port = mail();
    await Promise.all(Array.from({ length: 10 }, () => port.send(letter)));
    expect(files()).toHaveLength(1);
    expect(readEml(readFileSync(join(folder, 'out', files()[0] ?? ''))).headers.get('subject')).toBe(
      letter.subject,
    );
  });

  it('is told from ids that look alike', async () => {
    for (const id of ['case/1/1', 'case-1-1', 'CASE/1/1', '../1/1', 'æ', 'ø', ''])
      await mail().send({ ...letter, id });
    expect(files()).toHaveLength(7);
    expect(files().every((file) => /^[A-Za-z0-9-]+\.eml$/.test(file))).toBe(true);
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('what cannot be sent', () => {
  it('is refused with the reason, and nothing is written', async () => {
    for (const address of [
      '',
      'ingen',
      'a@example.com, b@example.com',
      'a@example.com\r\nBcc: b@example.com',
      'a b@example.com',
      '<a@example.com>',
    ])
      await expect(mail().send({ ...letter, to: { name: 'A', address } })).rejects.toThrow(
        'not one mail address',
      );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is told when the folder cannot be written', async () => {
    const port = localMail({
      folder: '/dev/null/out',
      from: letter.to,
      now: () => '2026-03-16T10:00:00.000Z',
    });
    await expect(port.send(letter)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

describe('text that tries to be a header', () => {
  const evil = 'Hei\r\nBcc: evil@example.com\r\n\r\n<b>';
  it('stays text in subject, names and file names', async () => {
    const message = await sent({
      subject: evil,
      to: { name: evil, address: 'ase@example.com' },
      attachments: [
        { fileName: evil, contentType: 'text/plain\r\nX-Evil: 1', content: new Uint8Array([65]) },
      ],
    });
    for (const part of [message, ...leaves(message)]) {
      expect([...part.headers.keys()]).not.toContain('bcc');
      expect([...part.headers.keys()]).not.toContain('x-evil');
    }
    expect(message.headers.get('subject')).toBe('Hei Bcc: evil@example.com <b>');
    expect(message.headers.get('to')).toContain('<ase@example.com>');
  });
});
