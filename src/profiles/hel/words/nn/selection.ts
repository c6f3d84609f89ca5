import type { PartWords } from '../words-of';

/** Applicants, interviews, references, recommendation and decision. */
export const selection: PartWords = {
  others: {
    'setting.role.decidingAuthority.name': 'Kommunedirektøren eller den som har delegert myndigheit',
    'setting.role.decidingAuthority.help':
      'Dei som kan gjere vedtaket i nye saker: kommunedirektøren sjølv, og den som har fått myndigheita delegert.',
    'rule.no.impartial.satisfied':
      'Alle som les søknadene, og den som avgjer saka, har svart at dei er habile.',
    'task.takeReferences.todo': 'Hent inn referansar for alle som har vore på intervju, etter malen.',
    'question.justifyShortfall.reason.help': 'Grunngivinga følgjer saka.',
  },
  tasks: {
    decideWithholding: [
      'Avgjer ønske om unntak',
      'Ønska om unntak er avgjorde',
      'Avgjer om søkjaren kan haldast utanfor den offentlege lista.',
    ],
    publishList: [
      'Lag offentleg søkjarliste',
      'Offentleg søkjarliste er laga',
      'Lag lista så snart som råd, og send henne til dei som har bede om henne.',
    ],
    sendProcessLetter: [
      'Send prosessbrev',
      'Prosessbrevet er sendt',
      'Fortel alle søkjarane kva som skjer vidare, og når. Datoane er frå tidslinja.',
    ],
    readApplications: ['Les søknadene', 'Søknadene er lesne', 'Les søknadene før utveljingsmøtet.'],
    holdSelectionMeeting: [
      'Hald utveljingsmøte',
      'Utveljingsmøtet er halde',
      'Leiar, tillitsvald og HR avgjer saman kven som skal til intervju.',
    ],
    tellNotCalled: [
      'Gi melding til dei som ikkje er kalla inn',
      'Dei som ikkje er kalla inn, har fått melding',
      'Fortel at dei ikkje er med i fyrste omgang, og gi tips om andre stillingar.',
    ],
    keepCv: [
      'Registrer samtykke til å ta vare på CV',
      'Samtykket er registrert',
      'Skriv inn samtykket og når det går ut.',
    ],
    callToInterview: [
      'Ring dei som skal til intervju',
      'Dei som skal til intervju, er oppringde',
      'Ring, og send detaljane. Vurder førebels lønsnivå før intervjuet.',
    ],
    sendNextSteps: [
      'Send melding same dag som intervjuet',
      'Melding etter intervjuet er send',
      'Skriv kva som skjer vidare, med datoar, same dag som intervjuet.',
    ],
    sendNextStepsAgain: [
      'Send melding same dag som andregongsintervjuet',
      'Melding etter andregongsintervjuet er send',
      'Skriv kva som skjer vidare, med datoar, same dag som andregongsintervjuet.',
    ],
    hearApplicant: [
      'Legg fram det som er negativt',
      'Søkjaren har fått svare',
      'Legg fram det referansen sa, for søkjaren, og skriv ned svaret.',
    ],
    agreeOnRecommendation: [
      'Bli samde om innstillinga',
      'Innstillinga er drøfta',
      'Leiar, tillitsvald og HR drøftar kandidatane.',
    ],
    confirmAuthority: [
      'Stadfest at du kan avgjere saka',
      'Styresmakta er stadfesta',
      'Svar på kva styresmakt du avgjer saka etter, og om du er habil.',
    ],
    sendRecommendation: [
      'Send innstillinga til alle søkjarane',
      'Innstillinga er send til alle søkjarane',
      'Send innstillinga med klagefristen i ordninga til kommunen.',
    ],
  },
  questions: {
    recordInterview: {
      payExpectation: ['Lønsforventning', 'Kva ventar søkjaren i løn?', 'Slik søkjaren sa det.'],
      tariffTold: [
        'Fortalt om tariff',
        'Har søkjaren fått vite om det er tariffavtale?',
        'Og kva han tyder for løna.',
      ],
      nextStepsTold: [
        'Fortalt kva som skjer vidare',
        'Har søkjaren fått vite munnleg kva som skjer vidare?',
        'Og når.',
      ],
    },
    recordReference: {
      adverse: [
        'Talar mot søkjaren',
        'Kom det fram noko som talar mot søkjaren?',
        'Då blir det lagt fram for søkjaren før innstillinga.',
      ],
    },
    decideWithholding: {
      granted: ['Unntak', 'Skal søkjaren haldast utanfor lista?'],
      grounds: ['Vurdering', 'Kva er vurderinga, òg av interessa til ålmenta?'],
      told: ['Søkjaren har fått vite det', 'Har søkjaren fått vite at ønsket er avslått?'],
    },
    publishList: {
      madeOn: ['Laga', 'Når vart lista laga?'],
      complete: [
        'Lista er komplett',
        'Viser lista namn, alder, stilling og kommune, og tal og kjønn for alle?',
      ],
      sentToAsking: ['Send til dei som bad om henne', 'Er ho send til dei som har bede om henne?'],
    },
    sendProcessLetter: {
      interviewsFrom: ['Intervju frå', 'Frå kva dag er det intervju?'],
      interviewsTo: ['Intervju til', 'Til kva dag er det intervju?'],
      answerBy: ['Svar innan', 'Når kan søkjarane vente svar?'],
    },
    readApplications: { everybodyRead: ['Alle har lese', 'Har alle lese søknadene?'] },
    holdSelectionMeeting: {
      heldOn: ['Halde', 'Når vart møtet halde?'],
      allThree: ['Alle tre var med', 'Var leiar, tillitsvald og HR med?'],
      themes: ['Tema i intervjuet', 'Kva vil de høyre meir om i intervjuet?'],
      tests: ['Testar eller oppgåver', 'Skal søkjarane ta ein test eller løyse ei oppgåve?'],
    },
    tellNotCalled: {
      otherPosts: ['Andre stillingar', 'Kva andre stillingar i regionen kan passe?'],
      cvAnswerBy: ['Svar om CV innan', 'Når treng de svar på om CV-en kan takast vare på?'],
    },
    keepCv: {
      consentedOn: ['Samtykte', 'Når samtykte søkjaren?'],
      expiresOn: ['Samtykket går ut', 'Når går samtykket ut?'],
    },
    callToInterview: {
      calledOn: ['Oppringd', 'Når ringde du?'],
      participants: ['Tal frå kommunen', 'Kor mange frå kommunen er med?'],
      themes: ['Tema', 'Kva vil de høyre meir om?'],
      bring: ['Ta med', 'Kva manglar, og kva skal søkjaren ta med eller førebu?'],
      payLevel: ['Førebels lønsnivå', 'Kva er førebels lønsnivå?', 'Blir ikkje vist for søkjaren.'],
    },
    sendNextSteps: {
      next: ['Kva som skjer vidare', 'Kva skjer vidare for {{about}}?'],
      answerBy: ['Svar innan', 'Når kan søkjaren vente svar?'],
    },
    sendNextStepsAgain: {
      next: ['Kva som skjer vidare', 'Kva skjer vidare for {{about}}?'],
      answerBy: ['Svar innan', 'Når kan søkjaren vente svar?'],
    },
    hearApplicant: {
      heard: ['Søkjaren har fått svare', 'Har søkjaren fått det lagt fram og kunna svare?'],
      heardOn: ['Lagt fram', 'Når vart det lagt fram?'],
      statement: ['Svaret', 'Kva svara søkjaren?'],
      exception: ['Unntak i lova', 'Kva unntak i lova gjeld, og kvifor?'],
    },
    agreeOnRecommendation: {
      heldOn: ['Drøfta', 'Når vart det drøfta?'],
      allThree: ['Alle tre var med', 'Var leiar, tillitsvald og HR med?'],
      agreed: ['Samde', 'Vart de samde?'],
      disagreement: ['Usemje', 'Kva er usemja?'],
    },
    confirmAuthority: {
      authority: ['Styresmakt', 'Kven avgjer du saka som?'],
      delegation: ['Delegert ved', 'Kvar står det at styresmakta er delegert?'],
      impartial: ['Eg er habil', 'Er du habil i saka?'],
    },
    sendRecommendation: {
      recommended: ['Innstilte', 'Kven er innstilte, i rekkjefølgje?'],
      receivedOn: ['Motteken', 'Kva dag får søkjarane innstillinga?', 'Klagefristen går frå denne dagen.'],
      complaintBy: ['Klagefrist', 'Når går klagefristen ut?'],
    },
  },
  options: {
    authority: { director: 'Kommunedirektør', delegate: 'Etter delegert styresmakt' },
  },
};
