import { parse } from 'csv-parse';
import { type ByteSource, isProblem } from '#platform/files/bytes.ts';
import { decoderOf, markedEncoding } from '#platform/files/encoding.ts';
import { type FileLimits, fileLimits } from '#platform/files/limits.ts';
import type { FileProblem } from '#platform/files/problem.ts';

/** Signs that may separate the columns, in order of preference: a comma is also a decimal sign, so it comes last. */
const DELIMITERS = [';', '\t', '|', ','] as const;

/** A delimited text as rows of cells, empty lines left out. */
export interface CsvTable {
  readonly encoding: string;
  readonly delimiter: (typeof DELIMITERS)[number];
  readonly rows: readonly CsvRow[];
}

/** One row; `line` is the line in the file where it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a delimited text: encoding (UTF-8, UTF-16, else Windows-1252) and delimiter are found by content. */
export async function readCsv(source: ByteSource, limits: FileLimits = fileLimits): Promise<CsvTable | FileProblem> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const failed = await source.each(limits.chunkBytes, (piece) => {
    pieces.push(Buffer.from(piece));
    bytes += piece.length;
    return bytes <= limits.csvBytes;
  });
  if (failed) return failed;
  if (bytes > limits.csvBytes) {
    return {
      code: 'file-too-large',
      expected: `a CSV file of at most ${Math.floor(limits.csvBytes / 1024 / 1024)} MB`,
      facts: { most: Math.floor(limits.csvBytes / 1024 / 1024) },
    };
  }
  const decoded = decode(Buffer.concat(pieces));
  if ('code' in decoded) return decoded;

  // Excel's own hint: a first line 'sep=;'.
  const hint = /^sep=([;,\t|])[ \t]*(\r\n|\n|\r)/i.exec(decoded.text);
  // One kind of line end, so that lines are counted alike whoever wrote the file.
  const text = (hint ? decoded.text.slice(hint[0].length) : decoded.text).replace(/\r\n?/g, '\n');
  const delimiter = DELIMITERS.find((one) => one === hint?.[1]) ?? delimiterOf(text);
  const rows = await rowsOf(text, delimiter, hint ? 2 : 1, limits);
  return 'code' in rows ? rows : { encoding: decoded.encoding, delimiter, rows: rows.rows };
}

function decode(bytes: Buffer): { readonly encoding: string; readonly text: string } | FileProblem {
  const marked = markedEncoding(bytes);
  if (isProblem(marked)) return marked;
  const body = bytes.subarray(marked?.byteOrderMark ?? 0);
  for (const encoding of marked && marked.name !== 'utf-8' ? [marked.name] : ['utf-8', 'windows-1252']) {
    const decoder = decoderOf(encoding);
    const text = decoder.write(body);
    if (text !== null && decoder.end() !== null) return { encoding, text };
  }
  return { code: 'wrong-encoding', expected: 'text in UTF-8, UTF-16 or Windows-1252' };
}

/** The first sign, in order of preference, that occurs in most lines and mostly equally often. */
function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const lines = linesOutsideQuotes(text, 200).filter((line) => line.trim() !== '');
  let best: (typeof DELIMITERS)[number] = ';';
  let bestShare = 0;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const share = Math.max(0, ...counts.values()) / Math.max(1, lines.length);
    if (share >= 0.6) return delimiter;
    if (share > bestShare) [best, bestShare] = [delimiter, share];
  }
  return best;
}

function linesOutsideQuotes(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let quoted = false;
  for (let at = 0; at < text.length && at < 200_000 && lines.length < most; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') {
      lines.push(line);
      line = '';
    } else line += sign;
  }
  if (lines.length < most) lines.push(line);
  return lines;
}

function rowsOf(
  text: string,
  delimiter: string,
  firstLine: number,
  limits: FileLimits,
): Promise<{ readonly rows: readonly CsvRow[] } | FileProblem> {
  return new Promise((resolve) => {
    const rows: CsvRow[] = [];
    let line = firstLine;
    const parser = parse({
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      max_record_size: limits.csvFieldCharacters * 8,
    });
    let stopped = false;
    const stop = (problem: FileProblem): void => {
      if (stopped) return;
      stopped = true;
      resolve(problem);
      parser.destroy();
    };
    parser.on('data', (record: { record: string[]; info: { lines: number } }) => {
      if (stopped) return;
      const cells = record.record;
      // A quoted cell may hold line breaks: the row ends where its last line does.
      const begins = record.info.lines + firstLine - 1 - cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
      line = begins;
      if (cells.every((cell) => cell.trim() === '')) return;
      const tooLong = cells.findIndex((cell) => cell.length > limits.csvFieldCharacters);
      if (tooLong >= 0) {
        return stop({
          code: 'too-long',
          line: begins,
          field: `column ${tooLong + 1}`,
          expected: `at most ${limits.csvFieldCharacters} characters`,
          facts: { most: limits.csvFieldCharacters },
        });
      }
      if (cells.length > limits.csvColumns) {
        return stop({
          code: 'csv-too-many',
          line: begins,
          field: 'columns',
          raw: String(cells.length),
          expected: `at most ${limits.csvColumns}`,
          facts: { variant: 'columns', most: limits.csvColumns },
        });
      }
      if (rows.length >= limits.csvRows) {
        return stop({
          code: 'csv-too-many',
          line: begins,
          field: 'rows',
          expected: `at most ${limits.csvRows}`,
          facts: { variant: 'rows', most: limits.csvRows },
        });
      }
      rows.push({ line: begins, cells });
    });
    parser.on('error', (error) => {
      const code = 'code' in error ? String(error.code) : '';
      if (code === 'CSV_MAX_RECORD_SIZE')
        stop({
          code: 'too-long',
          line: line + 1,
          expected: `a row of at most ${limits.csvFieldCharacters * 8} characters; is a quote missing?`,
          facts: { variant: 'row', most: limits.csvFieldCharacters * 8 },
        });
      else stop({ code: 'csv-quote', line: line + 1, raw: error.message.slice(0, 200), expected: 'each quote closed' });
    });
    parser.on('end', () => {
      if (!stopped) resolve({ rows });
    });
    parser.end(text);
  });
}

function breaksIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}
