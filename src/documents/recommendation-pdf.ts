import { closeSheet } from './pdf/close-sheet';
import { textStyles } from './pdf/look';
import { openSheet, type Sheet } from './pdf/sheet';
import { facts, tableStart } from './pdf/table';
import { heading, paragraph, subheading, subheadingHeight, titleBlock } from './pdf/text-blocks';
import { attachmentsPart, signaturesPart, tablePart } from './shared-parts';
import type { RecommendationView } from './views';

/**
 * The recommendation as a tagged PDF/A-2a, in the order in which it is read: who is recommended and why, what it rests
 * on, the extended applicant list, the checklist of requirements, signatures and attachments. The same view gives the
 * same bytes.
 */
export async function recommendationPdf(view: RecommendationView): Promise<Uint8Array> {
  const { labels, organisation, caseNumber, post, unit } = view;
  const sheet = openSheet({ ...view, title: `${labels.title}: ${post}`, author: organisation });
  titleBlock(sheet, organisation, labels.title);
  facts(sheet, [
    [labels.post, post],
    [labels.unit, unit],
    [labels.caseNumber, caseNumber],
    [labels.createdOn, view.createdOn],
    [labels.applicants, view.applicants],
  ]);
  rankingPart(sheet, view);
  justificationsPart(sheet, view);
  heading(sheet, labels.announcement);
  paragraph(sheet, view.announcement);
  interviewsPart(sheet, view);
  referencesPart(sheet, view);
  extendedListPart(sheet, view);
  checklistPart(sheet, view);
  attachmentsPart(sheet, labels, view.attachments);
  signaturesPart(sheet, labels, view.signatures);
  return closeSheet(sheet, `${organisation} · ${labels.caseNumber} ${caseNumber}`, labels.pageOf);
}

function rankingPart(sheet: Sheet, { labels, ranking }: RecommendationView): void {
  const columns = [
    { header: labels.rank, share: 1 },
    { header: labels.name, share: 3 },
    { header: labels.reason, share: 8 },
  ];
  tablePart(
    sheet,
    { heading, title: labels.ranking, none: labels.none },
    columns,
    ranking.map(({ rank, name, reason }) => [`${rank}`, name, reason]),
  );
}

function justificationsPart(sheet: Sheet, { labels, justifications }: RecommendationView): void {
  const columns = [
    { header: labels.rule, share: 4 },
    { header: labels.reason, share: 6 },
    { header: labels.by, share: 3 },
  ];
  tablePart(
    sheet,
    { heading, title: labels.justifications, none: labels.none },
    columns,
    justifications.map(({ rule, reason, by }) => [rule, reason, by]),
  );
}

function interviewsPart(sheet: Sheet, { labels, interviews }: RecommendationView): void {
  heading(sheet, labels.interviews);
  if (interviews.length === 0) paragraph(sheet, labels.none, textStyles.muted);
  for (const { name, heldOn, present, minutes } of interviews) {
    subheading(sheet, name);
    paragraph(sheet, `${labels.heldOn}: ${heldOn}\n${labels.present}: ${present}`, textStyles.muted);
    paragraph(sheet, minutes);
  }
}

function referencesPart(sheet: Sheet, { labels, references }: RecommendationView): void {
  const columns = [
    { header: labels.referee, share: 3 },
    { header: labels.role, share: 3 },
    { header: labels.givenOn, share: 2 },
    { header: labels.summary, share: 7 },
  ];
  const tables = references.map(({ applicant, given }) => ({
    applicant,
    rows: given.map(({ referee, role, givenOn, summary }) => [referee, role, givenOn, summary]),
  }));
  heading(sheet, labels.references, subheadingHeight + tableStart(sheet, columns, tables[0]?.rows ?? []));
  if (tables.length === 0) paragraph(sheet, labels.none, textStyles.muted);
  for (const { applicant, rows } of tables)
    tablePart(sheet, { heading: subheading, title: applicant, none: labels.none }, columns, rows);
}

function extendedListPart(sheet: Sheet, { labels, extendedList }: RecommendationView): void {
  const columns = [
    { header: labels.name, share: 3 },
    { header: labels.age, share: 1 },
    { header: labels.education, share: 5 },
    { header: labels.experience, share: 5 },
  ];
  const rows = extendedList.map(({ name, age, education, experience }) => [name, age, education, experience]);
  tablePart(
    sheet,
    { heading, title: labels.extendedList, note: labels.extendedListNote, none: labels.none },
    columns,
    rows,
  );
}

function checklistPart(sheet: Sheet, { labels, checklist }: RecommendationView): void {
  const columns = [
    { header: labels.requirement, share: 6 },
    { header: labels.state, share: 3 },
    { header: labels.source, share: 4 },
  ];
  tablePart(
    sheet,
    { heading, title: labels.checklist, none: labels.none },
    columns,
    checklist.map(({ requirement, state, source }) => [requirement, state, source]),
  );
}
