import { z } from 'zod';

const time = z
  .object({ dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/), timeZone: z.string().min(1) })
  .strict();

const attendee = z
  .object({
    type: z.enum(['required', 'optional', 'resource']),
    emailAddress: z.object({ name: z.string(), address: z.string().email() }).strict(),
  })
  .strict();

const changes = z
  .object({
    subject: z.string(),
    body: z.object({ contentType: z.enum(['text', 'html']), content: z.string() }).strict(),
    start: time,
    end: time,
    location: z
      .object({
        displayName: z.string(),
        locationEmailAddress: z.string().email().optional(),
        locationType: z.enum(['default', 'conferenceRoom']).optional(),
      })
      .strict(),
    attendees: z.array(attendee),
    isOnlineMeeting: z.boolean(),
    onlineMeetingProvider: z.literal('teamsForBusiness').optional(),
    sensitivity: z.enum(['normal', 'private']),
    showAs: z.enum(['busy', 'tentative', 'free']),
    responseRequested: z.boolean(),
    allowNewTimeProposals: z.boolean(),
  })
  .strict();

/** What each request may carry, whether or not the published contract is at hand. */
export const bodies = {
  getSchedule: z
    .object({
      schedules: z.array(z.string().email()).min(1).max(20),
      startTime: time,
      endTime: time,
      availabilityViewInterval: z.number().int().min(5).max(1440),
    })
    .strict(),
  create: changes
    .extend({
      transactionId: z.string().min(1).max(255),
      singleValueExtendedProperties: z.array(
        z.object({ id: z.string().regex(/^String \{[0-9a-f-]{36}\} Name \w+$/), value: z.string() }).strict(),
      ),
    })
    .strict(),
  update: changes.partial().strict(),
  cancel: z.object({ comment: z.string() }).strict(),
  subscribe: z
    .object({
      changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
      notificationUrl: z.string().url().startsWith('https://'),
      lifecycleNotificationUrl: z.string().url().startsWith('https://'),
      resource: z.string().min(1),
      expirationDateTime: z.string().datetime(),
      clientState: z.string().min(32).max(128),
    })
    .strict(),
  renew: z.object({ expirationDateTime: z.string().datetime() }).strict(),
} as const;

export type EventBody = z.infer<typeof bodies.create>;
export type EventChanges = z.infer<typeof bodies.update>;
