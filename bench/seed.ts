import { writeFileSync } from 'node:fs';
import { addDays, localDateOf } from '../src/hiring/calendar';
import type { Command, NewApplicant } from '../src/hiring/commands';
import type { Values } from '../src/hiring/questions';
import type { Organisation, Person } from '../src/hiring/people';
import { sampleOrganisation, SAMPLE_TENANT } from '../src/local/sample-organisation';
import { inForceAlways } from '../src/profiles';
import { saveSettings } from '../src/dialogs/settings';
import { systemClock } from '../src/clock';
import { openSqlite } from '../src/stores/sqlite/open-sqlite';
import type { CaseStore } from '../src/usecases/ports';
import { makeHandleCommand } from '../src/usecases/handle-command';

/** Cases that are voted on at the same time, each by a council of its own: a person votes in one chat. */
const COUNCILS = 20;
const SEATS = 5;

export const councilCase = (council: number): string => `vote${council}`;

const everyCouncil = Array.from({ length: COUNCILS }, (_, council) => council);
const seats = Array.from({ length: SEATS }, (_, seat) => seat);

const voterId = (council: number, seat: number): string => `rad${council}-${seat}`;

/** Who votes in a case, the chair first. */
export const votersOf = (council: number): readonly string[] => seats.map((seat) => voterId(council, seat));

const voters: readonly Person[] = everyCouncil.flatMap((council) =>
  seats.map((seat) => ({
    id: voterId(council, seat),
    name: `Råd ${council} Sete ${seat}`,
    title: 'Rådsmedlem',
    email: `${voterId(council, seat)}@eksempel.no`,
    aadObjectId: `00000000-0000-4000-9000-${String(council * SEATS + seat).padStart(12, '0')}`,
    language: 'nb',
  })),
);

/** The sample unit with the members of all councils. */
export const organisation: Organisation = {
  ...sampleOrganisation,
  people: [...sampleOrganisation.people, ...voters],
};

const withCouncil = (council: number): Organisation => {
  const [chair = '', ...members] = votersOf(council);
  const side = (index: number): 'employer' | 'employees' => (index < 2 ? 'employer' : 'employees');
  return {
    ...organisation,
    council: {
      ...organisation.council,
      chair,
      members: members.map((person, index) => ({ person, side: side(index) })),
    },
  };
};

/** What the file is called that names the organisation; it lies beside the database. */
export const ORGANISATION_FILE = 'organisation.json';

/** Writes the file that names this organisation to the program. */
export const writeOrganisation = (path: string): void => {
  writeFileSync(path, JSON.stringify([{ ...organisation, tenant: SAMPLE_TENANT }]));
};

/** A case with twelve applicants that its leader is asking about. */
const STATUS_CASE = 'status12';

const applicantsFor = (count: number): readonly NewApplicant[] =>
  Array.from({ length: count }, (_, n): NewApplicant => ({
    name: `Søker Nummer${n + 1}`,
    email: `soker${n + 1}@example.org`,
    age: 30 + n,
    title: 'Rådgiver',
    municipality: 'Bodø',
    education: 'Bachelor i offentlig administrasjon',
    experience: 'Fem år i offentlig forvaltning',
    withholdRequested: false,
  }));

const idsFor = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `a${n + 1}`);
const ids = idsFor(12);

type Step = readonly [person: string, command: Command];

const recorded = (by: string, task: string, values: Values): Step => [
  by,
  { type: 'RecordStep', task, values },
];

/** The commands from an opened case to booked interviews with all who applied. */
export function untilInterviews(today: ReturnType<typeof localDateOf>, count = 12): readonly Step[] {
  const ids = idsFor(count);
  const day = addDays(today, 30);
  const slots = ids.map((applicant, n) => {
    const start = `${addDays(day, n)}T09:00:00.000Z`;
    return { applicant, start, end: `${addDays(day, n)}T09:45:00.000Z`, room: 'fjorden' };
  });
  const agree = (topic: 'need' | 'announcement') =>
    (['tor', 'hanne'] as const).map((person): Step => [
      person,
      { type: 'ConfirmDiscussion', topic, heldOn: today, view: 'agrees' },
    ]);
  return [
    ['lise', { type: 'OpenHiring', practice: false, needVoicedOn: today }],
    [
      'lise',
      {
        type: 'AssessNeed',
        title: 'Teamleder',
        unit: 'Nord',
        workplace: 'Bodø',
        kind: 'leader',
        positions: 1,
        percent: 100,
        permanent: true,
        needVoicedOn: today,
        why: 'To team slås sammen.',
        tasks: 'Lede tolv veiledere.',
        more: { guidance: 'known' },
      },
    ],
    recorded('hanne', 'reportVacancy', { reported: true, informed: true }),
    ...agree('need'),
    [
      'lise',
      {
        type: 'DraftAnnouncement',
        tasks: 'Lede tolv veiledere.',
        requirements: 'Bachelor.',
        personalQualities: 'Trygg.',
        experienceCompensates: false,
        pay: '600 000',
        contact: 'lise',
        more: { publicityNotice: true, documentsEncouraged: true },
      },
    ],
    ...agree('announcement'),
    ['hanne', { type: 'RegisterInPrim', registeredOn: today, result: 'noMatch' }],
    recorded('hanne', 'clearPublication', {
      noPriority24: true,
      noPriority13: true,
      publicAd: 'public',
    }),
    ['hanne', { type: 'Publish', publishedOn: today, deadline: addDays(today, 21) }],
    ['hanne', { type: 'ImportApplicants', applicants: applicantsFor(count) }],
    recorded('hanne', 'publicList', { madeOn: today }),
    ['hanne', { type: 'MakeExtendedList' }],
    ['lise', { type: 'ChooseForInterview', applicants: ids }],
    recorded('lise', 'checkShortlist', { disability: true, absence: true, immigrant: true }),
    [
      'lise',
      {
        type: 'PlanInterviews',
        panel: ['lise', 'tor', 'hanne'],
        firstDay: day,
        lastDay: addDays(day, 14),
        minutes: 45,
        breakMinutes: 15,
        online: false,
        proposals: [{ strengths: ['earliest'], slots }],
      },
    ],
    ['lise', { type: 'BookInterviews', proposal: 1 }],
  ];
}

/** The commands from booked interviews to a council whose members have declared themselves impartial. */
const untilVote = (today: ReturnType<typeof localDateOf>): readonly Step[] => [
  ...ids.flatMap((applicant): readonly Step[] => [
    ['lise', { type: 'RecordInterview', applicant, record: 'Svarte godt på spørsmålene.' }],
    ['lise', { type: 'CheckDocuments', applicant, diplomas: 'checked', certificates: 'checked' }],
    ...(['presentLeader', 'colleague'] as const).map((relation, n): Step => [
      'lise',
      {
        type: 'RecordReference',
        id: `${applicant}-r${n + 1}`,
        applicant,
        referee: 'Rita Referanse',
        relation,
        takenOn: today,
        record: 'Gode skussmål.',
        more: { adverse: false },
      },
    ]),
  ]),
  recorded('lise', 'considerReferences', { moreNeeded: false }),
  recorded('lise', 'clearRecommendation', {
    noPriority24: true,
    given: 'recommendation',
    attend: ['lise'],
  }),
  [
    'lise',
    {
      type: 'WriteRecommendation',
      ranked: ['a1', 'a2', 'a3'].map((applicant) => ({ applicant, reason: 'Best kvalifisert.' })),
      comparison: 'Alle er vurdert mot annonsen.',
    },
  ],
];

/** What making the cases left to be said is not what is measured; all of it is for a few people in HR. */
async function emptyOutbox(cases: CaseStore): Promise<void> {
  const now = systemClock.now();
  const later = new Date(Date.parse(now) + 60_000).toISOString();
  while ((await cases.pendingEffects()) > 0)
    for (const entry of await cases.claimEffects(now, later, 1000)) await cases.effectDone(entry);
}

/** Fills a data folder's database with the cases that the benches ask about. */
export async function seed(database: string): Promise<void> {
  const { cases, documents, close } = openSqlite(database);
  const handle = makeHandleCommand({
    cases,
    clock: systemClock,
    inForce: inForceAlways,
    logKey: 'bench',
    onSaved: () => undefined,
  });
  const today = localDateOf(systemClock.now(), sampleOrganisation.zone);
  let count = 0;
  const run = async (id: string, by: string, command: Command, unit = organisation): Promise<number> => {
    const given = { organisation: unit, by, commandId: `seed${(count += 1)}` };
    const handled = await handle({ organisation: sampleOrganisation.id, id }, command, given);
    if (!handled?.decision.ok)
      throw new Error(`${command.type} was refused: ${JSON.stringify(handled?.decision)}`);
    return handled.hiring.recommendation?.version ?? 0;
  };
  for (const [by, command] of untilInterviews(today)) await run(STATUS_CASE, by, command);
  for (const council of everyCouncil) {
    const id = councilCase(council);
    let version = 0;
    for (const [by, command] of [...untilInterviews(today), ...untilVote(today)])
      version = await run(id, by, command);
    await run(id, 'lise', { type: 'SignRecommendation', shown: version });
    const sent: Command = { type: 'SendToCouncil', meetingOn: addDays(today, 60) };
    await run(id, 'hanne', sent, withCouncil(council));
    for (const by of votersOf(council))
      await run(id, by, {
        type: 'DeclareImpartiality',
        impartial: true,
        secrecy: true,
      });
  }
  await emptyOutbox(cases);
  await saveSettings(documents, sampleOrganisation.id, 'lise', { focus: STATUS_CASE });
  close();
}
