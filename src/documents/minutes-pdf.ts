import { closeSheet } from './pdf/close-sheet';
import { textStyles } from './pdf/look';
import { openSheet, type Sheet } from './pdf/sheet';
import { facts } from './pdf/table';
import { heading, paragraph, subheading, titleBlock } from './pdf/text-blocks';
import { attachmentsPart, signaturesPart, tablePart } from './shared-parts';
import type { MinutesView } from './views';

/**
 * The minutes of the deciding body as a tagged PDF/A-2a: who was there and impartial, what was recommended, how each
 * member voted and why, dissents, the decision, signatures and attachments. The same view gives the same bytes.
 */
export async function minutesPdf(view: MinutesView): Promise<Uint8Array> {
  const { labels, organisation, caseNumber, post, unit } = view;
  const sheet = openSheet({ ...view, title: `${labels.title}: ${post}`, author: organisation });
  titleBlock(sheet, organisation, labels.title);
  facts(sheet, [
    [labels.body, view.body],
    [labels.heldOn, view.heldOn],
    [labels.place, view.place],
    [labels.post, post],
    [labels.unit, unit],
    [labels.caseNumber, caseNumber],
  ]);
  decisionPart(sheet, view);
  attendancePart(sheet, view);
  heading(sheet, labels.recommendation);
  paragraph(sheet, view.recommendation);
  heading(sheet, labels.proceedings);
  paragraph(sheet, view.proceedings === '' ? labels.none : view.proceedings);
  votesPart(sheet, view);
  attachmentsPart(sheet, labels, view.attachments);
  signaturesPart(sheet, labels, view.signatures);
  return closeSheet(sheet, `${organisation} · ${labels.caseNumber} ${caseNumber}`, labels.pageOf);
}

function decisionPart(sheet: Sheet, { labels, decision, result }: MinutesView): void {
  heading(sheet, labels.decision);
  paragraph(sheet, decision);
  facts(sheet, [[labels.result, result]]);
}

function attendancePart(sheet: Sheet, { labels, present, absent, quorum }: MinutesView): void {
  const columns = [
    { header: labels.name, share: 3 },
    { header: labels.role, share: 4 },
    { header: labels.impartiality, share: 5 },
  ];
  tablePart(
    sheet,
    { heading, title: labels.present, none: labels.none },
    columns,
    present.map(({ name, role, impartiality }) => [name, role, impartiality]),
  );
  facts(sheet, [
    [labels.absent, absent === '' ? labels.none : absent],
    [labels.quorum, quorum],
  ]);
}

function votesPart(sheet: Sheet, { labels, votes, dissents }: MinutesView): void {
  const columns = [
    { header: labels.name, share: 3 },
    { header: labels.vote, share: 3 },
    { header: labels.reason, share: 7 },
  ];
  tablePart(
    sheet,
    { heading, title: labels.votes, none: labels.none },
    columns,
    votes.map(({ name, vote, reason }) => [name, vote, reason]),
  );
  heading(sheet, labels.dissents);
  if (dissents.length === 0) paragraph(sheet, labels.none, textStyles.muted);
  for (const { name, reason } of dissents) {
    subheading(sheet, name);
    paragraph(sheet, reason);
  }
}
