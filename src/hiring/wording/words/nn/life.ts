import type { LanguageWords } from '../../wording';

/** Nynorsk: family, body and health. */
export const life: Pick<
  LanguageWords['topics'],
  'family' | 'cohabitation' | 'gender' | 'orientation' | 'age' | 'disability' | 'health'
> = {
  family: {
    nouns: [
      'graviditet|graviditeten|svangerskap|svangerskapet|familieplanar|familiesituasjon|familiesituasjonen|familieforhold|omsorgsansvar|barneplanar|barnepass|foreldrepermisjon',
      'talet på? barn|born',
      'planlagd|planlagde graviditet|foreldrepermisjon|permisjon',
    ],
    groups: [
      'gravid|gravide|åleineforsørgjar|åleineforsørgjarar|småbarnsforelder|småbarnsforeldre|småbarnsmor|småbarnsfar|barnlaus|barnlause',
    ],
    question: [
      'kjem <person> til å få|ha <own>{2} <child>',
      'er <person> <own>{1} mor|far|åleinemor|åleinefar',
      'har|får|ventar <person> <own>{3} <child>',
      'har <person> <own>{2} familie $',
      'har <person> ..1 <your>? omsorg|omsorga|omsorgsansvar|omsorgsoppgåver|familieplanar|barnepass',
      'kor mange <child> har <person>',
      'kor gamle er barna|borna|<child>',
      'kven ..2 passar|hentar|passe|hente ..2 barna|borna|<child>',
      'planlegg|ønskjer|ønsker|håpar|prøver|vil|skal|tenkjer <person> <getting>{5} <child>|gravid|familie|graviditet|<leave> !<work>',
      'har <person> ..2 planar|tenkt|planlagt om? <getting>{5} <child>|familie|graviditet|gravid|adopsjon|adoptere',
      'når ..2 <person> <getting>{4} <child>',
      'skal|vil <person> ..2 ut? i <leave>',
    ],
    request: ['<tell>|<ask> ..3 om <person> har|ventar|planlegg|ønskjer ..3-<work> <child>|familie'],
    requirement: [
      'ikkje søkjarar|søkarar|kandidatar|nokon med <own>{2} <child>',
      'må|skal|bør|kan ikkje ha|få|ønskje|planleggje <getting>{4} <own>{2} <child>',
      'du har ikkje|ingen <own>{2} <child>',
      'søkjarar|søkarar|søkjer|søker|kandidatar|kandidat|deg|nokon|person utan <own>{2} <child>|omsorgsansvar|omsorgsoppgåver',
      'ikkje planlegg|planlegge|planleggje <getting>{4} <child>|graviditet|familie|<leave>',
      'ferdig med <getting>{3} <child>|småbarnsfasen',
      'ingen planar om <getting>{4} <child>|graviditet|<leave>',
    ],
    label: ['barn|born|graviditet|gravid|familiesituasjon|familieplanar|omsorgsansvar', 'tal på? <child>'],
  },
  cohabitation: {
    nouns: ['sivilstatus|sivilstatusen|sivilstand|sivilstanden|samlivsform|samlivsforma|ekteskapsstatus'],
    groups: ['gift|ugift|sambuar|sambuande|skild|separert|singel|einsleg|forlova|enkje|enkjemann'],
    question: [
      'har <person> <own>{2} kjærast|ektefelle|sambuar|partnar|ektemann|kone $',
      'bur <person> ..1 saman med nokon|kjærast*|sambuar*|ektefelle*',
      'lever|bur <person> ..1 åleine|i parforhold|samliv $',
      'kva jobbar|arbeider|gjer <your>? mannen|kona|ektefellen|sambuaren|partnaren|kjærasten',
    ],
    label: ['sivilstatus|sivilstand|samlivsform|ekteskapsstatus'],
  },
  gender: {
    groups: ['menn|kvinner|mann|kvinne|mannleg|mannlege|kvinneleg|kvinnelege|gutar|jenter|damer|herrar'],
    requirement: [
      'mannleg|mannlege|kvinneleg|kvinnelege ..2 søkjast|ønskjast !velkomen|velkomne',
      'berre|kun menn|kvinner kan|bør|skal|vil ..2 søkje|søke|søkjer|vurdert|vurderast',
    ],
    unless:
      'kjønnsbalanse*|likestilling*|mangfald*|kvoter*|særbehandling|underrepresentert*|oppmod*|oppfordr*|like',
  },
  orientation: {
    nouns: [
      'legning|legninga|seksualitet|seksualiteten|kjønnsidentitet|kjønnsidentiteten|kjønnsuttrykk|kjønnsuttrykket',
      'seksuell|seksuelle legning|orientering|preferanse|preferansar|identitet|legninga|orienteringa',
    ],
    groups: [
      'homofil|homofile|homo|lesbisk|lesbiske|bifil|bifile|skeiv|skeive|heterofil|heterofile|hetero|transperson|transpersonar|transkjønna|aseksuell|ikkje-binær',
    ],
    question: ['liker|likar|føretrekkjer <person> menn|kvinner|gutar|jenter|damer $'],
    label: ['legning|seksualitet|kjønnsidentitet', 'seksuell legning|orientering'],
  },
  age: {
    nouns: [
      'alder|alderen|fødselsdato|fødselsdatoen|fødselsår|fødselsåret|fødselsnummer|personnummer|cpr-nummer',
    ],
    question: [
      'kor mange år er <person>',
      'kor gammal|gamal|gamle er <person>',
      'når|kva ..1 er <person> fødd|født',
      'når har <person> fødselsdag|bursdag',
    ],
    requirement: [
      'du er|skal|må|bør vere? ..1 mellom|yngre # ..1 og? # ..1 år',
      'du er|skal|må|bør vere? ..1 under|yngre enn? # år',
      'søkjarar|søkarar|kandidatar under|over|mellom # ..2 år',
      'ikkje vere eldre enn #',
    ],
    label: ['alder|fødselsdato|fødselsår|fødselsnummer|personnummer'],
  },
  disability: {
    nouns: [
      'funksjonsnedsetjing|funksjonsnedsetjingar|funksjonsnedsetting|funksjonsnedsettingar|funksjonshemming|funksjonshemmingar|handikap|funksjonsevne|funksjonsevna|uføregrad',
      'nedsett|redusert funksjonsevne',
    ],
    groups: [
      'funksjonshemma|funksjonsfrisk|funksjonsfriske|handikappa|rørslehemma|rullestolbrukar|rullestolbrukarar|høyrselshemma|synshemma|ufør|uføre|autist',
      'døv|blind !for|på|overfor',
    ],
    question: [
      'har <person> <own>{2} funksjonsnedse*|funksjonshem*|handikap|dysleksi|adhd|autisme|uføretrygd',
      'har <person> ..1 nedsett|redusert funksjonsevne|syn|høyrsel|arbeidsevne',
      'får <person> ..1 uføretrygd',
    ],
    request: ['<tell>|<ask> ..3 om <person> har ..2-<work> funksjonsnedse*|funksjonshem*|handikap'],
    requirement: ['utan|ingen funksjonsnedse*|funksjonshem*|handikap'],
    label: ['funksjonsnedsetjing|funksjonsnedsetting|funksjonshemming|handikap|uføregrad'],
    unless:
      'oppmod*|oppfordr*|særbehandling|mangfald|mangfaldet|mangfaldig*|inviter*|inkluder*|uansett|uavhengig',
  },
  health: {
    nouns: [
      'helse|helsa|helsetilstand|helsetilstanden|helseopplysningar|helsesituasjon|sjukdom|sjukdomar|sjukdommar|sjukefråvær|sjukefråværet|sjukdomshistorikk|sjukehistorie|diagnose|diagnosar|medisinbruk|helseplager|helseproblem',
      'fysisk|psykisk|mental helse|helsetilstand|sjukdom|liding',
    ],
    groups: ['frisk|sjuk|sjukmeld|sjukmeldt'],
    question: [
      'har <person> ..1 hatt ..1 psykiske|fysiske plager|problem',
      'lid|lir <person> av <own>{2} sjukdom*|liding*',
      'har|lid <person> <own>{2} av? <own>{1} kronisk*|alvorleg*|psykisk*|fysisk* sjukdom*|liding*|plager|diagnose*',
      'har <person> <own>{2} sjukdom|sjukdomar|sjukdommar|diagnose|diagnosar|helseproblem|helseplager|lidingar|skadar !<worked>',
      'har <person> ..2 vore ..2 sjuk|sjukmeld|sjukmeldt|innlagd',
      'har <person> ..1 hatt ..2 sjukefråvær|helseproblem|sjukdom|sjukdomar|fråvær',
      'kor mange|mykje ..1 sjukedagar|fråværsdagar|sjukefråvær|sjukmeldingar|eigenmeldingar',
      'bruker|brukar|tek|tar <person> <own>{2} medisinar|medikament|medisin',
      'går <person> ..1 til psykolog|psykiater|behandling',
      'er <person> <own>{1} heilt? frisk|sjuk|sjukmeld|sjukmeldt',
    ],
    request: [
      'helseattest|helseerklæring|legeattest|legeerklæring må|skal leggjast|leggast|sendast|leverast|vere',
      'legg|send ..2 ved|inn ..2 helseattest|helseerklæring|legeattest|legeerklæring|helseopplysningar',
    ],
    requirement: ['må|skal|bør ha ..1 god|feilfri|perfekt fysisk|psykisk? helse'],
    label: ['helsetilstand|helseopplysningar|sjukdomar|sjukefråvær|diagnosar|medisinbruk'],
  },
};
