/**
 * Number words as people type them. Norwegian (both kinds) and Danish are read together: they share most words,
 * none means different numbers, and people answer in their own whatever the program speaks. Written without
 * the accent of "én".
 */
export const NORDIC_COUNTS: ReadonlyMap<string, number> = counts(
  [
    ['null', 'nul', 'ingen'],
    ['en', 'ein', 'ei', 'ett', 'eitt', 'eit', 'et'],
    ['to'],
    ['tre'],
    ['fire'],
    ['fem'],
    ['seks'],
    ['sju', 'syv'],
    ['åtte', 'otte'],
    ['ni'],
    ['ti'],
    ['elleve'],
    ['tolv'],
    ['tretten'],
    ['fjorten'],
    ['femten'],
    ['seksten'],
    ['sytten'],
    ['atten'],
    ['nitten'],
  ],
  [
    ['tjue', 'tyve'],
    ['tretti', 'tredive'],
    ['førti', 'fyrre'],
    ['femti', 'halvtreds'],
    ['seksti', 'tres'],
    ['sytti', 'halvfjerds'],
    ['åtti', 'firs'],
    ['nitti', 'halvfems'],
  ],
  (ten, one) => [`${ten}${one}`, `${ten}-${one}`, `${one}og${ten}`, `${one} og ${ten}`],
);

export const ENGLISH_COUNTS: ReadonlyMap<string, number> = counts(
  [
    ['zero', 'none'],
    ['one'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
    ['eleven'],
    ['twelve'],
    ['thirteen'],
    ['fourteen'],
    ['fifteen'],
    ['sixteen'],
    ['seventeen'],
    ['eighteen'],
    ['nineteen'],
  ],
  [['twenty'], ['thirty'], ['forty'], ['fifty'], ['sixty'], ['seventy'], ['eighty'], ['ninety']],
  (ten, one) => [`${ten}-${one}`, `${ten} ${one}`],
);

/** Maps the words of 0 to 99; `small` are 0 to 19, `tens` 20 to 90, `join` makes 21 of 20 and 1. */
function counts(
  small: readonly (readonly string[])[],
  tens: readonly (readonly string[])[],
  join: (ten: string, one: string) => readonly string[],
): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  small.forEach((forms, n) => {
    for (const form of forms) words.set(form, n);
  });
  tens.forEach((forms, index) => {
    for (const ten of forms) {
      const value = 20 + 10 * index;
      words.set(ten, value);
      small.slice(1, 10).forEach((ones, n) => {
        for (const word of ones.flatMap((one) => join(ten, one))) words.set(word, value + n + 1);
      });
    }
  });
  return words;
}
