/** The tasks of a Danish state institution. */
export const tasks: Readonly<Record<string, string>> = {
  'task.analyseJob.name': 'Do the job analysis',
  'task.analyseJob.done': 'The job profile is made',
  'task.analyseJob.todo':
    'Describe competences, placement, success criteria and development. The job profile is used again in the announcement, the assessment and the interviews.',
  'task.planActivities.name': 'Make the time and activity plan',
  'task.planActivities.done': 'The time and activity plan is made',
  'task.planActivities.todo':
    'Name who is responsible for each activity, and bring in everybody who is to assess the applications from the start.',
  'task.prepareForm.name': 'Prepare the application form',
  'task.prepareForm.done': 'The application form is ready',
  'task.prepareForm.todo':
    'Go through the application form: no question about age, consent before applying, and screening questions that are tied to the announcement.',
  'task.planPublication.name': 'Plan the publication',
  'task.planPublication.done': 'The publication is planned',
  'task.planPublication.todo': 'Check the content of the announcement, and choose channels and periods.',
  'task.sendReceipts.name': 'Send a receipt to all applicants',
  'task.sendReceipts.done': 'All applicants have a receipt',
  'task.sendReceipts.todo':
    'Send all applicants a receipt that says when the interviews are and when they will have an answer.',
  'task.sortArrivals.name': 'Go through the applications received',
  'task.sortArrivals.done': 'The applications received have been gone through',
  'task.sortArrivals.todo':
    'Check that late applications are left out and that all that came in time are in.',
  'task.confirmImpartial.name': 'Clear the impartiality',
  'task.confirmImpartial.done': 'The impartiality is clear',
  'task.confirmImpartial.todo':
    'Ask everybody who takes part in the case whether they are impartial towards the applicants. Whoever is disqualified does not take part.',
  'task.assessApplications.name': 'Assess the applications',
  'task.assessApplications.done': 'Every application is assessed',
  'task.assessApplications.todo':
    'Read, comment and rank each application against the requirements of the announcement. Everybody on the committee writes an assessment of their own; the chair makes the final ranking.',
  'task.askAfterwards.name': 'Note a follow-up question to the applicants',
  'task.askAfterwards.done': 'The follow-up question is noted',
  'task.askAfterwards.todo':
    'A question after the deadline may only specify a requirement that is already in the announcement.',
  'task.concludeAssessment.name': 'Conclude the assessment',
  'task.concludeAssessment.done': 'The assessment is concluded',
  'task.concludeAssessment.todo':
    'Go through the committee’s comments and ranking as its chair before you choose whom to call to an interview.',
  'task.leaveOutPriority.name': 'Preferential access: call in, or note why not',
  'task.leaveOutPriority.done': 'The preferential access is clear',
  'task.leaveOutPriority.todo':
    'The applicant has preferential access and has to be called to an interview. Choose the applicant for interview, or note why the preferential access does not apply.',
  'task.prepareInterviews.name': 'Prepare the interviews',
  'task.prepareInterviews.done': 'The interviews are prepared',
  'task.prepareInterviews.todo':
    'Make one interview guide for everybody from the job profile, and share out roles and tasks.',
  'task.prepareTests.name': 'Prepare the tests',
  'task.prepareTests.done': 'The tests are prepared',
  'task.prepareTests.todo':
    'A test never stands alone. The result is talked through with the applicant and kept with restricted access.',
  'task.commentInterviewed.name': 'Write comments after the interview',
  'task.commentInterviewed.done': 'The committee has commented on the interviews',
  'task.commentInterviewed.todo':
    'Each write your comment on the applicants after the interview, judged against the job profile.',
  'task.referenceConsent.name': 'Ask for consent to references',
  'task.referenceConsent.done': 'Consent to references is clear',
  'task.referenceConsent.todo':
    'Ask for consent before references are taken, also when the applicant has listed them. Answer no if no references are to be taken.',
  'task.takeReferences.name': 'Take references',
  'task.takeReferences.done': 'The references are taken',
  'task.takeReferences.todo': 'Take references for those who have consented. If possible, take two for each.',
  'task.adverseFacts.name': 'Note adverse facts',
  'task.adverseFacts.done': 'The facts are noted',
  'task.adverseFacts.todo':
    'Note weighty adverse facts that the applicant does not know of. They have to be put to the applicant.',
  'task.hearParty.name': 'Hear the party',
  'task.hearParty.done': 'The applicant has been heard',
  'task.hearParty.todo':
    'Put the facts to the applicant, and set a period for a statement that suits the case.',
  'task.closeHearing.name': 'Close the hearing',
  'task.closeHearing.done': 'The hearing is closed',
  'task.closeHearing.todo': 'Note what the applicant stated, or that the period ended without an answer.',
  'task.noteFacts.name': 'Note oral facts',
  'task.noteFacts.done': 'Oral facts are noted',
  'task.noteFacts.todo':
    'Make sure that facts of weight from interviews and references are noted before the recommendation is written.',
  'task.accessRequest.name': 'Register an access request',
  'task.accessRequest.done': 'The access request is registered',
  'task.accessRequest.todo': 'Note who asked for access, and when.',
  'task.answerAccess.name': 'Answer the access request',
  'task.answerAccess.done': 'The access request is answered',
  'task.answerAccess.todo':
    'An applicant can see their own documents, and the decision waits that long. Others have no access to the case.',
  'task.negotiateJobcentre.name': 'Preferential access: account to and negotiate with the jobcentre',
  'task.negotiateJobcentre.done': 'The jobcentre has been involved',
  'task.negotiateJobcentre.todo':
    'Before another is hired, the jobcentre is given a written account, and there is a negotiation.',
  'task.negotiateAfterAll.name': 'Preferential access: negotiate with the jobcentre before the offer',
  'task.negotiateAfterAll.done': 'The jobcentre has been involved before the offer',
  'task.negotiateAfterAll.todo':
    'Another than the one with preferential access was chosen. Account to and negotiate with the jobcentre before the answer to the offer is registered.',
  'task.agreeTerms.name': 'Agree the terms of employment',
  'task.agreeTerms.done': 'The terms of employment are agreed',
  'task.agreeTerms.todo': 'Write when the employee begins, and whether probation is agreed.',
  'task.giveCoreTerms.name': 'Give the core terms in writing',
  'task.giveCoreTerms.done': 'The core terms are given in writing',
  'task.giveCoreTerms.todo': 'Give the employee the core terms in writing.',
  'task.giveOtherTerms.name': 'Give the other terms in writing',
  'task.giveOtherTerms.done': 'The other terms are given in writing',
  'task.giveOtherTerms.todo': 'Give the employee the rest of the terms in writing.',
  'task.assessSalariedProbation.name': 'Hold the probation talk',
  'task.assessSalariedProbation.done': 'The probation talk has been held',
  'task.assessSalariedProbation.todo':
    'Talk with the employee about the probation before it ends, and note whether the employment goes on.',
  'task.assessOtherProbation.name': 'Hold the talk about the agreed probation',
  'task.assessOtherProbation.done': 'The talk about the agreed probation has been held',
  'task.assessOtherProbation.todo':
    'Talk with the employee about the probation before it ends, and note whether the employment goes on.',
  'task.assessCivilServant.name': 'Assess the trial appointment as civil servant',
  'task.assessCivilServant.done': 'The trial appointment is assessed',
  'task.assessCivilServant.todo':
    'Assess the trial appointment before it ends, and note whether the civil servant is appointed for good.',
  'task.rejectOthers.name': 'Send a reasoned rejection to those without an interview',
  'task.rejectOthers.done': 'The rejections are sent',
  'task.rejectOthers.todo':
    'Write the main factors that spoke for whoever was chosen. Everybody gets the same standard letter in one go.',
  'task.rejectInterviewed.name': 'Give a fuller rejection to those interviewed',
  'task.rejectInterviewed.done': 'Those interviewed have had a fuller rejection',
  'task.rejectInterviewed.todo':
    'Phone, or send by secure post. A long reason is not sent as ordinary e-mail.',
  'task.writtenReasons.name': 'Note written reasons that were asked for',
  'task.writtenReasons.done': 'The written reasons are noted',
  'task.writtenReasons.todo': 'Every applicant is entitled to written reasons on request.',
  'task.keepInTalentBank.name': 'Keep an applicant in the talent bank',
  'task.keepInTalentBank.done': 'The applicant is kept in the talent bank',
  'task.keepInTalentBank.todo':
    'Only with the applicant’s consent and an expiry date. Posts are still announced.',
  'task.closingChecklist.name': 'Go through the checklist',
  'task.closingChecklist.done': 'The checklist is gone through',
  'task.closingChecklist.todo': 'Four questions, and how long the data of those who were not hired are kept.',
};
