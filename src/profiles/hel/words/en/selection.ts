import type { PartWords } from '../words-of';

/** Applicants, interviews, references, recommendation and decision. */
export const selection: PartWords = {
  others: {
    'setting.role.decidingAuthority.name': 'The municipal director or a delegate',
    'setting.role.decidingAuthority.help':
      'Those who can decide in new cases: the municipal director, and whoever the authority was delegated to.',
    'rule.no.impartial.satisfied':
      'Everybody who reads the applications, and whoever decides, has said that they are impartial.',
    'task.takeReferences.todo': 'Take references for everybody who was interviewed, on the template.',
    'question.justifyShortfall.reason.help': 'The reason follows the case.',
  },
  tasks: {
    decideWithholding: [
      'Decide requests to be kept off the list',
      'Requests to be kept off the list are decided',
      'Decide whether the applicant can be kept off the public list.',
    ],
    publishList: [
      'Make the public applicant list',
      'The public applicant list is made',
      'Make the list as soon as possible, and send it to those who asked for it.',
    ],
    sendProcessLetter: [
      'Send the process letter',
      'The process letter is sent',
      'Tell all applicants what happens next, and when. The dates are from the timeline.',
    ],
    readApplications: [
      'Read the applications',
      'The applications are read',
      'Read the applications before the selection meeting.',
    ],
    holdSelectionMeeting: [
      'Hold the selection meeting',
      'The selection meeting has been held',
      'Leader, union representative and HR decide together who is called to interview.',
    ],
    tellNotCalled: [
      'Tell those who are not called',
      'Those who are not called have been told',
      'Say that they are not in the first round, and point to other posts.',
    ],
    keepCv: [
      'Record consent to keep a CV',
      'The consent is recorded',
      'Write down the consent and when it expires.',
    ],
    callToInterview: [
      'Phone those called to interview',
      'Those called to interview have been phoned',
      'Phone, and send the details. Assess a preliminary pay level before the interview.',
    ],
    sendNextSteps: [
      'Send word on the day of the interview',
      'Word after the interview is sent',
      'Write what happens next, with dates, on the day of the interview.',
    ],
    sendNextStepsAgain: [
      'Send word on the day of the second interview',
      'Word after the second interview is sent',
      'Write what happens next, with dates, on the day of the second interview.',
    ],
    hearApplicant: [
      'Put what is adverse to the applicant',
      'The applicant has been heard',
      'Put what the referee said to the applicant, and write down the answer.',
    ],
    agreeOnRecommendation: [
      'Agree on the recommendation',
      'The recommendation is discussed',
      'Leader, union representative and HR discuss the candidates.',
    ],
    confirmAuthority: [
      'Confirm that you can decide',
      'The authority is confirmed',
      'Say by which authority you decide the case, and whether you are impartial.',
    ],
    sendRecommendation: [
      'Send the recommendation to all applicants',
      'The recommendation is sent to all applicants',
      'Send the recommendation with the complaint deadline of the municipality’s scheme.',
    ],
  },
  questions: {
    recordInterview: {
      payExpectation: ['Pay expectation', 'What pay does the applicant expect?', 'As the applicant put it.'],
      tariffTold: [
        'Told of the collective agreement',
        'Has the applicant been told whether there is a collective agreement?',
        'And what it means for the pay.',
      ],
      nextStepsTold: [
        'Told what happens next',
        'Has the applicant been told what happens next?',
        'And when.',
      ],
    },
    recordReference: {
      adverse: [
        'Speaks against the applicant',
        'Did anything come up that speaks against the applicant?',
        'Then it is put to the applicant before the recommendation.',
      ],
    },
    decideWithholding: {
      granted: ['Kept off the list', 'Shall the applicant be kept off the list?'],
      grounds: ['Assessment', 'What is the assessment, the public interest included?'],
      told: ['The applicant knows', 'Has the applicant been told that the request is refused?'],
    },
    publishList: {
      madeOn: ['Made on', 'When was the list made?'],
      complete: [
        'The list is complete',
        'Does it show name, age, title and municipality, and number and gender of all?',
      ],
      sentToAsking: ['Sent to those who asked', 'Has it been sent to those who asked for it?'],
    },
    sendProcessLetter: {
      interviewsFrom: ['Interviews from', 'From which day are there interviews?'],
      interviewsTo: ['Interviews until', 'Until which day are there interviews?'],
      answerBy: ['Answer by', 'When can applicants expect an answer?'],
    },
    readApplications: { everybodyRead: ['Everybody has read', 'Has everybody read the applications?'] },
    holdSelectionMeeting: {
      heldOn: ['Held on', 'When was the meeting held?'],
      allThree: ['All three took part', 'Did leader, union representative and HR take part?'],
      themes: ['Topics of the interview', 'What do you want to hear more about in the interview?'],
      tests: ['Tests or exercises', 'Shall applicants take a test or do an exercise?'],
    },
    tellNotCalled: {
      otherPosts: ['Other posts', 'Which other posts in the region may suit?'],
      cvAnswerBy: ['Answer on CV by', 'By when do you need to know whether the CV can be kept?'],
    },
    keepCv: {
      consentedOn: ['Consented on', 'When did the applicant consent?'],
      expiresOn: ['Consent expires on', 'When does the consent expire?'],
    },
    callToInterview: {
      calledOn: ['Phoned on', 'When did you phone?'],
      participants: ['From the municipality', 'How many from the municipality take part?'],
      themes: ['Topics', 'What do you want to hear more about?'],
      bring: ['Bring', 'What is missing, and what shall the applicant bring or prepare?'],
      payLevel: [
        'Preliminary pay level',
        'What is the preliminary pay level?',
        'Not shown to the applicant.',
      ],
    },
    sendNextSteps: {
      next: ['What happens next', 'What happens next for {{about}}?'],
      answerBy: ['Answer by', 'When can the applicant expect an answer?'],
    },
    sendNextStepsAgain: {
      next: ['What happens next', 'What happens next for {{about}}?'],
      answerBy: ['Answer by', 'When can the applicant expect an answer?'],
    },
    hearApplicant: {
      heard: ['The applicant has been heard', 'Has it been put to the applicant, who could answer?'],
      heardOn: ['Put on', 'When was it put to the applicant?'],
      statement: ['Answer', 'What did the applicant answer?'],
      exception: ['Exception in the law', 'Which exception in the law applies, and why?'],
    },
    agreeOnRecommendation: {
      heldOn: ['Discussed on', 'When was it discussed?'],
      allThree: ['All three took part', 'Did leader, union representative and HR take part?'],
      agreed: ['Agreed', 'Did you agree?'],
      disagreement: ['Disagreement', 'What is the disagreement?'],
    },
    confirmAuthority: {
      authority: ['Authority', 'As whom do you decide?'],
      delegation: ['Delegated by', 'Where does it say that the authority is delegated?'],
      impartial: ['I am impartial', 'Are you impartial in this case?'],
    },
    sendRecommendation: {
      recommended: ['Recommended', 'Who is recommended, in order?'],
      receivedOn: [
        'Received on',
        'On which day do applicants receive the recommendation?',
        'The complaint deadline runs from this day.',
      ],
      complaintBy: ['Complaint deadline', 'When does the complaint deadline end?'],
    },
  },
  options: {
    authority: { director: 'Municipal director', delegate: 'By delegated authority' },
  },
};
