import type { Dialogue } from '#knowledge/language/review/dialogue.ts';
import { type Habit, habitsIn } from '#knowledge/language/review/habits.ts';
import { type Mistake, mistakesIn } from '#knowledge/language/review/mistakes.ts';
import { type Outcome, outcomeOf } from '#knowledge/language/review/outcome.ts';
import type { Point } from '#knowledge/language/review/points/point.ts';
import { pointsOf } from '#knowledge/language/review/points/points.ts';
import { type Ear, transcribe } from '#knowledge/language/review/transcript.ts';

/** Scorecard, mistakes, habits and outcome of one call. */
export interface Review {
  readonly points: readonly Point[];
  readonly mistakes: readonly Mistake[];
  readonly habits: readonly Habit[];
  readonly outcome: Outcome;
}

/** Reviews a call from its words. The same call gives the same review, always. */
export function reviewWith(dialogue: Dialogue, ear: Ear): Review {
  const transcript = transcribe(dialogue, ear);
  return {
    points: pointsOf(transcript),
    mistakes: mistakesIn(transcript),
    habits: habitsIn(transcript),
    outcome: outcomeOf(transcript),
  };
}
