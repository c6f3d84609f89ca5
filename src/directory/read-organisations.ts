import { z } from 'zod';
import { faultsOf } from './organisation-faults';
import { organisationSchema, type OrganisationEntry } from './organisation-schema';

/** The organisations cannot be used; the message names every fault. */
export class OrganisationFault extends Error {
  override readonly name = 'OrganisationFault';
}

const refused = (source: string, faults: readonly string[]): OrganisationFault =>
  new OrganisationFault(
    `The organisations in ${source} cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
  );

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(source, [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** @throws OrganisationFault naming every fault of the values, whose form and sense is checked */
export function checkedOrganisations(
  values: unknown,
  source: string,
  hasProfile: (id: string) => boolean,
): readonly OrganisationEntry[] {
  const read = z.array(organisationSchema).min(1, 'there must be at least one').safeParse(values);
  const faults = read.success
    ? faultsOf(read.data, hasProfile)
    : read.error.issues.map(({ path, message }) => `${path.join('.') || 'the list'}: ${message}`);
  if (!read.success || faults.length > 0) throw refused(source, faults);
  return read.data;
}

/** Organisations from the text of a file. @throws OrganisationFault naming every fault */
export const readOrganisations = (
  text: string,
  source: string,
  hasProfile: (id: string) => boolean,
): readonly OrganisationEntry[] => checkedOrganisations(parsed(text, source), source, hasProfile);
