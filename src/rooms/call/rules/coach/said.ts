import type { Utterance } from '#knowledge/language/conversation/heard.ts';

/** How words came in. */
export const wordSources = ['typed', 'button', 'transcript', 'replay'] as const;
export type WordSource = (typeof wordSources)[number];

/** What somebody said, as it is kept; `from` and `to` in milliseconds from the start of the call, where they are known. */
export interface Said extends Utterance {
  readonly source: WordSource;
}

/** What became of a nudge: it stands, it was done, put away, or passed over. */
export const nudgeAnswers = ['shown', 'accepted', 'dismissed', 'ignored'] as const;
export type NudgeAnswer = (typeof nudgeAnswers)[number];
