import { z } from 'zod';
import type { InstitutionRole } from './institution-roles';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most');
const entraId = z.string().uuid('must be an id of Entra');
const people = z.array(id);

const person = z
  .object({
    id,
    name: z.string().min(1),
    title: z.string().default(''),
    email: z.string().email(),
    aadObjectId: entraId,
    language: z.enum(['nb', 'nn', 'da', 'en']),
  })
  .strict();

const council = z
  .object({
    chair: id,
    members: z.array(z.object({ person: id, side: z.enum(['employer', 'employees']) }).strict()),
    secretary: id,
    regulations: z
      .object({
        quorum: z.number().int().min(1),
        bothSidesNeeded: z.boolean(),
        majority: z.enum(['simple', 'absolute']),
        tie: z.enum(['chairDecides', 'newMeeting']),
      })
      .strict()
      .optional(),
  })
  .strict();

/** By role, whatever stands for who has it: people, or a group. */
const byRole = <T extends z.ZodTypeAny>(value: T) =>
  z
    .object({
      administrator: value.optional(),
      deputyAdministrator: value.optional(),
      hrExtended: value.optional(),
      hrLimited: value.optional(),
      hrCase: value.optional(),
      hiringLeader: value.optional(),
      assessmentCommittee: value.optional(),
      appointmentCommittee: value.optional(),
      administrativeSupport: value.optional(),
      communication: value.optional(),
    } satisfies Record<InstitutionRole | 'deputyAdministrator', unknown>)
    .strict();

const day = z.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  'must be a day such as 2026-12-24',
);

const days = z.number().int().min(1);

const retention = z
  .object({
    applicantDays: days.optional(),
    textDays: days.optional(),
    caseDays: days.optional(),
    practiceDays: days.optional(),
  })
  .strict();

/** One organisation as it stands in the file or the store. */
export const organisationSchema = z
  .object({
    id,
    /** Counts up with every change. */
    settings: z.number().int().min(1).default(1),
    name: z.string().min(1),
    /** The Entra tenant its people sign in to. Several organisations can share one. */
    tenant: entraId,
    country: z.enum(['NO', 'DK']),
    zone: z.enum(['Europe/Oslo', 'Europe/Copenhagen']),
    profile: z.string(),
    people: z.array(person).min(1),
    /** Who starts with which role in a new case. */
    roles: z
      .object({
        leader: people.default([]),
        hr: people.default([]),
        unionRepresentative: people.default([]),
        recommendingAuthority: people.default([]),
        decidingAuthority: people.optional(),
        assessor: people.optional(),
      })
      .strict(),
    council,
    rooms: z.array(z.object({ id, name: z.string().min(1), email: z.string().email() }).strict()).default([]),
    closedDays: z.array(z.object({ date: day, name: z.string() }).strict()).default([]),
    /** After how many days an ended case lets go of what; what is not named is kept. */
    retention: retention.optional(),
    /** Organisations with the same word here see each other's figures, and nothing of each other's cases. */
    sharesStatistics: id.optional(),
    /** The nine roles by person. Without it the role in the case alone decides. */
    access: byRole(people).optional(),
    /** The nine roles by Entra group (object id); read from Graph and added to `access`. */
    groups: byRole(entraId).optional(),
  })
  .strict();

/** An organisation with where it signs in and who has which of the nine roles. */
export type OrganisationEntry = z.infer<typeof organisationSchema>;
