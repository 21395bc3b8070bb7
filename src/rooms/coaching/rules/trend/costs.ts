import { type MistakeId, mistakeIds } from '#knowledge/language/review/mistakes.ts';
import {
  type Difference,
  differenceOf,
  type Estimate,
  estimate,
  fewestSeen,
} from '#rooms/coaching/rules/trend/estimate.ts';

/** A call with its mistakes, and whether its promises were kept: all of them, not all, or not known (none made, or not judged yet). */
export interface JudgedCall {
  readonly mistakes: readonly MistakeId[];
  readonly kept: boolean | null;
}

/** How often a mistake is made, and what goes with it in kept promises. */
export interface MistakeCost {
  readonly mistake: MistakeId;
  /** Calls in which it was made at least once. */
  readonly calls: number;
  /** Share of all calls; null with too few. */
  readonly made: Estimate | null;
  /** Calls whose promises were kept, with and without the mistake, and the difference; null unless both have enough. */
  readonly kept: { readonly with: Estimate; readonly without: Estimate; readonly lost: Difference } | null;
}

/** What goes wrong and what goes with it, most frequent first. A call counts once, however many promises or instalments it gave. */
export function costsOfMistakes(calls: readonly JudgedCall[]): MistakeCost[] {
  return mistakeIds
    .map((mistake) => {
      const made = calls.map((call) => call.mistakes.includes(mistake));
      const count = made.filter(Boolean).length;
      return {
        mistake,
        calls: count,
        made: estimate(made.map(Number)),
        kept: keptWithAndWithout(calls, mistake),
      };
    })
    .sort((a, b) => b.calls - a.calls);
}

function keptWithAndWithout(calls: readonly JudgedCall[], mistake: MistakeId): MistakeCost['kept'] {
  const judged = calls.filter((call) => call.kept !== null);
  const shareOf = (made: boolean): Estimate | null =>
    estimate(
      judged.filter((call) => call.mistakes.includes(mistake) === made).map((call) => Number(call.kept)),
      fewestSeen,
    );
  const [withIt, without] = [shareOf(true), shareOf(false)];
  return withIt && without ? { with: withIt, without, lost: differenceOf(without, withIt) } : null;
}

/** Whether the promises of a call were kept, by the states that count; null while none was judged. */
export function keptOf(states: readonly string[]): boolean | null {
  if (states.some((state) => state === 'broken' || state === 'partly_kept')) return false;
  return states.some((state) => state === 'kept') ? true : null;
}
