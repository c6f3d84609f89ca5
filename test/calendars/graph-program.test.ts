import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { graphCalendars } from '../../src/calendars/graph/graph-calendars';
import { makeProgram, type Program } from '../../src/compose/program';
import { readConfig } from '../../src/config';
import { samples } from '../../src/local/samples';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { readEml } from '../mail/read-eml';
import { chatsWith, type Chat } from '../support/connector/chat';
import { startConnector, type StubConnector } from '../support/connector/connector';
import { startGraphServer, type GraphServer } from '../support/graph/server';
import { cardWith, type Stage } from '../support/main-job';
import { newDataFolder, PROGRAM_BEGINS, removeFolder } from '../support/program';
import { records } from '../support/records';
import { fill, steps } from '../support/steps';

const PUBLIC = 'https://innstilt.eksempel.no';
const SHARED = 'rekruttering@eksempel.no';

/** The whole program with its calendars in a loopback Graph. */
describe('the program with calendars in Microsoft 365', () => {
  let graph: GraphServer;
  let connector: StubConnector;
  let program: Program | undefined;
  let dataFolder: string;
  let base: string;
  const chats = new Map<string, Chat>();

  beforeAll(async () => {
    dataFolder = await newDataFolder();
    const begun = performance.now();
    graph = await startGraphServer({
      reach: (url) => url.replace(PUBLIC, base),
      now: () => Date.parse(PROGRAM_BEGINS) + performance.now() - begun,
    });
    graph.mailboxes.add({ email: SHARED });
    for (const { organisation } of samples) {
      for (const { email } of organisation.people) graph.mailboxes.add({ email });
      for (const { email } of organisation.rooms) graph.mailboxes.add({ email, isRoom: true });
    }
    connector = await startConnector({ tenantId: SAMPLE_TENANT });
    const config = readConfig({
      DATA_FOLDER: dataFolder,
      INNSTILT_WINDOWS: 'none',
      LOG_LEVEL: 'error',
      CLOCK_BEGINS: PROGRAM_BEGINS,
      CALENDARS: 'graph',
      RECRUITMENT_MAILBOX: SHARED,
    });
    program = await makeProgram(
      { ...config, publicUrl: PUBLIC },
      {
        openGraph: (through, parts) =>
          graphCalendars({ ...parts, through, credential: graph.credential, fetch: graph.fetch }),
      },
    );
    const { server } = program;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await program.begin();
    const take = steps(stage());
    for (const id of ['lise', 'hanne', 'tor', 'enok', 'frida']) await chat(id).installs();
    await chat('lise').says('ny ansettelse');
    await take.assessNeed();
    await take.discuss('To team slås sammen.');
    await take.draftAnnouncement();
    await take.discuss('Trygg og tydelig.');
    await take.registerInPrim();
    await take.clearPublication();
    await take.publish();
    await take.importApplicants();
    await chat('lise').says('velg');
    await chat('lise').presses('ChooseForInterview', { fill: fill({ applicants: ['a1', 'a2', 'a3'] }) });
    await records(stage()).record('lise', 'checkShortlist', {
      disability: 'true',
      absence: 'true',
      immigrant: 'true',
    });
  }, 120_000);
  afterAll(async () => {
    await program?.end();
    await connector.close();
    await graph.close();
    await removeFolder(dataFolder);
    expect(graph.violations).toEqual([]);
  });

  function chat(id: string): Chat {
    const known = chats.get(id);
    if (known) return known;
    const person = sampleOrganisation.people.find((one) => one.id === id);
    if (!person) throw new Error(`There is no sample person ${id}`);
    const { name, email, aadObjectId } = person;
    const open = chatsWith({ endpoint: () => `${base}/api/messages`, connector });
    const opened = open({ id, name, email, aadObjectId });
    chats.set(id, opened);
    return opened;
  }
  const stage = (): Stage => ({
    connector,
    program: () => {
      throw new Error('It runs in this process');
    },
    chat,
    allSent: () => Promise.reject(new Error('It runs in this process')),
    restart: () => Promise.reject(new Error('It runs in this process')),
    close: () => Promise.resolve(),
  });
  const emailOf = (id: string): string =>
    sampleOrganisation.people.find((person) => person.id === id)?.email ?? '';
  const asks = async (): Promise<string> => {
    await chat('lise').says('intervju');
    const found = await chat('lise').presses('PlanInterviews', {
      fill: fill({ panel: ['lise', 'tor', 'frida'] }),
    });
    return found.text;
  };
  const eventually = async <Found>(look: () => Found | undefined): Promise<Found> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It did not happen');
  };

  it('says to the leader whose calendar is not open to it, and tells the administrator, without a word about the case', async () => {
    graph.mailboxes.add({ email: emailOf('tor'), inScope: false });
    expect(await asks()).toContain('Jeg har ikke tilgang til kalenderen til Tor Tillitsvalgt');
    const told = await cardWith(chat('hanne'), 'Jeg kommer ikke til en kalender');
    const said = JSON.stringify(told.card);
    expect(said).toContain(`Tor Tillitsvalgt (${emailOf('tor')})`);
    expect(said).not.toMatch(/Teamleder|[Ss]øker/);

    // Asked again the same day, nobody is told again.
    await asks();
    await chat('lise').says('avbryt');
    expect(
      chat('hanne')
        .cards()
        .filter((card) => JSON.stringify(card).includes('Jeg kommer ikke til en kalender')),
    ).toHaveLength(1);
    graph.mailboxes.add({ email: emailOf('tor') });
  });

  it('books with an invitation for everybody and a letter with the link for the applicant alone', async () => {
    expect(await asks()).toContain('Forslag 1');
    await chat('lise').presses('Neste', { fill: fill({ proposal: '1' }) });
    await chat('lise').presses('BookInterviews');
    const events = await eventually(() => {
      const all = [...graph.mailboxes.events.values()];
      return all.length === 3 && all.every(({ attendees }) => attendees.length === 4) ? all : undefined;
    });
    const folder = join(dataFolder, 'mail');
    const letters = await eventually(() => {
      const all = readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .map((name) => readEml(readFileSync(join(folder, name))))
        .filter(({ content }) => content.toString().includes(`${PUBLIC}/interview/`));
      return all.length === 3 ? all : undefined;
    });

    expect(JSON.stringify(events)).not.toContain('/interview/');
    for (const letter of letters) expect(letter.headers.get('to')).toMatch(/@example\.com/);
  });

  it('takes a decline made in Outlook into the case, and tells the leader in the chat', async () => {
    const [event] = graph.mailboxes.events.values();
    const [subscription] = graph.subscriptions.all.values();
    if (!event || !subscription) throw new Error('Nothing is booked, or nobody listens');
    for (const attendee of event.attendees)
      if (attendee.email === emailOf('tor')) attendee.response = 'declined';
    event.version = graph.mailboxes.version += 1;
    const change = { changeType: 'updated', resourceData: { id: event.id } };
    expect(await graph.subscriptions.notify([{ subscription, more: change }])).toBe(202);

    await cardWith(chat('lise'), 'Tor Tillitsvalgt har takket nei til tiden.');
    await chat('lise').says('flytt intervjuer');
    expect(JSON.stringify(chat('lise').last().card)).toContain('Tor Tillitsvalgt kan ikke');
  });
});
