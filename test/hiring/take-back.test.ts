import { replay } from '../../src/hiring/history';
import {
  announcement,
  anApplicant,
  confirm,
  need,
  papers,
  recommend,
  reference,
  scenario,
  open,
  upTo,
  type Scenario,
} from '../support/cases';

const takeBack = { type: 'TakeBack' } as const;

/** The state but for the number of the last event, which only ever grows. */
const facts = ({ hiring }: Scenario) => ({ ...hiring, seq: 0 });

describe('taking a step back', () => {
  it("leaves the case as it was before one's own last step", () => {
    const before = upTo('needAssessed');
    const after = before.as('lise').does(announcementDraft).as('lise').does(takeBack);

    expect(facts(after)).toEqual(facts(before));
    expect(after.log.at(-1)?.event).toEqual({
      type: 'StepTakenBack',
      first: 3,
      last: 3,
      command: 'GiveAnswers',
    });
  });

  it('takes several in a row, down to the opening', () => {
    const opened = upTo('opened');
    const three = opened.as('lise').does(need(), need({ percent: 50 }), need({ percent: 20 }));
    const one = three.as('lise').does(takeBack, takeBack);
    const none = one.as('lise').does(takeBack);

    expect(one.hiring.post?.percent).toBe(100);
    expect(facts(none)).toEqual(facts(opened));
    expect(none.as('lise').isRefused(takeBack).code).toBe('nothingToTakeBack');
  });

  it('takes all events of one command together', () => {
    const cleared = upTo('needDiscussed');
    const changed = cleared.as('lise').does(need({ percent: 50 }));

    expect(changed.hiring.discussions.need).toEqual({});
    expect(facts(changed.as('lise').does(takeBack))).toEqual(facts(cleared));
  });

  it('is possible while nobody else has acted after it', () => {
    const discussed = upTo('needDiscussed');

    expect(discussed.as('lise').isRefused(takeBack)).toEqual({
      code: 'somebodyActedSince',
      params: { step: 'ConfirmDiscussion', who: 'hanne' },
    });
    expect(discussed.as('hanne').does(takeBack).as('tor').does(takeBack).as('lise').tries(takeBack).ok).toBe(
      true,
    );
    expect(discussed.as('enok').isRefused(takeBack).code).toBe('nothingToTakeBack');
  });

  it('is not stopped by a reminder', () => {
    const reminded = upTo('needAssessed').on('2026-03-10').wakes();

    expect(reminded.log.at(-1)?.event.type).toBe('Reminded');
    expect(reminded.as('lise').does(takeBack).hiring.need).toBeUndefined();
    expect(reminded.as('lise').does(takeBack).hiring.reminded).toEqual(reminded.hiring.reminded);
  });

  it.each(['published', 'booked'] as const)('stops where something left the house: %s', (stage) => {
    const given = upTo(stage);
    const person = stage === 'published' ? 'hanne' : 'lise';

    expect(given.as(person).isRefused(takeBack).code).toBe('leftTheHouse');
  });

  it('goes back to what left the house, and no further', () => {
    const given = upTo('booked').as('lise').does(papers('a1'), reference('a1', 1));
    const back = given.as('lise').does(takeBack, takeBack);

    expect(back.hiring.documents).toEqual({});
    expect(back.as('lise').isRefused(takeBack)).toMatchObject({
      code: 'leftTheHouse',
      params: { step: 'BookInterviews' },
    });
  });

  it('goes further in a practice case, of which nothing ever leaves the house', () => {
    const practice = upTo('booked', { practice: true });

    expect(practice.as('lise').does(takeBack).hiring.interviews).toEqual({});
  });

  it('takes back signature, vote and decision with all they changed', () => {
    const signed = upTo('signed').as('enok').does(takeBack);
    const voted = upTo('voted').as('ulf').does(takeBack);
    const decided = upTo('decided').as('cecilie').does(takeBack);

    expect(signed.hiring.recommendation?.signatures).toEqual([]);
    expect(Object.keys(voted.hiring.council?.votes ?? {})).toEqual(['cecilie', 'arne', 'anna', 'turid']);
    expect(decided.hiring.council?.outcome).toBeUndefined();
  });

  it('never uses a text id again', () => {
    const first = upTo('opened').as('lise').does(need());
    const again = first
      .as('lise')
      .does(takeBack)
      .as('lise')
      .does(need({ why: 'En ny grunn.' }));
    const id = (given: Scenario): string => given.hiring.need?.why ?? '';

    expect(id(again)).not.toBe(id(first));
    expect(again.texts[id(first)]?.body).toBe('Fordi køene vokser.');
    expect(again.texts[id(again)]?.body).toBe('En ny grunn.');
  });

  it('lets other applicants be imported in place of those that were taken back', () => {
    const imported = upTo('imported').as('hanne').does(takeBack);
    const anew = imported.as('hanne').does({ type: 'ImportApplicants', applicants: [anApplicant(99)] });

    expect(imported.hiring.applicants).toEqual({});
    expect(Object.keys(anew.hiring.applicants)).toEqual(['a1']);
    expect(anew.applicants['a1']?.name).toBe('Søker Nummer99');
  });

  it('gives the state that the log tells without the step, also long after', () => {
    const given = upTo('drafted')
      .as('lise')
      .does(announcement({ pay: 'Mer' }), takeBack, announcement({ pay: 'Enda mer' }))
      .on('2026-03-05')
      .as('tor')
      .does(confirm('announcement'));

    expect(given.hiring).toEqual(replay(given.hiring.id, given.hiring.organisation, given.log));
    expect(given.hiring.announcement?.pay).toBe('Enda mer');
  });

  it('still knows its own steps after more of them than it keeps', () => {
    const many = Array.from({ length: 40 }, (_, index) => need({ percent: index + 1 }));
    const given = scenario()
      .as('lise')
      .does(open(), ...many);
    const back = given.as('lise').does(...Array.from({ length: 35 }, () => takeBack));

    expect(given.hiring.trail).toHaveLength(10);
    expect(back.hiring.post?.percent).toBe(5);
  });

  it('of the recommendation brings back the one before, with its signature', () => {
    const signed = upTo('signed');
    const rewritten = signed.as('lise').does(recommend(['a3', 'a2', 'a1']));

    expect(rewritten.as('lise').does(takeBack).hiring.recommendation).toEqual(signed.hiring.recommendation);
  });
});

const announcementDraft = {
  type: 'GiveAnswers',
  form: 'draftAnnouncement',
  values: { pay: 'Etter avtale' },
} as const;
