import type { Organisation, Person } from '../hiring/people';
import { DK_TENANT, sampleDk } from './sample-dk';
import { HEL_TENANT, sampleHel } from './sample-hel';
import { sampleOrganisation, SAMPLE_TENANT, usualPeople } from './sample-organisation';

/** A made-up organisation, the tenant its people sign in to, and whose windows open by themselves. */
export interface Sample {
  readonly organisation: Organisation;
  readonly tenant: string;
  readonly usual: readonly string[];
}

/** The made-up organisations of the local mode, one for each profile. */
export const samples: readonly Sample[] = [
  { organisation: sampleOrganisation, tenant: SAMPLE_TENANT, usual: usualPeople },
  { organisation: sampleHel, tenant: HEL_TENANT, usual: [] },
  { organisation: sampleDk, tenant: DK_TENANT, usual: [] },
];

/** A made-up person as the chat windows know them: people of two organisations can have the same id. */
export interface SamplePerson extends Person {
  readonly key: string;
  readonly sample: Sample;
}

/** Everybody of all made-up organisations, in their order. */
export const everybodySampled = (all: readonly Sample[] = samples): readonly SamplePerson[] =>
  all.flatMap((sample, index) =>
    sample.organisation.people.map((person) => ({
      ...person,
      key: index === 0 ? person.id : `${sample.organisation.id}-${person.id}`,
      sample,
    })),
  );
