import PDFDocument from 'pdfkit';
import type { Instant } from '../../hiring/time';
import { drawable, fontFile } from './fonts';
import { contentBottom, look, type TextStyle } from './look';
import { wrap } from './wrap';

type Structure = PDFKit.PDFStructureElement;

/** A document while it is written: the open page, how far down it is filled, and the structure screen readers follow. */
export interface Sheet {
  doc: PDFKit.PDFDocument;
  root: Structure;
  y: number;
}

/** What the file says of itself. */
interface Properties {
  title: string;
  author: string;
  language: string;
  createdAt: Instant;
}

/** An empty tagged PDF/A-2a with its first page open. */
export function openSheet({ title, author, language, createdAt }: Properties): Sheet {
  const { side, top, bottom } = look.margin;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: side, right: side, top, bottom },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    // The footers are written when the number of pages is known.
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: propertyText(title),
      Author: propertyText(author),
      Creator: 'Innstilt',
      Producer: 'Innstilt',
      CreationDate: new Date(createdAt),
    },
  });
  doc.registerFont('regular', fontFile('regular'));
  doc.registerFont('bold', fontFile('bold'));
  doc.addPage();
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, y: top };
}

// pdfkit writes these into the file's XML without escaping them.
const propertyText = (text: string): string => drawable(text).replace(/&/g, '+').replace(/[<>]/g, ' ');

/** Goes on at the top of a new page. */
export function nextPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = look.margin.top;
}

/** Points left on the page. */
export const roomLeft = (sheet: Sheet): number => contentBottom - sheet.y;

/** Opens a new page unless `height` points are left on this one. */
export function ensureRoom(sheet: Sheet, height: number): void {
  if (roomLeft(sheet) < height) nextPage(sheet);
}

/** The lines a text takes at a width in points. */
export function linesOf({ doc }: Sheet, text: string, width: number, { face, size }: TextStyle): string[] {
  doc.font(face).fontSize(size);
  return wrap(drawable(text), width, (part) => doc.widthOfString(part));
}

/** Draws one line with its upper left corner at a point; whoever calls decides what it is part of. */
export function drawLine({ doc }: Sheet, line: string, x: number, y: number, style: TextStyle): void {
  if (line === '') return;
  doc.font(style.face).fontSize(style.size).fillColor(style.colour);
  doc.text(line, x, y, { lineBreak: false });
}

/** Draws something that belongs to an element of the structure. */
export function tagged({ doc }: Sheet, element: Structure, tag: string, draw: () => void): void {
  const content = doc.markStructureContent(tag);
  draw();
  doc.endMarkedContent();
  element.add(content);
}

/** Draws something that is only there to be seen: rules, backgrounds, page numbers, repeated headers. */
export function decoration({ doc }: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}
