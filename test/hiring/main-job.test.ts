import { stageNames, upTo } from '../support/cases';

describe('the main job on the pure core', () => {
  it('goes from need to a closed case', () => {
    const { hiring, at } = upTo('closed');

    expect(hiring.status).toBe('closed');
    expect(hiring.closedAt).toBe(at);
    expect(hiring.decision?.chosen).toEqual(['a1']);
    expect(hiring.offers).toMatchObject({ a1: { accepted: true } });
    expect(hiring.council?.outcome).toMatchObject({
      choice: 'a1',
      counts: { a1: 5 },
      dissent: [],
      byChair: false,
    });
    expect(hiring.council?.minutesApproved?.by).toBe('sverre');
    expect(hiring.recommendation?.signatures).toMatchObject([{ by: 'enok', role: 'recommendingAuthority' }]);
  });

  it('has every task done at the end, and never a done task undone on the way', () => {
    const doneAt = stageNames.map((stage) =>
      upTo(stage)
        .tasks()
        .filter(({ state }) => state === 'done')
        .map(({ id }) => id),
    );

    doneAt.slice(1).forEach((done, index) => {
      expect(done).toEqual(expect.arrayContaining([...(doneAt[index] ?? [])]));
    });
    expect(
      upTo('closed')
        .tasks()
        .filter(({ state }) => state !== 'done'),
    ).toEqual([]);
  });

  it('keeps what happened in the order in which it did', () => {
    const { log } = upTo('closed');

    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.map(({ event }) => event.type).filter((type, index, all) => type !== all[index - 1])).toEqual([
      'HiringOpened',
      'NeedAssessed',
      'DiscussionConfirmed',
      'AnnouncementDrafted',
      'DiscussionConfirmed',
      'RegisteredInPrim',
      'AnnouncementPublished',
      'ApplicantsImported',
      'ExtendedListMade',
      'ShortlistSet',
      'InterviewsPlanned',
      'InterviewsBooked',
      'InterviewRecorded',
      'DocumentsChecked',
      'ReferenceTaken',
      'RecommendationWritten',
      'RecommendationSigned',
      'SentToCouncil',
      'ImpartialityDeclared',
      'VoteCast',
      'CouncilDecided',
      'MinutesApproved',
      'OfferAnswered',
      'HiringClosed',
    ]);
  });
});
