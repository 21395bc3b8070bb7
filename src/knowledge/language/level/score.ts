import type { LevelMeasures } from '#knowledge/language/level/measures.ts';

/** Levels of understandability, from easy to hard. */
export type Level = 'A2' | 'B1' | 'B2' | 'C1';

/** One measure on a scale from easy (0) to hard (1), with its weight in the score. */
interface Scale {
  readonly weight: number;
  readonly easy: number;
  readonly hard: number;
  readonly of: (measures: LevelMeasures) => number;
}

/** The score is the weighted mean of these scales; each runs straight from easy to hard and stays there. */
const scales: readonly Scale[] = [
  { weight: 0.2, easy: 3, hard: 25, of: (measures) => measures.wordsPerSentence },
  { weight: 0.06, easy: 5, hard: 45, of: (measures) => measures.longestSentence },
  { weight: 0.22, easy: -108, hard: -25, of: (measures) => -measures.fleschDouma },
  { weight: 0.2, easy: 0, hard: 0.16, of: (measures) => measures.jargonPerWord },
  { weight: 0.1, easy: 0, hard: 0.15, of: (measures) => measures.longWordsPerWord },
  { weight: 0.08, easy: 0, hard: 1.7, of: (measures) => measures.clausesPerSentence },
  { weight: 0.05, easy: 0, hard: 0.6, of: (measures) => measures.passivesPerSentence },
  { weight: 0.04, easy: 0, hard: 0.6, of: (measures) => measures.claspsPerSentence },
  { weight: 0.03, easy: 0, hard: 0.6, of: (measures) => measures.nominalisationsPerSentence },
  { weight: 0.02, easy: 0, hard: 0.03, of: (measures) => measures.abbreviationsPerWord },
];

/** From 0 (very easy) to 1 (very hard); it never falls when a measure gets harder. */
export function scoreOf(measures: LevelMeasures): number {
  const total = scales.reduce((sum, scale) => {
    const place = (scale.of(measures) - scale.easy) / (scale.hard - scale.easy);
    return sum + scale.weight * Math.min(1, Math.max(0, place));
  }, 0);
  return Math.round(total * 1000) / 1000;
}

/** Up to which score a letter counts as this level. */
export const upTo = { A2: 0.12, B1: 0.3, B2: 0.58 } as const;

/** The level that goes with a score. */
export function levelOf(score: number): Level {
  if (score <= upTo.A2) return 'A2';
  if (score <= upTo.B1) return 'B1';
  return score <= upTo.B2 ? 'B2' : 'C1';
}
