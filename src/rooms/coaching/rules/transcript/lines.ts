import { assemble } from '#rooms/coaching/rules/transcript/assemble.ts';
import { problemAt, type ReadTurn, type TranscriptReading } from '#rooms/coaching/rules/transcript/transcript.ts';
import { timeIn } from '#rooms/coaching/rules/transcript/times.ts';

/** A time may stand before or after the name, between brackets or bare: "[00:12] Klant: …", "Klant (00:12): …", "00:12 Klant: …". */
const leadingTime = /^[[(]?(\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?)[\])]?\s*[-–]?\s*/;
const nameAndWords = /^([^:[(]{1,60}?)\s*(?:[[(](\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?)[\])])?\s*:(.*)$/;
/** A name is one to four words, or a word with a number. */
const name = /^\p{L}[\p{L}.'’_-]*(?:(?: [\p{L}.'’_-]+){0,3}| ?\d{1,2})$/u;

/** Reads "Medewerker: …" and "Klant: …", one turn a line; a line without a name goes on with the turn before it. */
export function readLines(text: string): TranscriptReading {
  const turns: { speaker: string; text: string; from?: number; line: number }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const turn = turnIn(line, index + 1);
    const last = turns.at(-1);
    if (turn) turns.push(turn);
    else if (last) last.text = `${last.text} ${line}`.trim();
    else return problemAt('no-speaker', index + 1, line);
  }
  return assemble('lines', turns as readonly ReadTurn[]);
}

function turnIn(line: string, number: number): { speaker: string; text: string; from?: number; line: number } | null {
  const before = leadingTime.exec(line);
  const match = nameAndWords.exec(before ? line.slice(before[0].length) : line);
  const speaker = (match?.[1] ?? '').trim();
  if (!match || !name.test(speaker)) return null;
  const from = timeIn(before?.[1] ?? match[2] ?? '');
  return { speaker, text: (match[3] ?? '').trim(), line: number, ...(from === null ? {} : { from }) };
}
