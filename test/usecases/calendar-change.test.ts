import { noteChange, type NoticedChange } from '../../src/usecases/interviews/calendar-change';
import { invited, type Invited } from '../support/invited';

let stage: Invited;
let note: (more: Partial<NoticedChange>) => Promise<void>;
beforeEach(async () => {
  stage = await invited();
  await stage.deliver();
  let count = 0;
  const noted = noteChange({ ...stage.parts, organisations: () => [stage.organisation] });
  note = (more) =>
    noted({
      id: `change-${(count += 1)}`,
      eventId: 'k1-a2',
      mailbox: 'Lise@eksempel.no',
      change: 'declined',
      ...more,
    });
});
afterEach(() => stage.close());

const interview = async () => (await stage.hiring()).interviews['a2'];
const toLeader = async (): Promise<number> =>
  (await stage.deliver()).filter((effect) => effect.kind === 'notice' && effect.to === 'lise').length;

describe('what is noticed in the calendars', () => {
  it('reaches the case and the leader: a member of the panel declined', async () => {
    await note({ who: 'frida@eksempel.no' });

    expect((await interview())?.declinedBy).toEqual(['frida']);
    expect(await toLeader()).toBe(1);
  });

  it('is the applicant’s answer when the applicant gave it', async () => {
    await note({ who: 'soker2@example.org' });
    expect((await interview())?.answer?.kind).toBe('anotherTime');
    await note({ who: 'soker2@example.org', change: 'accepted' });
    expect((await interview())?.answer?.kind).toBe('accepted');
  });

  it('is a lost room when the room declines', async () => {
    await note({ who: 'fjorden@eksempel.no' });

    expect((await interview())?.roomLost).toBe(true);
  });

  it('moves the interview with the organiser’s event, and happens once however often it is told', async () => {
    const times = { start: '2026-03-27T10:00:00.000Z', end: '2026-03-27T10:45:00.000Z' };
    for (const id of ['same', 'same']) await note({ id, change: 'moved', ...times });

    expect(await interview()).toMatchObject({ ...times, booking: 1 });
    expect(await toLeader()).toBe(1);
  });

  it('is passed over where it means nothing: perhaps, strangers, other cases, other mailboxes', async () => {
    const before = await stage.hiring();
    await note({ who: 'frida@eksempel.no', change: 'tentative' });
    await note({ who: 'noen@example.net' });
    await note({ eventId: 'k9-a2', change: 'cancelled' });
    await note({ eventId: 'tull', change: 'cancelled' });
    await note({ mailbox: 'noen@example.net', change: 'cancelled' });

    expect(await stage.hiring()).toEqual(before);
  });
});
