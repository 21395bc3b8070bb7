import type { Utterance } from '#knowledge/language/conversation/heard.ts';

/** How words came in. */
export const wordSources = ['typed', 'button', 'transcript', 'replay'] as const;
export type WordSource = (typeof wordSources)[number];

/** What somebody said, as it is kept; `from` and `to` in milliseconds from the start of the call, where they are known. */
export interface Said extends Utterance {
  readonly source: WordSource;
}
