import { createInstance, type i18n } from 'i18next';
import type { Language } from '../hiring/people';
import { da } from './da';
import { en } from './en';
import type { Translate } from './keys';
import { nb } from './nb';
import { nn } from './nn';

const languages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, nn, da, en };

function makeInstance(): i18n {
  const instance = createInstance();
  void instance.init({
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(languages).map(([language, texts]) => [language, { translation: texts }]),
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

let instance: i18n | undefined;

function makeTranslator(language: Language): Translate {
  instance ??= makeInstance();
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

const translators = new Map<Language, Translate>();

/**
 * The texts of a language. A key without text and a placeholder without value throw: they are mistakes in the
 * program, and no user should see the bare key instead.
 */
export function translatorFor(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const made = makeTranslator(language);
  translators.set(language, made);
  return made;
}
