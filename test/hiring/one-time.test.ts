import { formOf } from '../../src/hiring/forms/forms';
import { plan, series, upTo, type Scenario } from '../support/cases';

const oneTime = (given: Scenario) =>
  formOf('planInterviews', 'time', given.hiring, given.as('lise').context());

describe('the time of one interview, chosen before anything is booked', () => {
  it('is asked for once a series is proposed: of its applicants, on a day to come', () => {
    expect(oneTime(upTo('chosen'))).toBeUndefined();
    const planned = upTo('planned');
    expect(oneTime(planned)?.questions).toMatchObject([
      { id: 'applicant', options: ['a1', 'a2', 'a3'] },
      { id: 'day', earliest: planned.as('lise').context().today },
      { id: 'time' },
    ]);
  });

  it('asks for the same series with that time in it, in place of an earlier one, on whatever day it is', () => {
    const planned = upTo('planned')
      .as('lise')
      .does({
        ...plan(['a1', 'a2', 'a3']),
        wishes: {
          maxPerDay: 4,
          fixed: [
            { applicant: 'a1', start: '2026-03-26T08:00:00.000Z' },
            { applicant: 'a2', start: '2026-03-26T12:00:00.000Z' },
          ],
        },
        proposals: [series(['a1', 'a2', 'a3'])],
      });
    const command = oneTime(planned)?.command({ applicant: 'a2', day: '2026-04-09', time: '10:15' });

    expect(command).toMatchObject({
      type: 'PlanInterviews',
      panel: planned.hiring.interviewPlan?.panel,
      lastDay: '2026-04-09',
      wishes: {
        maxPerDay: 4,
        fixed: [
          { applicant: 'a1', start: '2026-03-26T08:00:00.000Z' },
          { applicant: 'a2', start: '2026-04-09T08:15:00.000Z' },
        ],
      },
    });
  });

  it('is not asked for while booked interviews are moved: these have a choice of their own', () => {
    const moving = upTo('booked')
      .as('lise')
      .does({
        type: 'MoveInterviews',
        applicants: ['a1'],
        proposals: [
          {
            strengths: [],
            slots: series(['a1', 'a2', 'a3']).slots.map((slot) => ({
              ...slot,
              room: slot.applicant === 'a1' ? 'vidda' : slot.room,
            })),
          },
        ],
      });

    expect(moving.hiring.interviewPlan?.moving).toEqual(['a1']);
    expect(oneTime(moving)).toBeUndefined();
  });
});
