import { apart, plan, upTo } from '../../test/support/cases';
import { ownStore } from '../../test/calendars/documents';
import { startGraphServer } from '../../test/support/graph/server';
import { graphCalendars } from '../../src/calendars/graph/graph-calendars';
import type { Organisation } from '../../src/hiring/people';
import { proposeSeries } from '../../src/usecases/interviews/propose';
import { slotsTaken } from '../../src/usecases/interviews/taken';
import type { BenchResult } from '../result';

const NOW = '2026-03-24T09:00:00.000Z';
const THROUGH = 'rekruttering@eksempel.no';
const APPLICANTS = Array.from({ length: 8 }, (_, n) => `a${n + 1}`);

/** The sample unit with a panel of this size. */
function withPanel(size: number): Organisation {
  const [somebody] = apart.people;
  if (!somebody) throw new Error('There are no sample people');
  const more = Array.from({ length: Math.max(0, size - apart.people.length) }, (_, n) => ({
    ...somebody,
    id: `more${n}`,
    email: `more${n}@eksempel.no`,
    aadObjectId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
  }));
  return { ...apart, people: [...apart.people, ...more] };
}

/** Requests to a loopback Graph for one proposal, for the check before booking, and for booking one interview. */
async function count(size: number): Promise<readonly BenchResult[]> {
  const organisation = withPanel(size);
  const clock = { now: () => NOW };
  const server = await startGraphServer({ reach: (url: string) => url, now: () => Date.parse(NOW) });
  const store = ownStore();
  const { calendars, requests } = graphCalendars({
    documents: store.documents,
    clock,
    through: THROUGH,
    zone: organisation.zone,
    credential: server.credential,
    fetch: server.fetch,
    mail: { send: () => Promise.resolve() },
  });
  try {
    server.mailboxes.add({ email: THROUGH });
    for (const { email } of organisation.people) server.mailboxes.add({ email });
    for (const { email } of organisation.rooms) server.mailboxes.add({ email, isRoom: true });
    const panel = organisation.people.slice(0, size).map(({ id }) => id);
    const given = upTo('chosen', { organisation, chosen: APPLICANTS });
    const asked = { ...plan(APPLICANTS, panel), wishes: { optional: panel.slice(1) } };
    const spent = async (work: () => Promise<unknown>): Promise<number> => {
      const before = requests();
      await work();
      return requests() - before;
    };
    const context = given.as('lise').context();
    let found: Awaited<ReturnType<typeof proposeSeries>> | undefined;
    const proposal = await spent(async () => {
      found = await proposeSeries(asked, given.hiring, context, calendars);
    });
    if (found?.kind !== 'planned') throw new Error(`Nothing was planned: ${String(found?.kind)}`);
    const { proposals } = found;
    const planned = given.as('lise').does({ ...asked, proposals });
    const [first] = proposals;
    const [slot] = first?.slots ?? [];
    const [room] = organisation.rooms;
    const [leader] = organisation.people;
    if (!first || !slot || !room || !leader) throw new Error('Nothing was planned');
    const check = await spent(() =>
      slotsTaken(planned.hiring, first, planned.as('lise').context(), calendars),
    );
    const booking = await spent(() =>
      calendars.put({
        id: 'bench-a1',
        sequence: 1,
        start: slot.start,
        end: slot.end,
        zone: organisation.zone,
        subject: 'Interview',
        body: 'Welcome.',
        location: room.name,
        organiser: leader,
        attendees: [{ name: 'Ada', email: 'ada@example.org', attendance: 'external' }],
        room,
      }),
    );
    const entities = size + organisation.rooms.length;
    return [
      {
        name: `plan-requests-proposal-${entities}`,
        value: proposal,
        unit: `requests for ${entities} calendars`,
      },
      { name: `plan-requests-check-${entities}`, value: check, unit: 'requests before a series is booked' },
      { name: `plan-requests-booking-${entities}`, value: booking, unit: 'requests for one interview' },
    ];
  } finally {
    store.close();
    await server.close();
  }
}

/** How often Microsoft Graph is asked, for a usual panel and for one that needs more than one call. */
export const requestsToGraph = async (): Promise<BenchResult[]> => [
  ...(await count(5)),
  ...(await count(21)),
];
