import type { PartWords } from '../words-of';

/** Whoever waits, asks or complains. */
export const requests: PartWords = {
  others: { 'step.requests': 'Requests' },
  tasks: {
    sendInterim: [
      'Send an interim reply',
      'The interim reply is sent',
      'Applicants get an interim reply when it takes more than a month.',
    ],
    receiveRequest: [
      'Record a request',
      'The request is recorded',
      'Write what it is about, and when it came.',
    ],
    answerAccess: [
      'Answer the access request',
      'The access request is answered',
      'Answer, and weigh giving more access than required if you refuse.',
    ],
    answerGrounds: [
      'Give grounds for the refusal of access',
      'Grounds for the refusal of access are given',
      'Give the fuller grounds for the refusal.',
    ],
    giveExtendedList: [
      'Give the party the extended list',
      'The party has got the extended list',
      'Give the list to the party who asked for it.',
    ],
    answerOwnData: [
      'Answer about own data',
      'The question about own data is answered',
      'Answer the applicant who asks about own data.',
    ],
    answerEquality: [
      'Give facts about the person hired',
      'The facts are given',
      'Give written facts about the qualifications of the person hired.',
    ],
    answerComplaint: [
      'Answer the complaint',
      'The complaint is answered',
      'Handle the complaint in the municipality’s scheme before the contract is sent.',
    ],
  },
  questions: {
    sendInterim: { expected: ['Answer expected', 'When can applicants expect an answer?'] },
    receiveRequest: {
      about: ['About', 'What is the request about?'],
      receivedOn: ['Received on', 'When did it come?'],
      isParty: ['Is a party', 'Is whoever asks an applicant in the case?'],
    },
    answerAccess: {
      answeredOn: ['Answered on', 'When was it answered?'],
      everything: ['Everything was given', 'Was everything given?'],
      weighed: ['Additional access', 'How was it weighed to give access anyway, in whole or in part?'],
    },
    answerGrounds: {
      answeredOn: ['Answered on', 'When were the grounds given?'],
      grounds: ['Grounds', 'What are the grounds?'],
    },
    giveExtendedList: { sentOn: ['Sent on', 'When was the list sent?'] },
    answerOwnData: { answeredOn: ['Answered on', 'When was it answered?'] },
    answerEquality: { answeredOn: ['Given on', 'When were the facts given in writing?'] },
    answerComplaint: {
      answeredOn: ['Answered on', 'When was the complaint answered?'],
      complaintOutcome: ['Outcome', 'What was the outcome?'],
      answer: ['Answer', 'What was answered, and why?'],
    },
  },
  options: {
    about: {
      access: 'Access to documents',
      grounds: 'Grounds for a refusal of access',
      extendedList: 'Extended applicant list',
      ownData: 'Own data',
      equality: 'Facts about the person hired',
      complaint: 'Complaint about the recommendation',
    },
    complaintOutcome: { upheld: 'Upheld', rejected: 'Not upheld' },
  },
};
