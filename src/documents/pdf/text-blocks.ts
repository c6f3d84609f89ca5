import { contentWidth, lineHeight, look, textStyles, type TextStyle } from './look';
import { drawLine, ensureRoom, linesOf, roomLeft, nextPage, tagged, type Sheet } from './sheet';

/** The document's title with the organisation above it. */
export function titleBlock(sheet: Sheet, organisation: string, title: string): void {
  block(sheet, 'P', organisation, textStyles.muted, 0);
  block(sheet, 'H1', title, textStyles.title, 10);
  sheet.doc.outline.addItem(title);
}

/** A part's heading, on the same page as the `following` points (by default some lines of text); also a bookmark. */
export function heading(sheet: Sheet, text: string, following = 6 * lineHeight(textStyles.text)): void {
  sheet.y += 16;
  ensureRoom(sheet, lineHeight(textStyles.heading) + 5 + following);
  block(sheet, 'H2', text, textStyles.heading, 5);
  sheet.doc.outline.addItem(text);
}

/** What a heading within a part takes, in points. */
export const subheadingHeight = 5 + lineHeight(textStyles.subheading) + 2;

/** A heading within a part, kept with what follows as {@link heading} is. */
export function subheading(sheet: Sheet, text: string, following = 4 * lineHeight(textStyles.text)): void {
  sheet.y += 5;
  ensureRoom(sheet, lineHeight(textStyles.subheading) + 2 + following);
  block(sheet, 'H3', text, textStyles.subheading, 2);
}

/** Running text, its own line breaks kept. */
export function paragraph(sheet: Sheet, text: string, style: TextStyle = textStyles.text): void {
  for (const part of text.split(/\n{2,}/)) block(sheet, 'P', part, style, 6);
}

function block(sheet: Sheet, tag: string, text: string, style: TextStyle, after: number): void {
  const lines = linesOf(sheet, text, contentWidth, style);
  const element = sheet.doc.struct(tag);
  sheet.root.add(element);
  const height = lineHeight(style);
  for (let done = 0; done < lines.length;) {
    const fitting = fittingLines(sheet, lines.length - done, height);
    if (fitting === 0) {
      nextPage(sheet);
      continue;
    }
    const part = lines.slice(done, done + fitting);
    tagged(sheet, element, tag, () => {
      part.forEach((line, index) => {
        drawLine(sheet, line, look.margin.side, sheet.y + index * height, style);
      });
    });
    sheet.y += fitting * height;
    done += fitting;
  }
  element.end();
  sheet.y += after;
}

/** How many of the lines go on this page, so that none is left alone above or below a page break. */
function fittingLines(sheet: Sheet, lines: number, height: number): number {
  const room = Math.floor(roomLeft(sheet) / height);
  if (room >= lines) return lines;
  const kept = lines - room === 1 ? room - 1 : room;
  return kept < 2 ? 0 : kept;
}
