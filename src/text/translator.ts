import { createInstance, type i18n } from 'i18next';
import type { Language } from '../hiring/people';
import { da } from './da';
import { en } from './en';
import type { Translate } from './keys';
import { nb } from './nb';
import { nn } from './nn';

const languages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, nn, da, en };

/** Words that are said besides the program's own, by language: those of a profile. */
export type MoreWords = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const NO_MORE: MoreWords = { nb: {}, nn: {}, da: {}, en: {} };

function makeInstance(more: MoreWords): i18n {
  const instance = createInstance();
  void instance.init({
    initAsync: false,
    resources: Object.fromEntries(
      (Object.keys(languages) as Language[]).map((language) => [
        language,
        { translation: { ...languages[language], ...more[language] } },
      ]),
    ),
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    // Cards and chat show text as it is; what people write is never read as markup there.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`There is no text for "${key}"`);
    },
    missingInterpolationHandler: (text: string, [placeholder]: RegExpExecArray) => {
      throw new Error(`Nothing was given for ${placeholder} in "${text}"`);
    },
  });
  return instance;
}

const MOST_REMEMBERED = 5000;

function makeTranslator(instance: i18n, language: Language): Translate {
  const translate = instance.getFixedT(language);
  const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
    translate(key, {
      replace: values,
      ...(typeof values['count'] === 'number' && { count: values['count'] }),
      // What people wrote is never taken for a reference to another text.
      nest: false,
    });
  // A card says dozens of texts, and most of them say the same as on the card before.
  const said = new Map<string, string>();
  return (key: string, values?: Readonly<Record<string, string | number>>) => {
    const known = values ? `${key} ${JSON.stringify(values)}` : key;
    const text = said.get(known) ?? say(key, values ?? {});
    if (said.size >= MOST_REMEMBERED) said.clear();
    said.set(known, text);
    return text;
  };
}

interface Speaker {
  readonly instance: i18n;
  readonly translators: Map<Language, Translate>;
}

const speakers = new WeakMap<MoreWords, Speaker>();

function speakerOf(more: MoreWords): Speaker {
  const known = speakers.get(more);
  if (known) return known;
  const made = { instance: makeInstance(more), translators: new Map<Language, Translate>() };
  speakers.set(more, made);
  return made;
}

/**
 * The texts of a language, with the words that a profile brings along. A key without text and a placeholder without
 * value throw: they are mistakes in the program, and no user should see the bare key instead.
 */
export function translatorFor(language: Language, more: MoreWords = NO_MORE): Translate {
  const { instance, translators } = speakerOf(more);
  const known = translators.get(language);
  if (known) return known;
  const made = makeTranslator(instance, language);
  translators.set(language, made);
  return made;
}
