import type { CardView, ChartView, LineView } from '../cards/views';
import type { Organisation } from '../hiring/people';
import type { Instant } from '../hiring/time';
import { localDateOf } from '../hiring/calendar';
import type { Overview, OverviewFilter, OverviewRow } from '../overview/overview';
import type { ShownCount } from '../overview/small-counts';
import { dueIn, type Translate } from '../text';
import { caseTitle } from './case-title';
import { dateOf, listOf, type Reader } from './reader';
import { wordsFor } from './words';

const MOST_ROWS = 15;
const MOST_PEOPLE = 8;
const MOST_CHOICES = 60;

/** Who reads an overview. */
export interface OverviewReader extends Pick<Reader, 'language' | 't'> {
  readonly organisation: Organisation;
  readonly now: Instant;
}

const nameIn = ({ organisation }: OverviewReader, id: string): string =>
  organisation.people.find((person) => person.id === id)?.name ?? id;

/** A step's name; cases whose steps are all done have none. */
export const stepName = (t: Translate, step: string): string =>
  step === '' ? t('overview.noStep') : wordsFor(t, `step.${step}`);

/** A number of applicants, or that there are fewer than five. */
export const countText = (t: Translate, count: ShownCount): string =>
  count === 'fewerThanFive' ? t('overview.fewerThanFive') : String(count);

function rowLine(reader: OverviewReader, { line, task, owners, due, daysLate }: OverviewRow): LineView {
  const { t, language, organisation, now } = reader;
  const waits =
    task === undefined
      ? undefined
      : t('overview.waits', {
          task: wordsFor(t, `task.${task}.name`),
          who: listOf(
            reader,
            owners.map((id) => nameIn(reader, id)),
          ),
        });
  const deadline =
    due === undefined
      ? undefined
      : t('status.due', {
          date: dateOf(reader, due, 'short'),
          due: dueIn(language, due, localDateOf(now, organisation.zone)),
        });
  const title = caseTitle(t, line);
  return {
    sign: daysLate > 0 ? '!' : '·',
    tone: daysLate > 0 ? 'warning' : 'default',
    text: title,
    detail: [stepName(t, line.step), waits, deadline].filter((part) => part !== undefined).join('. '),
    action: {
      title: t('digest.open'),
      verb: 'ShowStatus',
      data: { caseId: line.id },
      ignoresInputs: true,
      tooltip: t('digest.openNamed', { title }),
    },
  };
}

/** One figure alone says nothing as a chart. */
const ifSeveral = (bars: ChartView['bars']): ChartView['bars'] => (bars.length > 1 ? bars : []);

function charts({ t }: OverviewReader, { steps, durations }: Overview): readonly ChartView[] {
  return [
    {
      kind: 'ring',
      title: t('overview.bySteps'),
      of: t('overview.cases'),
      bars: ifSeveral(steps.map(({ step, cases }) => ({ label: stepName(t, step), value: cases }))),
    },
    {
      kind: 'bars',
      title: t('overview.daysPerStep'),
      of: t('overview.days'),
      bars: ifSeveral(
        durations.flatMap(({ step, medianDays = 0 }) =>
          medianDays > 0 ? [{ label: stepName(t, step), value: medianDays }] : [],
        ),
      ),
    },
  ];
}

/** From need to start: now, before, and the baseline. */
function needToStartFacts({ t }: OverviewReader, { needToStart }: Overview) {
  const { medianDays, earlierDays, baselineDays, medianDaysSoFar } = needToStart;
  const figure = (label: string, value: number | undefined) => ({
    label,
    value: value === undefined ? t('overview.noFigure') : t('overview.dayCount', { count: value }),
  });
  return [
    figure(t('overview.lastYear'), medianDays),
    figure(t('overview.earlier'), earlierDays),
    figure(t('overview.baseline'), baselineDays),
    figure(t('overview.underWay'), medianDaysSoFar),
  ];
}

const filterText = (reader: OverviewReader, { step, person, unit, lateOnly }: OverviewFilter): string[] => [
  ...(step === undefined ? [] : [stepName(reader.t, step)]),
  ...(person === undefined ? [] : [nameIn(reader, person)]),
  ...(unit === undefined ? [] : [unit]),
  ...(lateOnly === true ? [reader.t('overview.lateOnly')] : []),
];

/** What the overview can be narrowed to, as a choice: `step:…`, `person:…`, `unit:…`, `late`. */
export function overviewChoices(
  reader: OverviewReader,
  { rows, steps, waitingFor }: Overview,
): readonly { readonly value: string; readonly label: string }[] {
  const units = [...new Set(rows.flatMap(({ line }) => line.facts?.unit ?? []))].filter(
    (unit) => unit !== '',
  );
  return [
    { value: 'late', label: reader.t('overview.lateOnly') },
    ...steps.map(({ step }) => ({ value: `step:${step}`, label: stepName(reader.t, step) })),
    ...waitingFor.map(({ person }) => ({ value: `person:${person}`, label: nameIn(reader, person) })),
    ...units.sort().map((unit) => ({ value: `unit:${unit}`, label: unit })),
  ].slice(0, MOST_CHOICES);
}

/** The organisation's open cases for HR: the late ones first, what waits for whom, and how long things take. */
export function overviewView(
  reader: OverviewReader,
  overview: Overview,
  filter: OverviewFilter = {},
  links: CardView['links'] = [],
): CardView {
  const { t } = reader;
  const { rows, late, waitingFor, stages } = overview;
  const more = rows.length - MOST_ROWS;
  const chosen = filterText(reader, filter);
  return {
    language: reader.language,
    kicker: chosen.length === 0 ? undefined : listOf(reader, chosen),
    title: t('overview.title'),
    intro: `${t('overview.open', { count: rows.length })} ${t('overview.late', { count: late })}`,
    charts: charts(reader, overview),
    sections: [
      {
        heading: t('overview.casesFirst'),
        lines: rows.slice(0, MOST_ROWS).map((row) => rowLine(reader, row)),
      },
      { lines: more > 0 ? [{ text: t('overview.more', { count: more }) }] : [] },
      {
        heading: t('overview.waitingFor'),
        lines: waitingFor.slice(0, MOST_PEOPLE).map(({ person, tasks, late: lateTasks }) => ({
          text: nameIn(reader, person),
          detail: `${t('overview.tasks', { count: tasks })} ${t('overview.late', { count: lateTasks })}`,
        })),
      },
      { heading: t('overview.needToStart'), facts: needToStartFacts(reader, overview) },
      {
        foldedUnder: t('overview.applicants'),
        facts: Object.entries(stages).map(([stage, count]) => ({
          label: wordsFor(t, `overview.stage.${stage}`),
          value: countText(t, count),
        })),
      },
    ],
    // What is narrowed already is widened first: its choices would be those of a part only.
    fields:
      chosen.length > 0
        ? []
        : [
            {
              id: 'only',
              kind: 'choice',
              label: t('overview.filter'),
              required: false,
              requiredMessage: t('overview.filter'),
              placeholder: t('field.choose'),
              options: overviewChoices(reader, overview),
            },
          ],
    actions: [
      chosen.length > 0
        ? { title: t('overview.all'), verb: 'ShowOverview', data: {}, ignoresInputs: true }
        : { title: t('overview.show'), verb: 'ShowOverview', data: {} },
    ],
    links,
  };
}
