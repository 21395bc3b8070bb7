import PDFDocument from 'pdfkit';
import type { Instant } from '#kernel/dates.ts';
import { fontFile, runsOf, type Weight } from '#platform/print/fonts.ts';

/** A piece of a printed document. */
export type PrintBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'small'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Columns with their share of the width; `head`: where the names of the rest stand. */
  | {
      readonly kind: 'table';
      readonly head: 'first-row' | 'first-column';
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** A document to print: what it is called, who makes it, in which language, and of which moment it is. */
export interface Print {
  readonly title: string;
  readonly author: string;
  readonly language: 'nl' | 'en';
  readonly at: Instant;
  readonly blocks: readonly PrintBlock[];
}

const MARGIN = 62;
const looks = {
  title: { size: 22, weight: '600', after: 10 },
  heading: { size: 12, weight: '600', after: 4 },
  paragraph: { size: 10.5, weight: '400', after: 8 },
  small: { size: 8.5, weight: '400', after: 6 },
} as const satisfies Record<string, { size: number; weight: Weight; after: number }>;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Prints a document as tagged PDF (A4), with its fonts in it and its words selectable. The same document gives the same bytes: all that depends on
 * time is the moment that it names.
 */
export async function printPdf(print: Print): Promise<Buffer> {
  const moment = new Date(print.at);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: print.language === 'nl' ? 'nl-NL' : 'en-GB',
    // Newer than the types that are published of it.
    ...({ subset: 'PDF/UA' } as object),
    // The fonts that are built in are not embedded; ours are.
    font: null as unknown as string,
    info: { Title: print.title, Author: print.author, CreationDate: moment, ModDate: moment },
  });
  const pieces: Buffer[] = [];
  doc.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(pieces)));
    doc.on('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  put(doc, root, 'H1', () => write(doc, print.title, 'title'));
  doc.y += looks.title.after;
  for (const block of print.blocks) printBlock(doc, root, block);
  root.end();
  doc.end();
  return ended;
}

type Document = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Document['struct']>;

/** Draws as a part of the document that readers aloud know by its tag. */
function put(doc: Document, root: Structure, tag: string, draw: () => void): void {
  const element = doc.struct(tag, {}, [draw]);
  root.add(element);
  element.end();
}

function printBlock(doc: Document, root: Structure, block: PrintBlock): void {
  if (block.kind === 'table') {
    printTable(doc, root, block);
    return;
  }
  if (block.kind === 'list') {
    for (const item of block.items) {
      keepTogether(doc, heightOf(doc, item, 'paragraph', widthOf(doc) - 14));
      const y = doc.y;
      put(doc, root, 'P', () => {
        write(doc, '•', 'paragraph', { x: MARGIN, y, width: 10 });
        write(doc, item, 'paragraph', { x: MARGIN + 14, y, width: widthOf(doc) - 14 });
      });
      doc.y += 3;
    }
    doc.y += 6;
    return;
  }
  const look = looks[block.kind];
  if (block.kind === 'heading') doc.y += 8;
  // A heading does not stay behind at the foot of a page.
  keepTogether(doc, heightOf(doc, block.text, block.kind, widthOf(doc)) + (block.kind === 'heading' ? 40 : 0));
  put(doc, root, block.kind === 'heading' ? 'H2' : 'P', () => write(doc, block.text, block.kind));
  doc.y += look.after;
}

function printTable(
  doc: Document,
  root: Structure,
  { head, widths, rows }: Extract<PrintBlock, { kind: 'table' }>,
): void {
  const table = doc.struct('Table');
  root.add(table);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (width / whole) * widthOf(doc));
  for (const [index, cells] of rows.entries()) {
    const heights = cells.map((cell, column) => heightOf(doc, cell, 'paragraph', (columns[column] ?? 0) - 8));
    const height = Math.max(...heights);
    keepTogether(doc, height + 8);
    const top = doc.y;
    const row = doc.struct('TR');
    table.add(row);
    let x = MARGIN;
    for (const [column, cell] of cells.entries()) {
      const place = { x, y: top, width: (columns[column] ?? 0) - 8 };
      const isName = head === 'first-row' ? index === 0 : column === 0;
      const draw = (): void => write(doc, cell, 'paragraph', place, isName ? '600' : '400');
      row.add(doc.struct(isName ? 'TH' : 'TD', {}, [draw]));
      x += columns[column] ?? 0;
    }
    row.end();
    doc.y = top + height + 4;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(MARGIN, doc.y)
      .lineTo(MARGIN + widthOf(doc), doc.y)
      .lineWidth(0.5)
      .strokeColor('#d0cdc5')
      .stroke();
    doc.endMarkedContent();
    doc.y += 4;
  }
  table.end();
  doc.x = MARGIN;
  doc.y += 6;
}

function write(doc: Document, text: string, look: keyof typeof looks, place?: Place, weight?: Weight): void {
  const { size, weight: usual } = looks[look];
  const runs = runsOf(text);
  const at: Place = place ?? { x: MARGIN, y: doc.y, width: widthOf(doc) };
  doc.fillColor('#1b1f1e').fontSize(size);
  for (const [index, run] of runs.entries()) {
    useFont(doc, run.script, weight ?? usual);
    const options = { width: at.width, lineGap: 2, continued: index < runs.length - 1 };
    if (index === 0) doc.text(run.text, at.x, at.y, options);
    else doc.text(run.text, options);
  }
}

function heightOf(doc: Document, text: string, look: keyof typeof looks, width: number): number {
  useFont(doc, 'latin', looks[look].weight);
  doc.fontSize(looks[look].size);
  return doc.heightOfString(text, { width, lineGap: 2 });
}

function useFont(doc: Document, script: Parameters<typeof fontFile>[0], weight: Weight): void {
  // Under a name, each file is put in the document once.
  const name = `${script}-${weight}`;
  doc.registerFont(name, fontFile(script, weight));
  doc.font(name);
}

function keepTogether(doc: Document, height: number): void {
  if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
}

function widthOf(doc: Document): number {
  return doc.page.width - 2 * MARGIN;
}
