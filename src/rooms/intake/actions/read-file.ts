import { type ByteSource, bufferSource, fileSource, isProblem } from '#platform/files/bytes.ts';
import { readCsv } from '#platform/files/csv.ts';
import { type FileLimits, fileLimits } from '#platform/files/limits.ts';
import { sniff } from '#platform/files/sniff.ts';
import { readXml } from '#platform/files/xml.ts';
import { type CamtFormat, camtContainers, camtReader, camtSkipped } from '#rooms/intake/rules/formats/camt053.ts';
import { readOpenItems } from '#rooms/intake/rules/formats/csv.ts';
import type { CsvMapping } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { FileFormat, ParsedFile } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import { recognise } from '#rooms/intake/rules/formats/recognise.ts';
import { ublReader, ublRecords, ublSkipped } from '#rooms/intake/rules/formats/ubl.ts';

/** What a caller knows that the file does not say. */
export interface ReadOptions {
  /** The remembered or chosen columns of a CSV file. */
  readonly mapping?: CsvMapping | undefined;
  readonly limits?: FileLimits | undefined;
}

/** Reads a file with invoices or statements, its format recognised by content. Never throws on what is in the file. */
export async function readFile(path: string, options: ReadOptions = {}): Promise<ParsedFile> {
  return readSource(fileSource(path, (options.limits ?? fileLimits).fileBytes), options);
}

/** Reads bytes in memory in the same way (a file on standard input, a test). */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<ParsedFile> {
  return readSource(bufferSource(bytes, (options.limits ?? fileLimits).fileBytes), options);
}

async function readSource(source: ByteSource, options: ReadOptions): Promise<ParsedFile> {
  const limits = options.limits ?? fileLimits;
  const head = await source.head(limits.headBytes);
  if (isProblem(head)) return unreadable('unknown', head);
  if (head.length === 0) return unreadable('unknown', { code: 'file-empty', expected: 'a file with content' });
  const beginning = sniff(head);
  if ('code' in beginning) return unreadable('unknown', beginning);
  const recognised = recognise(beginning);
  switch (recognised.reader) {
    case 'ubl':
      return readUbl(source, limits);
    case 'camt':
      return readCamt(source, recognised.format, limits);
    case 'csv': {
      const table = await readCsv(source, limits);
      return 'code' in table ? unreadable('csv', table) : readOpenItems(table, options.mapping);
    }
    default:
      // A file that is no XML at all is told by its first mistake, with line and column.
      if (recognised.format === 'unknown' && beginning.form === 'xml') {
        const wrong = await readXml(
          source,
          { recordsIn: new Set(), records: new Set(), skipped: new Set() },
          { record: () => undefined },
          limits,
        );
        if (wrong) return unreadable('unknown', wrong);
      }
      return unreadable(recognised.format, recognised.problem);
  }
}

async function readUbl(source: ByteSource, limits: FileLimits): Promise<ParsedFile> {
  const reader = ublReader();
  const failed = await readXml(
    source,
    { recordsIn: new Set(), records: ublRecords, skipped: ublSkipped },
    reader,
    limits,
  );
  return reader.end(failed);
}

async function readCamt(source: ByteSource, format: CamtFormat, limits: FileLimits): Promise<ParsedFile> {
  const reader = camtReader(format);
  const plan = { recordsIn: camtContainers, records: new Set<string>(), skipped: camtSkipped };
  return reader.end(await readXml(source, plan, reader, limits));
}

function unreadable(format: FileFormat, problem: Problem): ParsedFile {
  const statements = format === 'mt940' || format === 'coda' || format.startsWith('camt');
  return statements
    ? { kind: 'statements', format, statements: [], problems: [problem] }
    : { kind: 'invoices', format, invoices: [], problems: [problem] };
}
