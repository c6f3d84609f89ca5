import fc from 'fast-check';
import { statedOrder, type Goal } from '../../src/interviews/goals';
import { epochMinutes } from '../../src/interviews/local-time';
import { planSeries } from '../../src/interviews/plan';
import { replanSeries, type BookedInterview, type ReplanOutcome } from '../../src/interviews/replan';
import type { SeriesRequest } from '../../src/interviews/request';
import { broken } from './broken';
import { exhaustiveOptimum } from './exhaustive';
import { at, plainRequest, smallRequest } from './small-requests';

const order: readonly Goal[] = ['moves', 'roomChanges', ...statedOrder];

function book(request: SeriesRequest): readonly BookedInterview[] {
  const outcome = planSeries(request, at);
  return outcome.kind === 'planned' ? outcome.series.interviews : [];
}

function replanned(outcome: ReplanOutcome): Extract<ReplanOutcome, { kind: 'planned' }> {
  if (outcome.kind !== 'planned') throw new Error(`expected a series, got ${outcome.kind}`);
  return outcome;
}

describe('planning again', () => {
  it('moves as few interviews as trying every series shows to be possible, and then keeps the order of goals', () => {
    fc.assert(
      fc.property(smallRequest, smallRequest, (before, other) => {
        const booked = book(before).slice(0, 3);
        // New calendars for everybody, other rooms, perhaps other applicants: a hard day for the series.
        const after = {
          ...before,
          panel: other.panel,
          applicants: other.applicants.slice(0, 3),
          place: other.place,
        };
        const outcome = replanSeries(after, booked, at);
        const optimum = exhaustiveOptimum(after, at, order, booked);
        if (outcome.kind !== 'planned') {
          expect(optimum).toBeUndefined();
          return;
        }
        const { series, changes } = outcome;
        const { days, optionalAbsences, end, waitingMinutes } = series.figures;
        expect(broken(after, series, at)).toEqual([]);
        expect([
          changes.moved.length,
          changes.roomChanged.length,
          days,
          optionalAbsences,
          epochMinutes(end),
          waitingMinutes,
        ]).toEqual(optimum);
      }),
      { numRuns: 60 },
    );
  });

  const booked = book(plainRequest);

  it('changes nothing when nothing has changed', () => {
    const { changes, series } = replanned(replanSeries(plainRequest, booked, at));
    expect(changes).toEqual({ kept: ['a', 'b', 'c'], moved: [], roomChanged: [], added: [], dropped: [] });
    expect(series.interviews).toEqual(booked);
  });

  it('moves only the applicant who declined', () => {
    const declined = booked[1];
    if (!declined) throw new Error('three interviews are booked');
    const applicants = plainRequest.applicants.map((applicant) =>
      applicant.id === declined.applicantId ? { ...applicant, unavailable: [declined] } : applicant,
    );
    const { changes } = replanned(replanSeries({ ...plainRequest, applicants }, booked, at));
    expect(changes.moved).toEqual([declined.applicantId]);
    expect(changes.kept).toHaveLength(2);
  });

  it('keeps every time and only changes the room when a room is cancelled', () => {
    const rooms = [{ id: 'south', busy: [] }];
    const place = { kind: 'rooms' as const, rooms, travelMinutes: 0 };
    const { changes, series } = replanned(replanSeries({ ...plainRequest, place }, booked, at));
    expect(changes.roomChanged).toEqual(['a', 'b', 'c']);
    expect(series.interviews.map(({ start }) => start)).toEqual(booked.map(({ start }) => start));
  });

  it('fits a new applicant in beside the others and lets go of one who withdrew', () => {
    const applicants = [...plainRequest.applicants.slice(1), { id: 'd', unavailable: [] }];
    const { changes } = replanned(replanSeries({ ...plainRequest, applicants }, booked, at));
    expect(changes).toEqual({ kept: ['b', 'c'], moved: [], roomChanged: [], added: ['d'], dropped: ['a'] });
  });

  it('keeps a time that was moved by hand to between the steps of the grid', () => {
    const [first, ...rest] = booked;
    if (!first) throw new Error('three interviews are booked');
    const byHand = { ...first, start: '2026-03-03T11:07:00.000Z', end: '2026-03-03T11:52:00.000Z' };
    const { changes } = replanned(replanSeries(plainRequest, [byHand, ...rest], at));
    expect(changes.kept).toEqual(['b', 'c', 'a']);
  });

  it('leaves out an interview that is over but lets it use up its day', () => {
    const [first] = booked;
    if (!first) throw new Error('three interviews are booked');
    const busyDay = { ...plainRequest, maxPerDay: 1, lastDay: '2026-03-04' as const };
    const { series } = replanned(replanSeries(busyDay, [first], first.end));
    expect(series.interviews.map(({ start }) => start.slice(0, 10))).toEqual(['2026-03-03', '2026-03-04']);
    expect(series.interviews.map(({ applicantId }) => applicantId)).toEqual(['b', 'c']);
  });

  it('waits for the break after the interview that is being held', () => {
    const [first] = booked;
    if (!first) throw new Error('three interviews are booked');
    const { series } = replanned(replanSeries(plainRequest, [first], '2026-03-02T08:10:00.000Z'));
    expect(series.interviews[0]?.start).toBe('2026-03-02T09:00:00.000Z');
  });
});
