import { fold } from '../../src/dialogs/fold';
import { readIntent } from '../../src/dialogs/read-intent';
import { da } from '../../src/dialogs/words/da';
import { en } from '../../src/dialogs/words/en';
import { nb } from '../../src/dialogs/words/nb';
import { nn } from '../../src/dialogs/words/nn';
import type { CommandWords } from '../../src/dialogs/words/command-words';
import type { Language } from '../../src/hiring/people';
import { translatorFor } from '../../src/text';

const all: Readonly<Record<Language, CommandWords>> = { nb, nn, da, en };
const languages = Object.keys(all) as Language[];

const phrasesOf = ({
  newHiring,
  practice,
  openCase,
  plain,
  forms,
  language,
  languages: names,
  fastForward,
}: CommandWords) =>
  Object.entries({ newHiring, practice, openCase, ...plain, ...forms, language, fastForward, ...names });

describe('command words', () => {
  it.each(languages)('mean one thing each in %s', (language) => {
    const meanings = new Map<string, string>();
    for (const [meaning, phrases] of phrasesOf(all[language]))
      for (const phrase of phrases) {
        const known = meanings.get(fold(phrase)) ?? meaning;
        expect([phrase, known]).toEqual([phrase, meaning]);
        meanings.set(fold(phrase), meaning);
      }
  });

  it.each(languages)('are all understood by a person whose language is %s', (language) => {
    for (const [, phrases] of phrasesOf(all[language]))
      for (const phrase of phrases)
        expect([phrase, readIntent(phrase, language, { answering: false })]).not.toEqual([phrase, undefined]);
  });

  it.each(languages)('are the ones that the help in %s names', (language) => {
    const t = translatorFor(language);
    const named = [
      [t('help.newHiring.word'), 'newHiring'],
      [t('help.practice.word'), 'newHiring'],
      [t('help.myCases.word'), 'myCases'],
      [t('help.openCase.word'), 'openCase'],
      [t('help.status.word'), 'status'],
      [t('help.next.word'), 'next'],
      [t('help.why.word'), 'why'],
      [t('help.applicants.word'), 'applicants'],
      [t('help.documents.word'), 'documents'],
      [t('help.back.word'), 'back'],
      [t('help.skip.word'), 'skip'],
      [t('help.cancel.word'), 'cancel'],
      [t('help.takeBack.word'), 'takeBack'],
      [t('help.holdErasure.word'), 'holdErasure'],
      [t('help.liftHold.word'), 'liftHold'],
      [t('help.discardPractice.word'), 'discardPractice'],
      [t('help.settings.word'), 'settings'],
      [t('help.language.word'), 'language'],
      [t('help.fastForward.word'), 'fastForward'],
    ] as const;
    for (const [word, intent] of named)
      expect([word, readIntent(word, language, { answering: true })?.intent]).toEqual([word, intent]);
  });
});
