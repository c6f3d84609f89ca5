import { makeAccess } from '../../src/directory/access';
import { makeDirectory } from '../../src/directory/directory';
import { showSharedFigures } from '../../src/dialogs/shared-figures';
import type { ConversationParts } from '../../src/dialogs/parts';
import { translatorFor } from '../../src/text';
import type { CaseLine } from '../../src/usecases/ports';
import { type Desk, openDesk } from './desk';
import { anEntry } from './sample-entry';

const t = translatorFor('nb');
const SECRET = 'Rådgiver i en sak som bare er vår';

const ended = (days: number): CaseLine => ({
  id: `k${days}`,
  title: SECRET,
  practice: false,
  status: 'closed',
  step: 'closing',
  people: [],
  openedAt: '2026-01-01T08:00:00Z',
  facts: {
    unit: SECRET,
    needVoicedOn: '2026-01-01',
    endedAt: new Date(Date.parse('2026-01-01T08:00:00Z') + days * 86_400_000).toISOString(),
    steps: {},
    waiting: [],
    stages: { applied: 1, chosen: 1, interviewed: 1, recommended: 1, withdrawn: 0 },
  },
});
const open: CaseLine = { ...ended(1), id: 'open', status: 'open' };

/** What is in the overview of each organisation. */
const lines: Readonly<Record<string, readonly CaseLine[]>> = {
  nord: [open, ended(20), ended(30), ended(70)],
  sor: [ended(50)],
  fremmed: [open],
};
const entries = [
  anEntry({ id: 'nord', name: 'Nord kommune', sharesStatistics: 'helgeland' }),
  anEntry({ id: 'sor', name: 'Sør kommune', sharesStatistics: 'helgeland' }, 10),
  anEntry({ id: 'fremmed', name: 'Fremmed kommune' }, 20),
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => {
  desk.close();
});

async function ask(organisation: string, who = 'hanne'): Promise<string> {
  const directory = makeDirectory(entries);
  const parts: ConversationParts = {
    ...desk.parts,
    access: makeAccess(directory),
    sharing: directory.sharing,
    cases: { ...desk.parts.cases, lines: (id) => Promise.resolve(lines[id] ?? []) },
  };
  const asked = directory.organisation(organisation);
  const person = asked?.people.find(({ id }) => id === who);
  if (!asked || !person) throw new Error(`There is no ${who} in ${organisation}`);
  const reply = await showSharedFigures(parts, { person, organisation: asked, language: 'nb', settings: {} });
  return JSON.stringify(reply);
}

describe('statistics that organisations share [R103]', () => {
  it('show each of them in figures, and nothing of anybody’s cases', async () => {
    const said = await ask('nord');
    expect(said).toContain('Nord kommune');
    expect(said).toContain('Sør kommune');
    expect(said).toContain(t('overview.open', { count: 1 }));
    expect(said).toContain(t('overview.dayCount', { count: 30 }));
    expect(said).not.toContain(SECRET);
  });

  it('leave out a median of so few that it would tell of one hiring', async () => {
    expect(await ask('sor')).not.toContain(t('overview.dayCount', { count: 50 }));
  });

  it('are for those who share: others see nothing and are not seen', async () => {
    expect(await ask('nord')).not.toContain('Fremmed');
    expect(await ask('fremmed')).toContain(t('sharedFigures.none'));
  });

  it('are for HR', async () => {
    expect(await ask('nord', 'lise')).toContain(t('overview.onlyHr'));
  });
});
