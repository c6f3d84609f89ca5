import { join } from 'node:path';
import { makeGraph } from '../../../src/calendars/graph/graph';
import { graphMail } from '../../../src/mail/graph/graph-mail';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { Unavailable } from '../../../src/usecases/ports';
import { temporaryFolder } from '../../stores/sqlite/temporary-folder';

const folder = temporaryFolder();
const letter = {
  id: 'k1/7/1',
  to: { name: 'Ada Eksempel', address: 'ada@example.org' },
  subject: 'Innkalling til intervju',
  text: 'Velkommen.',
  calendar: { method: 'REQUEST' as const, content: 'BEGIN:VCALENDAR' },
};

/** Mail through the real client of Graph, whose requests end here with the given answers. */
function mailAnswering(file: string, ...statuses: readonly number[]) {
  const asked: { url: string; body: unknown; authorization: string | null }[] = [];
  const store = openSqlite(join(folder, file));
  const answers = [...statuses];
  const send = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    asked.push({
      url: url instanceof Request ? url.url : url.toString(),
      body: JSON.parse(typeof init?.body === 'string' ? init.body : 'null') as unknown,
      authorization: new Headers(init?.headers).get('authorization'),
    });
    return Promise.resolve(new Response(null, { status: answers.shift() ?? 202 }));
  };
  const credential = {
    getToken: () => Promise.resolve({ token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const graph = makeGraph({ credential, fetch: send });
  const mail = graphMail({ graph, documents: store.documents, mailbox: 'rekruttering@example.org' });
  return { mail, asked, close: store.close };
}

describe('letters through Graph', () => {
  it('come from the shared mailbox, with the invitation as a file', async () => {
    const { mail, asked, close } = mailAnswering('one.db');
    await mail.send(letter);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toContain('/users/rekruttering%40example.org/sendMail');
    expect(asked[0]?.authorization).toBe('Bearer a-token');
    expect(asked[0]?.body).toMatchObject({
      message: {
        subject: letter.subject,
        toRecipients: [{ emailAddress: { address: 'ada@example.org' } }],
        attachments: [{ name: 'invite.ics', contentType: 'text/calendar; method=REQUEST' }],
      },
    });
    close();
  });

  it('go once, however often they are asked for', async () => {
    const { mail, asked, close } = mailAnswering('two.db');
    await mail.send(letter);
    await mail.send({ ...letter, subject: 'Noe annet' });
    expect(asked).toHaveLength(1);
    close();
  });

  it('are not taken for sent when the mailbox is closed to the program', async () => {
    const { mail, asked, close } = mailAnswering('three.db', 403, 202);
    await expect(mail.send(letter)).rejects.not.toBeInstanceOf(Unavailable);
    await mail.send(letter);
    expect(asked).toHaveLength(2);
    close();
  });
});
