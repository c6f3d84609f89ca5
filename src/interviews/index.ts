export { planAlternatives, type Alternative, type AlternativesOutcome, type Strength } from './alternatives';
export {
  LONGEST_INTERVIEW,
  LONGEST_WINDOW,
  MOST_APPLICANTS,
  type RequestFault,
  type Subject,
} from './faults';
export { statedOrder, type Goal, type SeriesFigures } from './goals';
export { openTimes, type OpenTimesOutcome } from './open-times';
export { planSeries, type PlannedInterview, type PlanOutcome, type Series } from './plan';
export { explainInfeasible, type Infeasibility, type Relaxation } from './relax';
export type { Change } from './relaxed-requests';
export { replanSeries, type BookedInterview, type ReplanOutcome, type SeriesChanges } from './replan';
export type {
  Applicant,
  BusyTime,
  ClockSpan,
  ClockTime,
  PanelMember,
  Period,
  Place,
  Room,
  SeriesRequest,
  ShowAs,
  Weekday,
  WorkingHours,
} from './request';
