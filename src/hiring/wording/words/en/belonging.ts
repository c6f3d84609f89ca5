import type { LanguageWords } from '../../wording';

/** English: belief, origin and membership; and what a rejection may not promise. */
export const belonging: Pick<
  LanguageWords['topics'],
  'religion' | 'origin' | 'race' | 'politics' | 'union' | 'appeal'
> = {
  religion: {
    nouns: [
      'religion|faith|creed',
      'religious beliefs|belief|affiliation|background|views|convictions|denomination',
    ],
    groups: [
      'christian|christians|muslim|muslims|jewish|jew|jews|hindu|hindus|buddhist|buddhists|catholic|catholics|atheist|atheists|religious|humanist',
      'believer|believers !in',
    ],
    question: [
      'what|which religion|faith are|is <the>? <person>',
      'do|does <the>? <person> believe in god|allah|jesus|anything',
      'are|is <the>? <person> ..1 member of ..3 <church>',
      'which|what <church> do|does <the>? <person>',
      'do|does <the>? <person> attend|go ..2 <church>',
      'do|does <the>? <person> celebrate|observe ..1 christmas|ramadan|eid|easter|sabbath',
      'do|does <the>? <person> wear ..1 hijab|headscarf|turban|cross',
      'do|does <the>? <person> pray $',
    ],
    requirement: [
      'must|should|shall be ..1 member of ..3 <church>',
      'must|should|shall share|have|profess ..3 christian|muslim|religious|catholic faith|beliefs|values|belief',
      'must|should belong to ..3 <church>',
      'christian|muslim faith|belief is? required|preferred',
    ],
    label: ['religion|faith|creed|denomination', 'religious beliefs|affiliation'],
  },
  origin: {
    nouns: [
      'ethnicity|nationality|ancestry',
      'ethnic|national|cultural|immigrant|social origin|background|identity|origins',
      'mother tongue',
      'native language',
      'country of birth|origin',
      'place of birth',
    ],
    groups: [
      'norwegian|norwegians|dane|danes|scandinavian|scandinavians|foreigner|foreigners|immigrant|immigrants !citizen|citizens|speaker|speakers|law|authorised|authorized|authorisation|language|and|or|speaking|registered|nurse*',
    ],
    question: [
      'where are|is|do|does <the>? <person> ..1 come? from ..1 $',
      'where are|were|is <your> parents|family ..1 from',
      'where were|was|are <the>? <person> ..1 born',
      'were|was|are <the>? <person> ..1 born|raised in norway|denmark|abroad|sweden',
      'are|is <the>? <person> ethnically norwegian|danish|sami',
      'are|is <the>? <person> a native ..2 speaker',
      'are|is <the>? <person> sami|danish|swedish|foreign $',
      'is norwegian|danish|english <your> mother|native|first tongue|language',
    ],
    requirement: [
      'must|should|shall be ethnically|ethnic',
      'must|should|shall be|have ..1 native ..2 speaker|speakers',
      'native ..2 speaker|speakers only|preferred|required',
      'only native ..2 speakers',
      'must|should be born|raised in norway|denmark|scandinavia',
      'applicants|candidates of|with norwegian|danish|nordic|western origin|background|descent',
      '<only> norwegian|danish applicants|candidates|nationals',
    ],
    label: [
      'ethnicity|nationality|ancestry',
      'mother tongue',
      'native language',
      'ethnic origin|background',
      'country|place of birth|origin',
    ],
    unless: 'encourage*|diverse|diversity|inclusive|inclusion|invite*|regardless|irrespective|welcome*',
  },
  race: {
    nouns: ['race|complexion', 'skin colour|color', 'racial background|origin'],
    groups: ['white|whites|black|blacks|coloured !spot|hat|belt|box'],
    label: ['race', 'skin colour|color'],
  },
  politics: {
    nouns: [
      'political views|view|opinion|opinions|affiliation|affiliations|party|beliefs|leanings|stance|membership',
      'party membership|affiliation',
    ],
    groups: ['socialist|socialists|communist|communists|conservative|left-wing|right-wing'],
    question: [
      'who|what|how do|did|will <the>? <person> vote ..1 $',
      'which|what ..1 <party> do|did|does <the>? <person>',
      'do|did|does <the>? <person> vote ..1 labour|conservative|left|right',
      'are|is <the>? <person> ..1 member of ..3 <party>',
      'are|is <the>? <person> politically active|engaged',
    ],
    requirement: [
      'must|should|may not? be ..1 member of ..3 <party>',
      "must|should share ..1 party's|political politics|views|values",
    ],
    label: ['political views|affiliation|party', 'party membership|affiliation'],
  },
  union: {
    nouns: ['union|trade-union membership|affiliation'],
    groups: ['unionised|unionized|non-union', 'union member|members'],
    question: [
      'are|is <the>? <person> ..1 member of ..3 <unionword> !council',
      'which|what ..1 <unionword> do|does|are|is <the>? <person>',
      'do|does <the>? <person> belong to ..3 <unionword>',
    ],
    request: ['<tell>|<ask> ..3 if|whether <the>? <person> are|is ..1 member of ..3 <unionword>'],
    requirement: ['must|should|may|cannot not? be|join ..1 member? of? ..3 <unionword>'],
    label: ['union|trade-union', 'trade union', 'union|trade-union membership', 'trade union membership'],
  },
  appeal: {
    claim: [
      '<complaint>|<reasons> ..9 public administration act',
      'public administration act ..9 <complaint>|<reasons>',
      'right of appeal ..9 administration act',
      '<complaint> ..8 to ..2 county governor',
      '<complaint>|<reasons> ..9 forvaltningsloven',
    ],
    unless: 'access|disclosure|exempt|exempted|exception',
  },
};
