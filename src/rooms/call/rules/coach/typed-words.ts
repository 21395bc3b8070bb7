import type { Role } from '#knowledge/language/acts/labels.ts';

/** One utterance as somebody typed it. */
export interface TypedWords {
  readonly role: Role;
  readonly text: string;
  /** True when the line itself says who. */
  readonly marked: boolean;
}

const marked = /^\s*(k|klant|c|customer|i|ik|a|agent|me)\s*:\s*/i;
const agents = new Set(['i', 'ik', 'a', 'agent', 'me']);

/**
 * Reads notes as utterances, one a line: "k: vrijdag betaal ik" is the customer, "ik: welk bedrag?" the collector. A line without a mark is the customer's,
 * because a collector notes what he hears; a line of only white space is none.
 */
export function typedWords(notes: string): TypedWords[] {
  return notes.split(/\r?\n/).flatMap((line) => {
    const mark = marked.exec(line);
    const text = line.slice(mark?.[0].length ?? 0).trim();
    if (text === '') return [];
    const role = mark && agents.has((mark[1] ?? '').toLowerCase()) ? 'agent' : 'customer';
    return [{ role, text, marked: mark !== null }];
  });
}
