/** A score that was given to an utterance unseen in training, and whether it has the label. */
export interface Scored {
  readonly probability: number;
  readonly wanted: boolean;
  /** How often it counts. */
  readonly weight: number;
}

/** The threshold with the best F1. Nudges have a limit of their own (`sureThreshold`). */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.probability - a.probability);
  const wantedInAll = sorted.reduce((sum, { wanted, weight }) => sum + (wanted ? weight : 0), 0);
  let right = 0;
  let found = 0;
  let best = -1;
  let threshold = 0.5;
  for (const [index, { probability, wanted, weight }] of sorted.entries()) {
    found += weight;
    if (wanted) right += weight;
    const next = sorted[index + 1]?.probability ?? 0;
    if (next === probability) continue;
    const precision = right / found;
    const recall = right / Math.max(1, wantedInAll);
    const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f > best) {
      best = f;
      threshold = (probability + next) / 2;
    }
  }
  return Math.min(0.9, Math.max(0.06, threshold));
}

/** What nudges must be right in on utterances that the model has not seen; a little above the goal of 0.92, because the test is another sample. */
const FLOOR = 0.93;
const FEWEST = 15;

/** From which score on an act is sure: the lowest from which on it is right often enough. Never below the threshold; 0.97 where too few are. */
export function sureThreshold(threshold: number, scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.probability - a.probability);
  let right = 0;
  let found = 0;
  let sure = Math.max(threshold, 0.97);
  for (const [index, { probability, wanted, weight }] of sorted.entries()) {
    if (probability < threshold) break;
    found += weight;
    if (wanted) right += weight;
    const next = sorted[index + 1]?.probability ?? 0;
    if (next === probability || index + 1 < FEWEST) continue;
    if (right / found >= FLOOR) sure = Math.min(sure, Math.max(threshold, (probability + next) / 2));
  }
  return Math.min(0.99, sure);
}
