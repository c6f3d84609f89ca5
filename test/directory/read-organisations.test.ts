import { OrganisationFault, readOrganisations } from '../../src/directory/read-organisations';
import { anEntry, objectId } from './sample-entry';

const read = (value: unknown) =>
  readOrganisations(
    typeof value === 'string' ? value : JSON.stringify(value),
    'a.json',
    (id) => id === 'nav',
  );

function faultsOf(value: unknown): readonly string[] {
  try {
    read(value);
    return [];
  } catch (error) {
    if (!(error instanceof OrganisationFault)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^ +- /, ''));
  }
}

describe('the file with organisations', () => {
  it('can leave out what has a plain default', () => {
    const { rooms, closedDays, settings, ...rest } = anEntry();
    expect(read([rest])[0]).toMatchObject({ rooms, closedDays, settings });
  });

  it('is answered with every fault, each with its place', () => {
    const faults = faultsOf([{ ...anEntry(), tenant: 'common', zone: 'UTC', nonsense: 1 }]);
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toContain('0.tenant: must be an id of Entra');
    expect(faults.join('\n')).toContain('0.zone');
    expect(faults.join('\n')).toContain('nonsense');
  });

  it('must be JSON with at least one organisation', () => {
    expect(faultsOf('{')[0]).toContain('it is not JSON');
    expect(faultsOf([])).toEqual(['the list: there must be at least one']);
  });

  it('gives roles only to its own people, and uses a profile that there is', () => {
    const entry = anEntry({ profile: 'mars', roles: { ...anEntry().roles, hr: ['ukjent'] } });
    expect(faultsOf([entry])).toEqual([
      'kommune: ukjent has a role and is not among the people',
      'kommune: profile: there is no mars',
    ]);
  });

  it('lets nobody be two people, neither here nor in another organisation of the tenant', () => {
    expect(faultsOf([anEntry(), anEntry({ id: 'nabo' }, 4)])).toEqual([
      `${objectId(4)} is two people of the same tenant`,
    ]);
    expect(faultsOf([anEntry(), anEntry()])[0]).toContain('there are two organisations with this id');
    expect(faultsOf([anEntry(), anEntry({ id: 'nabo' }, 5)])).toEqual([]);
  });

  it('names one or two administrators, and a deputy beside them [R100]', () => {
    expect(faultsOf([anEntry({ access: { hrExtended: ['hanne'] } })])).toEqual([
      'kommune: access: somebody must be administrator, or nobody can give roles',
    ]);
    const three = { administrator: ['lise', 'hanne', 'tor'] };
    expect(faultsOf([anEntry({ access: three })])[0]).toContain('3 administrators are more than two');
    const two = { administrator: ['lise', 'hanne'], deputyAdministrator: ['tor'] };
    expect(faultsOf([anEntry({ access: two })])).toEqual([]);
  });
});
