import type { refusals as nb } from '../nb/refusals';
import type { SameKeys } from '../texts';

export const refusals: SameKeys<typeof nb> = {
  'refusal.caseClosed': 'The case is closed, so it cannot be changed. Write “my cases” to see the others.',
  'refusal.noRoleInCase': 'You have no role in this case. HR can give you one if you are to have it.',
  'refusal.notPractice':
    'This is no practice case, so it cannot be thrown away. Write “cancel the case” to cancel it.',
  'refusal.notYourPractice': 'The practice case can only be thrown away by whoever opened it, or by HR.',
  'refusal.notYourRole': 'This can only be done by {{roles}}.',
  'refusal.outsideYourRoles':
    'Your role in the organisation does not cover this. Whoever administers the roles can change that.',
  'refusal.notOpenYet': 'This cannot be done now. Write “status” to see what comes next.',
  'refusal.notOpenYetWaiting': 'This cannot be done yet. First this must be done: {{waitingFor}}.',
  'refusal.tooLate':
    'It is too late to change this, because the case has moved on. Contact HR if something is wrong.',
  'refusal.ruleNotMet': 'Something must be in place first:',
  'refusal.answersFaulty': 'Something in the answers must be corrected. The rest has been kept.',
  'refusal.unknownApplicant':
    'I did not find that applicant in the case. Write “applicants” to see who they are.',
  'refusal.noApplicants': 'Choose at least one applicant.',
  'refusal.noSuchProposal':
    'That proposal is no longer there. Choose one of those that are shown, or find new times.',
  'refusal.tooManyApplicants': 'A case can have at most {{most}} applicants. Split the file, or talk to HR.',
  'refusal.invitationChanged':
    'The invitation has changed since you saw it. Here is the one that counts now.',
  'refusal.notForSecondRound':
    'The second round is for those who have been to a first interview with minutes and have not had a second one.',
  'refusal.timeTaken': 'That time is no longer free.',
  'refusal.recommendationChanged':
    'The recommendation has been changed since you saw it. Here is the new one. Read it before you sign.',
  'refusal.notOnCouncil': 'Only members of the appointment council can vote in the case.',
  'refusal.disqualified':
    'You have declared yourself disqualified and therefore cannot vote. The council decides the case without you.',
  'refusal.declareFirst': 'First say whether you are impartial. Write “impartiality”.',
  'refusal.voteClosed': 'There is no open vote in the case now.',
  'refusal.votesMissing':
    '{{missing}} have not voted yet. The vote can be closed when everybody has voted, or from the day of the meeting, {{meetingOn}}.',
  'refusal.noQuorum': 'The council has no quorum. {{voted}} have voted, and {{needed}} are required.',
  'refusal.sideMissing':
    'The council has no quorum. By the regulations both the employer and the employees must take part in the vote.',
  'refusal.noMajority':
    'Nobody got a majority. The members can change their votes, or the case must go to a new meeting.',
  'refusal.tieChairDecides': 'The votes are tied between {{tied}}. The chair of the council must decide.',
  'refusal.tieNewMeeting': 'The votes are tied. By the regulations the case must go to a new meeting.',
  'refusal.nothingToTakeBack': 'You have done nothing in this case that can be taken back.',
  'refusal.somebodyActedSince':
    '{{who}} has done something after you, so the step cannot be taken back. Change it instead, or talk together.',
  'refusal.leftTheHouse':
    '“{{step}}” has already been sent outside and cannot be taken back. Change it instead, and the recipients will be told.',

  'lack.needNotDiscussed': 'Discussion of the need has not been confirmed by {{role}}.',
  'lack.announcementNotDiscussed': 'Discussion of the announcement has not been confirmed by {{role}}.',
  'lack.notInPrim': 'The position is not registered in PRIM.',
  'lack.primWaiting': 'The answer from PRIM is missing.',
  'lack.primMatch': 'PRIM shows a match with a redundant employee.',
  'lack.tooFewReferences': '{{who}} has {{taken}} of {{required}} references.',
  'lack.noLeaderReference': '{{who}} lacks a reference from the present or last leader.',
  'lack.noComparison': 'The applicants have not been compared in a recommendation.',
  'lack.compensationNotExplained':
    'It has not been explained how experience was assessed against the education requirement.',
  'lack.fewerThanUsual': 'The recommendation has {{ranked}} applicants. The usual number is {{usual}}.',
  'lack.interviewNotRecorded': 'The record of the interview with {{who}} is missing.',
  'lack.diplomasNotChecked': 'The diplomas of {{who}} have not been checked.',
  'lack.certificatesNotChecked': 'The certificates of {{who}} have not been checked.',
  'lack.extendedListMissing': 'The extended applicant list has not been made.',
  'lack.notSigned': 'The recommendation has not been signed.',
  'lack.meetingTooSoon': 'For the meeting on {{meetingOn}} the council should have had the case by {{by}}.',
  'lack.councilUnbalanced':
    'The council has {{employer}} members from the employer and {{employees}} from the employees. There must be equally many.',
  'lack.regulationsMissing': 'Rules for quorum, majority and ties have not been entered.',

  'finding.met': 'Met',
  'finding.blocked': 'Missing',
  'finding.needsReason': 'Needs reasons',
  'finding.justified': 'Reasons given',
  'finding.warned': 'Please note',

  'fault.missing': 'This must be filled in.',
  'fault.tooLong': 'The text is too long. It can have at most {{limit}} characters.',
  'fault.notADate': 'I did not understand the date. Write for example 12 March or “Friday”.',
  'fault.tooEarly': 'The date must be {{limit}} or later.',
  'fault.tooLate': 'The date must be {{limit}} or earlier.',
  'fault.notANumber': 'Write a whole number.',
  'fault.tooSmall': 'The number must be {{limit}} or higher.',
  'fault.tooLarge': 'The number must be {{limit}} or lower.',
  'fault.notAnOption': 'Choose something from the list. Write the number or the name.',
  'fault.notYesNo': 'Answer yes or no.',
  'fault.ambiguous': 'Several people are called {{limit}}. Write the numbers of those you mean.',
  'fault.unknownName': 'I found nobody called {{limit}}. Write the numbers or names from the list.',
  'fault.notUnderstood':
    'I did not understand this: {{limit}}. Write for example “not Friday”, “after 10”, “at most 4 a day”.',
  'fault.notAsked': 'This question does not belong to the form. Open the form again.',
  'fault.tooMany': 'You can choose at most {{limit}}.',
  'fault.twice': 'The same has been chosen twice.',

  'refusal.nothingToFill': 'There is no vacant place to fill in this case now.',
  'refusal.onHold': 'The case is on hold. Write “resume” when it should go on.',
  'refusal.notInThisProcess': 'This step is not part of your process. Write “status” to see what comes next.',
  'lack.periodTooShort':
    'The application deadline {{deadline}} is shorter than usual. The usual one would be {{earliest}}.',
  'lack.memberRecommends':
    'The leader sits on the appointment council. A proposal is given then, not a recommendation.',
  'lack.referenceBeforeInterview': 'The reference for {{who}} was taken before the interview.',
  'lack.secrecyNotConfirmed': 'You have not confirmed that you know the duty of secrecy.',
  'lack.extensionNotTold':
    'It was not announced in writing both when {{who}} was hired and before the probation ended.',
  'lack.taskOpen': 'This has not been done: {{task}}.',
  'lack.taskOpenFor': 'This has not been done for {{who}}: {{task}}.',
  'lack.answeredOtherwise': '“{{task}}” was answered in a way that does not let it go on: {{question}}.',
  'lack.answeredOtherwiseFor':
    'For {{who}}, “{{task}}” was answered in a way that does not let it go on: {{question}}.',
  'lack.consentMissing': '{{who}} has not consented to references being taken.',
  'lack.employerConsentMissing': '{{who}} has not consented to the present employer being asked.',
  'lack.wordsForbidden': 'The text uses “{{words}}”.',
  'lack.notOver': 'The period runs until {{until}}. This can be done afterwards.',
};
