import { makeDirectory } from '../../src/directory/directory';
import { anEntry, objectId, TENANT } from './sample-entry';

const OTHER = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const names = Array.from({ length: 10 }, (_, n) => `kommune-${n}`);
const ten = makeDirectory([
  ...names.map((id, n) => anEntry({ id, name: id }, 10 * n + 1)),
  anEntry({ id: 'langt-unna', tenant: OTHER }, 1),
]);

describe('ten municipalities in one deployment [R103]', () => {
  it('each have their own people, also when they share a tenant', () => {
    for (const [n, id] of names.entries())
      expect(ten.member(TENANT, objectId(10 * n + 1))).toMatchObject({
        organisation: { id },
        person: { id: 'lise' },
      });
  });

  it('know a person only in the tenant that the person signed in to', () => {
    expect(ten.member(OTHER, objectId(1))?.organisation.id).toBe('langt-unna');
    expect(ten.member(OTHER, objectId(11))).toBeUndefined();
    expect(ten.member('cccccccc-bbbb-4ccc-8ddd-eeeeeeeeeeee', objectId(1))).toBeUndefined();
    expect(ten.member(undefined, objectId(1))).toBeUndefined();
    expect(ten.member(TENANT, undefined)).toBeUndefined();
  });

  it('are found by id', () => {
    expect(ten.organisation('kommune-3')?.name).toBe('kommune-3');
    expect(ten.organisation('ukjent')).toBeUndefined();
    expect(ten.organisations).toHaveLength(11);
  });

  it('are told apart by ids in any case of letters', () => {
    expect(ten.member(TENANT.toUpperCase(), objectId(1).toUpperCase())?.person.id).toBe('lise');
  });
});
