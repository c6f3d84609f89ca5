import type { PartWords } from '../words-of';

/** Applicants, interviews, references, recommendation and decision. */
export const selection: PartWords = {
  others: {
    'setting.role.decidingAuthority.name': 'Kommunedirektøren eller den som har delegert myndighet',
    'setting.role.decidingAuthority.help':
      'De som kan fatte vedtaket i nye saker: kommunedirektøren selv, og den som har fått myndigheten delegert.',
    'rule.no.impartial.satisfied':
      'Alle som leser søknadene, og den som avgjør saken, har svart at de er habile.',
    'task.takeReferences.todo': 'Innhent referanser for alle som har vært på intervju, etter malen.',
    'question.justifyShortfall.reason.help': 'Begrunnelsen følger saken.',
  },
  tasks: {
    decideWithholding: [
      'Avgjør ønsker om unntak',
      'Ønskene om unntak er avgjort',
      'Avgjør om søkeren kan holdes utenfor den offentlige listen.',
    ],
    publishList: [
      'Lag offentlig søkerliste',
      'Offentlig søkerliste er laget',
      'Lag listen så snart som mulig, og send den til dem som har bedt om den.',
    ],
    sendProcessLetter: [
      'Send prosessbrev',
      'Prosessbrevet er sendt',
      'Fortell alle søkerne hva som skjer videre, og når. Datoene er fra tidslinjen.',
    ],
    readApplications: ['Les søknadene', 'Søknadene er lest', 'Les søknadene før utvelgelsesmøtet.'],
    holdSelectionMeeting: [
      'Hold utvelgelsesmøte',
      'Utvelgelsesmøtet er holdt',
      'Leder, tillitsvalgt og HR avgjør sammen hvem som skal til intervju.',
    ],
    tellNotCalled: [
      'Gi beskjed til dem som ikke er innkalt',
      'De som ikke er innkalt, har fått beskjed',
      'Fortell at de ikke er med i første omgang, og gi tips om andre stillinger.',
    ],
    keepCv: [
      'Registrer samtykke til å ta vare på CV',
      'Samtykket er registrert',
      'Skriv inn samtykket og når det går ut.',
    ],
    callToInterview: [
      'Ring dem som skal til intervju',
      'De som skal til intervju, er oppringt',
      'Ring, og send detaljene. Vurder foreløpig lønnsnivå før intervjuet.',
    ],
    sendNextSteps: [
      'Send beskjed samme dag som intervjuet',
      'Beskjed etter intervjuet er sendt',
      'Skriv hva som skjer videre, med datoer, samme dag som intervjuet.',
    ],
    sendNextStepsAgain: [
      'Send beskjed samme dag som andregangsintervjuet',
      'Beskjed etter andregangsintervjuet er sendt',
      'Skriv hva som skjer videre, med datoer, samme dag som andregangsintervjuet.',
    ],
    hearApplicant: [
      'Legg fram det som er negativt',
      'Søkeren har fått svare',
      'Legg fram det referansen sa, for søkeren, og skriv ned svaret.',
    ],
    agreeOnRecommendation: [
      'Bli enige om innstillingen',
      'Innstillingen er drøftet',
      'Leder, tillitsvalgt og HR drøfter kandidatene.',
    ],
    confirmAuthority: [
      'Bekreft at du kan avgjøre saken',
      'Myndigheten er bekreftet',
      'Svar på hvilken myndighet du avgjør saken etter, og om du er habil.',
    ],
    sendRecommendation: [
      'Send innstillingen til alle søkere',
      'Innstillingen er sendt til alle søkere',
      'Send innstillingen med klagefristen i kommunens ordning.',
    ],
  },
  questions: {
    recordInterview: {
      payExpectation: ['Lønnsforventning', 'Hva venter søkeren i lønn?', 'Slik søkeren sa det.'],
      tariffTold: [
        'Fortalt om tariff',
        'Har søkeren fått vite om det er tariffavtale?',
        'Og hva den betyr for lønnen.',
      ],
      nextStepsTold: [
        'Fortalt hva som skjer videre',
        'Har søkeren fått vite muntlig hva som skjer videre?',
        'Og når.',
      ],
    },
    recordReference: {
      adverse: [
        'Taler mot søkeren',
        'Kom det fram noe som taler mot søkeren?',
        'Da legges det fram for søkeren før innstillingen.',
      ],
    },
    decideWithholding: {
      granted: ['Unntas', 'Skal søkeren holdes utenfor listen?'],
      grounds: ['Vurdering', 'Hva er vurderingen, også av offentlighetens interesse?'],
      told: ['Søkeren har fått vite det', 'Har søkeren fått vite at ønsket er avslått?'],
    },
    publishList: {
      madeOn: ['Laget', 'Når ble listen laget?'],
      complete: [
        'Listen er komplett',
        'Viser listen navn, alder, stilling og kommune, og antall og kjønn for alle?',
      ],
      sentToAsking: ['Sendt til dem som ba om den', 'Er den sendt til dem som har bedt om den?'],
    },
    sendProcessLetter: {
      interviewsFrom: ['Intervju fra', 'Fra hvilken dag er det intervjuer?'],
      interviewsTo: ['Intervju til', 'Til hvilken dag er det intervjuer?'],
      answerBy: ['Svar innen', 'Når kan søkerne vente svar?'],
    },
    readApplications: { everybodyRead: ['Alle har lest', 'Har alle lest søknadene?'] },
    holdSelectionMeeting: {
      heldOn: ['Holdt', 'Når ble møtet holdt?'],
      allThree: ['Alle tre var med', 'Var leder, tillitsvalgt og HR med?'],
      themes: ['Temaer i intervjuet', 'Hva vil dere høre mer om i intervjuet?'],
      tests: ['Tester eller oppgaver', 'Skal søkerne ta en test eller løse en oppgave?'],
    },
    tellNotCalled: {
      otherPosts: ['Andre stillinger', 'Hvilke andre stillinger i regionen kan passe?'],
      cvAnswerBy: ['Svar om CV innen', 'Når trenger dere svar på om CV-en kan tas vare på?'],
    },
    keepCv: {
      consentedOn: ['Samtykket', 'Når samtykket søkeren?'],
      expiresOn: ['Samtykket går ut', 'Når går samtykket ut?'],
    },
    callToInterview: {
      calledOn: ['Oppringt', 'Når ringte du?'],
      participants: ['Antall fra kommunen', 'Hvor mange fra kommunen er med?'],
      themes: ['Temaer', 'Hva vil dere høre mer om?'],
      bring: ['Ta med', 'Hva mangler, og hva skal søkeren ta med eller forberede?'],
      payLevel: ['Foreløpig lønnsnivå', 'Hva er foreløpig lønnsnivå?', 'Vises ikke for søkeren.'],
    },
    sendNextSteps: {
      next: ['Hva som skjer videre', 'Hva skjer videre for {{about}}?'],
      answerBy: ['Svar innen', 'Når kan søkeren vente svar?'],
    },
    sendNextStepsAgain: {
      next: ['Hva som skjer videre', 'Hva skjer videre for {{about}}?'],
      answerBy: ['Svar innen', 'Når kan søkeren vente svar?'],
    },
    hearApplicant: {
      heard: ['Søkeren har fått svare', 'Har søkeren fått det lagt fram og kunnet svare?'],
      heardOn: ['Lagt fram', 'Når ble det lagt fram?'],
      statement: ['Svaret', 'Hva svarte søkeren?'],
      exception: ['Unntak i loven', 'Hvilket unntak i loven gjelder, og hvorfor?'],
    },
    agreeOnRecommendation: {
      heldOn: ['Drøftet', 'Når ble det drøftet?'],
      allThree: ['Alle tre var med', 'Var leder, tillitsvalgt og HR med?'],
      agreed: ['Enige', 'Ble dere enige?'],
      disagreement: ['Uenighet', 'Hva er uenigheten?'],
    },
    confirmAuthority: {
      authority: ['Myndighet', 'Hvem avgjør du saken som?'],
      delegation: ['Delegert ved', 'Hvor står det at myndigheten er delegert?'],
      impartial: ['Jeg er habil', 'Er du habil i saken?'],
    },
    sendRecommendation: {
      recommended: ['Innstilt', 'Hvem er innstilt, i rekkefølge?'],
      receivedOn: [
        'Mottatt',
        'Hvilken dag mottar søkerne innstillingen?',
        'Klagefristen løper fra denne dagen.',
      ],
      complaintBy: ['Klagefrist', 'Når går klagefristen ut?'],
    },
  },
  options: {
    authority: { director: 'Kommunedirektør', delegate: 'Etter delegert myndighet' },
  },
};
