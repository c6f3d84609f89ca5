import type { LanguageWords } from '../../wording';

/** Bokmål: family, body and health. */
export const life: Pick<
  LanguageWords['topics'],
  'family' | 'cohabitation' | 'gender' | 'orientation' | 'age' | 'disability' | 'health'
> = {
  family: {
    nouns: [
      'graviditet|graviditeten|svangerskap|svangerskapet|familieplaner|familiesituasjon|familiesituasjonen|familieforhold|omsorgsansvar|barneplaner|omsorgssituasjon|barnepass|foreldrepermisjon',
      'antall barn',
      'planlagt|planlagte graviditet|foreldrepermisjon|permisjon',
    ],
    groups: [
      'gravid|gravide|aleneforsørger|aleneforsørgere|småbarnsforelder|småbarnsforeldre|småbarnsmor|småbarnsmødre|småbarnsfar|barnløs|barnløse',
    ],
    question: [
      'kommer <person> til å få|ha <own>{2} <child>',
      'hvordan løser|ordner <person> ..1 barnepass|barnepasset',
      'er <person> <own>{1} mor|far|alenemor|alenefar|fosterforelder',
      'har|får|venter <person> <own>{3} <child>',
      'har <person> <own>{2} familie $',
      'har <person> ..1 <your>? omsorg|omsorgen|omsorgsansvar|omsorgsoppgaver|familieplaner|barnepass',
      'hvor mange <child> har <person>',
      'hvor gamle er barna|barnene|<child>',
      'hvem ..2 passer|henter|passe|hente ..2 barna|<child>',
      'planlegger|ønsker|håper|prøver|vil|skal|tenker <person> <getting>{5} <child>|gravid|familie|graviditet|<leave> !<work>',
      'har <person> ..2 planer|tenkt|planlagt om? <getting>{5} <child>|familie|graviditet|gravid|adopsjon|adoptere',
      'når ..2 <person> <getting>{4} <child>',
      'skal|vil <person> ..2 ut? i <leave>',
    ],
    request: [
      '<tell>|<ask> ..3 om <person> har|venter|planlegger|ønsker ..3-<work> <child>|familie',
      '<ask> ..2 om <your>? <child> $',
    ],
    requirement: [
      'ikke søkere|kandidater|noen med <own>{2} <child>',
      'må|skal|bør|kan ikke ha|få|ønske|planlegge <getting>{4} <own>{2} <child>',
      'du har ikke|ingen <own>{2} <child>',
      'søker|søkere|kandidater|kandidat|deg|noen|person uten <own>{2} <child>|omsorgsansvar|omsorgsoppgaver|familieforpliktelser',
      'ikke planlegger|planlegge <getting>{4} <child>|graviditet|familie|<leave>',
      'ferdig med <getting>{3} <child>|småbarnsfasen',
      'ingen planer om <getting>{4} <child>|graviditet|<leave>',
    ],
    label: ['barn|graviditet|gravid|familiesituasjon|familieplaner|omsorgsansvar', 'antall <child>'],
  },
  cohabitation: {
    nouns: ['sivilstatus|sivilstatusen|sivilstand|sivilstanden|samlivsform|samlivsformen|ekteskapsstatus'],
    groups: ['gift|ugift|samboer|samboende|skilt|separert|singel|enslig|forlovet|enke|enkemann'],
    question: [
      'har <person> <own>{2} kjæreste|ektefelle|samboer|partner|ektemann|kone $',
      'bor <person> ..1 sammen med noen|kjæreste*|samboer*|ektefelle*',
      'lever|bor <person> ..1 alene|i parforhold|samliv $',
      'hva jobber|arbeider|gjør <your>? mannen|kona|ektefellen|samboeren|partneren|kjæresten',
    ],
    label: ['sivilstatus|sivilstand|samlivsform|ekteskapsstatus'],
  },
  gender: {
    groups: ['menn|kvinner|mann|kvinne|mannlig|mannlige|kvinnelig|kvinnelige|gutter|jenter|damer|herrer'],
    requirement: [
      'mannlig|mannlige|kvinnelig|kvinnelige ..2 søkes|ønskes !velkommen',
      'bare|kun|utelukkende menn|kvinner kan|bør|skal|vil ..2 søke|søker|vurdert|vurderes',
    ],
    unless: 'kjønnsbalanse*|likestilling*|mangfold*|kvoter*|særbehandling|underrepresentert*|oppfordr*|like',
  },
  orientation: {
    nouns: [
      'legning|legningen|seksualitet|seksualiteten|kjønnsidentitet|kjønnsidentiteten|kjønnsuttrykk|kjønnsuttrykket',
      'seksuell|seksuelle legning|orientering|preferanse|preferanser|identitet|legningen|orienteringen',
    ],
    groups: [
      'homofil|homofile|homo|lesbisk|lesbiske|bifil|bifile|skeiv|skeive|heterofil|heterofile|hetero|transperson|transpersoner|transkjønnet|transseksuell|aseksuell|panseksuell|ikke-binær',
    ],
    question: ['liker|foretrekker <person> menn|kvinner|gutter|jenter|damer $'],
    label: ['legning|seksualitet|kjønnsidentitet', 'seksuell legning|orientering'],
  },
  age: {
    nouns: [
      'alder|alderen|fødselsdato|fødselsdatoen|fødselsår|fødselsåret|fødselsnummer|personnummer|cpr-nummer|cpr-nr',
    ],
    question: [
      'hvor mange år er <person>',
      'hvor gammel|gamle er <person>',
      'når|hvilket ..1 er <person> født',
      'når har <person> fødselsdag',
    ],
    requirement: [
      'du er|skal|må|bør være? ..1 under|yngre|mellom enn? # ..1 og? # ..1 år',
      'du er|skal|må|bør være? ..1 under|yngre enn? # år',
      'søkere|kandidater under|over|mellom # ..2 år',
      'ikke være eldre enn #',
    ],
    label: ['alder|fødselsdato|fødselsår|fødselsnummer|personnummer'],
  },
  disability: {
    nouns: [
      'funksjonsnedsettelse|funksjonsnedsettelser|funksjonsnedsettelsen|funksjonshemming|funksjonshemminger|funksjonshemning|funksjonshemninger|handikap|handicap|funksjonsevne|funksjonsevnen|uførhet|uføregrad',
      'nedsatt|redusert funksjonsevne',
    ],
    groups: [
      'funksjonshemmet|funksjonshemmede|funksjonsfrisk|funksjonsfriske|handikappet|handikappede|bevegelseshemmet|bevegelseshemmede|rullestolbruker|rullestolbrukere|hørselshemmet|synshemmet|ufør|uføre|autist|dyslektiker',
      'døv|blind !for|på|overfor',
    ],
    question: [
      'har <person> noen|noe|en form|slags|type for? funksjonsnedsettelse*|funksjonshemming*|handikap',
      'har <person> <own>{2} funksjonsnedsettelse*|funksjonshemming*|funksjonshemning*|handikap|handicap|funksjonsvariasjon*|dysleksi|adhd|autisme|uføretrygd',
      'har <person> ..1 nedsatt|redusert funksjonsevne|syn|hørsel|arbeidsevne|førlighet',
      'mottar|får <person> ..1 uføretrygd',
    ],
    request: ['<tell>|<ask> ..3 om <person> har ..2-<work> funksjonsnedsettelse*|funksjonshem*|handikap'],
    requirement: ['uten|ingen funksjonsnedsettelse*|funksjonshemning*|funksjonshemming*|handikap'],
    label: [
      'funksjonsnedsettelse|funksjonsnedsettelser|funksjonshemning|funksjonshemming|handikap|uføregrad',
    ],
    unless: 'oppfordr*|særbehandling|mangfold|mangfoldet|mangfoldig*|inviter*|inkluder*|uansett|uavhengig',
  },
  health: {
    nouns: [
      'helse|helsen|helsa|helsetilstand|helsetilstanden|helseopplysninger|helsesituasjon|sykdom|sykdommer|sykdommen|sykefravær|sykefraværet|sykdomshistorikk|sykehistorie|sykehistorikk|diagnose|diagnoser|medisinbruk|helseplager|fraværshistorikk|helseproblemer',
      'fysisk|psykisk|mental helse|helsetilstand|sykdom|lidelse',
    ],
    groups: ['frisk|syk|sykmeldt|kronisk|psykisk'],
    question: [
      'har <person> ..1 hatt ..1 psykiske|fysiske|helsemessige plager|problemer|utfordringer',
      'lider <person> av <own>{2} sykdom*|lidelse*',
      'har|lider <person> <own>{2} av? <own>{1} kronisk*|alvorlig*|psykisk*|fysisk* sykdom*|lidelse*|plager|diagnose*|helseplager',
      'har <person> <own>{2} sykdom|sykdommer|diagnose|diagnoser|helseproblemer|helseplager|lidelser|skader !<worked>',
      'har <person> ..2 vært ..2 syk|sykmeldt|sjukmeldt|innlagt',
      'har <person> ..1 hatt ..2 sykefravær|helseproblemer|sykdom|sykdommer|fravær',
      'hvor mange|mye ..1 sykedager|fraværsdager|sykefravær|sykemeldinger|egenmeldinger',
      'bruker|tar <person> <own>{2} medisiner|medikamenter|medisin',
      'går <person> ..1 til psykolog|psykiater|behandling',
      'er <person> <own>{1} helt? frisk|syk|sykmeldt',
    ],
    request: [
      'helseattest|helseerklæring|legeattest|legeerklæring må|skal|bes legges|vedlegges|fremlegges|framlegges|sendes|leveres|være',
      'legg|send ..2 ved|inn ..2 helseattest|helseerklæring|legeattest|legeerklæring|helseopplysninger',
    ],
    requirement: ['må|skal|bør|kreves ha? ..1 god|feilfri|plettfri|perfekt fysisk|psykisk? helse'],
    label: ['helsetilstand|helseopplysninger|sykdommer|sykefravær|diagnoser|medisinbruk'],
  },
};
