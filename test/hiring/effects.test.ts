import type { Effect } from '../../src/hiring/effects';
import { confirm, impartial, need, recommend, upTo, vote, type Scenario } from '../support/cases';

const cards = ({ effects }: Scenario) =>
  effects.flatMap((effect) => (effect.kind === 'task' ? [[effect.task, effect.to]] : []));
const notices = ({ effects }: Scenario) =>
  effects.flatMap((effect) => (effect.kind === 'notice' ? [[effect.event, effect.to]] : []));
const kinds = ({ effects }: Scenario): readonly Effect['kind'][] => effects.map(({ kind }) => kind);

describe('what follows from a step', () => {
  it('is a card for everybody whose turn it has become', () => {
    const assessed = upTo('needAssessed');

    expect(cards(assessed)).toEqual([
      ['discussNeed', 'tor'],
      ['discussNeed', 'hanne'],
    ]);
    expect(cards(upTo('needDiscussed'))).toEqual([['draftAnnouncement', 'lise']]);
    expect(cards(upTo('sent'))).toEqual(
      ['cecilie', 'arne', 'anna', 'turid', 'ulf'].map((to) => ['declareImpartiality', to]),
    );
  });

  it('is no card for whoever acted, who has the next one in the answer', () => {
    expect(cards(upTo('opened'))).toEqual([]);
    expect(cards(upTo('drafted').as('hanne').does(confirm('announcement')))).toEqual([]);
    expect(cards(upTo('sent').as('arne').does(impartial))).toEqual([]);
    expect(cards(upTo('recommended'))).toEqual([['signRecommendation', 'enok']]);
  });

  it('is no second card for a turn that one had already', () => {
    const again = upTo('needAssessed')
      .as('lise')
      .does(need({ percent: 50 }));

    expect(cards(again)).toEqual([]);
  });

  it('is a card for the signer also when only a reason is missing, but not while references are', () => {
    const reason = upTo('referencesTaken')
      .as('lise')
      .does(recommend(['a1', 'a2']));
    const references = upTo('papersChecked')
      .as('lise')
      .does(recommend(['a1', 'a2', 'a3']));

    expect(cards(reason)).toEqual([['signRecommendation', 'enok']]);
    expect(cards(references)).toEqual([]);
  });

  it('is a card for the chair when there are enough votes', () => {
    const two = upTo('declared').as('arne').does(vote('a1')).as('turid').does(vote('a1'));
    const three = two.as('ulf').does(vote('a1'));

    expect(cards(two)).toEqual([]);
    expect(cards(three)).toEqual([['closeVote', 'cecilie']]);
  });

  it('is news for HR along the way, without asking', () => {
    expect(notices(upTo('opened'))).toEqual([['HiringOpened', 'hanne']]);
    expect(notices(upTo('needAssessed'))).toEqual([['NeedAssessed', 'hanne']]);
    expect(notices(upTo('drafted'))).toEqual([['AnnouncementDrafted', 'hanne']]);
    expect(notices(upTo('booked'))).toEqual([['InterviewsBooked', 'hanne']]);
    expect(notices(upTo('signed'))).toEqual([['RecommendationSigned', 'hanne']]);
    expect(notices(upTo('needAssessed').as('lise').does({ type: 'TakeBack' }))).toEqual([
      ['StepTakenBack', 'hanne'],
    ]);
  });

  it('is no news for HR of what HR did', () => {
    expect(notices(upTo('published'))).toEqual([]);
    expect(notices(upTo('imported'))).toEqual([]);
  });

  it('is news for everybody in the case when it is decided, approved or cancelled, each once, but not for who did it', () => {
    const everybody = [
      'anna',
      'arne',
      'cecilie',
      'enok',
      'frida',
      'hanne',
      'lise',
      'sverre',
      'tor',
      'turid',
      'ulf',
    ];
    const told = (given: Scenario) =>
      notices(given)
        .map(([, to]) => to)
        .sort();

    expect(told(upTo('decided'))).toEqual(everybody.filter((person) => person !== 'cecilie'));
    expect(told(upTo('approved'))).toEqual(everybody.filter((person) => person !== 'sverre'));
    expect(told(upTo('needAssessed').as('lise').does({ type: 'CancelHiring', reason: 'Trukket.' }))).toEqual([
      'enok',
      'hanne',
      'tor',
    ]);
  });

  it('points at the event that it tells of', () => {
    const given = upTo('approved');
    const seqs = given.effects.flatMap((effect) => (effect.kind === 'notice' ? [effect.seq] : []));

    expect(new Set(seqs)).toEqual(new Set([given.log.at(-1)?.seq]));
  });

  it('is an invitation for each interview that was booked, with its number', () => {
    const invitations = (given: Scenario) =>
      given.effects.flatMap((effect) =>
        effect.kind === 'invitation' ? [[effect.applicant, effect.booking]] : [],
      );

    expect(invitations(upTo('booked'))).toEqual([
      ['a1', 1],
      ['a2', 1],
      ['a3', 1],
    ]);
    expect(invitations(upTo('planned'))).toEqual([]);
  });

  it('is that cards already sent are brought up to date, except for half-given answers and reminders', () => {
    const half = upTo('opened')
      .as('lise')
      .does({ type: 'GiveAnswers', form: 'assessNeed', values: { title: 'Fagleder' } });
    const reminded = upTo('opened').on('2026-03-06').wakes();

    expect(kinds(upTo('needAssessed')).at(-1)).toBe('refresh');
    expect(kinds(half)).toEqual([]);
    expect(kinds(reminded)).toEqual(['reminder']);
  });

  it('is the same in a practice case, which the senders keep in the house', () => {
    expect(upTo('booked', { practice: true }).effects).toEqual(upTo('booked').effects);
  });

  it('is that a practice case thrown away is erased, with nothing more said about it', () => {
    const booked = upTo('booked', { practice: true });
    const discarded = booked.as('lise').does({ type: 'DiscardPractice' });

    expect(discarded.effects).toEqual([
      ...['a1', 'a2', 'a3'].map((applicant) => ({ kind: 'cancellation', applicant })),
      { kind: 'discard' },
    ]);
  });

  it('carries ids only', () => {
    for (const stage of ['imported', 'booked', 'recommended', 'voted', 'decided'] as const)
      expect(JSON.stringify(upTo(stage).effects)).not.toMatch(/Søker|example\.org|Derfor|kvalifisert/);
  });
});
