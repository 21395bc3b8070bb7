import { normalise } from '#knowledge/language/text/characters.ts';
import { KeptWords } from '#knowledge/language/text/kept-words.ts';

/** A stretch of text as it was written, and as it is compared. */
export interface Spelling {
  readonly text: string;
  readonly norm: string;
}

const spellings = new KeptWords<Spelling>((text) => ({ text, norm: normalise(text) }));

/** The spelling of a stretch of a text: the same word is the same string everywhere, and is normalised once. */
export function spellingOf(text: string, start: number, end: number): Spelling {
  return spellings.of(text, start, end);
}
