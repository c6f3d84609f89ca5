import type { LanguageWords } from '../../wording';

/** Danish: belief, origin and membership; and what a rejection may not promise. */
export const belonging: Pick<
  LanguageWords['topics'],
  'religion' | 'origin' | 'race' | 'politics' | 'union' | 'appeal'
> = {
  religion: {
    nouns: [
      'religion|religionen|tro|troen|livssyn|livsanskuelse|trosretning|trosretningen|trosbekendelse',
      'religiøs|religiøst|religiøse tilhørsforhold|tro|baggrund|overbevisning|ståsted|syn|tilknytning|opfattelse',
    ],
    groups: [
      'kristen|kristne|muslim|muslimer|muslimsk|jøde|jøder|jødisk|hindu|hinduer|buddhist|buddhister|katolik|katolikker|katolsk|ateist|ateister|religiøs|religiøse|troende',
    ],
    question: [
      'vil|skal|må <person> ..2 bære|bruge ..1 hijab|hovedbeklædning|tørklæde|turban',
      'tror <person> ..2 på gud|allah|jesus|noget',
      'er <person> ..1 medlem af|i ..3 <church>',
      'hvilken|hvilket|hvilke <church> ..2 <person>',
      'går <person> ..2 i <church>',
      'fejrer <person> ..1 jul|ramadan|eid|påske',
      'bærer <person> ..1 hijab|hovedbeklædning|tørklæde|turban|kors',
    ],
    requirement: [
      'må|skal|bør være medlem af|i ..3 <church>',
      'må|skal|bør dele|have|bekende ..3 kristen|kristne|muslimsk|religiøs tro|livssyn|grundsyn|overbevisning',
      'tilhøre|tilhører ..3 <church>',
      'kristen|kristent tro|livssyn|grundsyn kræves|forudsættes|ønskes',
    ],
    label: ['religion|livssyn|tro|trosretning|trosbekendelse|trossamfund'],
  },
  origin: {
    nouns: [
      'etnicitet|etniciteten|oprindelse|nationalitet|nationaliteten|ophav|modersmål|modersmålet|herkomst|indvandrerbaggrund|fødeland|oprindelsesland',
      'etnisk|etniske|kulturel|kulturelle|national|nationale|social|sociale baggrund|oprindelse|tilhørsforhold|herkomst|identitet',
    ],
    groups: ['dansker|danskere|udlænding|udlændinge|indvandrer|indvandrere|skandinav|skandinaver'],
    question: [
      'hvilket land kommer|er <person> ..1 fra',
      'hvor er|kommer <your>? forældre|familie ..1 fra',
      'hvor længe har <person> boet|været i danmark',
      'hvor kommer <person> ..1 fra',
      'hvor kommer <your> familie|forældre|slægt ..1 fra',
      'hvor er <person> ..1 født',
      'er <person> ..1 født|opvokset|vokset i|op ..1 danmark|udlandet|norge|sverige',
      'er <person> dansk|norsk|svensk|udenlandsk|grønlandsk|grønlænder $',
      'er <person> etnisk dansk',
      'har <person> indvandrerbaggrund',
      'har <person> dansk|norsk|svensk|engelsk som modersmål',
    ],
    requirement: [
      'må|skal|bør være|have etnisk dansk',
      'må|skal|bør være dansk|skandinavisk $',
      'må|skal|bør være født|opvokset i danmark|skandinavien',
      'må|skal|bør have dansk|skandinavisk som? modersmål|baggrund|oprindelse',
      'dansk som? modersmål kræves|foretrækkes|ønskes|forudsættes|er',
      'ansøgere|ansøger|kandidater|kandidat med dansk|nordisk|vestlig som? modersmål|baggrund|oprindelse',
      '<only> ..1 danske|etniske ansøgere|kandidater|danskere',
    ],
    label: ['etnicitet|nationalitet|modersmål|oprindelse|fødeland|indvandrerbaggrund'],
    unless: 'opfordr*|mangfoldighed*|mangfoldig*|diversitet|inviter*|inkluder*|uanset|uafhængig*',
  },
  race: {
    nouns: ['race|racen|hudfarve|hudfarven'],
    groups: ['hvid|hvide|mørkhudet|mørkhudede|farvede|lyshudet|lyshudede'],
    label: ['race|hudfarve'],
  },
  politics: {
    nouns: [
      'partitilhørsforhold|partimedlemskab|partibog|partifarve',
      'politisk|politiske ståsted|syn|tilhørsforhold|opfattelse|opfattelser|parti|holdning|holdninger|overbevisning|anskuelse|anskuelser|tilknytning|medlemskab|mening|meninger',
    ],
    groups: [
      'socialist|socialister|kommunist|kommunister|partimedlem|partimedlemmer|venstreorienteret|socialdemokrat',
    ],
    question: [
      'hvad|hvem stemmer|stemte <person> ..2 $',
      'hvilket|hvilke parti|partier ..2 <person>',
      'stemmer|stemte <person> ..1 venstre|konservativ*|socialdemokrat*|*partiet',
      'er <person> ..1 medlem af|i ..2 <party>',
      'er <person> politisk aktiv|engageret|organiseret',
    ],
    requirement: [
      'må|skal|bør ikke? være medlem af|i ..2 <party>',
      'må|skal|bør dele ..2 partiets|politiske politik|syn|værdier|grundsyn',
    ],
    label: ['partitilhørsforhold|partimedlemskab', 'politisk|politiske syn|ståsted|tilhørsforhold|parti'],
  },
  union: {
    nouns: ['fagforening|fagforeningsmedlemskab|fagforeningstilhørsforhold', 'medlemskab af ..2 <unionword>'],
    groups: ['fagorganiseret|fagorganiserede|uorganiseret|uorganiserede'],
    question: [
      'er <person> ..1 medlem af|i ..2 <unionword>',
      'er <person> organiseret i|hos|gennem ..2',
      'hvilken|hvilket|hvilke <unionword> ..2 <person>',
    ],
    request: ['<tell>|<ask> ..3 om <person> er medlem af|i ..2 <unionword>'],
    requirement: ['må|skal|bør|kan ikke? være medlem af|i ..2 <unionword>'],
    label: ['fagforening|fagforeningsmedlemskab|fagorganiseret'],
  },
  appeal: {
    claim: [
      '<complaint>|<reasons> ..9 <statute>',
      '<statute> ..9 <complaint>|<reasons> og|eller|om|<complaint>|<reasons>{4}',
      '<complaint> ..8 til statsforvalter*|fylkesmannen',
    ],
    unless: 'undtaget|undtagne|undtagelse*|aktindsigt|aktindsigten|indsigt',
  },
};
