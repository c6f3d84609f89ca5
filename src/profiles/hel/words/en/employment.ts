import type { PartWords } from '../words-of';

/** The questions of a final talk, whether or not the probation was extended. */
const finalTalk = {
  heldOn: ['Held on', 'When was the final talk?'],
  feedback: ['Feedback', 'What is the feedback on the probation?'],
  payTalk: ['Pay talk', 'Was pay part of the talk, if that is agreed?'],
  outcome: ['Result', 'What is the result?'],
  employeeTold: ['The employee knows', 'Has the employee been told that the probation is over?'],
} satisfies NonNullable<PartWords['questions']>[string];

/** Offer, contract, onboarding, probation and the end of the case. */
export const employment: PartWords = {
  others: { 'step.onboarding': 'Ready for day one', 'step.probation': 'Probation' },
  tasks: {
    phoneOffer: [
      'Phone and offer the post',
      'The post is offered',
      'Phone, and make the offer conditional. Say when you need an answer.',
    ],
    obtainCertificate: [
      'See the police certificate',
      'The police certificate has been seen',
      'Ask whoever was offered the post for the certificate, and check it.',
    ],
    sendContract: [
      'Send the contract',
      'The contract is sent',
      'Set pay and seniority from the recommendation, and send the contract for signing.',
    ],
    signContract: [
      'Get the contract signed',
      'The contract is signed',
      'Record that the contract is signed and the personnel folder created.',
    ],
    keepContact: [
      'Keep in touch until the start',
      'There has been contact before the start',
      'Talk about start and equipment, and invite to what is going on.',
    ],
    orderEquipment: [
      'Order equipment and accesses',
      'Equipment and accesses are ordered',
      'Order from the job profile, so that everything is ready on day one.',
    ],
    planOnboarding: [
      'Plan start and probation',
      'Start and probation are planned',
      'Choose a buddy and who follows up, and plan the first six months.',
    ],
    confirmReady: [
      'Confirm that everything is ready',
      'Everything is ready for day one',
      'Check that equipment, accesses and workplace are ready.',
    ],
    holdMiddleTalk: [
      'Hold a talk in the probation',
      'The talk in the probation has been held',
      'Hold the talk, and put the notes into the personnel folder.',
    ],
    recordTalk: [
      'Record a talk',
      'The talk is recorded',
      'Write notes, and put them into the personnel folder.',
    ],
    extendProbation: [
      'Extend the probation',
      'The extension is recorded',
      'Give written notice before the probation ends.',
    ],
    endProbation: [
      'Hold the final talk of the probation',
      'The probation has ended',
      'Give feedback on the probation. Notice must be given before it ends.',
    ],
    endLongerProbation: [
      'Hold the final talk of the longer probation',
      'The longer probation has ended',
      'Give feedback on the probation. Notice must be given before it ends.',
    ],
    giveFeedback: [
      'Phone the others who were interviewed',
      'The others have had feedback',
      'Phone, and say briefly why the applicant was not chosen.',
    ],
    sendFinalLetters: [
      'Send the final answer',
      'The final answer is sent',
      'Tell all other applicants who was hired.',
    ],
    tellNobodyHired: [
      'Tell that nobody is hired',
      'Applicants know that nobody is hired',
      'Tell all applicants that nobody is hired.',
    ],
    archiveCase: [
      'Archive the case',
      'The case is archived',
      'Check that the documents are archived, and set how long the data are kept.',
    ],
  },
  questions: {
    phoneOffer: {
      calledOn: ['Phoned on', 'When did you phone?'],
      conditional: ['Conditional', 'Did you say that it is final only when the contract is signed?'],
      answerBy: ['Answer by', 'By when must the answer be here?'],
    },
    obtainCertificate: {
      issuedOn: [
        'Issued on',
        'When was the certificate issued?',
        'It must not be too old when it is delivered.',
      ],
      acceptable: ['The certificate is in order', 'Is the certificate in order for the post?'],
    },
    sendContract: {
      contractPay: ['Pay', 'What is the pay according to the recommendation?'],
      seniority: ['Seniority', 'What is the seniority?'],
      startsOn: ['First working day', 'When is the first working day?'],
      itemsComplete: [
        'It has all that the law requires',
        'Does it have all that the law requires (items a to q)?',
      ],
      probation: ['Probation is agreed', 'Is probation agreed in writing in the contract?'],
    },
    signContract: {
      signedOn: ['Signed on', 'When had both signed?'],
      folderCreated: ['Personnel folder', 'Has the personnel folder been created?'],
      extendable: [
        'Extension mentioned',
        'Does the contract say that the probation can be extended on absence?',
      ],
    },
    keepContact: {
      talkedOn: ['Contact', 'When did you talk?'],
      arrangements: ['Arranged', 'What was arranged?'],
    },
    orderEquipment: {
      accesses: ['Accesses', 'Which accesses are ordered?'],
      equipment: ['Equipment', 'Which equipment is ordered?'],
      office: ['Workplace', 'Which workplace?'],
      orderedOn: ['Ordered on', 'When was it ordered?'],
    },
    planOnboarding: {
      buddy: [
        'Buddy',
        'Who is the buddy?',
        'A colleague in the unit, with time set aside through the whole probation.',
      ],
      followUp: ['Follows up', 'Who follows up the new employee professionally?'],
      firstWeeks: ['Plan', 'What is the plan for the first two weeks and the time after?'],
      middleTalkOn: ['Talk in the probation', 'When is the talk halfway through the probation?'],
    },
    confirmReady: { ready: ['Everything is ready', 'Are equipment, accesses and workplace ready?'] },
    holdMiddleTalk: {
      heldOn: ['Held on', 'When was the talk?'],
      notes: ['Notes', 'What was said?'],
      extend: [
        'The probation is extended',
        'Has the absence been so long that the probation is to be extended?',
      ],
    },
    recordTalk: { heldOn: ['Held on', 'When was the talk?'], notes: ['Notes', 'What was said?'] },
    extendProbation: {
      toldAgainOn: ['Written notice', 'When was the written notice given?'],
      cause: [
        'Reason for the absence',
        'What is the reason for the absence?',
        'Absence caused by the employer does not count.',
      ],
      newEndOn: ['New end', 'When does the probation end then?'],
    },
    endProbation: finalTalk,
    endLongerProbation: finalTalk,
    giveFeedback: {
      calledOn: ['Phoned on', 'When did you phone?'],
      short: ['Feedback', 'What did you say about why the applicant was not chosen?'],
      placeTold: ['Told the place', 'Was the applicant told the place in the ranking?'],
    },
    sendFinalLetters: { hired: ['Hired', 'Who is hired?'] },
    tellNobodyHired: { advertisedAgain: ['Announced again', 'Is the post announced again?'] },
    archiveCase: {
      caseNumber: ['Case number', 'What is the case number?'],
      archived: ['Everything is archived', 'Are all final documents registered and archived?'],
      keepUntil: ['Kept until', 'How long are the applicants’ data kept here?'],
    },
  },
  options: {
    cause: { illness: 'Illness', leave: 'Leave', otherAbsence: 'Other absence' },
    outcome: { continues: 'The employment continues', ends: 'Notice given in the probation' },
  },
};
