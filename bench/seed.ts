import { addDays, localDateOf } from '../src/hiring/calendar';
import type { Command, NewApplicant } from '../src/hiring/commands';
import { sampleOrganisation } from '../src/local/sample-organisation';
import { inForceAlways } from '../src/profiles';
import { saveSettings } from '../src/dialogs/settings';
import { systemClock } from '../src/clock';
import { openSqlite } from '../src/stores/sqlite/open-sqlite';
import { makeHandleCommand } from '../src/usecases/handle-command';

/** Cases that the council votes on, so that votes of different cases do not wait for each other. */
export const COUNCIL_CASES = Array.from({ length: 40 }, (_, n) => `vote${n}`);
/** A case with twelve applicants that its leader is asking about. */
const STATUS_CASE = 'status12';

const applicants = Array.from({ length: 12 }, (_, n): NewApplicant => ({
  name: `Søker Nummer${n + 1}`,
  email: `soker${n + 1}@example.org`,
  age: 30 + n,
  title: 'Rådgiver',
  municipality: 'Bodø',
  education: 'Bachelor i offentlig administrasjon',
  experience: 'Fem år i offentlig forvaltning',
  withholdRequested: false,
}));
const ids = applicants.map((_, n) => `a${n + 1}`);

type Step = readonly [person: string, command: Command];

/** The commands from an opened case to booked interviews with all twelve. */
export function untilInterviews(today: ReturnType<typeof localDateOf>): readonly Step[] {
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
      },
    ],
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
      },
    ],
    ...agree('announcement'),
    ['hanne', { type: 'RegisterInPrim', registeredOn: today, result: 'noMatch' }],
    ['hanne', { type: 'Publish', publishedOn: today, deadline: addDays(today, 21) }],
    ['hanne', { type: 'ImportApplicants', applicants }],
    ['hanne', { type: 'MakeExtendedList' }],
    ['lise', { type: 'ChooseForInterview', applicants: ids }],
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
      },
    ]),
  ]),
  [
    'lise',
    {
      type: 'WriteRecommendation',
      ranked: ['a1', 'a2', 'a3'].map((applicant) => ({ applicant, reason: 'Best kvalifisert.' })),
      comparison: 'Alle er vurdert mot annonsen.',
    },
  ],
];

const council = sampleOrganisation.council;
export const VOTERS = [council.chair, ...council.members.map(({ person }) => person)];

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
  const run = async (id: string, by: string, command: Command): Promise<number> => {
    const given = { organisation: sampleOrganisation, by, commandId: `seed${(count += 1)}` };
    const handled = await handle({ organisation: sampleOrganisation.id, id }, command, given);
    if (!handled?.decision.ok)
      throw new Error(`${command.type} was refused: ${JSON.stringify(handled?.decision)}`);
    return handled.hiring.recommendation?.version ?? 0;
  };
  for (const [by, command] of untilInterviews(today)) await run(STATUS_CASE, by, command);
  for (const id of COUNCIL_CASES) {
    let version = 0;
    for (const [by, command] of [...untilInterviews(today), ...untilVote(today)])
      version = await run(id, by, command);
    await run(id, 'lise', { type: 'SignRecommendation', shown: version });
    await run(id, 'hanne', { type: 'SendToCouncil', meetingOn: addDays(today, 60) });
    for (const by of VOTERS) await run(id, by, { type: 'DeclareImpartiality', impartial: true });
  }
  await saveSettings(documents, sampleOrganisation.id, 'lise', { focus: STATUS_CASE });
  close();
}
