import type { EventType } from '../hiring/events';

/** What HR is told of without asking where an authority decides. */
export const toldWhereAnAuthorityDecides: readonly EventType[] = [
  'HiringOpened',
  'NeedAssessed',
  'AnnouncementDrafted',
  'AnnouncementPublished',
  'ApplicantsImported',
  'InterviewsBooked',
  'RecommendationWritten',
  'RecommendationSigned',
  'Decided',
  'OfferAnswered',
  'HiringCancelled',
  'StepTakenBack',
];
