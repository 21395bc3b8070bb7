import { type PointId, pointIds, type Verdict } from '#knowledge/language/review/points/point.ts';

/** A reviewed call that can be put into a round. */
export interface Candidate {
  readonly reviewId: string;
  /** Whose call it was; null: not known. */
  readonly userId: string | null;
  readonly outcome: string | null;
  readonly verdicts: Readonly<Record<PointId, Verdict>>;
  /** Turns that were said: a call of hardly any words tells judges little. */
  readonly turns: number;
}

/** Calls shorter than this are taken only when there is nothing else. */
const fewestTurns = 6;

/**
 * Chooses calls for a round, spread over verdicts, outcomes and collectors: each time the call that brings most that is not there yet. A verdict of a
 * point that was not chosen before counts 2, one that was chosen once counts 1; an outcome or a collector that is not there yet counts 4. Of calls that
 * bring the same, the first one given. The same candidates always give the same choice.
 */
export function chooseCalls<One extends Candidate>(candidates: readonly One[], count: number): One[] {
  const chosen: One[] = [];
  const left = [...candidates];
  while (chosen.length < count && left.length > 0) {
    const gains = left.map((candidate) => gainOf(candidate, chosen));
    const best = gains.indexOf(Math.max(...gains));
    chosen.push(...left.splice(best, 1));
  }
  return chosen;
}

function gainOf(candidate: Candidate, chosen: readonly Candidate[]): number {
  const seen = (one: (other: Candidate) => boolean): number => chosen.filter(one).length;
  const verdicts = pointIds.reduce((sum, id) => {
    const verdict = candidate.verdicts[id];
    if (verdict === 'not_observable') return sum;
    return sum + Math.max(0, 2 - seen((other) => other.verdicts[id] === verdict));
  }, 0);
  const outcome = seen((other) => other.outcome === candidate.outcome) === 0 ? 4 : 0;
  const collector = seen((other) => other.userId === candidate.userId) === 0 ? 4 : 0;
  return verdicts + outcome + collector - (candidate.turns < fewestTurns ? 100 : 0);
}
