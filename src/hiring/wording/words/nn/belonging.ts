import type { LanguageWords } from '../../wording';

/** Nynorsk: belief, origin and membership; and what a rejection may not promise. */
export const belonging: Pick<
  LanguageWords['topics'],
  'religion' | 'origin' | 'race' | 'politics' | 'union' | 'appeal'
> = {
  religion: {
    nouns: [
      'religion|religionen|tru|trua|livssyn|livssynet|trusretning|trusretninga|truvedkjenning|gudstru',
      'religiøs|religiøst|religiøse tilhøyrsle|tru|bakgrunn|overtyding|ståstad|syn|oppfatning',
    ],
    groups: [
      'kristen|kristne|muslim|muslimar|muslimsk|jøde|jødar|jødisk|hindu|hinduar|buddhist|buddhistar|katolikk|katolikkar|katolsk|ateist|ateistar|religiøs|religiøse|truande|humanetikar',
    ],
    question: [
      'vil|skal|må|kjem <person> ..2 bruke|bere ..1 hijab|hovudplagg|slør|turban',
      'trur <person> ..2 på gud|allah|jesus|noko',
      'er <person> ..1 medlem i|av ..3 <church>',
      'kva for? ein|ei|eit? <church> ..2 <person>',
      'går <person> ..2 i <church>',
      'feirar <person> ..1 jul|ramadan|id|påske',
      'bruker|brukar|ber <person> ..1 hijab|hovudplagg|slør|turban|kors',
    ],
    requirement: [
      'må|skal|bør vere|vera medlem i|av ..3 <church>',
      'må|skal|bør dele|ha|vedkjenne ..3 kristen|kristne|muslimsk|religiøs tru|livssyn|grunnsyn|overtyding',
      'tilhøyre|tilhøyrer ..3 <church>',
      'kristen|kristent tru|livssyn|grunnsyn er? kravd|ønskt',
    ],
    label: ['religion|livssyn|tru|trusretning|truvedkjenning|trussamfunn'],
  },
  origin: {
    nouns: [
      'etnisitet|etnisiteten|opphav|opphavet|nasjonalitet|nasjonaliteten|morsmål|morsmålet|herkomst|landbakgrunn|innvandrarbakgrunn|fødeland|fødelandet|opphavsland',
      'etnisk|etniske|kulturell|nasjonal|nasjonalt bakgrunn|opphav|tilhøyrsle|identitet',
    ],
    groups: ['nordmann|nordmenn|utlending|utlendingar|innvandrar|innvandrarar|skandinav|skandinavar'],
    question: [
      'kva land kjem|er <person> ..1 frå',
      'kvar|kor er|kjem foreldra|familien|slekta <your>? ..1 frå',
      'kor lenge har <person> budd|butt|vore i noreg',
      'kvar|kor kjem <person> ..1 frå',
      'kvar|kor kjem <your>? familien|foreldra|slekta <your>? ..1 frå',
      'kvar|kor er <person>|foreldra <your>? ..1 fødd|født|fødde',
      'er <person> ..1 fødd|oppvaksen|vaksen i|opp ..1 noreg|utlandet|sverige|danmark',
      'er <person> norsk|samisk|svensk|dansk|utanlandsk|same|rom|kven $',
      'er <person> etnisk norsk',
      'har <person> innvandrarbakgrunn',
      'har <person> norsk|samisk|svensk|dansk|engelsk som morsmål',
    ],
    requirement: [
      'må|skal|bør vere|vera|ha etnisk norsk',
      'må|skal|bør vere|vera norsk|skandinavisk|heilnorsk $',
      'må|skal|bør vere|vera fødd|født|oppvaksen i noreg|skandinavia',
      'må|skal|bør ha norsk|skandinavisk som? morsmål|bakgrunn|opphav',
      'norsk som? morsmål er|blir|vert|ønskjeleg',
      'søkjarar|søkarar|søkjar|kandidatar|kandidat med norsk|nordisk|vestleg som? morsmål|bakgrunn|opphav',
      '<only> ..1 norske|etniske søkjarar|søkarar|kandidatar|nordmenn',
    ],
    label: ['etnisitet|nasjonalitet|morsmål|opphav|fødeland|landbakgrunn|innvandrarbakgrunn'],
    unless:
      'oppmod*|oppfordr*|særbehandling|mangfald|mangfaldet|mangfaldig*|moderat|inviter*|inkluder*|uansett|uavhengig',
  },
  race: {
    nouns: ['rase|rasen|hudfarge|hudfargen'],
    groups: ['kvit|kvite|mørkhuda|farga|lyshuda'],
    label: ['rase|hudfarge'],
  },
  politics: {
    nouns: [
      'partitilhøyrsle|partimedlemskap|partibok',
      'politisk|politiske ståstad|syn|tilhøyrsle|oppfatning|oppfatningar|parti|haldning|haldningar|overtyding|preferansar|medlemskap|meiningar|meining',
    ],
    groups: ['sosialist|sosialistar|kommunist|kommunistar|partimedlem|partimedlemmer|venstreorientert'],
    question: [
      'kva|kven røystar|røysta|stemmer|stemte <person>',
      'kva for? eit? parti|partia ..2 <person>',
      'røystar|røysta|stemmer <person> ..1 høgre|venstre|ap|frp|sv|raudt|sp|krf|mdg|*partiet',
      'er <person> ..1 medlem i|av ..2 <party>',
      'er <person> politisk aktiv|engasjert|organisert',
    ],
    requirement: [
      'må|skal|bør ikkje? vere|vera medlem i|av ..2 <party>',
      'må|skal|bør dele ..2 partiet|politiske politikk|syn|verdiar|grunnsyn',
    ],
    label: ['partitilhøyrsle|partimedlemskap', 'politisk|politiske syn|ståstad|tilhøyrsle|parti'],
  },
  union: {
    nouns: [
      'fagforeining|fagforeiningsmedlemskap|fagforeiningstilhøyrsle|organisasjonstilhøyrsle|fagorganisering',
      'medlemskap i ..2 <unionword>',
    ],
    groups: ['fagorganisert|fagorganiserte|uorganisert|uorganiserte'],
    question: [
      'er <person> ..1 medlem i|av ..2 <unionword>',
      'er <person> organisert i|hos|gjennom ..2',
      'kva for? ei|ein|eit? <unionword> ..2 <person>',
    ],
    request: ['<tell>|<ask> ..3 om <person> er medlem i|av ..2 <unionword>'],
    requirement: ['må|skal|bør|kan ikkje? vere|vera medlem i|av ..2 <unionword>'],
    label: ['fagforeining|fagforeiningsmedlemskap|fagorganisert'],
  },
  appeal: {
    claim: [
      '<complaint>|<reasons> ..9 <statute>',
      '<statute> ..9 <complaint>|<reasons> og|eller|om|<complaint>|<reasons>{4}',
      '<complaint> ..8 til statsforvaltar*|fylkesmannen',
    ],
    unless: 'unnateke|unnatekne|unntak|innsyn|innsynet|innsynskrav|dokumentinnsyn|partsinnsyn|offentleglova',
  },
};
