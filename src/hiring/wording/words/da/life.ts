import type { LanguageWords } from '../../wording';

/** Danish: family, body and health. */
export const life: Pick<
  LanguageWords['topics'],
  'family' | 'cohabitation' | 'gender' | 'orientation' | 'age' | 'disability' | 'health'
> = {
  family: {
    nouns: [
      'graviditet|graviditeten|svangerskab|familieplaner|familiesituation|familiesituationen|familieforhold|forsørgerpligt|børneplaner|børnepasning|barselsplaner',
      'antal børn',
      'planlagt graviditet|barsel|barselsorlov|orlov',
    ],
    groups: [
      'gravid|gravide|eneforsørger|eneforsørgere|småbørnsforælder|småbørnsforældre|småbørnsmor|småbørnsfar|barnløs|barnløse',
    ],
    question: [
      'kommer <person> til at få|have <own>{2} <child>',
      'er <person> ved at stifte familie',
      'påtænker <person> <getting>{5} <child>|graviditet|familie|<leave>',
      'er <person> <own>{1} mor|far|alenemor|alenefar',
      'har|får|venter <person> <own>{3} <child>',
      'har <person> <own>{2} familie $',
      'har <person> ..1 <your>? omsorgsansvar|forsørgerpligt|familieplaner|børnepasning',
      'hvor mange <child> har <person>',
      'hvor gamle er børnene|<your> børn|børn?',
      'hvem ..2 passer|henter|passe|hente ..2 børnene|<child>',
      'planlægger|ønsker|håber|prøver|vil|skal|tænker|overvejer <person> <getting>{5} <child>|gravid|familie|graviditet|<leave> !<work>',
      'har <person> ..2 planer|tænkt|planlagt om? <getting>{5} <child>|familie|graviditet|gravid|adoption|adoptere',
      'hvornår ..2 <person> <getting>{4} <child>',
      'skal|vil <person> ..2 på <leave>',
    ],
    request: ['<tell>|<ask> ..3 om <person> har|venter|planlægger|ønsker ..3-<work> <child>|familie'],
    requirement: [
      'ikke ansøgere|kandidater|nogen med <own>{2} <child>',
      'må|skal|bør|kan ikke have|få|ønske|planlægge <getting>{4} <own>{2} <child>',
      'du har ikke|ingen <own>{2} <child>',
      'ansøgere|kandidater|kandidat|dig|nogen|person uden <own>{2} <child>|omsorgsansvar|forsørgerpligt',
      'ikke planlægger|planlægge <getting>{4} <child>|graviditet|familie|<leave>',
      'ingen planer om <getting>{4} <child>|graviditet|<leave>',
    ],
    label: ['børn|graviditet|gravid|familiesituation|familieplaner|forsørgerpligt', 'antal <child>'],
  },
  cohabitation: {
    nouns: ['civilstand|civilstanden|civilstatus|samlivsform|ægteskabsstatus|ægteskabelig'],
    groups: ['gift|ugift|samlevende|samboende|skilt|separeret|single|enlig|forlovet|enke|enkemand'],
    question: [
      'har <person> <own>{2} kæreste|ægtefælle|samlever|partner|kone $',
      'bor <person> ..1 sammen med nogen|kæreste*|samlever*|ægtefælle*',
      'lever|bor <person> ..1 alene|i parforhold $',
      'hvad laver|arbejder <your> mand|kone|ægtefælle|samlever|partner|kæreste',
    ],
    label: ['civilstand|civilstatus|samlivsform'],
  },
  gender: {
    groups: ['mænd|kvinder|mand|kvinde|mandlig|mandlige|kvindelig|kvindelige|drenge|piger|damer|herrer'],
    requirement: [
      'mandlig|mandlige|kvindelig|kvindelige ..2 søges|ønskes !velkommen|velkomne',
      'kun|udelukkende mænd|kvinder kan|bør|skal|vil ..2 søge|søger|vurderet|vurderes',
    ],
    unless: 'kønsbalance*|ligestilling*|mangfoldighed*|kvoter*|underrepræsenteret*|opfordr*|lige',
  },
  orientation: {
    nouns: [
      'seksualitet|seksualiteten|kønsidentitet|kønsidentiteten|kønsudtryk|kønskarakteristika',
      'seksuel|seksuelle orientering|præference|præferencer|identitet|observans',
    ],
    groups: [
      'homoseksuel|homoseksuelle|homo|bøsse|bøsser|lesbisk|lesbiske|biseksuel|biseksuelle|heteroseksuel|heteroseksuelle|hetero|queer|transperson|transpersoner|transkønnet|aseksuel|nonbinær|non-binær',
    ],
    question: ['foretrækker <person> mænd|kvinder|drenge|piger $'],
    label: ['seksualitet|kønsidentitet', 'seksuel orientering'],
  },
  age: {
    nouns: [
      'alder|alderen|fødselsdato|fødselsdatoen|fødselsår|fødselsåret|fødselsdag|personnummer|cpr-nummer|cpr-nr|cpr|cprnummer',
      'cpr nr|nummer',
    ],
    question: [
      'hvor mange år er <person>',
      'hvor gammel|gamle er <person>',
      'hvornår er <person> født',
      'hvilket år er <person> født',
      'hvornår har <person> fødselsdag',
    ],
    requirement: [
      'du er|skal|må|bør være? ..1 mellem # ..1 og? # ..1 år',
      'du er|skal|må|bør være? ..1 under|yngre end? # år',
      'ansøgere|kandidater under|over|mellem # ..2 år',
      'ikke være ældre end #',
      'højst|maksimalt # år gammel',
      'vi søger <adjective>{2} ung|unge|yngre !og|eller',
    ],
    label: ['alder|fødselsdato|fødselsår|fødselsdag|personnummer|cpr-nummer|cpr-nr|cpr', 'cpr nr|nummer'],
  },
  disability: {
    nouns: [
      'funktionsnedsættelse|funktionsnedsættelser|funktionsnedsættelsen|handicap|handicappet|handicaps|funktionsevne',
      'nedsat funktionsevne',
    ],
    groups: [
      'handicappet|handicappede|kørestolsbruger|kørestolsbrugere|bevægelseshæmmet|bevægelseshæmmede|hørehæmmet|synshæmmet|autist|ordblind',
      'døv|blind !for|på|over',
    ],
    question: [
      'har <person> <own>{2} funktionsnedsættelse*|handicap|handicaps|dysleksi|adhd|autisme|førtidspension',
      'har <person> ..1 nedsat funktionsevne|syn|hørelse|arbejdsevne',
      'modtager|får <person> ..1 førtidspension',
    ],
    request: ['<tell>|<ask> ..3 om <person> har ..2-<work> funktionsnedsættelse*|handicap|handicaps'],
    requirement: ['uden|ingen|intet funktionsnedsættelse*|handicap|handicaps'],
    label: ['funktionsnedsættelse|funktionsnedsættelser|handicap'],
    unless:
      'opfordr*|mangfoldighed*|mangfoldig*|diversitet|fortrinsadgang*|inviter*|inkluder*|uanset|uafhængig*',
  },
  health: {
    nouns: [
      'helbred|helbredet|helbredstilstand|helbredsoplysninger|helbredsforhold|sygdom|sygdomme|sygefravær|sygefraværet|sygehistorie|sygdomshistorik|diagnose|diagnoser|medicinforbrug|helbredsproblemer',
      'fysisk|fysiske|psykisk|psykiske|mental helbred|tilstand|sygdom|lidelse|sundhed',
    ],
    groups: ['rask|syg|sygemeldt'],
    question: [
      'har <person> ..1 haft ..1 psykiske|fysiske problemer|gener',
      'lider <person> af <own>{2} sygdom*|lidelse*',
      'har|lider <person> <own>{2} af? <own>{1} kronisk*|alvorlig*|psykisk*|fysisk* sygdom*|lidelse*|diagnose*',
      'har <person> <own>{2} sygdom|sygdomme|diagnose|diagnoser|helbredsproblemer|lidelser|skader !<worked>',
      'har <person> ..2 været ..2 syg|sygemeldt|indlagt',
      'har <person> ..1 haft ..2 sygefravær|helbredsproblemer|sygdom|sygdomme|fravær',
      'hvor mange|meget ..1 sygedage|fraværsdage|sygefravær|sygemeldinger',
      'bruger|tager <person> <own>{2} medicin',
      'går <person> ..1 til psykolog|psykiater|behandling',
      'er <person> <own>{1} helt? rask|syg|sygemeldt',
    ],
    request: [
      'helbredsattest|helbredserklæring|lægeattest|lægeerklæring må|skal|bedes vedlægges|fremlægges|sendes|indsendes|afleveres',
      'vedlæg|send|indsend ..2 helbredsattest|helbredserklæring|lægeattest|lægeerklæring|helbredsoplysninger',
    ],
    requirement: ['må|skal|bør have ..1 godt|perfekt fysisk|psykisk? helbred'],
    label: ['helbred|helbredstilstand|helbredsoplysninger|sygdomme|sygefravær|diagnoser|medicinforbrug'],
  },
};
