import { obeyTyped } from './typed-words';
import { onPressed } from '../../src/dialogs/pressed';
import type { Reply } from '../../src/dialogs/reply';
import {
  institutionRoles,
  type InstitutionRole,
  mayAct,
  mayAsk,
  mayCommand,
  queries,
  type Query,
} from '../../src/directory/institution-roles';
import { requirements } from '../../src/hiring/access';
import type { CommandType } from '../../src/hiring/commands';
import { commandOf, type FormId } from '../../src/hiring/forms/form';
import { isFormId } from '../../src/hiring/forms/forms';
import { translatorFor } from '../../src/text';
import { type Desk, openDesk } from './desk';

const WHO = 'hanne';
const t = translatorFor('nb');
const commands = Object.keys(requirements) as readonly CommandType[];
/** Given by the clock, by calendars, and by applicants on their own page: no word and no button gives them. */
const OF_NOBODY: readonly CommandType[] = ['NoteCalendarChange', 'AnswerInvitation', 'Wake'];

const formOf = (command: CommandType): FormId | undefined => {
  const id = command.charAt(0).toLowerCase() + command.slice(1);
  return isFormId(id) && commandOf(id) === command ? id : undefined;
};

let desk: Desk;
const desks: Desk[] = [];
async function sitDown(...access: Parameters<typeof openDesk>): Promise<Desk> {
  desk = await openDesk(...access);
  desks.push(desk);
  return desk;
}
afterAll(() => {
  for (const one of desks) one.close();
});
let presses = 0;

/** What stands in an answer, whether it is a sentence or a card. */
const said = (reply: Reply | { readonly unreadable: string }): string => JSON.stringify(reply);
const REFUSALS = [
  t('refusal.outsideYourRoles'),
  ...queries.map((query) => t('access.notAsked', { what: t(`access.${query}`) })),
];
const isRefused = (words: string): boolean => REFUSALS.some((refusal) => words.includes(refusal));

async function press(verb: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  presses += 1;
  return said(await onPressed(desk.parts, desk.actor(WHO), verb, data, `press/${presses}`));
}

/** The first form that these roles let a person fill in. */
const formFor = (role: InstitutionRole): FormId =>
  commands.flatMap((command) => (mayCommand([role], command) ? (formOf(command) ?? []) : []))[0] ??
  'assessNeed';

/** Gives the command by the button that a person would press for it. */
function give(command: CommandType, role: InstitutionRole): Promise<string> {
  const caseId = desk.ref.id;
  switch (command) {
    case 'OpenHiring':
      return press('OpenHiring', { practice: true });
    case 'GiveAnswers':
    case 'DropAnswers':
      return press('AnswerForm', { caseId, form: formFor(role), page: 1 });
    case 'ImportApplicants':
      return press('ShowImport', { caseId });
    case 'TakeBack':
      return press('TakeBack', { caseId });
    case 'TakeOver':
      return press('TakeOver', { caseId, task: 'approveMinutes', reason: 'Sverre er syk.' });
    case 'PutOffReminder':
      return press('PutOff', { caseId, task: 'approveMinutes', days: 1 });
    default:
      return press(command, { caseId, form: formOf(command), confirmed: true });
  }
}

/** Asks in every way there is: by word, by button, by page. */
const asked: Readonly<Record<Query, () => readonly Promise<string>[]>> = {
  listCases: () => [obeyTyped(desk, WHO, 'mine saker'), press('ShowCases', {})],
  seeStatus: () => [
    obeyTyped(desk, WHO, 'status'),
    obeyTyped(desk, WHO, 'sak 1'),
    obeyTyped(desk, WHO, 'mer'),
    press('ShowStatus', { caseId: desk.ref.id }),
    press('ShowMore', { caseId: desk.ref.id }),
    press('ShowTakeOver', { caseId: desk.ref.id }),
  ],
  seeRules: () => [obeyTyped(desk, WHO, 'hvorfor'), press('ShowWhy', { caseId: desk.ref.id })],
  seeApplicants: () => [obeyTyped(desk, WHO, 'søkere')],
  seeRecommendation: () => [
    page(desk.parts.links.document(desk.ref, desk.actor(WHO).person, 'recommendation')),
  ],
  seeMinutes: () => [page(desk.parts.links.document(desk.ref, desk.actor(WHO).person, 'minutes'))],
  seeLog: () => [
    obeyTyped(desk, WHO, 'hvem har fått beskjed'),
    press('ShowDeliveries', { caseId: desk.ref.id }),
  ],
  seeStatistics: () => [
    obeyTyped(desk, WHO, 'oversikt'),
    obeyTyped(desk, WHO, 'felles statistikk'),
    press('ShowOverview', {}),
    page(desk.parts.links.overview(desk.ref.organisation, desk.actor(WHO).person)),
  ],
  exportApplicant: () => [
    obeyTyped(desk, WHO, 'innsyn 1'),
    page(desk.parts.links.kept(desk.ref, desk.actor(WHO).person, 'a1')),
  ],
};

/**
 * What a page answers. One that is not for this person says no more than that the link has ended; how papers are made is
 * proved elsewhere, with the built program.
 */
async function page(url: string): Promise<string> {
  const { status } = await fetch(url);
  return status === 410 ? t('refusal.outsideYourRoles') : 'shown';
}

describe.each(institutionRoles)('somebody in HR of the case who is %s', (role) => {
  beforeAll(async () => {
    await sitDown({ administrator: ['enok'], [role]: [WHO] });
  });

  it.each(commands.filter((command) => !OF_NOBODY.includes(command)))(
    'gives %s as far as the table says [R100]',
    async (command) => {
      expect(isRefused(await give(command, role))).toBe(!mayCommand([role], command));
    },
  );

  it.each(queries)('asks %s as far as the table says [R100]', async (query) => {
    const answers = await Promise.all(asked[query]());
    expect(answers.map(isRefused)).toEqual(answers.map(() => !mayAsk([role], query)));
  });

  it('erases applicants as far as the table says, where a case can be seen at all [R100]', async () => {
    const may = mayAct([role], 'eraseApplicant') && mayAsk([role], 'seeStatus');
    const answers = [
      await obeyTyped(desk, WHO, 'slett søker 12'),
      await press('EraseApplicant', { caseId: desk.ref.id, applicant: 'a12' }),
    ];
    expect(answers.map(isRefused)).toEqual([!may, !may]);
  });

  it('holds a case and lifts the hold as far as the table says, where a case can be seen at all [R100]', async () => {
    const may = mayAct([role], 'holdCase') && mayAsk([role], 'seeStatus');
    const caseId = desk.ref.id;
    const answers = [
      await obeyTyped(desk, WHO, 'sperr sletting'),
      await press('HoldErasure', { caseId }),
      await obeyTyped(desk, WHO, 'opphev sperren'),
      await press('LiftHold', { caseId }),
    ];
    expect(answers.map(isRefused)).toEqual(answers.map(() => !may));
  });

  it('changes settings only as an administrator', async () => {
    expect((await press('ShowSettings', {})).includes(t('settings.title'))).toBe(
      mayAct([role], 'managePeople'),
    );
  });
});

describe('the pages', () => {
  it.each([
    ['communication', 410],
    ['administrator', 410],
    ['hiringLeader', 200],
  ] as const)('that take applicants answer %s with %i', async (role, status) => {
    const here = await sitDown({ administrator: ['enok'], [role]: [WHO] });
    const { url } = here.parts.links.upload(here.ref, here.actor(WHO).person);
    expect((await fetch(url)).status).toBe(status);
  });
});

describe('commands that only the clock, calendars and applicants give', () => {
  it.each(OF_NOBODY)('%s has no button', async (command) => {
    await sitDown();
    expect(await press(command, { caseId: 'k1', form: 'assessNeed' })).toBe(said({ unreadable: 'verb' }));
  });
});

describe('an organisation that does not use the nine roles', () => {
  it('is narrowed in nothing', async () => {
    await sitDown();
    const all = await Promise.all(queries.flatMap((query) => asked[query]()));
    expect(all.filter(isRefused)).toEqual([]);
  });
});

describe('somebody in the case who has none of the nine roles', () => {
  it('reads what people in a case read, and not who has been told, all cases, or what is kept about somebody', async () => {
    await sitDown({ administrator: ['enok'] });
    const refused = [];
    for (const query of queries)
      if ((await Promise.all(asked[query]())).every(isRefused)) refused.push(query);
    expect(refused).toEqual(['seeLog', 'seeStatistics', 'exportApplicant']);
  });
});
