export type { RequestFault, Subject } from './faults';
export type { Goal, SeriesFigures } from './goals';
export { planSeries, type PlannedInterview, type PlanOutcome, type Series } from './plan';
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
