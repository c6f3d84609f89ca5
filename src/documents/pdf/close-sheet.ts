import { contentBottom, contentWidth, look, textStyles } from './look';
import { decoration, drawLine, linesOf, type Sheet } from './sheet';

/**
 * Writes the footers and closes the document; resolves with the file's bytes.
 * @param footer stands at the left of each page
 * @param pageOf has the placeholders `{page}` and `{pages}`
 */
export async function closeSheet(sheet: Sheet, footer: string, pageOf: string): Promise<Uint8Array> {
  const { doc } = sheet;
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    drawFooter(sheet, footer, pageOf.replace('{page}', `${index + 1}`).replace('{pages}', `${count}`));
  }
  sheet.root.end();
  const chunks: Buffer[] = [];
  const closed = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.end();
  await closed;
  return new Uint8Array(Buffer.concat(chunks));
}

function drawFooter(sheet: Sheet, left: string, right: string): void {
  const y = contentBottom + 20;
  const style = textStyles.note;
  const [firstLine = ''] = linesOf(sheet, left, contentWidth * 0.75, style);
  const [page = ''] = linesOf(sheet, right, contentWidth * 0.25, style);
  decoration(sheet, 'Pagination', () => {
    drawLine(sheet, firstLine, look.margin.side, y, style);
    drawLine(sheet, page, look.margin.side + contentWidth - sheet.doc.widthOfString(page), y, style);
  });
}
