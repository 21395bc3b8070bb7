import type { Cents } from '#kernel/money.ts';

/** A set of amounts that add up to the target, by their places; `unique` when the search was complete and found no other set. */
export interface SubsetSum {
  readonly places: readonly number[];
  readonly unique: boolean;
}

/**
 * Finds amounts (credit notes are negative) that add up to a target, the fewest first, first places first. Looks at sets of at
 * most `most` amounts and takes at most `steps` steps, so that a long list costs no more than a short one; null when nothing was found.
 */
export function subsetSum(amounts: readonly Cents[], target: Cents, most = 6, steps = 20_000): SubsetSum | null {
  let found: number[] | null = null;
  let left = steps;
  let others = 0;
  const { largest, smallest } = edgesFrom(amounts);
  const chosen: number[] = [];

  const search = (from: number, rest: number, size: number): void => {
    if (others > 0 || left <= 0) return;
    if (size === 0) {
      if (rest !== 0) return;
      if (found === null) found = [...chosen];
      else others += 1;
      return;
    }
    for (let place = from; place <= amounts.length - size; place += 1) {
      left -= 1;
      if (left <= 0) return;
      if (rest > size * (largest[place] ?? 0) || rest < size * (smallest[place] ?? 0)) return;
      chosen.push(place);
      search(place + 1, rest - (amounts[place] ?? 0), size - 1);
      chosen.pop();
    }
  };
  for (let size = 1; size <= Math.min(most, amounts.length) && others === 0; size += 1) search(0, target, size);
  return found === null ? null : { places: found, unique: others === 0 && left > 0 && amounts.length <= most };
}

/** The largest and the smallest amount from each place on: what a set of a given size can reach at most and at least. */
function edgesFrom(amounts: readonly Cents[]): { largest: number[]; smallest: number[] } {
  const largest = amounts.map(() => 0);
  const smallest = amounts.map(() => 0);
  for (let place = amounts.length - 1; place >= 0; place -= 1) {
    const amount = amounts[place] ?? 0;
    largest[place] = Math.max(amount, largest[place + 1] ?? amount);
    smallest[place] = Math.min(amount, smallest[place + 1] ?? amount);
  }
  return { largest, smallest };
}
