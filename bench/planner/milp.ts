import type { Highs, Model } from 'highs';
import type { SeriesRequest } from '../../src/interviews/request';
import type { NaiveSlot } from './naive-slots';

/** Days, optional absences, end in minutes since 1970, waiting minutes: the stated order of goals. */
type Optimum = readonly [days: number, absences: number, end: number, waiting: number];

export type MilpAnswer =
  | { readonly kind: 'optimal'; readonly optimum: Optimum; readonly milliseconds: number }
  | { readonly kind: 'infeasible' | 'timeout'; readonly milliseconds: number };

interface Entry {
  readonly column: number;
  readonly value: number;
}

interface Row {
  readonly entries: readonly Entry[];
  readonly lower: number;
  readonly upper: number;
}

/** A column for a slot held in a room. */
interface Choice {
  readonly column: number;
  readonly slot: number;
  readonly room: number;
  readonly day: number;
}

interface Program {
  readonly columns: readonly { readonly upper: number; readonly whole: boolean }[];
  readonly rows: readonly Row[];
  readonly choices: readonly Choice[];
  readonly goals: {
    readonly days: readonly Entry[];
    readonly absences: readonly Entry[];
    readonly waiting: readonly Entry[];
  };
  readonly lateness: number;
}

const ones = (columns: readonly number[]): Entry[] => columns.map((column) => ({ column, value: 1 }));

/** The minutes that every time in a request of the benchmark is a multiple of. */
const unitOf = ({ gridMinutes = 15 }: SeriesRequest): number => gridMinutes;

/** Writes the request down as a mixed integer programme: what is chosen, who takes it, which days are used. */
function formulate(request: SeriesRequest, slots: readonly NaiveSlot[]): Program {
  const { applicants, breakMinutes = 15, maxPerDay = applicants.length } = request;
  const travel = request.place.kind === 'rooms' ? request.place.travelMinutes : 0;
  const total = applicants.length;
  const days = [...new Set(slots.map(({ day }) => day))];
  const columns: { upper: number; whole: boolean }[] = [];
  const rows: Row[] = [];
  const add = (upper: number, whole: boolean): number => columns.push({ upper, whole }) - 1;

  const choices = slots.flatMap(({ rooms, day }, slot) =>
    rooms.map((room): Choice => ({ column: add(1, true), slot, room, day: days.indexOf(day) })),
  );
  const ofSlot = slots.map((_, slot) =>
    choices.filter((choice) => choice.slot === slot).map(({ column }) => column),
  );
  const used = days.map(() => add(1, true));
  const base = Math.min(...slots.map(({ start }) => start));
  const lateness = add(Infinity, false);
  // Times count in steps of the grid, so that a gap below one step proves the optimum.
  const unit = unitOf(request);

  if (slots.every((slot) => slot.applicants.length === total)) {
    rows.push({ entries: ones(choices.map(({ column }) => column)), lower: total, upper: total });
  } else {
    const takes = slots.map((slot) =>
      slot.applicants.map((applicant) => ({ applicant, column: add(1, false) })),
    );
    for (let applicant = 0; applicant < total; applicant++) {
      const own = takes.flat().filter((take) => take.applicant === applicant);
      rows.push({ entries: ones(own.map(({ column }) => column)), lower: 1, upper: 1 });
    }
    for (const [slot, columnsOf] of ofSlot.entries()) {
      const taken = ones((takes[slot] ?? []).map(({ column }) => column));
      rows.push({
        entries: [...taken, ...columnsOf.map((column) => ({ column, value: -1 }))],
        lower: 0,
        upper: 0,
      });
    }
  }

  const waiting: Entry[] = [];
  for (const [day, usedColumn] of used.entries()) {
    const ofDay = choices.filter((choice) => choice.day === day);
    const within = (from: number, to: number, rooms: (room: number) => boolean): Entry[] =>
      ofDay.flatMap(({ column, slot, room }) => {
        const start = slots[slot]?.start ?? 0;
        return start >= from && start < to && rooms(room) ? [{ column, value: 1 }] : [];
      });
    const starts = [...new Set(ofDay.map(({ slot }) => slots[slot]?.start ?? 0))];
    const minutes = (slots[0]?.end ?? 0) - (slots[0]?.start ?? 0);
    const from = Math.min(...starts);
    const to = Math.max(...starts) + minutes;
    for (const start of starts) {
      const free = start + minutes + breakMinutes;
      rows.push({
        entries: [...within(start, free, () => true), { column: usedColumn, value: -1 }],
        lower: -Infinity,
        upper: 0,
      });
      if (travel === 0) continue;
      for (const { column, room } of ofDay.filter(({ slot }) => slots[slot]?.start === start))
        rows.push({
          entries: [{ column, value: 1 }, ...within(free, free + travel, (other) => other !== room)],
          lower: -Infinity,
          upper: 1,
        });
    }
    rows.push({
      entries: [...ones(ofDay.map(({ column }) => column)), { column: usedColumn, value: -maxPerDay }],
      lower: -Infinity,
      upper: 0,
    });

    // The span of the day: how far it reaches past its first and back from its last possible minute. At most one
    // of the slots that overlap is held, so one row serves all of them.
    const reach = add((to - from) / unit, false);
    const back = add((to - from) / unit, false);
    for (const start of starts) {
      const overlapping = ofDay.filter(({ slot }) => {
        const other = slots[slot]?.start ?? 0;
        return other >= start && other < start + minutes + breakMinutes;
      });
      const atLeast = (column: number, value: (slot: NaiveSlot) => number): void => {
        const held = overlapping.map((choice) => {
          const slot = slots[choice.slot];
          return { column: choice.column, value: slot ? -value(slot) / unit : 0 };
        });
        rows.push({ entries: [{ column, value: 1 }, ...held], lower: 0, upper: Infinity });
      };
      atLeast(reach, ({ end }) => end - from);
      atLeast(back, (slot) => to - slot.start);
      atLeast(lateness, ({ end }) => end - base);
    }
    waiting.push({ column: reach, value: 1 }, { column: back, value: 1 });
    waiting.push({ column: usedColumn, value: (breakMinutes - (to - from)) / unit });
    for (const { column } of ofDay) waiting.push({ column, value: -(minutes + breakMinutes) / unit });
  }

  const absences = choices.map(({ column, slot }) => ({ column, value: slots[slot]?.absent ?? 0 }));
  return { columns, rows, choices, goals: { days: ones(used), absences, waiting }, lateness };
}

function load(highs: Highs, { columns, rows }: Program): Model {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, { entries }] of rows.entries())
    starts[index + 1] = (starts[index] ?? 0) + entries.length;
  const entries = rows.flatMap((row) => row.entries);
  const { variableType } = highs.constants;
  return highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: columns.map(({ whole }) => (whole ? variableType.integer : variableType.continuous)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, ({ column }) => column),
      values: Float64Array.from(entries, ({ value }) => value),
    },
  });
}

/**
 * Returns the optimum of a request by solving the programme once per goal, each goal held at its best value while
 * the next is made small. Milliseconds cover writing the programme down and solving it, not finding the slots.
 */
export function milpOptimum(
  highs: Highs,
  request: SeriesRequest,
  slots: readonly NaiveSlot[],
  seconds: number,
): MilpAnswer {
  const begun = performance.now();
  const spent = (): number => performance.now() - begun;
  if (slots.length === 0) return { kind: 'infeasible', milliseconds: spent() };
  const program = formulate(request, slots);
  const model = load(highs, program);
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 });
    const all = { kind: 'range', from: 0, to: program.columns.length - 1 } as const;
    let found: Float64Array | undefined;
    const minimise = (goal: readonly Entry[]): number | 'infeasible' | 'timeout' => {
      const left = seconds - spent() / 1000;
      if (left <= 0) return 'timeout';
      const costs = new Float64Array(program.columns.length);
      for (const { column, value } of goal) costs[column] = (costs[column] ?? 0) + value;
      model.changeColsCost(all, costs);
      model.options.set('time_limit', left);
      // The best series for the goal before is a first answer for this one.
      if (found) model.setSolution({ colValue: found });
      model.run();
      const status = model.getModelStatus();
      if (status === highs.constants.modelStatus.infeasible) return 'infeasible';
      return status === highs.constants.modelStatus.optimal
        ? Math.round(model.getObjectiveValue())
        : 'timeout';
    };
    const hold = (goal: readonly Entry[], value: number): void => {
      const indices = Int32Array.from(goal, ({ column }) => column);
      model.addRow(-Infinity, value, { indices, values: Float64Array.from(goal, (entry) => entry.value) });
    };
    const failed = (kind: 'infeasible' | 'timeout'): MilpAnswer => ({ kind, milliseconds: spent() });

    const days = minimise(program.goals.days);
    if (typeof days === 'string') return failed(days);
    hold(program.goals.days, days);
    const absences = minimise(program.goals.absences);
    if (typeof absences === 'string') return failed(absences);
    hold(program.goals.absences, absences);
    const base = Math.min(...slots.map(({ start }) => start));
    const unit = unitOf(request);
    const end = minimise([{ column: program.lateness, value: 1 }]);
    if (typeof end === 'string') return failed(end);
    for (const { column, slot } of program.choices)
      if ((slots[slot]?.end ?? 0) > base + end * unit) model.changeColBounds(column, 0, 0);
    const waiting = minimise(program.goals.waiting);
    if (typeof waiting === 'string') return failed(waiting);
    return {
      kind: 'optimal',
      optimum: [days, absences, base + end * unit, waiting * unit],
      milliseconds: spent(),
    };
  } finally {
    model.dispose();
  }
}
