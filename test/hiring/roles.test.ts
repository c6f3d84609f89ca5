import { requirements } from '../../src/hiring/access';
import type { Command, CommandType } from '../../src/hiring/commands';
import { rolesOf } from '../../src/hiring/decide';
import { SYSTEM } from '../../src/hiring/events';
import type { PersonId, Role } from '../../src/hiring/people';
import {
  announcement,
  apart,
  anApplicant,
  confirm,
  impartial,
  need,
  open,
  papers,
  plan,
  prim,
  publication,
  recommend,
  record,
  reference,
  sign,
  upTo,
  vote,
} from '../support/cases';

const withEveryRole = {
  ...apart,
  roles: { ...apart.roles, decidingAuthority: ['dagny'], assessor: ['aksel'] },
};

/** A case in which every role has somebody, each with that role alone. */
const given = upTo('sent', { panel: ['frida'], organisation: withEveryRole });

const people: Readonly<Record<Role, PersonId>> = {
  leader: 'lise',
  hr: 'hanne',
  unionRepresentative: 'tor',
  recommendingAuthority: 'enok',
  decidingAuthority: 'dagny',
  assessor: 'aksel',
  panelMember: 'frida',
  councilChair: 'cecilie',
  councilMember: 'arne',
  councilSecretary: 'sverre',
};
const roles = Object.keys(people) as readonly Role[];

/** Who may do what, written down by hand beside the program's own table. */
const may: Readonly<Record<CommandType, readonly Role[]>> = {
  OpenHiring: roles,
  GiveAnswers: roles,
  DropAnswers: roles,
  AssessNeed: ['leader', 'hr'],
  ConfirmDiscussion: ['unionRepresentative', 'hr'],
  DraftAnnouncement: ['leader', 'hr'],
  RegisterInPrim: ['hr'],
  Publish: ['hr'],
  ImportApplicants: ['hr', 'leader'],
  MakeExtendedList: ['hr', 'leader'],
  ChooseForInterview: ['leader', 'hr'],
  PlanInterviews: ['leader', 'hr'],
  BookInterviews: ['leader', 'hr'],
  RecordInterview: ['leader', 'hr', 'panelMember'],
  CheckDocuments: ['leader', 'hr'],
  RecordReference: ['leader', 'hr'],
  JustifyShortfall: ['leader', 'hr', 'recommendingAuthority'],
  WriteRecommendation: ['leader', 'recommendingAuthority'],
  SignRecommendation: ['recommendingAuthority'],
  SendToCouncil: ['hr'],
  DeclareImpartiality: ['councilChair', 'councilMember'],
  CastVote: ['councilChair', 'councilMember'],
  CloseVote: ['councilChair'],
  MeetAgain: ['councilChair', 'hr'],
  ApproveMinutes: ['councilSecretary', 'hr'],
  // Who records a task of the profile, and who signs, is the profile's.
  RecordStep: roles,
  Decide: ['decidingAuthority'],
  AnswerOffer: ['leader', 'hr'],
  ChooseNext: ['leader', 'hr'],
  CloseHiring: ['hr', 'leader'],
  ExtendDeadline: ['leader', 'hr'],
  AdvertiseAgain: ['leader', 'hr'],
  FindNobodyQualified: ['leader', 'hr'],
  WithdrawApplicant: ['leader', 'hr'],
  HandOver: ['leader', 'hr'],
  PutOnHold: ['leader', 'hr'],
  Resume: ['leader', 'hr'],
  TakeOver: roles,
  PutOffReminder: roles,
  MoveToNewRules: ['hr'],
  CancelHiring: ['leader', 'hr'],
  // Whoever started it, and HR: which of them it was is no role.
  DiscardPractice: roles,
  TakeBack: roles,
  MoveInterviews: ['leader', 'hr'],
  CancelInterview: ['leader', 'hr'],
  NoteCalendarChange: [],
  AnswerInvitation: [],
  Wake: [],
};

const commands: Readonly<Record<CommandType, Command>> = {
  OpenHiring: open(),
  // Personal, and about nothing that only one role may do: everybody with a role is told the same.
  GiveAnswers: { type: 'GiveAnswers', form: 'none', values: {} },
  DropAnswers: { type: 'DropAnswers', form: 'none', questions: [] },
  AssessNeed: need(),
  ConfirmDiscussion: confirm('need'),
  DraftAnnouncement: announcement(),
  RegisterInPrim: prim(),
  Publish: publication,
  ImportApplicants: { type: 'ImportApplicants', applicants: [anApplicant(1)] },
  MakeExtendedList: { type: 'MakeExtendedList' },
  ChooseForInterview: { type: 'ChooseForInterview', applicants: ['a1'] },
  PlanInterviews: plan(['a1']),
  BookInterviews: { type: 'BookInterviews', proposal: 1 },
  RecordInterview: record('a1'),
  CheckDocuments: papers('a1'),
  RecordReference: reference('a1', 1),
  JustifyShortfall: { type: 'JustifyShortfall', rule: 'nav.rec.three', reason: 'Derfor.' },
  WriteRecommendation: recommend(['a1']),
  SignRecommendation: sign(given),
  SendToCouncil: { type: 'SendToCouncil', meetingOn: '2026-05-04' },
  DeclareImpartiality: impartial,
  CastVote: vote('a1'),
  CloseVote: { type: 'CloseVote' },
  MeetAgain: { type: 'MeetAgain', meetingOn: '2026-05-04', reason: 'Stemmene sto likt.' },
  ApproveMinutes: { type: 'ApproveMinutes' },
  RecordStep: { type: 'RecordStep', task: 'none', values: {} },
  Decide: { type: 'Decide', chosen: ['a1'], reason: 'Best kvalifisert.' },
  AnswerOffer: { type: 'AnswerOffer', applicant: 'a1', accepted: true },
  ChooseNext: { type: 'ChooseNext', applicant: 'a2', reason: 'Den første takket nei.' },
  CloseHiring: { type: 'CloseHiring' },
  ExtendDeadline: { type: 'ExtendDeadline', deadline: '2026-06-01', reason: 'Få søkere.' },
  AdvertiseAgain: { type: 'AdvertiseAgain', reason: 'Få søkere.' },
  FindNobodyQualified: { type: 'FindNobodyQualified', reason: 'Ingen fyller kravene.' },
  WithdrawApplicant: { type: 'WithdrawApplicant', applicant: 'a3' },
  HandOver: { type: 'HandOver', to: 'frida', reason: 'Permisjon.' },
  PutOnHold: { type: 'PutOnHold', reason: 'Budsjettet er ikke klart.' },
  Resume: { type: 'Resume', reason: 'Budsjettet er klart.' },
  TakeOver: { type: 'TakeOver', task: 'assessNeed', reason: 'Permisjon.' },
  PutOffReminder: { type: 'PutOffReminder', task: 'assessNeed', until: '2026-03-09T07:00:00.000Z' },
  MoveToNewRules: { type: 'MoveToNewRules', reason: 'Nytt reglement.' },
  CancelHiring: { type: 'CancelHiring', reason: 'Stillingen er trukket.' },
  DiscardPractice: { type: 'DiscardPractice' },
  TakeBack: { type: 'TakeBack' },
  MoveInterviews: { type: 'MoveInterviews', applicants: ['a1'], proposals: [] },
  CancelInterview: { type: 'CancelInterview', applicant: 'a1' },
  NoteCalendarChange: { type: 'NoteCalendarChange', applicant: 'a1', change: 'cancelled' },
  AnswerInvitation: { type: 'AnswerInvitation', applicant: 'a1', booking: 1, answer: 'accepted' },
  Wake: { type: 'Wake' },
};

/** What nobody of the organisation does. */
const OUTSIDE: readonly CommandType[] = ['NoteCalendarChange', 'AnswerInvitation', 'Wake'];

const types = Object.keys(commands) as readonly CommandType[];
const refusalTo = (person: PersonId, type: CommandType): string | undefined => {
  const decision = given.as(person).tries(commands[type]);
  return decision.ok ? undefined : decision.refusal.code;
};

describe('roles', () => {
  it('are held by one person each in this case', () => {
    expect(roles.map((role) => rolesOf(given.hiring, people[role]))).toEqual(roles.map((role) => [role]));
  });

  it.each(types)('decide who may give %s', (type) => {
    for (const role of roles) {
      const code = refusalTo(people[role], type);
      if (may[type].includes(role)) expect([role, code]).not.toEqual([role, 'notYourRole']);
      else expect([role, code]).toEqual([role, 'notYourRole']);
    }
  });

  it('are named when one is missing', () => {
    for (const type of types) {
      const { roles: needed } = requirements[type];
      const other = roles.find((role) => !may[type].includes(role));
      // Of those who could sign the profile names who must.
      const signing = type === 'SignRecommendation';
      if (signing || typeof needed === 'string' || other === undefined) continue;
      expect(given.as(people[other]).isRefused(commands[type]).params).toEqual({ roles: needed });
    }
  });

  it('are needed for everything but opening a case', () => {
    const strangers = types.filter((type) => refusalTo('ukjent', type) === 'noRoleInCase');

    expect(types.filter((type) => !strangers.includes(type))).toEqual(['OpenHiring', ...OUTSIDE]);
    for (const type of OUTSIDE) expect(refusalTo('ukjent', type)).toBe('notYourRole');
  });

  it('leave the clock to the clock, and nothing else to it', () => {
    expect(given.as(SYSTEM).tries({ type: 'Wake' }).ok).toBe(true);
    for (const type of types)
      if (type !== 'OpenHiring' && !OUTSIDE.includes(type))
        expect(refusalTo(SYSTEM, type)).toBe('noRoleInCase');
  });

  it('let the calendars and an applicant say one thing each, and nothing else', () => {
    for (const [who, own] of [
      ['calendar', 'NoteCalendarChange'],
      ['applicant:a1', 'AnswerInvitation'],
    ] as const)
      for (const type of types) {
        const code = refusalTo(who, type);
        if (type === own) expect([type, code]).not.toEqual([type, 'notYourRole']);
        else if (type !== 'OpenHiring')
          expect([type, code]).toEqual([type, OUTSIDE.includes(type) ? 'notYourRole' : 'noRoleInCase']);
      }
  });

  it('make the leader of whoever opens the case, and take the others from the organisation', () => {
    const { hiring } = upTo('opened');

    expect(hiring.roles).toEqual({
      leader: ['lise'],
      hr: ['hanne'],
      unionRepresentative: ['tor'],
      recommendingAuthority: ['enok'],
    });
  });

  it('are held together by one person where the organisation has it so', () => {
    const given = upTo('opened').hiring;

    expect(
      rolesOf({ ...given, roles: { leader: ['lise'], recommendingAuthority: ['lise'] } }, 'lise'),
    ).toEqual(['leader', 'recommendingAuthority']);
  });

  it.each([
    ['assessNeed', undefined, 'tor'],
    ['draftAnnouncement', undefined, 'tor'],
    ['planInterviews', undefined, 'frida'],
    ['writeRecommendation', undefined, 'hanne'],
    ['recordReference', 'a1', 'arne'],
  ] as const)('keep others out of the half-given answers of %s', (form, subject, person) => {
    const answers = { type: 'GiveAnswers', form, subject, values: { title: 'Noe annet' } } as const;
    const drop = { type: 'DropAnswers', form, subject, questions: ['title'] } as const;

    expect(given.as(person).isRefused(answers).code).toBe('notYourRole');
    expect(given.as(person).isRefused(drop).code).toBe('notYourRole');
  });
});
