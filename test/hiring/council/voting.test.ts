import type { CouncilRegulations, Organisation, PersonId } from '../../../src/hiring/people';
import { apart, disqualified, impartial, upTo, vote, type Scenario } from '../../support/cases';

const usual: CouncilRegulations = {
  quorum: 3,
  bothSidesNeeded: true,
  majority: 'absolute',
  tie: 'chairDecides',
};
const closing = { type: 'CloseVote' } as const;

const organisationWith = (
  regulations: Partial<CouncilRegulations>,
  change: Partial<Organisation['council']> = {},
) => ({
  ...apart,
  council: { ...apart.council, ...change, regulations: { ...usual, ...regulations } },
});

/** The day of the meeting, when these have voted like this by these regulations. All others have declared, no more. */
function voted(
  votes: Readonly<Partial<Record<PersonId, string>>>,
  regulations: Partial<CouncilRegulations> = {},
): Scenario {
  const declared = upTo('declared', { organisation: organisationWith(regulations) }).on('2026-04-15');
  return Object.entries(votes).reduce(
    (given, [person, choice]) => (choice === undefined ? given : given.as(person).does(vote(choice))),
    declared,
  );
}

const closed = (...given: Parameters<typeof voted>) =>
  voted(...given)
    .as('cecilie')
    .tries(closing);
const decided = (choice: string) => ({
  ok: true,
  events: [{ type: 'CouncilDecided', choice, byChair: false }],
});
const refused = (code: string, params?: object) => ({
  ok: false,
  refusal: { code, ...(params ? { params } : {}) },
});

describe('impartiality', () => {
  it('is declared before a vote is cast [no.impartial]', () => {
    const sent = upTo('sent');

    expect(sent.as('arne').isRefused(vote('a1')).code).toBe('declareFirst');
    expect(sent.as('arne').does(impartial).as('arne').tries(vote('a1')).ok).toBe(true);
  });

  it('takes the vote from whoever is disqualified, also one that was cast [no.impartial]', () => {
    const cast = upTo('declared').as('arne').does(vote('a1'));
    const withdrawn = cast.as('arne').does(disqualified);

    expect(withdrawn.hiring.council?.votes).toEqual({});
    expect(withdrawn.as('arne').isRefused(vote('a1')).code).toBe('disqualified');
    expect(withdrawn.texts[withdrawn.hiring.council?.impartiality['arne']?.reason ?? '']?.body).toBe(
      'Søkeren er min svoger.',
    );
  });

  it('can be declared anew until the vote is closed [no.impartial]', () => {
    const again = upTo('sent').as('arne').does(disqualified, impartial);

    expect(again.as('arne').tries(vote('a1')).ok).toBe(true);
    expect(upTo('decided').as('arne').isRefused(disqualified).code).toBe('voteClosed');
  });

  it('keeps a disqualified chair from settling a tie [no.impartial]', () => {
    const even = { arne: 'a1', anna: 'a1', turid: 'a2', ulf: 'a2' };
    const tied = voted(even).as('cecilie').does(disqualified);
    const silent = Object.entries(even).reduce(
      (given, [person, choice]) => given.as(person).does(impartial, vote(choice)),
      upTo('sent').on('2026-04-15'),
    );

    expect(tied.as('cecilie').isRefused({ ...closing, choice: 'a1' }).code).toBe('disqualified');
    expect(silent.as('cecilie').isRefused({ ...closing, choice: 'a1' }).code).toBe('declareFirst');
  });
});

describe('the right to vote', () => {
  it("is the chair's and the members', never the secretary's [nav.council.vote]", () => {
    const sent = upTo('sent');
    const member = upTo('sent', {
      organisation: organisationWith(
        {},
        {
          members: [
            { person: 'arne', side: 'employer' },
            { person: 'sverre', side: 'employees' },
          ],
        },
      ),
    });

    expect(sent.as('sverre').isRefused(impartial)).toMatchObject({
      code: 'notYourRole',
      params: { roles: ['councilChair', 'councilMember'] },
    });
    expect(sent.as('sverre').isRefused(vote('a1')).code).toBe('notYourRole');
    expect(member.as('sverre').isRefused(impartial).code).toBe('notOnCouncil');
    expect(member.task('declareImpartiality').owners).toEqual(['cecilie', 'arne']);
  });

  it('counts a chair once who is a member as well [nav.council.vote]', () => {
    const given = upTo('sent', {
      organisation: organisationWith(
        { quorum: 2, bothSidesNeeded: false },
        {
          members: [
            { person: 'cecilie', side: 'employer' },
            { person: 'turid', side: 'employees' },
          ],
        },
      ),
    }).on('2026-04-15');
    const alone = given.as('cecilie').does(impartial, vote('a1'));

    expect(alone.as('cecilie').isRefused(closing)).toMatchObject({ code: 'noQuorum', params: { voted: 1 } });
  });

  it('is used for somebody who is recommended, or for nobody', () => {
    const declared = upTo('declared', { ranked: ['a1', 'a2', 'a3'] }).as('arne');

    expect(declared.isRefused(vote('a4')).code).toBe('unknownApplicant');
    expect(declared.tries(vote('a3')).ok).toBe(true);
    expect(declared.tries(vote('nobody')).ok).toBe(true);
  });

  it('lets a vote be changed until it is closed, with its reason kept about the applicant', () => {
    const changed = upTo('declared').as('arne').does(vote('a1'), vote('a2'));
    const kept = changed.hiring.council?.votes['arne'];

    expect(kept?.choice).toBe('a2');
    expect(changed.texts[kept?.reason ?? '']).toEqual({ body: 'Best kvalifisert.', about: 'a2' });
    expect(upTo('decided').as('arne').isRefused(vote('a2')).code).toBe('voteClosed');
  });
});

describe('the quorum', () => {
  it('is so many as the regulations say, and not one fewer [nav.council.vote]', () => {
    expect(closed({ cecilie: 'a1', turid: 'a1' })).toMatchObject(
      refused('noQuorum', { needed: 3, voted: 2 }),
    );
    expect(closed({ cecilie: 'a1', arne: 'a1', turid: 'a1' })).toMatchObject(decided('a1'));
    expect(closed({ cecilie: 'a1', arne: 'a1', turid: 'a1' }, { quorum: 4 })).toMatchObject(
      refused('noQuorum', { needed: 4, voted: 3 }),
    );
  });

  it('needs both sides where the regulations say so [nav.council.vote]', () => {
    const employer = { cecilie: 'a1', arne: 'a1', anna: 'a1' };

    expect(closed(employer)).toEqual(refused('sideMissing'));
    expect(closed(employer, { bothSidesNeeded: false })).toMatchObject(decided('a1'));
    expect(closed({ turid: 'a1', ulf: 'a1' }, { quorum: 2 })).toEqual(refused('sideMissing'));
  });

  it('has the chair for the employer [nav.council.vote]', () => {
    expect(closed({ cecilie: 'a1', turid: 'a1', ulf: 'a1' })).toMatchObject(decided('a1'));
  });

  it('does not count who is disqualified [nav.council.vote] [no.impartial]', () => {
    const three = voted({ cecilie: 'a1', arne: 'a1', turid: 'a1' });
    const two = three.as('arne').does(disqualified);

    expect(two.as('cecilie').isRefused(closing)).toMatchObject({ code: 'noQuorum', params: { voted: 2 } });
  });

  it('is never reached without a vote', () => {
    expect(closed({}, { quorum: 0, bothSidesNeeded: false })).toMatchObject(refused('noQuorum'));
  });
});

describe('the majority', () => {
  const twoOneOne = { cecilie: 'a1', arne: 'a1', turid: 'a2', ulf: 'a3' };
  const threeTwo = { cecilie: 'a1', arne: 'a1', anna: 'a1', turid: 'a2', ulf: 'a2' };

  it('is more than any other where it is simple [nav.council.vote]', () => {
    expect(closed(twoOneOne, { majority: 'simple' })).toMatchObject(decided('a1'));
  });

  it('is more than half of the votes where it is absolute [nav.council.vote]', () => {
    expect(closed(twoOneOne)).toMatchObject(refused('noMajority'));
    expect(closed(threeTwo)).toMatchObject(decided('a1'));
    expect(closed({ ...twoOneOne, anna: 'a1' })).toMatchObject(decided('a1'));
  });

  it('can be for nobody', () => {
    expect(closed({ cecilie: 'nobody', arne: 'nobody', turid: 'nobody' })).toMatchObject(decided('nobody'));
  });

  it('keeps who voted otherwise, and how many voted for what', () => {
    expect(closed(threeTwo)).toMatchObject({
      events: [{ counts: { a1: 3, a2: 2 }, dissent: ['turid', 'ulf'] }],
    });
  });
});

describe('a tie', () => {
  const even = { cecilie: 'a1', arne: 'a1', turid: 'a2', ulf: 'a2' };
  const thirds = { cecilie: 'a1', arne: 'a1', turid: 'a2', ulf: 'a2', anna: 'a3' };

  it('is settled by the chair, between those that are tied [nav.council.vote]', () => {
    const tied = voted(even).as('cecilie');

    expect(tied.isRefused(closing)).toMatchObject({
      code: 'tieChairDecides',
      params: { tied: ['a1', 'a2'] },
    });
    expect(tied.isRefused({ ...closing, choice: 'a3' }).code).toBe('tieChairDecides');
    expect(tied.tries({ ...closing, choice: 'a2' })).toMatchObject({
      events: [{ choice: 'a2', byChair: true, dissent: ['cecilie', 'arne'] }],
    });
  });

  it('needs a new meeting where the regulations say so [nav.council.vote]', () => {
    const tied = voted(even, { tie: 'newMeeting' }).as('cecilie');

    expect(tied.isRefused({ ...closing, choice: 'a1' }).code).toBe('tieNewMeeting');
  });

  it('of less than half each is no absolute majority for the chair to make [nav.council.vote]', () => {
    expect(
      voted(thirds)
        .as('cecilie')
        .isRefused({ ...closing, choice: 'a1' }).code,
    ).toBe('noMajority');
    expect(
      voted(thirds, { majority: 'simple' })
        .as('cecilie')
        .tries({ ...closing, choice: 'a1' }).ok,
    ).toBe(true);
  });
});

describe('closing the vote', () => {
  const most = (given: Scenario): Scenario =>
    ['cecilie', 'arne', 'turid'].reduce((now, person) => now.as(person).does(vote('a1')), given);

  it('waits for all votes before the day of the meeting, and for nobody on it', () => {
    const early = most(upTo('declared').on('2026-04-14'));

    expect(early.as('cecilie').isRefused(closing)).toMatchObject({
      code: 'votesMissing',
      params: { missing: 2, meetingOn: '2026-04-15' },
    });
    expect(early.on('2026-04-15').as('cecilie').tries(closing).ok).toBe(true);
    expect(upTo('voted').on('2026-04-09').as('cecilie').tries(closing).ok).toBe(true);
  });

  it('waits neither for the disqualified', () => {
    const rest = most(upTo('declared')).as('anna').does(disqualified).as('ulf').does(disqualified);

    expect(rest.as('cecilie').tries(closing).ok).toBe(true);
  });

  it("becomes the chair's task when there are enough votes, so that one who never votes stops nobody", () => {
    const declared = upTo('declared');

    expect(declared.task('closeVote')).toMatchObject({ state: 'open', owners: [] });
    expect(most(declared).task('closeVote').owners).toEqual(['cecilie']);
    expect(most(declared).task('castVote').state).toBe('open');
  });

  it("changes nothing a second time, and is the chair's alone", () => {
    expect(upTo('decided').as('cecilie').tries(closing)).toMatchObject({ ok: true, events: [] });
    expect(upTo('voted').as('arne').isRefused(closing).code).toBe('notYourRole');
  });
});

describe('the minutes', () => {
  it("are approved by the secretary, or by HR in the secretary's place", () => {
    const given = upTo('decided');
    const approving = { type: 'ApproveMinutes' } as const;

    expect(given.as('sverre').does(approving).hiring).toMatchObject({
      status: 'open',
      council: { minutesApproved: { by: 'sverre' } },
    });
    expect(given.as('hanne').does(approving).hiring.council?.minutesApproved?.by).toBe('hanne');
    expect(given.as('cecilie').isRefused(approving).code).toBe('notYourRole');
    expect(given.as('lise').isRefused(approving).code).toBe('notYourRole');
    expect(upTo('voted').as('sverre').isRefused(approving)).toMatchObject({
      params: { waitingFor: ['closeVote'] },
    });
  });
});

describe('a vote without a result', () => {
  const organisation = {
    ...apart,
    council: {
      ...apart.council,
      regulations: { quorum: 3, bothSidesNeeded: true, majority: 'absolute', tie: 'newMeeting' } as const,
    },
  };
  const again = { type: 'MeetAgain', meetingOn: '2026-04-29', reason: 'Stemmene sto likt.' } as const;
  const tied = ['cecilie', 'arne', 'anna', 'turid'].reduce(
    (now, person, index) => now.as(person).does(vote(index % 2 === 0 ? 'a1' : 'a2')),
    upTo('declared', { organisation }).as('ulf').does(disqualified),
  );

  it('goes to a new meeting where the regulations say so: everybody votes anew [nav.council.vote]', () => {
    expect(tied.as('cecilie').isRefused({ type: 'CloseVote' }).code).toBe('tieNewMeeting');
    const given = tied.as('cecilie').does(again);

    expect(given.hiring.council).toMatchObject({ meetingOn: '2026-04-29', votes: {} });
    expect(given.task('castVote')).toMatchObject({ state: 'open', due: { date: '2026-04-29' } });
    expect(given.as('cecilie').tries(again)).toMatchObject({ ok: true, events: [] });
  });

  it('is none while the vote can still be given, or has been closed', () => {
    const voting = upTo('declared', { organisation });

    expect(voting.as('cecilie').isRefused(again).code).toBe('notOpenYet');
    expect(voting.on('2026-04-15').as('cecilie').tries(again).ok).toBe(true);
    expect(upTo('decided').as('cecilie').isRefused(again).code).toBe('voteClosed');
    expect(tied.on('2026-05-01').as('hanne').isRefused(again).faults).toMatchObject([
      { question: 'meetingOn', code: 'tooEarly' },
    ]);
  });
});
