import type { ActionView, CardView } from '../cards/views';
import type { NewApplicant } from '../hiring/commands';
import type { ApplicantId, Hiring } from '../hiring/hiring';
import type { Language } from '../hiring/people';
import type { Instant } from '../hiring/time';
import type { Translate } from '../text';
import type { CaseLine } from '../usecases/ports';
import { caseTitle, titleOf } from './case-title';
import { dateOf, type Reader } from './reader';
import { openFormAction, statusAction } from './status';
import { wordsFor } from './words';

const MOST_CASES = 12;
const MOST_BUTTONS = 4;

/** `at`: when the card was made. Pressed twice it opens one case; a later card opens another. */
const newHiringAction = (t: Translate, at: Instant, practice = false): ActionView => ({
  title: t(practice ? 'button.practice' : 'button.newHiring'),
  verb: 'OpenHiring',
  data: { practice, at },
  ignoresInputs: true,
});

/** The person's cases, newest first. */
export function casesView(
  t: Translate,
  language: Language,
  lines: readonly CaseLine[],
  at: Instant,
): CardView {
  return {
    language,
    title: t('cases.title'),
    intro: t(lines.length === 0 ? 'cases.none' : 'cases.choose'),
    sections: [
      {
        lines: lines.slice(0, MOST_CASES).map((line, index) => ({
          text: t('cases.line', { number: index + 1, title: caseTitle(t, line) }),
          detail: t('cases.detail', {
            step: line.step === '' ? t(`status.${line.status}`) : wordsFor(t, `step.${line.step}`),
            date: dateOf({ language }, line.openedAt.slice(0, 10), 'short'),
          }),
        })),
      },
    ],
    fields: [],
    actions: [
      ...lines.slice(0, MOST_BUTTONS).map((line, index) => ({
        title: t('cases.line', { number: index + 1, title: caseTitle(t, line) }),
        verb: 'ShowStatus',
        data: { caseId: line.id },
        ignoresInputs: true,
      })),
      newHiringAction(t, at),
    ],
    links: [],
  };
}

const HELP = [
  'newHiring',
  'practice',
  'myCases',
  'openCase',
  'status',
  'next',
  'why',
  'more',
  'applicants',
  'documents',
  'deliveries',
  'putOff',
  'takeOver',
  'messages',
  'overview',
  'back',
  'skip',
  'skipRest',
  'cancel',
  'takeBack',
  'discardPractice',
  'language',
] as const;

/**
 * What can be asked of the bot; settings only by administrators, legal holds only by those who may, the clock only where
 * it is ours. `at`: when the card is made.
 */
export function helpView(
  t: Translate,
  language: Language,
  {
    isLocal,
    isAdministrator,
    mayHold,
    at,
    greeting,
  }: {
    readonly isLocal: boolean;
    readonly isAdministrator: boolean;
    readonly mayHold: boolean;
    readonly at: Instant;
    readonly greeting?: string | undefined;
  },
): CardView {
  const shown = [
    ...HELP,
    ...(mayHold ? (['holdErasure', 'liftHold'] as const) : []),
    ...(isAdministrator ? (['settings'] as const) : []),
    ...(isLocal ? (['fastForward'] as const) : []),
  ];
  return {
    language,
    title: greeting ?? t('help.title'),
    intro: t(greeting === undefined ? 'help.intro' : 'welcome.start'),
    sections: [
      {
        facts: shown.map((command) => ({
          label: t(`help.${command}.word`),
          value: t(`help.${command}.does`),
        })),
        foldedUnder: greeting === undefined ? undefined : t('help.title'),
      },
    ],
    fields: [],
    actions: [
      newHiringAction(t, at),
      newHiringAction(t, at, true),
      { title: t('button.myCases'), verb: 'ShowCases', data: {}, ignoresInputs: true },
    ],
    links: [],
  };
}

/** Whom to ask: the unit that the first form asks about too, where there is one. */
const whomToAsk = ({ context }: Reader) =>
  context.profile.guides.assessNeed.some(({ id }) => id === 'guidance') ? 'start.contact' : 'start.contactHr';

/** Before anything else in a new case: which rules hold, the steps, and whom to ask [R1]. */
export function startView(hiring: Hiring, reader: Reader): CardView {
  const { t } = reader;
  const steps = reader.context.profile.steps;
  return {
    language: reader.language,
    title: titleOf(hiring, reader),
    banner: { text: t(hiring.practice ? 'practice.opened' : 'cases.opened'), tone: 'good' },
    intro: t('start.intro'),
    sections: [
      {
        heading: t('start.steps'),
        lines: steps.map(({ id }, index) => ({ sign: `${index + 1}.`, text: wordsFor(t, `step.${id}`) })),
      },
      { heading: t('start.rules'), lines: [{ text: t('start.rulesText') }, { text: t(whomToAsk(reader)) }] },
    ],
    fields: [],
    actions: [
      { ...openFormAction(reader, hiring, { form: 'assessNeed' }), style: 'positive' },
      statusAction(reader, hiring.id),
    ],
    links: [],
  };
}

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];
/** Each language in its own words, so that whoever needs it finds it. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  en: 'English',
};

export const languageView = (t: Translate, language: Language): CardView => ({
  language,
  title: t('language.ask'),
  sections: [],
  fields: [],
  actions: LANGUAGES.map((one) => ({
    title: OWN_NAMES[one],
    verb: 'ChooseLanguage',
    data: { language: one },
    ignoresInputs: true,
  })),
  links: [],
});

/** Everybody who applied, numbered as they are referred to; for those who prepare the case. */
export function applicantsView(
  hiring: Hiring,
  reader: Reader,
  applicants: Readonly<Record<ApplicantId, NewApplicant>>,
): CardView {
  const { t } = reader;
  const all = Object.entries(applicants).sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: t('applicants.title'),
    intro:
      all.length === 0
        ? t('applicants.none')
        : `${t('applicants.count', { count: all.length })}. ${t('applicants.private')}`,
    sections: [
      {
        lines: all.map(([id, { name, title, municipality, withholdRequested }]) => ({
          sign: `${id.slice(1)}.`,
          text: name,
          detail: [title, municipality, withholdRequested ? t('applicants.withhold') : undefined]
            .filter((part) => part !== undefined)
            .join(', '),
        })),
      },
    ],
    fields: [],
    actions: [statusAction(reader, hiring.id)],
    links: [],
  };
}

/** A few pages to open in the browser. */
export const linksView = (
  hiring: Hiring,
  reader: Reader,
  { title, intro, links }: Pick<CardView, 'title' | 'intro' | 'links'>,
): CardView => ({
  language: reader.language,
  kicker: titleOf(hiring, reader),
  title,
  intro,
  sections: [],
  fields: [],
  actions: [statusAction(reader, hiring.id)],
  links,
});
