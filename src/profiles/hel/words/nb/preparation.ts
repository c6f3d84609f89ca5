import type { PartWords } from '../words-of';

/** Need, announcement and timeline. */
export const preparation: PartWords = {
  others: {
    'step.timeline': 'Tidslinje',
    'form.draftAnnouncement.done': 'Annonsen er lagret, og HR ser gjennom den.',
    'form.draftAnnouncement.confirm': 'Er annonsen klar til at HR ser gjennom den?',
    'question.assessNeed.kind.help': 'Om stillingen har lederansvar.',
    'option.kind.adviser': 'Medarbeider',
  },
  tasks: {
    holdStrategyMeeting: [
      'Hold behovsmøte',
      'Behovsmøtet er holdt',
      'Inviter HR og tillitsvalgt, og drøft behovet ut fra ansettelsesstrategien.',
    ],
    checkPriority: [
      'Sjekk interne krav',
      'Interne krav er sjekket',
      'Undersøk om noen i kommunen har krav på stillingen.',
    ],
    raiseClaim: [
      'Ta opp kravet',
      'Kravet er tatt opp',
      'Drøft kravet med den det gjelder, og gi tilbud hvis kravet er oppfylt.',
    ],
    settleClaim: ['Avklar kravet', 'Kravet er avklart', 'Skriv hvordan kravet ble avklart.'],
    makeJobProfile: [
      'Lag stillingsprofil',
      'Stillingsprofilen er laget',
      'Beskriv tilganger, utstyr og arbeidsplass. Det brukes igjen når utstyret bestilles.',
    ],
    approveAnnouncement: [
      'Se gjennom annonsen',
      'Annonsen er sett gjennom',
      'Gå gjennom behovsskjema og annonse før annonsen publiseres.',
    ],
    tellOfVacancy: [
      'Meld stillingen',
      'Stillingen er meldt',
      'Meld stillingen til NAV, og informer de ansatte om den.',
    ],
    spreadAnnouncement: [
      'Spre annonsen',
      'Annonsen er spredt',
      'Velg kanaler etter målgruppen, inviter fra kandidatbasen, og skriv kvitteringsteksten.',
    ],
    fillOrder: [
      'Fyll ut bestillingen til NAV',
      'Bestillingen til NAV er fylt ut',
      'Kontroller det som er fylt inn, og legg til det som mangler.',
    ],
    sendOrder: [
      'Send bestillingen til NAV',
      'Bestillingen til NAV er sendt',
      'Send bestillingen, og skriv om et bemanningsforetak har samme oppdrag.',
    ],
    makeTimeline: [
      'Sett opp tidslinjen',
      'Tidslinjen er satt opp',
      'Avtal datoene med lederen. Alle får frister etter dem, og søkerne får vite dem.',
    ],
    confirmReaders: [
      'Avklar hvem som leser søknadene',
      'Leserne er avklart',
      'Få bekreftet habilitet og taushetsplikt fra alle før de får se søknadene.',
    ],
  },
  questions: {
    assessNeed: {
      mandate: ['Hjemmel', 'Hvilken hjemmel har stillingen?', 'Stillingshjemmel eller budsjettvedtak.'],
      police: [
        'Krever politiattest',
        'Krever stillingen politiattest?',
        'For eksempel arbeid i barnehage eller skole.',
      ],
      endsOn: [
        'Slutter',
        'Når slutter den midlertidige stillingen?',
        'Prøvetiden kan være høyst halvparten av tiden.',
      ],
    },
    draftAnnouncement: {
      audience: ['Målgruppe', 'Hvem er annonsen skrevet for?', 'Teksten skal passe for dem dere vil nå.'],
      benefits: [
        'Hva vi tilbyr',
        'Hva får den ansatte i tillegg til lønn?',
        'For eksempel pensjon, flyttehjelp og bolig.',
      ],
      documents: ['Vedlegg', 'Hva skal søkeren legge ved?', 'For eksempel CV, vitnemål og attester.'],
      withholding: [
        'Unntak fra søkerlisten',
        'Hva skal til for å ikke stå på den offentlige søkerlisten?',
        'Søkeren må be om det og gi en grunn.',
      ],
    },
    holdStrategyMeeting: {
      heldOn: ['Holdt', 'Når ble møtet holdt?'],
      participants: ['Til stede', 'Hvem var med på møtet?'],
      withUnion: ['Tillitsvalgt og HR var med', 'Var både tillitsvalgt og HR med?'],
      basis: [
        'Grunnlag i strategien',
        'Hva i ansettelsesstrategien bygger behovet på?',
        'Strategien viser kompetanse, hvem som slutter, årshjulet og faste årlige ansettelser.',
      ],
      outcome: ['Konklusjon', 'Hva kom dere fram til?', 'Ut fra ansettelsesstrategien.'],
    },
    checkPriority: {
      checkedOn: ['Undersøkt', 'Når ble det undersøkt?'],
      claim: ['Krav på stillingen', 'Har noen krav på stillingen?'],
    },
    raiseClaim: {
      discussedOn: ['Drøftet', 'Når ble kravet drøftet med den det gjelder?'],
      offeredOn: [
        'Tilbud gitt',
        'Når ble stillingen tilbudt?',
        'Svarfristen løper fra denne datoen. La stå tomt uten tilbud.',
      ],
    },
    settleClaim: {
      handling: ['Hva ble gjort med kravet', 'Hva ble gjort med kravet, og hvorfor?'],
      postFree: ['Stillingen kan lyses ut', 'Kan stillingen lyses ut nå?'],
    },
    makeJobProfile: {
      accesses: ['Tilganger', 'Hvilke tilganger trengs?'],
      equipment: ['Utstyr', 'Hvilket utstyr trengs?'],
      office: ['Arbeidsplass', 'Hvilken arbeidsplass eller hvilket kontor trengs?'],
    },
    approveAnnouncement: {
      caseNumber: ['Saksnummer', 'Hva er saksnummeret i sak- og arkivsystemet?'],
      received: [
        'Skjema og utkast er mottatt',
        'Har HR fått behovsskjema og utkast gjennom sak- og arkivsystemet?',
      ],
      complete: [
        'Innholdet er komplett',
        'Står innhold, krav, lønnsnivå, goder, vedlegg og vilkår for unntak i annonsen?',
      ],
      publicityNotice: [
        'Sier fra om offentlighet',
        'Sier annonsen at opplysninger kan bli offentlige selv om søkeren ber om noe annet?',
      ],
      lawful: ['Ingen forbudte spørsmål', 'Er annonse, skjema og intervjuguide uten forbudte spørsmål?'],
      policeStated: ['Sier fra om politiattest', 'Sier annonsen at det kreves politiattest?'],
    },
    tellOfVacancy: {
      reportedOn: ['Meldt til NAV', 'Når ble stillingen meldt til NAV?'],
      employeesInformed: ['Ansatte er informert', 'Er de ansatte informert om stillingen?'],
    },
    spreadAnnouncement: {
      channels: ['Kanaler', 'Hvor er annonsen lagt ut? Skriv numrene.'],
      public: ['Lyst ut offentlig', 'Er stillingen lyst ut offentlig?'],
      candidatesInvited: ['Kandidater invitert', 'Er aktuelle kandidater i basen invitert til å søke?'],
      navHelp: ['Bestilling til NAV', 'Skal NAV lyse ut eller finne kandidater for dere?'],
      receipt: [
        'Kvitteringstekst',
        'Hva skal stå i kvitteringen søkerne får?',
        'At mer kommer etter fristen.',
      ],
    },
    fillOrder: {
      title: ['Stillingstittel', 'Hva er stillingstittelen?'],
      employer: ['Arbeidsgiver', 'Hvem er arbeidsgiver?'],
      organisationNumber: ['Organisasjonsnummer', 'Hva er organisasjonsnummeret?'],
      positions: ['Antall', 'Hvor mange stillinger gjelder det?'],
      deadline: ['Søknadsfrist', 'Når går søknadsfristen ut?'],
      heading: ['Overskrift', 'Hva skal overskriften være?'],
      start: ['Oppstart', 'Når er oppstart?'],
      percent: ['Stillingsprosent', 'Hvor stor er stillingen, i prosent?'],
      permanent: ['Fast stilling', 'Er stillingen fast?'],
      contact: ['Kontaktperson', 'Hvem er kontaktperson?'],
      applyAt: ['Søknad sendes til', 'Hvor skal søknaden sendes?'],
      web: ['Nettsted', 'Hva er adressen til nettstedet?'],
      requirements: ['Minstekrav', 'Hva er minstekravene, også autorisasjon?'],
      tasks: ['Oppgaver', 'Hva er oppgavene?'],
      howLong: ['Varighet', 'Hvor lenge skal oppdraget vare?'],
      textReady: ['Ferdig tekst', 'Finnes det en ferdig tekst?'],
      reach: ['Hvor bredt', 'Skal NAV søke internt eller lyse ut eksternt?'],
    },
    sendOrder: {
      sentOn: ['Sendt', 'Når ble bestillingen sendt?'],
      agency: ['Bemanningsforetak', 'Har et bemanningsforetak det samme oppdraget?'],
      navTold: ['NAV vet om det', 'Har NAV fått vite det?'],
      agencyContacts: ['Kontakt og samarbeid', 'Hvem er kontaktpersoner, og hvordan arbeider dere sammen?'],
    },
    makeTimeline: {
      participants: ['Deltakere', 'Hvem skal være med i prosessen?'],
      readBy: ['Søknadene er lest', 'Når skal alle ha lest søknadene?'],
      selectionMeetingOn: ['Utvelgelsesmøte', 'Når møtes dere for å velge hvem som skal til intervju?'],
      interviewsFrom: ['Intervju fra', 'Når er første intervjudag?'],
      interviewsTo: ['Intervju til', 'Når er siste intervjudag?'],
      agreementMeetingOn: ['Møte om innstillingen', 'Når møtes dere om innstillingen?'],
      answerBy: ['Svar til søkerne', 'Når kan søkerne vente svar?'],
    },
    confirmReaders: {
      secrecy: ['Taushetsplikt bekreftet', 'Har alle bekreftet taushetsplikten?'],
      impartial: ['Alle er habile', 'Har alle svart på om de er habile, og er inhabile byttet ut?'],
    },
  },
  options: {
    basis: {
      competences: 'kompetanse vi trenger',
      departures: 'pensjon og andre som slutter',
      annualWheel: 'årshjulet',
      yearlyRoutines: 'faste årlige ansettelser, for eksempel lærere',
      silent: 'strategien sier ikke noe om dette',
    },
    claim: {
      none: 'Ingen',
      redundancy: 'Ja, fortrinnsrett etter nedbemanning',
      partTime: 'Ja, deltidsansatt',
      both: 'Ja, begge deler',
    },
    channels: {
      website: 'Kommunens nettside',
      nav: 'NAV',
      facebook: 'Facebook',
      jobbnorge: 'Jobbnorge',
      finn: 'Finn',
      other: 'Andre steder',
    },
    reach: { internal: 'Internt kandidatsøk', external: 'Også ekstern utlysning' },
  },
};
