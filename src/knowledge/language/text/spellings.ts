import { normalise } from '#knowledge/language/text/characters.ts';
import { KeptWords } from '#knowledge/language/text/kept-words.ts';

/** A stretch of text as it was written, and as it is compared; with what is known of it, so that nobody looks it up in a table of his own. */
export interface Spelling {
  readonly text: string;
  readonly norm: string;
  /** What it can be to the grammar of dates and amounts; -1 until that is asked. */
  kinds: number;
  /** The word that it is to the speech acts. */
  word: object | null;
  /** The row of what it holds for the patterns of a conversation; -1 until that is asked. */
  holds: number;
}

const spellings = new KeptWords<Spelling>((text) => spelled(text, normalise(text)));

/** A spelling that stands by itself. */
export function spelled(text: string, norm: string): Spelling {
  return { text, norm, kinds: -1, word: null, holds: -1 };
}

/** The spelling of a stretch of a text: the same word is the same string everywhere, and is normalised once. */
export function spellingOf(text: string, start: number, end: number): Spelling {
  return spellings.of(text, start, end);
}
