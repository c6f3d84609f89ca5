import type { LanguageWords } from '../../wording';

/** Bokmål: belief, origin and membership; and what a rejection may not promise. */
export const belonging: Pick<
  LanguageWords['topics'],
  'religion' | 'origin' | 'race' | 'politics' | 'union' | 'appeal'
> = {
  religion: {
    nouns: [
      'religion|religionen|tro|troen|livssyn|livssynet|trosretning|trosretningen|trosbekjennelse|gudstro|kirketilhørighet',
      'religiøs|religiøst|religiøse tilhørighet|tro|bakgrunn|overbevisning|ståsted|syn|oppfatning',
    ],
    groups: [
      'kristen|kristne|muslim|muslimer|muslimsk|jøde|jøder|jødisk|hindu|hinduer|buddhist|buddhister|katolikk|katolikker|katolsk|ateist|ateister|religiøs|religiøse|troende|humanetiker',
    ],
    question: [
      'vil|skal|må|kommer <person> ..2 bruke|bære ..1 hijab|hodeplagg|slør|turban',
      'hvordan stiller <person> ..3 til ..2 kristne|religiøse|religion|islam|kristendom',
      'tror <person> ..2 på gud|allah|jesus|noe',
      'er <person> ..1 medlem i|av ..3 <church>',
      'hvilken|hvilket|hvilke <church> ..2 <person>',
      'går <person> ..2 i <church>',
      'feirer <person> ..1 jul|ramadan|id|påske',
      'ber <person> $',
      'bruker|bærer <person> ..1 hijab|hodeplagg|slør|turban|kors',
    ],
    request: ['<tell>|<ask> ..3 om <person> tilhører|<person> tror|tror ..4 <church>|religion|gud'],
    requirement: [
      'må|skal|bør være medlem i|av ..3 <church>',
      'må|skal|bør dele|ha|bekjenne ..3 kristen|kristne|muslimsk|religiøs tro|livssyn|grunnsyn|overbevisning',
      'tilhøre|tilhører ..3 <church>|trossamfunn',
      'kristen|kristent tro|livssyn|grunnsyn kreves|forutsettes|ønskes',
    ],
    label: ['religion|livssyn|tro|trosretning|trosbekjennelse|trossamfunn'],
  },
  origin: {
    nouns: [
      'etnisitet|etnisiteten|opprinnelse|nasjonalitet|nasjonaliteten|opphav|opphavet|morsmål|morsmålet|herkomst|landbakgrunn|innvandrerbakgrunn|innvandringsbakgrunn|fødeland|fødelandet|opprinnelsesland',
      'etnisk|etniske|kulturell|nasjonal|nasjonalt bakgrunn|opprinnelse|tilhørighet|opphav|identitet',
    ],
    groups: ['nordmann|nordmenn|utlending|utlendinger|innvandrer|innvandrere|skandinav|skandinaver'],
    question: [
      'hvilket land kommer|er <person> ..1 fra',
      'hvor er|kommer foreldrene|familien|slekten <your>? ..1 fra',
      'er foreldrene|familien <your>? norske|norsk|innvandrere|utenlandske',
      'hvor lenge har <person> bodd|vært i norge',
      'hvor kommer <person> ..1 fra',
      'hvor kommer <your> familie|foreldre|slekt ..1 fra',
      'hvor er <person>|foreldrene <your>? ..1 født',
      'er <person> ..1 født|oppvokst|vokst i|opp ..1 norge|utlandet|sverige|danmark',
      'er <person> norsk|samisk|svensk|dansk|utenlandsk|same|rom|kven $',
      'er <person> etnisk norsk',
      'har <person> innvandrerbakgrunn|innvandringsbakgrunn',
      'har <person> norsk|samisk|svensk|dansk|engelsk som morsmål',
      'snakker <person> ..1 norsk hjemme',
    ],
    requirement: [
      'må|skal|bør være|ha etnisk norsk',
      'må|skal|bør være norsk|skandinavisk|helnorsk $',
      'må|skal|bør være født|oppvokst i norge|skandinavia',
      'må|skal|bør ha norsk|skandinavisk som? morsmål|bakgrunn|opprinnelse|avstamning',
      'norsk som? morsmål kreves|foretrekkes|ønskes|forutsettes|er|ønskelig',
      'søkere|søker|kandidater|kandidat med norsk|nordisk|vestlig som? morsmål|bakgrunn|opprinnelse',
      '<only> ..1 norske|etniske søkere|kandidater|nordmenn',
    ],
    label: ['etnisitet|nasjonalitet|morsmål|opprinnelse|fødeland|landbakgrunn|innvandrerbakgrunn'],
    unless:
      'oppfordr*|særbehandling|mangfold|mangfoldet|mangfoldig*|moderat|inviter*|moderert|inkluder*|uansett|uavhengig',
  },
  race: {
    nouns: ['rase|rasen|hudfarge|hudfargen'],
    groups: ['hvit|hvite|mørkhudet|mørkhudede|fargede|lyshudet|lyshudede'],
    label: ['rase|hudfarge'],
  },
  politics: {
    nouns: [
      'partitilhørighet|partimedlemskap|partibok',
      'politisk|politiske ståsted|syn|tilhørighet|oppfatning|oppfatninger|parti|holdning|holdninger|overbevisning|anskuelse|anskuelser|preferanse|preferanser|medlemskap|meninger|mening',
    ],
    groups: ['sosialist|sosialister|kommunist|kommunister|partimedlem|partimedlemmer|venstreorientert'],
    question: [
      'hva|hvem stemmer|stemte <person>',
      'hvilket|hvilke parti|partier ..2 <person>',
      'stemmer|stemte <person> ..1 høyre|venstre|ap|frp|sv|rødt|sp|krf|mdg|arbeiderpartiet|*partiet',
      'er <person> ..1 medlem i|av ..2 <party>',
      'er <person> ..1 aktiv i ..2 <party>',
      'er <person> politisk aktiv|engasjert|organisert',
    ],
    requirement: [
      'må|skal|bør ikke? være medlem i|av ..2 <party>',
      'må|skal|bør dele ..2 partiets|politiske politikk|syn|verdier|grunnsyn',
    ],
    label: ['partitilhørighet|partimedlemskap', 'politisk|politiske syn|ståsted|tilhørighet|parti'],
  },
  union: {
    nouns: [
      'fagforening|fagforeningsmedlemskap|fagforeningstilhørighet|fagforeningstilknytning|organisasjonstilhørighet|fagorganisering',
      'medlemskap i ..2 <unionword>',
    ],
    groups: ['fagorganisert|fagorganiserte|uorganisert|uorganiserte'],
    question: [
      'er <person> ..1 medlem i|av ..2 <unionword>',
      'er <person> organisert i|hos|gjennom ..2',
      'hvilken|hvilket|hvilke <unionword> ..2 <person>',
    ],
    requirement: [
      'må|skal|bør|kan ikke? være medlem i|av ..2 <unionword>',
      'søkere|kandidater utenfor|uten <unionword>',
    ],
    request: ['<tell>|<ask> ..3 om <person> er medlem i|av ..2 <unionword>'],
    label: ['fagforening|fagforeningsmedlemskap|fagorganisert'],
  },
  appeal: {
    claim: [
      '<complaint>|<reasons> ..9 <statute>',
      '<statute> ..9 <complaint>|<reasons> og|eller|om|<complaint>|<reasons>{4}',
      '<complaint> ..8 til statsforvalter*|fylkesmannen',
    ],
    // Access to documents has a right of appeal of its own, also in hiring.
    unless:
      'unntatt|unntatte|unntak|innsyn|innsynet|innsynskrav|dokumentinnsyn|partsinnsyn|offentleglova|offentlighetsloven',
  },
};
