/**
 * Words that answers are made of, in all four languages together: none of them means two things. They are compared
 * without case, accents, spaces and punctuation.
 */
export const answerWords = {
  yes: [
    'ja',
    'jo',
    'j',
    'jepp',
    'ja takk',
    'ja tak',
    'det stemmer',
    'stemmer',
    'yes',
    'y',
    'yes please',
    'yep',
  ],
  no: ['nei', 'nei takk', 'nej', 'nej tak', 'niks', 'no', 'n', 'no thanks', 'nope'],
  nothing: ['ingen', 'ingenting', 'ingen merknader', 'intet', 'ikke noe', 'ikkje noko', 'none', 'nothing'],
  skip: ['hopp over', 'spring over', 'skip'],
  all: ['alle', 'alle sammen', 'alle saman', 'samtlige', 'all', 'all of them', 'everybody', 'everyone'],
} as const;

/** Between the things of a list. */
export const AND = ['og', 'samt', 'and', '&', 'pluss', 'plus'] as const;

/** Between the ends of a range: "1 til 4". */
export const UP_TO = ['til', 'to'] as const;

/** Between all and those who are left out: "alle unntatt 3". */
export const EXCEPT = [
  'unntatt',
  'utenom',
  'bortsett fra',
  'unnateke',
  'utanom',
  'undtagen',
  'except',
  'but',
] as const;

/** Before a number, adding nothing: "nummer 2". */
export const NUMBER = ['nummer', 'nr', 'number', 'no'] as const;
