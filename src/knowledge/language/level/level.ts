import type { LevelFinding, TargetLevel } from '#knowledge/language/level/finding.ts';
import { findingsIn } from '#knowledge/language/level/findings.ts';
import { type LevelMeasures, measure } from '#knowledge/language/level/measures.ts';
import { type Level, levelOf, scoreOf } from '#knowledge/language/level/score.ts';
import { readLetter } from '#knowledge/language/level/text.ts';

/** How understandable a letter is. It advises and certifies nothing: a level belongs to readers. */
export interface Understandability {
  readonly level: Level;
  /** From 0 (very easy) to 1 (very hard). */
  readonly score: number;
  readonly findings: readonly LevelFinding[];
  readonly measures: LevelMeasures;
}

/** Most letters of a text that are looked at. */
export const longestLetter = 200_000;

/** Judges a Dutch letter against a target. Any string is allowed; linear time. */
export function understandability(text: string, target: TargetLevel = 'B1'): Understandability {
  const letter = readLetter(text.slice(0, longestLetter));
  const measures = measure(letter);
  const score = letter.words === 0 ? 0 : scoreOf(measures);
  return { level: levelOf(score), score, findings: findingsIn(letter, target), measures };
}
