import type { PartWords } from '../words-of';

/** Need, announcement and timeline. */
export const preparation: PartWords = {
  others: {
    'step.timeline': 'Tidslinje',
    'form.draftAnnouncement.done': 'Annonsen er lagra, og HR ser gjennom han.',
    'form.draftAnnouncement.confirm': 'Er annonsen klar til at HR ser gjennom han?',
    'question.assessNeed.kind.help': 'Om stillinga har leiaransvar.',
    'option.kind.adviser': 'Medarbeidar',
  },
  tasks: {
    holdStrategyMeeting: [
      'Hald behovsmøte',
      'Behovsmøtet er halde',
      'Inviter HR og tillitsvald, og drøft behovet ut frå tilsetjingsstrategien.',
    ],
    checkPriority: [
      'Sjekk interne krav',
      'Interne krav er sjekka',
      'Undersøk om nokon i kommunen har krav på stillinga.',
    ],
    raiseClaim: [
      'Ta opp kravet',
      'Kravet er teke opp',
      'Drøft kravet med den det gjeld, og gi tilbod dersom kravet er oppfylt.',
    ],
    settleClaim: ['Avklar kravet', 'Kravet er avklara', 'Skriv korleis kravet vart avklara.'],
    makeJobProfile: [
      'Lag stillingsprofil',
      'Stillingsprofilen er laga',
      'Beskriv tilgangar, utstyr og arbeidsplass. Det blir brukt igjen når utstyret blir tinga.',
    ],
    approveAnnouncement: [
      'Sjå gjennom annonsen',
      'Annonsen er sett gjennom',
      'Gå gjennom behovsskjema og annonse før annonsen blir publisert.',
    ],
    tellOfVacancy: [
      'Meld stillinga',
      'Stillinga er meld',
      'Meld stillinga til NAV, og informer dei tilsette om henne.',
    ],
    spreadAnnouncement: [
      'Spre annonsen',
      'Annonsen er spreidd',
      'Vel kanalar etter målgruppa, inviter frå kandidatbasen, og skriv kvitteringsteksten.',
    ],
    fillOrder: [
      'Fyll ut tinginga til NAV',
      'Tinginga til NAV er fylt ut',
      'Kontroller det som er fylt inn, og legg til det som manglar.',
    ],
    sendOrder: [
      'Send tinginga til NAV',
      'Tinginga til NAV er send',
      'Send tinginga, og skriv om eit bemanningsføretak har same oppdrag.',
    ],
    makeTimeline: [
      'Set opp tidslinja',
      'Tidslinja er sett opp',
      'Avtal datoane med leiaren. Alle får fristar etter dei, og søkjarane får vite dei.',
    ],
    confirmReaders: [
      'Avklar kven som les søknadene',
      'Lesarane er avklara',
      'Få stadfesta habilitet og teieplikt frå alle før dei får sjå søknadene.',
    ],
  },
  questions: {
    assessNeed: {
      mandate: ['Heimel', 'Kva heimel har stillinga?', 'Stillingsheimel eller budsjettvedtak.'],
      police: [
        'Krev politiattest',
        'Krev stillinga politiattest?',
        'Til dømes arbeid i barnehage eller skule.',
      ],
      endsOn: [
        'Sluttar',
        'Når sluttar den mellombelse stillinga?',
        'Prøvetida kan vere høgst halvparten av tida.',
      ],
    },
    draftAnnouncement: {
      audience: [
        'Målgruppe',
        'Kven er annonsen skriven for?',
        'Teksten skal passe for dei ho er skriven til.',
      ],
      benefits: [
        'Kva vi tilbyr',
        'Kva får den tilsette i tillegg til løn?',
        'Til dømes pensjon, flyttehjelp og bustad.',
      ],
      documents: ['Vedlegg', 'Kva skal søkjaren leggje ved?', 'Til dømes CV, vitnemål og attestar.'],
      withholding: [
        'Unntak frå søkjarlista',
        'Kva skal til for å ikkje stå på den offentlege søkjarlista?',
        'Søkjaren må be om det og gi ein grunn.',
      ],
    },
    holdStrategyMeeting: {
      heldOn: ['Halde', 'Når vart møtet halde?'],
      participants: ['Til stades', 'Kven var med på møtet?'],
      withUnion: ['Tillitsvald og HR var med', 'Var både tillitsvald og HR med?'],
      basis: [
        'Grunnlag i strategien',
        'Kva i tilsetjingsstrategien byggjer behovet på?',
        'Strategien viser kompetanse, kven som sluttar, årshjulet og faste årlege tilsetjingar.',
      ],
      outcome: ['Konklusjon', 'Kva kom de fram til?', 'Ut frå tilsetjingsstrategien.'],
    },
    checkPriority: {
      checkedOn: ['Undersøkt', 'Når vart det undersøkt?'],
      claim: ['Krav på stillinga', 'Har nokon krav på stillinga?'],
    },
    raiseClaim: {
      discussedOn: ['Drøfta', 'Når vart kravet drøfta med den det gjeld?'],
      offeredOn: [
        'Tilbod gitt',
        'Når vart stillinga tilboden?',
        'Svarfristen går frå denne datoen. La stå tomt utan tilbod.',
      ],
    },
    settleClaim: {
      handling: ['Kva vart gjort med kravet', 'Kva vart gjort med kravet, og kvifor?'],
      postFree: ['Stillinga kan lysast ut', 'Kan stillinga lysast ut no?'],
    },
    makeJobProfile: {
      accesses: ['Tilgangar', 'Kva tilgangar trengst?'],
      equipment: ['Utstyr', 'Kva utstyr trengst?'],
      office: ['Arbeidsplass', 'Kva arbeidsplass eller kontor trengst?'],
    },
    approveAnnouncement: {
      caseNumber: ['Saksnummer', 'Kva er saksnummeret i sak- og arkivsystemet?'],
      received: [
        'Skjema og utkast er mottekne',
        'Har HR fått behovsskjema og utkast gjennom sak- og arkivsystemet?',
      ],
      complete: [
        'Innhaldet er komplett',
        'Står innhald, krav, lønsnivå, gode, vedlegg og vilkår for unntak i annonsen?',
      ],
      publicityNotice: [
        'Seier frå om offentlegheit',
        'Seier annonsen at opplysningar kan bli offentlege sjølv om søkjaren ber om noko anna?',
      ],
      lawful: ['Ingen forbodne spørsmål', 'Er annonse, skjema og intervjuguide utan forbodne spørsmål?'],
      policeStated: ['Seier frå om politiattest', 'Seier annonsen at det blir kravd politiattest?'],
    },
    tellOfVacancy: {
      reportedOn: ['Meld til NAV', 'Når vart stillinga meld til NAV?'],
      employeesInformed: ['Dei tilsette er informerte', 'Er dei tilsette informerte om stillinga?'],
    },
    spreadAnnouncement: {
      channels: ['Kanalar', 'Kvar er annonsen lagd ut? Skriv nummera.'],
      public: ['Lyst ut offentleg', 'Er stillinga lyst ut offentleg?'],
      candidatesInvited: ['Kandidatar inviterte', 'Er aktuelle kandidatar i basen inviterte til å søkje?'],
      navHelp: ['Tinging til NAV', 'Skal NAV lyse ut eller finne kandidatar for dykk?'],
      receipt: [
        'Kvitteringstekst',
        'Kva skal stå i kvitteringa søkjarane får?',
        'At meir kjem etter fristen.',
      ],
    },
    fillOrder: {
      title: ['Stillingstittel', 'Kva er stillingstittelen?'],
      employer: ['Arbeidsgivar', 'Kven er arbeidsgivar?'],
      organisationNumber: ['Organisasjonsnummer', 'Kva er organisasjonsnummeret?'],
      positions: ['Tal på stillingar', 'Kor mange stillingar gjeld det?'],
      deadline: ['Søknadsfrist', 'Når går søknadsfristen ut?'],
      heading: ['Overskrift', 'Kva skal overskrifta vere?'],
      start: ['Oppstart', 'Når er oppstart?'],
      percent: ['Stillingsprosent', 'Kor stor er stillinga, i prosent?'],
      permanent: ['Fast stilling', 'Er stillinga fast?'],
      contact: ['Kontaktperson', 'Kven er kontaktperson?'],
      applyAt: ['Søknaden skal til', 'Kvar skal søknaden sendast?'],
      web: ['Nettstad', 'Kva er adressa til nettstaden?'],
      requirements: ['Minstekrav', 'Kva er minstekrava, òg autorisasjon?'],
      tasks: ['Oppgåver', 'Kva er oppgåvene?'],
      howLong: ['Kor lenge', 'Kor lenge skal oppdraget vare?'],
      textReady: ['Ferdig tekst', 'Finst det ein ferdig tekst?'],
      reach: ['Kor breitt', 'Skal NAV søkje internt eller lyse ut eksternt?'],
    },
    sendOrder: {
      sentOn: ['Send', 'Når vart tinginga send?'],
      agency: ['Bemanningsføretak', 'Har eit bemanningsføretak det same oppdraget?'],
      navTold: ['NAV veit om det', 'Har NAV fått vite det?'],
      agencyContacts: ['Kontakt og samarbeid', 'Kven er kontaktpersonar, og korleis arbeider de saman?'],
    },
    makeTimeline: {
      participants: ['Deltakarar', 'Kven skal vere med i prosessen?'],
      readBy: ['Søknadene er lesne', 'Når skal alle ha lese søknadene?'],
      selectionMeetingOn: ['Utveljingsmøte', 'Når møtest de for å velje kven som skal til intervju?'],
      interviewsFrom: ['Intervju frå', 'Når er fyrste intervjudag?'],
      interviewsTo: ['Intervju til', 'Når er siste intervjudag?'],
      agreementMeetingOn: ['Møte om innstillinga', 'Når møtest de om innstillinga?'],
      answerBy: ['Svar til søkjarane', 'Når kan søkjarane vente svar?'],
    },
    confirmReaders: {
      secrecy: ['Teieplikta er stadfesta', 'Har alle stadfesta teieplikta?'],
      impartial: ['Alle er habile', 'Har alle svart på om dei er habile, og er inhabile bytte ut?'],
    },
  },
  options: {
    basis: {
      competences: 'kompetanse vi treng',
      departures: 'pensjon og andre som sluttar',
      annualWheel: 'årshjulet',
      yearlyRoutines: 'faste årlege tilsetjingar, til dømes lærarar',
      silent: 'strategien seier ikkje noko om dette',
    },
    claim: {
      none: 'Ingen',
      redundancy: 'Ja, førerett etter nedbemanning',
      partTime: 'Ja, deltidstilsett',
      both: 'Ja, begge delar',
    },
    channels: {
      website: 'Nettsida til kommunen',
      nav: 'NAV',
      facebook: 'Facebook',
      jobbnorge: 'Jobbnorge',
      finn: 'Finn',
      other: 'Andre stader',
    },
    reach: { internal: 'Internt kandidatsøk', external: 'Òg ekstern utlysing' },
  },
};
