import type { PartWords } from '../words-of';

/** Applicants, interviews, references, recommendation and decision. */
export const selection: PartWords = {
  others: {
    'setting.role.decidingAuthority.name': 'Kommunaldirektøren eller den, der har fået bemyndigelsen',
    'setting.role.decidingAuthority.help':
      'De, der kan træffe afgørelsen i nye sager: kommunaldirektøren selv og den, der har fået bemyndigelsen.',
    'rule.no.impartial.satisfied':
      'Alle, der læser ansøgningerne, og den, der afgør sagen, har svaret, at de er habile.',
    'task.takeReferences.todo': 'Indhent referencer for alle, der har været til samtale, efter skabelonen.',
    'question.justifyShortfall.reason.help': 'Begrundelsen følger sagen.',
  },
  tasks: {
    decideWithholding: [
      'Afgør ønsker om undtagelse',
      'Ønskerne om undtagelse er afgjort',
      'Afgør, om ansøgeren kan holdes uden for den offentlige liste.',
    ],
    publishList: [
      'Lav offentlig ansøgerliste',
      'Den offentlige ansøgerliste er lavet',
      'Lav listen så snart som muligt, og send den til dem, der har bedt om den.',
    ],
    sendProcessLetter: [
      'Send procesbrev',
      'Procesbrevet er sendt',
      'Fortæl alle ansøgerne, hvad der sker nu, og hvornår. Datoerne er fra tidslinjen.',
    ],
    readApplications: [
      'Læs ansøgningerne',
      'Ansøgningerne er læst',
      'Læs ansøgningerne før udvælgelsesmødet.',
    ],
    holdSelectionMeeting: [
      'Hold udvælgelsesmøde',
      'Udvælgelsesmødet er holdt',
      'Leder, tillidsrepræsentant og HR afgør sammen, hvem der skal til samtale.',
    ],
    tellNotCalled: [
      'Giv besked til dem, der ikke er indkaldt',
      'De, der ikke er indkaldt, har fået besked',
      'Fortæl, at de ikke er med i første omgang, og giv tips om andre stillinger.',
    ],
    keepCv: [
      'Registrér samtykke til at gemme CV',
      'Samtykket er registreret',
      'Skriv samtykket ind, og hvornår det udløber.',
    ],
    callToInterview: [
      'Ring til dem, der skal til samtale',
      'De, der skal til samtale, er ringet op',
      'Ring, og send detaljerne. Vurdér foreløbigt lønniveau før samtalen.',
    ],
    sendNextSteps: [
      'Send besked samme dag som samtalen',
      'Besked efter samtalen er sendt',
      'Skriv, hvad der sker nu, med datoer, samme dag som samtalen.',
    ],
    sendNextStepsAgain: [
      'Send besked samme dag som den anden samtale',
      'Besked efter den anden samtale er sendt',
      'Skriv, hvad der sker nu, med datoer, samme dag som den anden samtale.',
    ],
    hearApplicant: [
      'Forelæg det negative',
      'Ansøgeren har kunnet svare',
      'Forelæg det, referencen sagde, for ansøgeren, og skriv svaret ned.',
    ],
    agreeOnRecommendation: [
      'Bliv enige om indstillingen',
      'Indstillingen er drøftet',
      'Leder, tillidsrepræsentant og HR drøfter kandidaterne.',
    ],
    confirmAuthority: [
      'Bekræft, at du kan afgøre sagen',
      'Myndigheden er bekræftet',
      'Svar på, hvilken myndighed du afgør sagen efter, og om du er habil.',
    ],
    sendRecommendation: [
      'Send indstillingen til alle ansøgere',
      'Indstillingen er sendt til alle ansøgere',
      'Send indstillingen med klagefristen i kommunens ordning.',
    ],
  },
  questions: {
    recordInterview: {
      payExpectation: ['Lønforventning', 'Hvad venter ansøgeren i løn?', 'Sådan som ansøgeren sagde det.'],
      tariffTold: [
        'Fortalt om overenskomst',
        'Har ansøgeren fået at vide, om der er overenskomst?',
        'Og hvad den betyder for lønnen.',
      ],
      nextStepsTold: [
        'Fortalt, hvad der sker nu',
        'Har ansøgeren mundtligt fået at vide, hvad der sker nu?',
        'Og hvornår.',
      ],
    },
    recordReference: {
      adverse: [
        'Taler imod ansøgeren',
        'Kom der noget frem, der taler imod ansøgeren?',
        'Så forelægges det for ansøgeren før indstillingen.',
      ],
    },
    decideWithholding: {
      granted: ['Undtages', 'Skal ansøgeren holdes uden for listen?'],
      grounds: ['Vurdering', 'Hvad er vurderingen, også af offentlighedens interesse?'],
      told: ['Ansøgeren har fået det at vide', 'Har ansøgeren fået at vide, at ønsket er afslået?'],
    },
    publishList: {
      madeOn: ['Lavet', 'Hvornår blev listen lavet?'],
      complete: [
        'Listen er komplet',
        'Viser listen navn, alder, stilling og kommune, og antal og køn for alle?',
      ],
      sentToAsking: ['Sendt til dem, der bad om den', 'Er den sendt til dem, der har bedt om den?'],
    },
    sendProcessLetter: {
      interviewsFrom: ['Samtaler fra', 'Fra hvilken dag er der samtaler?'],
      interviewsTo: ['Samtaler til', 'Til hvilken dag er der samtaler?'],
      answerBy: ['Svar senest', 'Hvornår kan ansøgerne vente svar?'],
    },
    readApplications: { everybodyRead: ['Alle har læst', 'Har alle læst ansøgningerne?'] },
    holdSelectionMeeting: {
      heldOn: ['Holdt', 'Hvornår blev mødet holdt?'],
      allThree: ['Alle tre var med', 'Var leder, tillidsrepræsentant og HR med?'],
      themes: ['Temaer i samtalen', 'Hvad vil I høre mere om i samtalen?'],
      tests: ['Test eller opgaver', 'Skal ansøgerne tage en test eller løse en opgave?'],
    },
    tellNotCalled: {
      otherPosts: ['Andre stillinger', 'Hvilke andre stillinger i regionen kan passe?'],
      cvAnswerBy: ['Svar om CV senest', 'Hvornår har I brug for svar på, om CV’et må gemmes?'],
    },
    keepCv: {
      consentedOn: ['Samtykkede', 'Hvornår samtykkede ansøgeren?'],
      expiresOn: ['Samtykket udløber', 'Hvornår udløber samtykket?'],
    },
    callToInterview: {
      calledOn: ['Ringet op', 'Hvornår ringede du?'],
      participants: ['Antal fra kommunen', 'Hvor mange fra kommunen er med?'],
      themes: ['Temaer', 'Hvad vil I høre mere om?'],
      bring: ['Medbring', 'Hvad mangler, og hvad skal ansøgeren medbringe eller forberede?'],
      payLevel: ['Foreløbigt lønniveau', 'Hvad er det foreløbige lønniveau?', 'Vises ikke for ansøgeren.'],
    },
    sendNextSteps: {
      next: ['Hvad der sker nu', 'Hvad sker der nu for {{about}}?'],
      answerBy: ['Svar senest', 'Hvornår kan ansøgeren vente svar?'],
    },
    sendNextStepsAgain: {
      next: ['Hvad der sker nu', 'Hvad sker der nu for {{about}}?'],
      answerBy: ['Svar senest', 'Hvornår kan ansøgeren vente svar?'],
    },
    hearApplicant: {
      heard: ['Ansøgeren har kunnet svare', 'Har ansøgeren fået det forelagt og kunnet svare?'],
      heardOn: ['Forelagt', 'Hvornår blev det forelagt?'],
      statement: ['Svaret', 'Hvad svarede ansøgeren?'],
      exception: ['Undtagelse i loven', 'Hvilken undtagelse i loven gælder, og hvorfor?'],
    },
    agreeOnRecommendation: {
      heldOn: ['Drøftet', 'Hvornår blev det drøftet?'],
      allThree: ['Alle tre var med', 'Var leder, tillidsrepræsentant og HR med?'],
      agreed: ['Enige', 'Blev I enige?'],
      disagreement: ['Uenighed', 'Hvad er uenigheden?'],
    },
    confirmAuthority: {
      authority: ['Myndighed', 'Hvem afgør du sagen som?'],
      delegation: ['Delegeret ved', 'Hvor står det, at myndigheden er delegeret?'],
      impartial: ['Jeg er habil', 'Er du habil i sagen?'],
    },
    sendRecommendation: {
      recommended: ['Indstillet', 'Hvem er indstillet, i rækkefølge?'],
      receivedOn: [
        'Modtaget',
        'Hvilken dag modtager ansøgerne indstillingen?',
        'Klagefristen løber fra denne dag.',
      ],
      complaintBy: ['Klagefrist', 'Hvornår udløber klagefristen?'],
    },
  },
  options: {
    authority: { director: 'Kommunaldirektør', delegate: 'Efter delegeret myndighed' },
  },
};
