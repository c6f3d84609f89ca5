import type { PartWords } from '../words-of';

/** Need, announcement and timeline. */
export const preparation: PartWords = {
  others: {
    'step.timeline': 'Tidslinje',
    'form.draftAnnouncement.done': 'Opslaget er gemt, og HR ser det igennem.',
    'form.draftAnnouncement.confirm': 'Er opslaget klar til, at HR ser det igennem?',
    'question.assessNeed.kind.help': 'Om stillingen har ledelsesansvar.',
    'option.kind.adviser': 'Medarbejder',
  },
  tasks: {
    holdStrategyMeeting: [
      'Hold behovsmøde',
      'Behovsmødet er holdt',
      'Inviter HR og tillidsrepræsentant, og drøft behovet ud fra ansættelsesstrategien.',
    ],
    checkPriority: [
      'Undersøg interne krav',
      'Interne krav er undersøgt',
      'Undersøg, om nogen i kommunen har krav på stillingen.',
    ],
    raiseClaim: [
      'Tag kravet op',
      'Kravet er taget op',
      'Drøft kravet med den, det gælder, og giv tilbud, hvis kravet er opfyldt.',
    ],
    settleClaim: ['Afklar kravet', 'Kravet er afklaret', 'Skriv, hvordan kravet blev afklaret.'],
    makeJobProfile: [
      'Lav stillingsprofil',
      'Stillingsprofilen er lavet',
      'Beskriv adgange, udstyr og arbejdsplads. Det bruges igen, når udstyret bestilles.',
    ],
    approveAnnouncement: [
      'Se opslaget igennem',
      'Opslaget er set igennem',
      'Gå behovsskema og opslag igennem, før opslaget offentliggøres.',
    ],
    tellOfVacancy: [
      'Meld stillingen',
      'Stillingen er meldt',
      'Meld stillingen til NAV, og informer de ansatte om den.',
    ],
    spreadAnnouncement: [
      'Udbred opslaget',
      'Opslaget er udbredt',
      'Vælg kanaler efter målgruppen, inviter fra kandidatbasen, og skriv kvitteringsteksten.',
    ],
    fillOrder: [
      'Udfyld bestillingen til NAV',
      'Bestillingen til NAV er udfyldt',
      'Kontrollér det, der er udfyldt, og tilføj det, der mangler.',
    ],
    sendOrder: [
      'Send bestillingen til NAV',
      'Bestillingen til NAV er sendt',
      'Send bestillingen, og skriv, om et vikarbureau har samme opgave.',
    ],
    makeTimeline: [
      'Lav tidslinjen',
      'Tidslinjen er lavet',
      'Aftal datoerne med lederen. Alle får frister efter dem, og ansøgerne får dem at vide.',
    ],
    confirmReaders: [
      'Afklar, hvem der læser ansøgningerne',
      'Læserne er afklaret',
      'Få habilitet og tavshedspligt bekræftet af alle, før de ser ansøgningerne.',
    ],
  },
  questions: {
    assessNeed: {
      mandate: ['Hjemmel', 'Hvilken hjemmel har stillingen?', 'Normering eller budgetbeslutning.'],
      police: [
        'Kræver straffeattest',
        'Kræver stillingen straffeattest (politiattest)?',
        'For eksempel arbejde i børnehave eller skole.',
      ],
      endsOn: [
        'Slutter',
        'Hvornår slutter den midlertidige stilling?',
        'Prøvetiden kan højst være halvdelen af tiden.',
      ],
    },
    draftAnnouncement: {
      audience: [
        'Målgruppe',
        'Hvem er opslaget skrevet til?',
        'Teksten skal passe til dem, den er skrevet til.',
      ],
      benefits: [
        'Hvad vi tilbyder',
        'Hvad får den ansatte ud over løn?',
        'For eksempel pension, flyttehjælp og bolig.',
      ],
      documents: [
        'Bilag',
        'Hvad skal ansøgeren vedlægge?',
        'For eksempel CV, eksamensbeviser og udtalelser.',
      ],
      withholding: [
        'Undtagelse fra ansøgerlisten',
        'Hvad skal der til for ikke at stå på den offentlige ansøgerliste?',
        'Ansøgeren skal bede om det og give en grund.',
      ],
    },
    holdStrategyMeeting: {
      heldOn: ['Holdt', 'Hvornår blev mødet holdt?'],
      participants: ['Til stede', 'Hvem var med til mødet?'],
      withUnion: ['Tillidsrepræsentant og HR var med', 'Var både tillidsrepræsentanten og HR med?'],
      basis: [
        'Grundlag i strategien',
        'Hvad i ansættelsesstrategien bygger behovet på?',
        'Strategien viser kompetencer, hvem der stopper, årshjulet og faste årlige ansættelser.',
      ],
      outcome: ['Konklusion', 'Hvad nåede I frem til?', 'Ud fra ansættelsesstrategien.'],
    },
    checkPriority: {
      checkedOn: ['Undersøgt', 'Hvornår blev det undersøgt?'],
      claim: ['Krav på stillingen', 'Har nogen krav på stillingen?'],
    },
    raiseClaim: {
      discussedOn: ['Drøftet', 'Hvornår blev kravet drøftet med den, det gælder?'],
      offeredOn: [
        'Tilbud givet',
        'Hvornår blev stillingen tilbudt?',
        'Svarfristen løber fra denne dato. Lad stå tomt uden tilbud.',
      ],
    },
    settleClaim: {
      handling: ['Hvad der skete med kravet', 'Hvad skete der med kravet, og hvorfor?'],
      postFree: ['Stillingen kan slås op', 'Kan stillingen slås op nu?'],
    },
    makeJobProfile: {
      accesses: ['Adgange', 'Hvilke adgange er nødvendige?'],
      equipment: ['Udstyr', 'Hvilket udstyr er nødvendigt?'],
      office: ['Arbejdsplads', 'Hvilken arbejdsplads eller hvilket kontor er nødvendigt?'],
    },
    approveAnnouncement: {
      caseNumber: ['Sagsnummer', 'Hvad er sagsnummeret i sags- og arkivsystemet?'],
      received: [
        'Skema og udkast er modtaget',
        'Har HR fået behovsskema og udkast gennem sags- og arkivsystemet?',
      ],
      complete: [
        'Indholdet er komplet',
        'Står indhold, krav, lønniveau, goder, bilag og vilkår for undtagelse i opslaget?',
      ],
      publicityNotice: [
        'Siger det om offentlighed',
        'Siger opslaget, at oplysninger kan blive offentlige, selv om ansøgeren beder om andet?',
      ],
      lawful: ['Ingen forbudte spørgsmål', 'Er opslag, skema og samtaleguide uden forbudte spørgsmål?'],
      policeStated: [
        'Siger det om straffeattest',
        'Siger opslaget, at der kræves straffeattest (politiattest)?',
      ],
    },
    tellOfVacancy: {
      reportedOn: ['Meldt til NAV', 'Hvornår blev stillingen meldt til NAV?'],
      employeesInformed: ['De ansatte er informeret', 'Er de ansatte informeret om stillingen?'],
    },
    spreadAnnouncement: {
      channels: ['Kanaler', 'Hvor er opslaget lagt ud? Skriv numrene.'],
      public: ['Slået op offentligt', 'Er stillingen slået op offentligt?'],
      candidatesInvited: ['Kandidater inviteret', 'Er relevante kandidater i basen inviteret til at søge?'],
      navHelp: ['Bestilling til NAV', 'Skal NAV slå stillingen op eller finde kandidater for jer?'],
      receipt: [
        'Kvitteringstekst',
        'Hvad skal der stå i den kvittering, ansøgerne får?',
        'At der kommer mere efter fristen.',
      ],
    },
    fillOrder: {
      title: ['Stillingsbetegnelse', 'Hvad er stillingsbetegnelsen?'],
      employer: ['Arbejdsgiver', 'Hvem er arbejdsgiver?'],
      organisationNumber: ['Organisationsnummer', 'Hvad er organisationsnummeret?'],
      positions: ['Antal', 'Hvor mange stillinger gælder det?'],
      deadline: ['Ansøgningsfrist', 'Hvornår udløber ansøgningsfristen?'],
      heading: ['Overskrift', 'Hvad skal overskriften være?'],
      start: ['Start', 'Hvornår er der start?'],
      percent: ['Stillingsprocent', 'Hvor stor er stillingen i procent?'],
      permanent: ['Fast stilling', 'Er stillingen fast?'],
      contact: ['Kontaktperson', 'Hvem er kontaktperson?'],
      applyAt: ['Ansøgning sendes til', 'Hvor skal ansøgningen sendes hen?'],
      web: ['Websted', 'Hvad er adressen på webstedet?'],
      requirements: ['Mindstekrav', 'Hvad er mindstekravene, også autorisation?'],
      tasks: ['Opgaver', 'Hvad er opgaverne?'],
      howLong: ['Varighed', 'Hvor længe skal opgaven vare?'],
      textReady: ['Færdig tekst', 'Er der en færdig tekst?'],
      reach: ['Hvor bredt', 'Skal NAV søge internt eller slå op eksternt?'],
    },
    sendOrder: {
      sentOn: ['Sendt', 'Hvornår blev bestillingen sendt?'],
      agency: ['Vikarbureau', 'Har et vikarbureau den samme opgave?'],
      navTold: ['NAV ved det', 'Har NAV fået det at vide?'],
      agencyContacts: ['Kontakt og samarbejde', 'Hvem er kontaktpersoner, og hvordan arbejder I sammen?'],
    },
    makeTimeline: {
      participants: ['Deltagere', 'Hvem skal være med i processen?'],
      readBy: ['Ansøgningerne er læst', 'Hvornår skal alle have læst ansøgningerne?'],
      selectionMeetingOn: ['Udvælgelsesmøde', 'Hvornår mødes I for at vælge, hvem der skal til samtale?'],
      interviewsFrom: ['Samtaler fra', 'Hvornår er første samtaledag?'],
      interviewsTo: ['Samtaler til', 'Hvornår er sidste samtaledag?'],
      agreementMeetingOn: ['Møde om indstillingen', 'Hvornår mødes I om indstillingen?'],
      answerBy: ['Svar til ansøgerne', 'Hvornår kan ansøgerne vente svar?'],
    },
    confirmReaders: {
      secrecy: ['Tavshedspligt bekræftet', 'Har alle bekræftet tavshedspligten?'],
      impartial: ['Alle er habile', 'Har alle svaret på, om de er habile, og er inhabile skiftet ud?'],
    },
  },
  options: {
    basis: {
      competences: 'kompetencer, vi har brug for',
      departures: 'pension og andre, der stopper',
      annualWheel: 'årshjulet',
      yearlyRoutines: 'faste årlige ansættelser, for eksempel lærere',
      silent: 'strategien siger ikke noget om dette',
    },
    claim: {
      none: 'Nej, ingen',
      redundancy: 'Ja, fortrinsret efter nedskæring',
      partTime: 'Ja, deltidsansat',
      both: 'Ja, begge dele',
    },
    channels: {
      website: 'Kommunens hjemmeside',
      nav: 'NAV',
      facebook: 'Facebook',
      jobbnorge: 'Jobbnorge',
      finn: 'Finn',
      other: 'Andre steder',
    },
    reach: { internal: 'Intern kandidatsøgning', external: 'Også eksternt opslag' },
  },
};
