/** What a card shows, already in the reader's language. Builders turn these into Adaptive Cards; they know no case. */

export type Tone = 'default' | 'good' | 'attention' | 'warning' | 'accent';

/** A button. `verb` and `data` come back when it is pressed; nothing in them is believed. */
export interface ActionView {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: 'positive' | 'destructive' | undefined;
  /** Pressed without sending the inputs of the card (back, cancel, status). */
  readonly ignoresInputs?: boolean | undefined;
  /** What a screen reader says instead of the title, where several buttons of a card have the same one. */
  readonly tooltip?: string | undefined;
}

/** Opens a page in the browser. */
export interface LinkView {
  readonly title: string;
  readonly url: string;
}

export interface FieldView {
  readonly id: string;
  readonly kind: 'line' | 'prose' | 'date' | 'number' | 'yesNo' | 'choice' | 'choices';
  readonly label: string;
  readonly help?: string | undefined;
  /** As the client sends it: a date as YYYY-MM-DD, several choices joined by commas. */
  readonly value?: string | undefined;
  /** Why the given answer could not be taken, shown beside the field. */
  readonly error?: string | undefined;
  readonly required: boolean;
  readonly requiredMessage: string;
  /** What stands in a list that is folded while nothing is chosen. */
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  /** For `yesNo`, `choice` and `choices`: what can be picked, in this order. Values hold no comma. */
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** A part of a card with a heading of its own. Every string may be people's own words: it is never read as Markdown. */
export interface SectionView {
  readonly heading?: string | undefined;
  readonly facts?: readonly { readonly label: string; readonly value: string }[] | undefined;
  readonly lines?: readonly LineView[] | undefined;
  /** Shown only when unfolded, under this title. */
  readonly foldedUnder?: string | undefined;
}

export interface LineView {
  /** A sign before the text (a tick, a dot): never the only carrier of meaning. */
  readonly sign?: string | undefined;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly tone?: Tone | undefined;
  /** A button of this line alone, beside it: one short word, and a tooltip that names the line. */
  readonly action?: ActionView | undefined;
}

/** Figures side by side. Clients that draw no charts show them as a table. */
export interface ChartView {
  readonly kind: 'bars' | 'ring';
  readonly title: string;
  /** What the figures count, for the table's heading. */
  readonly of: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** What a rule says at a gate, with the sign that belongs to it; `stateLabel` says the same in words. */
export interface CheckView {
  readonly state: 'met' | 'blocked' | 'needsReason' | 'justified' | 'warned';
  readonly stateLabel: string;
  readonly text: string;
  /** What is missing, or the reason that was given. */
  readonly detail?: string | undefined;
  /** Where the rule comes from, in words: the law and its section, or the routine. */
  readonly source?: string | undefined;
}

/** The checklist of a gate. */
export interface ChecklistView {
  readonly heading?: string | undefined;
  readonly checks: readonly CheckView[];
}

export type Progress = 'done' | 'open' | 'overdue' | 'waiting';

/** Something somebody has to do; `stateLabel` says `state` in words. */
export interface TaskView {
  readonly state: Progress;
  readonly stateLabel: string;
  readonly text: string;
  /** Who has it, in words. */
  readonly owner?: string | undefined;
  /** By when, in words. */
  readonly due?: string | undefined;
  /** Why it is there and why by then, with the source. */
  readonly why?: string | undefined;
}

/** One step of the process with its tasks; a finished one usually shows none. */
export interface StepView {
  readonly state: Progress;
  readonly stateLabel: string;
  readonly title: string;
  readonly tasks: readonly TaskView[];
}

/** How far a case has come. */
export interface StepsView {
  readonly heading?: string | undefined;
  readonly steps: readonly StepView[];
}

export interface SlotView {
  /** From and to, in the reader's form. */
  readonly time: string;
  readonly who: string;
  readonly where?: string | undefined;
}

/** A whole series of interviews that can be taken as it is. */
export interface ProposalView {
  readonly title: string;
  /** What speaks for it, and what against. */
  readonly strengths: readonly string[];
  readonly rows: readonly { readonly day: string; readonly slots: readonly SlotView[] }[];
  /** Takes this proposal. */
  readonly action?: ActionView | undefined;
  /** Days and times shown only when unfolded, under this title. */
  readonly foldedUnder?: string | undefined;
}

/** Proposals for the interviews: days with their times, narrow enough for a phone. */
export interface TimetableView {
  readonly heading?: string | undefined;
  readonly proposals: readonly ProposalView[];
}

/** Every card of the program is one of these, from top to bottom: steps come before sections, the rest after them. */
export interface CardView {
  /** The language of the words (nb, nn, da, en), for screen readers and date fields. */
  readonly language?: string | undefined;
  /** What kind of page it is and of which case: small print above the title. */
  readonly kicker?: string | undefined;
  readonly title: string;
  /** One sentence above everything else: what just happened, or what is wrong. */
  readonly banner?: { readonly text: string; readonly tone: Tone } | undefined;
  readonly intro?: string | undefined;
  readonly steps?: StepsView | undefined;
  /** Above the sections. */
  readonly charts?: readonly ChartView[] | undefined;
  readonly sections: readonly SectionView[];
  readonly checklist?: ChecklistView | undefined;
  readonly timetables?: readonly TimetableView[] | undefined;
  readonly fields: readonly FieldView[];
  readonly actions: readonly ActionView[];
  readonly links: readonly LinkView[];
  /** Read out instead of the card, and shown where cards cannot be. */
  readonly speak?: string | undefined;
}
