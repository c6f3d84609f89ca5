import { isHeld, seriesPlanOf, stands } from '../hiring/interview-series';
import { localDateOf } from '../hiring/calendar';
import type { Hiring, Interview, Slot } from '../hiring/hiring';
import type { Language, Organisation } from '../hiring/people';
import type { Instant, LocalDate } from '../hiring/time';
import { dateIn, timeIn, translatorFor, type Translate } from '../text';
import { escapeHtml, htmlPage } from './page';

/** Longest text that an applicant can leave. */
export const LONGEST_WORDS = 1000;
/** Stands for "none of these" among the times. */
export const NO_TIME = 'none';

const LANGUAGES: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  en: 'English',
};

/** What an applicant sees of the interview, and nothing else. */
export interface InterviewPage {
  readonly hiring: Hiring;
  readonly organisation: Organisation;
  readonly interview: Interview;
  readonly language: Language;
  readonly at: Instant;
  /** Until when the link works. */
  readonly until: Instant;
  /** Times that could be chosen instead; undefined when the calendars cannot be read now. */
  readonly times: readonly Slot[] | undefined;
  readonly said?: { readonly text: string; readonly tone: 'good' | 'bad' } | undefined;
}

/** A time as it stands in the form: when it starts and where. */
export const timeValue = ({ start, room = '' }: Slot): string => `${start} ${room}`;

function whenOf({ language, organisation }: InterviewPage, t: Translate, slot: Pick<Slot, 'start' | 'end'>) {
  const { zone } = organisation;
  return t('date.fromTo', {
    date: dateIn(language, localDateOf(slot.start, zone)),
    from: timeIn(language, slot.start, zone),
    to: timeIn(language, slot.end, zone),
  });
}

const roomOf = ({ organisation }: InterviewPage, t: Translate, room: string | undefined): string =>
  organisation.rooms.find(({ id }) => id === room)?.name ?? t('invitation.online');

function facts(page: InterviewPage, t: Translate): string {
  const { interview, hiring } = page;
  const minutes = (Date.parse(interview.end) - Date.parse(interview.start)) / 60_000;
  const rows = [
    [t('invitation.when'), whenOf(page, t, interview)],
    [t('invitation.where'), roomOf(page, t, interview.room)],
    [t('invitation.length'), t('letter.duration', { count: minutes })],
    [t('invitation.who'), t('invitation.people', { count: seriesPlanOf(hiring)?.panel.length ?? 1 })],
  ];
  return `<dl>${rows.map(([term = '', said = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(said)}</dd>`).join('')}</dl>`;
}

function stateOf({ interview, hiring, at }: InterviewPage, t: Translate): string | undefined {
  const { cancelled, answer } = interview;
  if (cancelled === 'applicant') return t('invitation.stateDeclined');
  if (cancelled !== undefined) return t('invitation.stateCancelled');
  if (hiring.status !== 'open' || isHeld(interview, at)) return t('invitation.stateOver');
  if (answer?.kind === 'accepted') return t('invitation.stateAccepted');
  return answer?.kind === 'anotherTime' ? t('invitation.stateAnotherTime') : undefined;
}

const form = (booking: number, answer: string, fields: string, button: string, quiet = false): string => `
<form method="post">
<input type="hidden" name="booking" value="${booking}">
<input type="hidden" name="answer" value="${answer}">
${fields}<button type="submit"${quiet ? ' class="quiet"' : ''}>${escapeHtml(button)}</button>
</form>`;

const wordsField = (id: string, label: string): string =>
  `<label for="${id}">${escapeHtml(label)}</label>
<textarea id="${id}" name="words" maxlength="${LONGEST_WORDS}"></textarea>
`;

const choice = (value: string, label: string): string =>
  `<label class="choice"><input type="radio" name="time" value="${escapeHtml(value)}" required> ${escapeHtml(label)}</label>`;

/** The times of one day, with the day said once. */
function dayOfTimes(page: InterviewPage, t: Translate, day: LocalDate, slots: readonly Slot[]): string {
  const { language, organisation } = page;
  const choices = slots.map((slot) => {
    const place = organisation.rooms.length > 1 ? ` · ${roomOf(page, t, slot.room)}` : '';
    const [from, to] = [slot.start, slot.end].map((at) => timeIn(language, at, organisation.zone));
    return choice(timeValue(slot), `${from}–${to}${place}`);
  });
  return `<fieldset class="day"><legend>${escapeHtml(dateIn(language, day, 'weekday'))}</legend>
${choices.join('\n')}
</fieldset>`;
}

function otherTimes(page: InterviewPage, t: Translate): string {
  const { times, interview } = page;
  const byDay = new Map<LocalDate, Slot[]>();
  for (const slot of times ?? []) {
    const day = localDateOf(slot.start, page.organisation.zone);
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  const choices = [...byDay].map(([day, slots]) => dayOfTimes(page, t, day, slots));
  const fields =
    choices.length > 0
      ? `<fieldset><legend>${escapeHtml(t('invitation.otherLegend'))}</legend>
${[...choices, choice(NO_TIME, t('invitation.otherNone'))].join('\n')}
</fieldset>
`
      : `<p>${escapeHtml(t(times ? 'invitation.noOther' : 'invitation.notNow'))}</p>
<input type="hidden" name="time" value="${NO_TIME}">
`;
  return form(
    interview.booking,
    'anotherTime',
    fields + wordsField('when', t('invitation.otherWhen')),
    t('invitation.otherSend'),
  );
}

const heading = (text: string): string => `<h2>${escapeHtml(text)}</h2>`;

function answers(page: InterviewPage, t: Translate): string {
  const { booking, answer } = page.interview;
  const needs = wordsField('needs', t('invitation.needsLabel'));
  return [
    answer?.kind === 'accepted' ? '' : form(booking, 'accepted', '', t('invitation.accept')),
    heading(t('invitation.otherHeading')),
    otherTimes(page, t),
    heading(t('invitation.needsHeading')),
    form(booking, 'needs', needs, t('invitation.needsSend')),
    `<p class="small">${escapeHtml(t('invitation.needsHelp'))}</p>`,
    heading(t('invitation.declineHeading')),
    `<p>${escapeHtml(t('invitation.declineHelp'))}</p>`,
    form(booking, 'declined', '', t('invitation.decline'), true),
  ].join('\n');
}

const languageLinks = (t: Translate, language: Language): string =>
  `<nav aria-label="${escapeHtml(t('invitation.languages'))}">${Object.entries(LANGUAGES)
    .filter(([one]) => one !== language)
    .map(([one, name]) => `<a href="?lang=${one}" lang="${one}" hreflang="${one}">${name}</a>`)
    .join(' ')}</nav>`;

/** Whether the applicant can still say something here. */
export const canAnswer = ({ hiring, interview, at }: InterviewPage): boolean =>
  hiring.status === 'open' && !hiring.council && stands(interview) && !isHeld(interview, at);

/** The page on which an applicant answers the invitation: no name, no script, nothing from anywhere else. */
export function interviewPage(page: InterviewPage): string {
  const { hiring, organisation, language, said, until } = page;
  const t = translatorFor(language);
  const state = said ? undefined : stateOf(page, t);
  const zone = organisation.zone;
  const body = [
    said ? `<p class="${said.tone}" role="status">${escapeHtml(said.text)}</p>` : '',
    `<p>${escapeHtml(t('invitation.intro', { organisation: organisation.name }))}</p>`,
    facts(page, t),
    state === undefined ? '' : `<p class="good">${escapeHtml(state)}</p>`,
    canAnswer(page) ? answers(page, t) : '',
    `<p class="small">${escapeHtml(
      t('invitation.privacy', {
        until: `${dateIn(language, localDateOf(until, zone))} ${timeIn(language, until, zone)}`,
      }),
    )}</p>`,
    languageLinks(t, language),
  ].join('\n');
  return htmlPage(language, t('invitation.title', { post: hiring.post?.title ?? '' }), body);
}

/** What somebody sees whose link is forged, expired, or for an interview that is not there any more. */
export function noSuchInvitation(language: Language): string {
  const t = translatorFor(language);
  const body = `<p class="bad">${escapeHtml(t('invitation.badText'))}</p>\n${languageLinks(t, language)}`;
  return htmlPage(language, t('invitation.badTitle'), body);
}
