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
  readonly value?: string | undefined;
  /** Why the given answer could not be taken, shown beside the field. */
  readonly error?: string | undefined;
  readonly required: boolean;
  readonly requiredMessage: string;
  readonly maxLength?: number | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
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
}

/** Every card of the program is one of these, from top to bottom. */
export interface CardView {
  /** What kind of page it is and of which case: small print above the title. */
  readonly kicker?: string | undefined;
  readonly title: string;
  /** One sentence above everything else: what just happened, or what is wrong. */
  readonly banner?: { readonly text: string; readonly tone: Tone } | undefined;
  readonly intro?: string | undefined;
  readonly sections: readonly SectionView[];
  readonly fields: readonly FieldView[];
  readonly actions: readonly ActionView[];
  readonly links: readonly LinkView[];
  /** Read out instead of the card, and shown where cards cannot be. */
  readonly speak?: string | undefined;
}
