import { makeDirectory } from '../../src/directory/directory';
import {
  acts,
  institutionRoles,
  type InstitutionRole,
  mayAct,
  mayAsk,
  mayCommand,
  queries,
} from '../../src/directory/institution-roles';
import { requirements } from '../../src/hiring/access';
import type { CommandType } from '../../src/hiring/commands';
import { anEntry } from './sample-entry';

const commands = Object.keys(requirements) as readonly CommandType[];
/** The same commands, whatever their order. */
const sorted = (names: string): readonly string[] => names.split(' ').toSorted();
const inOrder = <T>(all: readonly T[], is: (one: T) => boolean): string => all.filter(is).join(' ');

/** Who may do and ask what, written down by hand beside the program's own table. */
const expected: Readonly<Record<InstitutionRole, { commands: string; queries: string; acts: string }>> = {
  administrator: {
    commands: '',
    queries: 'seeStatistics',
    acts: 'managePeople eraseApplicant holdCase',
  },
  hrExtended: {
    commands:
      'OpenHiring GiveAnswers DropAnswers AssessNeed ConfirmDiscussion DraftAnnouncement RegisterInPrim Publish ImportApplicants MakeExtendedList ChooseForInterview PlanInterviews BookInterviews MoveInterviews CancelInterview RecordInterview CheckDocuments RecordReference JustifyShortfall SendToCouncil MeetAgain ApproveMinutes CancelHiring DiscardPractice TakeBack RecordStep TakeOver PutOffReminder MoveToNewRules Decide ExtendDeadline AdvertiseAgain FindNobodyQualified HandOver PutOnHold Resume CloseHiring WithdrawApplicant AnswerOffer ChooseNext',
    queries: queries.join(' '),
    acts: 'eraseApplicant holdCase',
  },
  hrLimited: {
    commands:
      'OpenHiring GiveAnswers DropAnswers AssessNeed ConfirmDiscussion DraftAnnouncement RegisterInPrim Publish ImportApplicants MakeExtendedList ChooseForInterview PlanInterviews BookInterviews MoveInterviews CancelInterview RecordInterview CheckDocuments RecordReference JustifyShortfall SendToCouncil MeetAgain ApproveMinutes CancelHiring DiscardPractice TakeBack RecordStep TakeOver PutOffReminder MoveToNewRules ExtendDeadline AdvertiseAgain FindNobodyQualified HandOver PutOnHold Resume CloseHiring WithdrawApplicant AnswerOffer ChooseNext',
    queries: 'listCases seeStatus seeRules seeApplicants seeRecommendation seeMinutes seeLog exportApplicant',
    acts: '',
  },
  hrCase: {
    commands:
      'GiveAnswers DropAnswers ImportApplicants MakeExtendedList ChooseForInterview PlanInterviews BookInterviews MoveInterviews CancelInterview RecordInterview CheckDocuments RecordReference JustifyShortfall SendToCouncil MeetAgain ApproveMinutes TakeBack RecordStep TakeOver PutOffReminder WithdrawApplicant AnswerOffer ChooseNext',
    queries: 'listCases seeStatus seeRules seeApplicants seeRecommendation seeMinutes seeLog',
    acts: '',
  },
  hiringLeader: {
    commands:
      'OpenHiring GiveAnswers DropAnswers AssessNeed DraftAnnouncement ImportApplicants MakeExtendedList ChooseForInterview PlanInterviews BookInterviews MoveInterviews CancelInterview RecordInterview CheckDocuments RecordReference JustifyShortfall WriteRecommendation SignRecommendation CancelHiring DiscardPractice TakeBack RecordStep TakeOver PutOffReminder Decide ExtendDeadline AdvertiseAgain FindNobodyQualified HandOver PutOnHold Resume CloseHiring WithdrawApplicant AnswerOffer ChooseNext',
    queries: 'listCases seeStatus seeRules seeApplicants seeRecommendation seeMinutes seeLog',
    acts: '',
  },
  assessmentCommittee: {
    commands:
      'GiveAnswers DropAnswers RecordInterview DeclareImpartiality CastVote TakeBack RecordStep TakeOver PutOffReminder',
    queries: 'listCases seeStatus seeRules seeApplicants seeRecommendation seeMinutes',
    acts: '',
  },
  appointmentCommittee: {
    commands:
      'GiveAnswers DropAnswers ConfirmDiscussion RecordInterview DeclareImpartiality CastVote CloseVote MeetAgain ApproveMinutes TakeBack RecordStep TakeOver PutOffReminder',
    queries: 'listCases seeStatus seeRules seeApplicants seeRecommendation seeMinutes',
    acts: '',
  },
  administrativeSupport: {
    commands:
      'GiveAnswers DropAnswers MakeExtendedList PlanInterviews BookInterviews MoveInterviews CancelInterview TakeBack RecordStep TakeOver PutOffReminder',
    queries: 'listCases seeStatus seeRules seeApplicants',
    acts: '',
  },
  communication: { commands: '', queries: 'seeRules', acts: 'manageTexts' },
};

describe('the nine roles of an institution [R100]', () => {
  it('are nine', () => {
    expect(institutionRoles).toHaveLength(9);
  });

  it.each(institutionRoles)('let %s give these commands and no others', (role) => {
    expect(sorted(inOrder(commands, (command) => mayCommand([role], command)))).toEqual(
      sorted(expected[role].commands),
    );
  });

  it.each(institutionRoles)('let %s ask this and nothing else', (role) => {
    expect(inOrder(queries, (query) => mayAsk([role], query))).toBe(expected[role].queries);
  });

  it.each(institutionRoles)('let %s do this beside the cases and nothing else', (role) => {
    expect(inOrder(acts, (act) => mayAct([role], act))).toBe(expected[role].acts);
  });

  it('leave no command without somebody who may give it', () => {
    expect(inOrder(commands, (command) => !mayCommand(institutionRoles, command))).toBe(
      'NoteCalendarChange AnswerInvitation Wake',
    );
  });

  it('add up when a person has several', () => {
    expect(mayCommand(['administrator', 'hrLimited'], 'Publish')).toBe(true);
    expect(mayAct(['administrator', 'hrLimited'], 'managePeople')).toBe(true);
  });

  it('keep people without any of them from opening cases, and leave the rest to their role in the case', () => {
    expect(inOrder(commands, (command) => !mayCommand([], command))).toBe('OpenHiring');
    expect(inOrder(queries, (query) => mayAsk([], query))).toBe(expected.assessmentCommittee.queries);
  });

  it('never let the table give what only the clock does', () => {
    for (const role of institutionRoles) expect(mayCommand([role], 'Wake')).toBe(false);
  });
});

describe('who has which of them', () => {
  const directory = makeDirectory([
    anEntry({
      access: {
        administrator: ['lise'],
        deputyAdministrator: ['tor'],
        hrExtended: ['hanne'],
        hrCase: ['cecilie'],
      },
    }),
    anEntry({ id: 'uten' }, 20),
  ]);

  it('is known by person, and the deputy is an administrator [R100]', () => {
    expect(directory.rolesOf('kommune', 'lise')).toEqual(['administrator']);
    expect(directory.rolesOf('kommune', 'tor')).toEqual(['administrator']);
    expect(directory.rolesOf('kommune', 'hanne')).toEqual(['hrExtended']);
  });

  it('is not asked where the organisation does not use them', () => {
    expect(directory.rolesOf('uten', 'lise')).toBeUndefined();
  });

  it('makes those who work in every case part of every new case', () => {
    expect(directory.organisation('kommune')?.roles.hr).toEqual(['hanne', 'cecilie']);
    expect(directory.organisation('uten')?.roles.hr).toEqual(['hanne']);
  });
});
