import type { Instant } from '../../hiring/time';

/** A person or a room in an invitation. */
export interface Attendee {
  name: string;
  address: string;
  /** Whether the meeting cannot be held without them. */
  isRequired: boolean;
  kind: 'person' | 'room';
}

/** What an invitation says. Texts come translated; instants are written in `zone`. */
export interface InvitationView {
  method: 'REQUEST' | 'CANCEL';
  /** The same for a meeting through all changes, for example `caseId/interview/3`. */
  uid: string;
  /** 0 for the first invitation, higher for each change and for the cancellation. */
  sequence: number;
  /** When this version was made. */
  stamp: Instant;
  start: Instant;
  end: Instant;
  zone: InvitationZone;
  summary: string;
  description: string;
  location: string;
  organizer: { name: string; address: string };
  attendees: readonly Attendee[];
}

/** The zones we can describe to a calendar; both follow the same rule since 1996. */
export type InvitationZone = 'Europe/Oslo' | 'Europe/Copenhagen';
