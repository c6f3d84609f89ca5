/** Measures in points (1/72 inch) on A4, and colours that stay readable in print and meet a contrast of 4.5 to 1. */
export const look = {
  page: { width: 595.28, height: 841.89 },
  margin: { side: 60, top: 62, bottom: 66 },
  colour: { text: '#1b1f24', muted: '#555e68', accent: '#0b4a6f', rule: '#c9d1d9', header: '#eef3f7' },
  size: { title: 24, heading: 14, subheading: 11.5, text: 10.5, small: 9.5, note: 8.5 },
  leading: 1.38,
  cellPadding: 5,
} as const;

export const contentWidth = look.page.width - 2 * look.margin.side;
export const contentBottom = look.page.height - look.margin.bottom;

export type Face = 'regular' | 'bold';

/** How a run of text looks. */
export interface TextStyle {
  face: Face;
  size: number;
  colour: string;
}

export const textStyles = {
  text: { face: 'regular', size: look.size.text, colour: look.colour.text },
  muted: { face: 'regular', size: look.size.small, colour: look.colour.muted },
  cell: { face: 'regular', size: look.size.small, colour: look.colour.text },
  cellHeader: { face: 'bold', size: look.size.small, colour: look.colour.text },
  title: { face: 'bold', size: look.size.title, colour: look.colour.accent },
  heading: { face: 'bold', size: look.size.heading, colour: look.colour.accent },
  subheading: { face: 'bold', size: look.size.subheading, colour: look.colour.text },
  note: { face: 'regular', size: look.size.note, colour: look.colour.muted },
} as const satisfies Record<string, TextStyle>;

/** Height of a line in points. */
export const lineHeight = ({ size }: TextStyle): number => size * look.leading;
