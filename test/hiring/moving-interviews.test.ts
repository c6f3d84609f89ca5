import type { CommandOf } from '../../src/hiring/commands';
import { series, upTo, type Scenario } from '../support/cases';

const answer = (more: Partial<CommandOf<'AnswerInvitation'>> = {}): CommandOf<'AnswerInvitation'> => ({
  type: 'AnswerInvitation',
  applicant: 'a2',
  booking: 1,
  ...more,
});
const noted = (
  change: CommandOf<'NoteCalendarChange'>['change'],
  more: Partial<CommandOf<'NoteCalendarChange'>> = {},
): CommandOf<'NoteCalendarChange'> => ({ type: 'NoteCalendarChange', applicant: 'a2', change, ...more });

const afternoon = { start: '2026-03-26T13:00:00.000Z', end: '2026-03-26T13:45:00.000Z' };
const elsewhere = { applicant: 'a2', ...afternoon, room: 'vidda' };

/** The booked series with the second interview in the afternoon. */
const moved = {
  ...series(['a1', 'a2', 'a3']),
  slots: series(['a1', 'a2', 'a3']).slots.map((slot) => (slot.applicant === 'a2' ? elsewhere : slot)),
};
const move = (more: Partial<CommandOf<'MoveInterviews'>> = {}): CommandOf<'MoveInterviews'> => ({
  type: 'MoveInterviews',
  applicants: ['a2'],
  proposals: [moved],
  ...more,
});
const book = { type: 'BookInterviews', proposal: 1 } as const;
const interview = ({ hiring }: Scenario, applicant = 'a2') => hiring.interviews[applicant];
const kinds = ({ effects }: Scenario): readonly string[] => effects.map(({ kind }) => kind);
const toLeader = ({ effects }: Scenario) =>
  effects.filter((effect) => effect.kind === 'notice' && effect.to === 'lise');

describe('a calendar that is closed', () => {
  it('is told to the leader, and the booking stands to be tried again', () => {
    const before = upTo('booked');
    const given = before.as('calendar').does(noted('noCalendar'));

    expect(interview(given)).toEqual(interview(before));
    expect(toLeader(given)).toHaveLength(1);
  });
});

describe('moving interviews', () => {
  it('books anew only what differs, with another booking number, and invites again [R79]', () => {
    const given = upTo('booked').as('lise').does(move(), book);

    expect(given.events).toMatchObject([{ type: 'InterviewsBooked', slots: [elsewhere] }]);
    expect(interview(given)).toMatchObject({ ...afternoon, room: 'vidda', booking: 2 });
    expect(interview(given, 'a1')?.booking).toBe(1);
    expect(given.effects.filter(({ kind }) => kind === 'invitation')).toEqual([
      { kind: 'invitation', applicant: 'a2', booking: 2 },
    ]);
  });

  it('keeps the time that is left out of what is offered later', () => {
    const given = upTo('booked').as('lise').does(move());
    const { start, end } = interview(upTo('booked')) ?? {};

    expect(given.hiring.interviewPlan?.wishes?.away).toEqual([{ applicant: 'a2', start, end }]);
    expect(given.hiring.interviewPlan?.moving).toEqual(['a2']);
  });

  it('leaves the time as it is when only the room is lost', () => {
    const given = upTo('booked').as('calendar').does(noted('roomTaken')).as('lise').does(move());

    expect(given.hiring.interviewPlan?.wishes?.away).toBeUndefined();
  });

  it('still knows the panel when an applicant is added, and books only the new one', () => {
    const chosen = ['a1', 'a2', 'a3', 'a4'];
    const given = upTo('booked').as('lise').does({ type: 'ChooseForInterview', applicants: chosen });
    const four = move({ applicants: [], proposals: [series(chosen)] });

    expect(given.hiring.interviewPlan).toBeUndefined();
    expect(given.as('lise').does(four).hiring.interviewPlan?.panel).toEqual(['lise', 'frida']);
    expect(given.as('lise').does(four, book).events).toMatchObject([{ slots: [{ applicant: 'a4' }] }]);
  });

  it('never leaves out somebody who is invited', () => {
    const fewer = { type: 'ChooseForInterview', applicants: ['a1', 'a2'] } as const;
    const withdrawn = upTo('booked').as('lise').does({ type: 'WithdrawApplicant', applicant: 'a3' });

    expect(upTo('booked').as('lise').isRefused(fewer).code).toBe('tooLate');
    expect(withdrawn.as('lise').tries(fewer).ok).toBe(true);
  });

  it('is refused for what was held, for nobody of the case, and for a series that leaves somebody out', () => {
    const booked = upTo('booked');

    expect(booked.on('2026-03-26', '12:00').as('lise').isRefused(move()).code).toBe('tooLate');
    expect(booked.as('lise').isRefused(move({ applicants: ['a9'] })).code).toBe('unknownApplicant');
    expect(booked.as('lise').isRefused(move({ proposals: [] })).code).toBe('noSuchProposal');
    const short = { ...moved, slots: moved.slots.slice(1) };
    expect(booked.as('lise').isRefused(move({ proposals: [short] })).code).toBe('noSuchProposal');
  });

  it('can be taken back until it is booked', () => {
    const planned = upTo('booked').as('lise').does(move());

    expect(planned.as('lise').does({ type: 'TakeBack' }).hiring.interviews).toEqual(
      planned.hiring.interviews,
    );
    expect(planned.as('lise').does(book).as('lise').isRefused({ type: 'TakeBack' }).code).toBe(
      'leftTheHouse',
    );
  });
});

describe('cancelling an interview', () => {
  const cancelled = upTo('booked').as('lise').does({ type: 'CancelInterview', applicant: 'a2' });

  it('takes it out of the calendars, once', () => {
    expect(cancelled.effects).toContainEqual({ kind: 'cancellation', applicant: 'a2', booking: 1 });
    expect(cancelled.as('lise').does({ type: 'CancelInterview', applicant: 'a2' }).events).toEqual([]);
  });

  it('lets it be planned again, with a number beyond the cancellation', () => {
    expect(interview(cancelled.as('lise').does(move(), book))).toMatchObject({ booking: 3, ...afternoon });
    expect(interview(cancelled.as('lise').does(move(), book))?.cancelled).toBeUndefined();
  });
});

describe('a change in the calendars', () => {
  it('that the organiser made to the time becomes the time of the interview, and the leader is told', () => {
    const given = upTo('booked').as('calendar').does(noted('moved', afternoon));

    expect(interview(given)).toMatchObject({ ...afternoon, booking: 1 });
    expect(kinds(given)).not.toContain('invitation');
    expect(toLeader(given)).toHaveLength(1);
    expect(given.as('calendar').does(noted('moved', afternoon)).events).toEqual([]);
  });

  it('by a member of the panel or the room is noted once, and no longer after another booking', () => {
    const declined = upTo('booked')
      .as('calendar')
      .does(noted('declined', { person: 'frida' }));

    expect(interview(declined)?.declinedBy).toEqual(['frida']);
    expect(toLeader(declined)).toHaveLength(1);
    expect(declined.as('calendar').does(noted('declined', { person: 'frida' })).events).toEqual([]);
    expect(interview(declined.as('lise').does(move(), book))?.declinedBy).toBeUndefined();
  });

  it('of an interview that is not there any more, or was held, says nothing', () => {
    const gone = upTo('booked').as('calendar').does(noted('cancelled'));

    expect(interview(gone)?.cancelled).toBe('calendar');
    expect(gone.as('calendar').does(noted('declined')).events).toEqual([]);
    expect(upTo('recorded').as('calendar').does(noted('cancelled')).events).toEqual([]);
    expect(upTo('planned').as('calendar').does(noted('cancelled')).events).toEqual([]);
  });
});

describe("an applicant's answer", () => {
  it('is recorded once and told the leader [R79]', () => {
    const given = upTo('booked')
      .as('applicant:a2')
      .does(answer({ answer: 'accepted' }));

    expect(interview(given)?.answer?.kind).toBe('accepted');
    expect(toLeader(given)).toHaveLength(1);
    expect(given.as('applicant:a2').does(answer({ answer: 'accepted' })).events).toEqual([]);
  });

  it('that chooses another time moves the interview and invites again', () => {
    const given = upTo('booked')
      .as('applicant:a2')
      .does(answer({ answer: 'accepted', slot: elsewhere }));

    expect(interview(given)).toMatchObject({ ...afternoon, booking: 2, answer: { kind: 'accepted' } });
    expect(given.effects).toContainEqual({ kind: 'invitation', applicant: 'a2', booking: 2 });
  });

  it('that declines takes the interview out of the calendars, and out of what is planned', () => {
    const given = upTo('booked')
      .as('applicant:a2')
      .does(answer({ answer: 'declined' }));
    const others = { ...moved, slots: moved.slots.filter(({ applicant }) => applicant !== 'a2') };

    expect(given.effects).toContainEqual({ kind: 'cancellation', applicant: 'a2', booking: 1 });
    expect(given.as('lise').tries(move({ applicants: [], proposals: [others] })).ok).toBe(true);
  });

  it('keeps what was written as a text about the applicant, never in the log', () => {
    const words = 'Jeg trenger teleslynge.';
    const given = upTo('booked').as('applicant:a2').does(answer({ words }));
    const [id = ''] = interview(given)?.words ?? [];

    expect(given.texts[id]).toEqual({ body: words, about: 'a2' });
    expect(JSON.stringify([given.log, given.hiring, given.effects])).not.toContain(words);
  });

  it('is only their own, about the booking that was shown, at a time that is free and ahead', () => {
    const booked = upTo('booked');
    const past = { ...elsewhere, start: '2026-03-20T13:00:00.000Z', end: '2026-03-20T13:45:00.000Z' };

    expect(booked.as('applicant:a1').isRefused(answer({ answer: 'declined' })).code).toBe('notYourRole');
    expect(booked.as('lise').isRefused(answer({ answer: 'declined' })).code).toBe('notYourRole');
    expect(booked.as('applicant:a2').isRefused(answer({ booking: 2 })).code).toBe('invitationChanged');
    expect(booked.as('applicant:a2').isRefused(answer({ slot: past })).code).toBe('timeTaken');
    expect(
      booked
        .on('2026-03-26', '12:00')
        .as('applicant:a2')
        .isRefused(answer({ answer: 'accepted' })).code,
    ).toBe('tooLate');
  });

  it('does not keep the leader from taking back a step of their own', () => {
    const given = upTo('booked')
      .as('lise')
      .does({ type: 'CheckDocuments', applicant: 'a1', diplomas: 'checked', certificates: 'checked' })
      .as('applicant:a2')
      .does(answer({ answer: 'accepted' }))
      .as('lise')
      .does({ type: 'TakeBack' });

    expect(given.hiring.documents).toEqual({});
    expect(interview(given)?.answer?.kind).toBe('accepted');
  });
});
