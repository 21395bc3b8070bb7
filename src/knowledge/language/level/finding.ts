/** The rules of the check. */
export const levelRules = [
  'long-sentence',
  'many-clauses',
  'passive',
  'verbs-far-apart',
  'long-description',
  'nominalisation',
  'jargon',
  'abbreviation',
  'vague-time',
  'long-word',
  'long-paragraph',
  'no-address',
] as const;
export type LevelRule = (typeof levelRules)[number];

/** Something that makes a letter harder than needed, where, and what to do. Offsets are UTF-16 in the text. */
export interface LevelFinding {
  readonly rule: LevelRule;
  readonly start: number;
  readonly end: number;
  readonly advice: string;
}

/** The level that a letter aims at. */
export type TargetLevel = 'A2' | 'B1' | 'B2';

/** What a target allows: words in a sentence, clauses in a sentence, words in a paragraph, syllables in a word. */
export const limits: Readonly<
  Record<TargetLevel, { sentence: number; clauses: number; paragraph: number; syllables: number; apart: number }>
> = {
  A2: { sentence: 10, clauses: 1, paragraph: 40, syllables: 4, apart: 6 },
  B1: { sentence: 15, clauses: 1, paragraph: 80, syllables: 5, apart: 7 },
  B2: { sentence: 20, clauses: 2, paragraph: 120, syllables: 6, apart: 9 },
};
