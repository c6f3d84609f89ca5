import { heading, paragraph } from './pdf/text-blocks';
import { lineHeight, textStyles } from './pdf/look';
import type { Sheet } from './pdf/sheet';
import { table, tableStart, type PdfColumn } from './pdf/table';
import type { AttachmentView, RecommendationView, SignatureView } from './views';

type SharedLabels = Pick<
  RecommendationView['labels'],
  | 'none'
  | 'signatures'
  | 'name'
  | 'role'
  | 'signedAt'
  | 'digest'
  | 'attachments'
  | 'attachment'
  | 'concerns'
  | 'checked'
>;

/** A table under its heading, or the word for "none" where there would be no rows; a note stands between the two. */
export function tablePart(
  sheet: Sheet,
  part: { heading: typeof heading; title: string; note?: string; none: string },
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
): void {
  const note = part.note === undefined ? 0 : 3 * lineHeight(textStyles.muted);
  part.heading(sheet, part.title, tableStart(sheet, columns, rows) + note);
  if (part.note !== undefined) paragraph(sheet, part.note, textStyles.muted);
  if (rows.length === 0) paragraph(sheet, part.none, textStyles.muted);
  else table(sheet, columns, rows);
}

/** Who signed, and what the digest of what they saw was. */
export function signaturesPart(
  sheet: Sheet,
  labels: SharedLabels,
  signatures: readonly SignatureView[],
): void {
  tablePart(
    sheet,
    { heading, title: labels.signatures, none: labels.none },
    [
      { header: labels.name, share: 3 },
      { header: labels.role, share: 3 },
      { header: labels.signedAt, share: 3 },
      { header: labels.digest, share: 5 },
    ],
    signatures.map(({ name, role, signedAt, digest }) => [name, role, signedAt, digest]),
  );
}

/** What goes with the document, and whether it was checked. */
export function attachmentsPart(
  sheet: Sheet,
  labels: SharedLabels,
  attachments: readonly AttachmentView[],
): void {
  tablePart(
    sheet,
    { heading, title: labels.attachments, none: labels.none },
    [
      { header: labels.attachment, share: 5 },
      { header: labels.concerns, share: 4 },
      { header: labels.checked, share: 5 },
    ],
    attachments.map(({ name, concerns, checked }) => [name, concerns, checked]),
  );
}
