import type { PartWords } from '../words-of';

/** Need, announcement and timeline. */
export const preparation: PartWords = {
  others: {
    'step.timeline': 'Timeline',
    'form.draftAnnouncement.done': 'The announcement is saved, and HR looks it over.',
    'form.draftAnnouncement.confirm': 'Is the announcement ready for HR to look over?',
    'question.assessNeed.kind.help': 'Whether the post leads others.',
    'option.kind.adviser': 'Employee',
  },
  tasks: {
    holdStrategyMeeting: [
      'Hold a meeting on the need',
      'The meeting on the need has been held',
      'Invite HR and the union representative, and discuss the need from the hiring strategy.',
    ],
    checkPriority: [
      'Check internal claims',
      'Internal claims are checked',
      'Find out whether anybody in the municipality has a claim to the post.',
    ],
    raiseClaim: [
      'Take up the claim',
      'The claim is taken up',
      'Discuss the claim with the claimant, and make an offer if it is justified.',
    ],
    settleClaim: ['Settle the claim', 'The claim is settled', 'Write how the claim was settled.'],
    makeJobProfile: [
      'Make the job profile',
      'The job profile is made',
      'Describe accesses, equipment and workplace. They are used again when equipment is ordered.',
    ],
    approveAnnouncement: [
      'Look over the announcement',
      'The announcement is looked over',
      'Go through the need form and the announcement before it is published.',
    ],
    tellOfVacancy: [
      'Report the vacancy',
      'The vacancy is reported',
      'Report the vacancy to NAV, and inform the employees of it.',
    ],
    spreadAnnouncement: [
      'Spread the announcement',
      'The announcement is spread',
      'Choose channels by target group, invite from the candidate pool, and write the receipt.',
    ],
    fillOrder: [
      'Fill in the order to NAV',
      'The order to NAV is filled in',
      'Check what is filled in, and add what is missing.',
    ],
    sendOrder: [
      'Send the order to NAV',
      'The order to NAV is sent',
      'Send the order, and say whether a staffing agency has the same assignment.',
    ],
    makeTimeline: [
      'Make the timeline',
      'The timeline is made',
      'Agree the dates with the leader. Everybody gets deadlines from them, and applicants are told.',
    ],
    confirmReaders: [
      'Clear who reads the applications',
      'The readers are cleared',
      'Have everybody confirm impartiality and confidentiality before they see the applications.',
    ],
  },
  questions: {
    assessNeed: {
      mandate: [
        'Authorisation',
        'Which authorisation does the post have?',
        'Established post or budget decision.',
      ],
      police: [
        'Needs a police certificate',
        'Does the post need a police certificate?',
        'For example work in a kindergarten or school.',
      ],
      endsOn: [
        'Ends on',
        'When does the temporary post end?',
        'The probation can be half of the time at most.',
      ],
    },
    draftAnnouncement: {
      audience: ['Target group', 'For whom is it written?', 'The text should suit those you want to reach.'],
      benefits: [
        'What we offer',
        'What does the employee get besides pay?',
        'For example pension, help with moving, housing.',
      ],
      documents: [
        'Documents',
        'What must the applicant enclose?',
        'For example CV, diplomas and certificates.',
      ],
      withholding: [
        'Kept off the list',
        'What does it take to be kept off the public applicant list?',
        'The applicant must ask for it and give a reason.',
      ],
    },
    holdStrategyMeeting: {
      heldOn: ['Held on', 'When was the meeting held?'],
      participants: ['Present', 'Who took part in the meeting?'],
      withUnion: [
        'Union representative and HR took part',
        'Did both the union representative and HR take part?',
      ],
      basis: [
        'Basis in the strategy',
        'What in the hiring strategy is the need based on?',
        'The strategy shows competences, who leaves, the annual wheel and yearly routines.',
      ],
      outcome: ['Conclusion', 'What did you conclude?', 'From the hiring strategy.'],
    },
    checkPriority: {
      checkedOn: ['Checked on', 'When was it checked?'],
      claim: ['Claim to the post', 'Does anybody have a claim to the post?'],
    },
    raiseClaim: {
      discussedOn: ['Discussed on', 'When was the claim discussed with the claimant?'],
      offeredOn: [
        'Offered on',
        'When was the post offered?',
        'The time to answer runs from this date. Leave empty without an offer.',
      ],
    },
    settleClaim: {
      handling: ['What was done', 'What was done with the claim, and why?'],
      postFree: ['The post can be announced', 'Can the post be announced now?'],
    },
    makeJobProfile: {
      accesses: ['Accesses', 'Which accesses are needed?'],
      equipment: ['Equipment', 'Which equipment is needed?'],
      office: ['Workplace', 'Which workplace or office is needed?'],
    },
    approveAnnouncement: {
      caseNumber: ['Case number', 'What is the case number in the records system?'],
      received: [
        'Form and draft received',
        'Has HR got the need form and the draft through the records system?',
      ],
      complete: [
        'The content is complete',
        'Does it state content, requirements, pay level, benefits, documents, and what it takes to be kept off the list?',
      ],
      publicityNotice: [
        'Says that data can become public',
        'Does it say that data can become public even if the applicant asks otherwise?',
      ],
      lawful: [
        'No forbidden questions',
        'Are announcement, form and interview guide without forbidden questions?',
      ],
      policeStated: [
        'Says that a police certificate is needed',
        'Does it say that a police certificate is needed?',
      ],
    },
    tellOfVacancy: {
      reportedOn: ['Reported to NAV on', 'When was the vacancy reported to NAV?'],
      employeesInformed: ['Employees informed', 'Have the employees been informed of the vacancy?'],
    },
    spreadAnnouncement: {
      channels: ['Channels', 'Where is it published? Write the numbers.'],
      public: ['Publicly announced', 'Is the post publicly announced?'],
      candidatesInvited: [
        'Candidates invited',
        'Have suitable candidates in the pool been invited to apply?',
      ],
      navHelp: ['Order to NAV', 'Shall NAV announce the post or find candidates for you?'],
      receipt: [
        'Receipt',
        'What shall the receipt to applicants say?',
        'That more comes after the deadline.',
      ],
    },
    fillOrder: {
      title: ['Job title', 'What is the job title?'],
      employer: ['Employer', 'Who is the employer?'],
      organisationNumber: ['Organisation number', 'What is the organisation number?'],
      positions: ['Number of posts', 'How many posts are there?'],
      deadline: ['Application deadline', 'When is the application deadline?'],
      heading: ['Heading', 'What shall the heading be?'],
      start: ['Start', 'When does the work start?'],
      percent: ['Percentage of full time', 'How large is the post, in per cent?'],
      permanent: ['Permanent post', 'Is the post permanent?'],
      contact: ['Contact', 'Who is the contact?'],
      applyAt: ['Applications go to', 'Where shall applications be sent?'],
      web: ['Web site', 'What is the address of the web site?'],
      requirements: ['Minimum requirements', 'What are the minimum requirements, authorisation included?'],
      tasks: ['Duties', 'What are the duties?'],
      howLong: ['Duration', 'How long shall the assignment last?'],
      textReady: ['Finished text', 'Is there a finished text?'],
      reach: ['Reach', 'Shall NAV search internally or announce externally?'],
    },
    sendOrder: {
      sentOn: ['Sent on', 'When was the order sent?'],
      agency: ['Staffing agency', 'Does a staffing agency have the same assignment?'],
      navTold: ['NAV knows', 'Has NAV been told?'],
      agencyContacts: ['Contacts and cooperation', 'Who are the contacts, and how do you work together?'],
    },
    makeTimeline: {
      participants: ['Participants', 'Who takes part in the process?'],
      readBy: ['Applications read by', 'When must everybody have read the applications?'],
      selectionMeetingOn: ['Selection meeting', 'When do you meet to choose who is called to interview?'],
      interviewsFrom: ['Interviews from', 'When is the first interview day?'],
      interviewsTo: ['Interviews until', 'When is the last interview day?'],
      agreementMeetingOn: ['Meeting on the recommendation', 'When do you meet on the recommendation?'],
      answerBy: ['Answer to applicants', 'When can applicants expect an answer?'],
    },
    confirmReaders: {
      secrecy: ['Confidentiality confirmed', 'Has everybody confirmed the duty of confidentiality?'],
      impartial: [
        'Everybody is impartial',
        'Has everybody said whether they are impartial, and is whoever is not replaced?',
      ],
    },
  },
  options: {
    basis: {
      competences: 'competences we need',
      departures: 'retirement and others who leave',
      annualWheel: 'the annual wheel',
      yearlyRoutines: 'yearly routines, for example teachers',
      silent: 'the strategy says nothing about this',
    },
    claim: {
      none: 'No',
      redundancy: 'Yes, priority after redundancy',
      partTime: 'Yes, a part-time employee',
      both: 'Yes, both',
    },
    channels: {
      website: 'The municipality’s web site',
      nav: 'NAV',
      facebook: 'Facebook',
      jobbnorge: 'Jobbnorge',
      finn: 'Finn',
      other: 'Elsewhere',
    },
    reach: { internal: 'Internal candidate search', external: 'External announcement too' },
  },
};
