/** A turn as far as its length counts; times in milliseconds from the start of the call. */
interface Timed {
  readonly text: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A stretch of turns, counted from 1, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** About how long a moment lasts. */
const aboutSeconds = 30;
const fewestTurns = 2;
export const mostTurnsInMoment = 5;
/** Quiet speech: about 150 words a minute. */
const wordsInASecond = 2.5;

/** About how many seconds it takes to say or hear these turns: by their times, else by their words. */
export function secondsOf(turns: readonly Timed[]): number {
  const [first, last] = [turns[0], turns.at(-1)];
  if (first?.from !== undefined && last?.to !== undefined && last.to > first.from)
    return Math.max(1, Math.round((last.to - first.from) / 1000));
  const words = turns.reduce((sum, turn) => sum + turn.text.split(/\s+/).filter((word) => word !== '').length, 0);
  return Math.max(1, Math.round(words / wordsInASecond));
}

/**
 * The stretch of two to five turns to hear a moment in: the turns that it needs, then what was said before and after, in turn, for as long as it stays
 * about half a minute. What is needed and longer than five turns is cut at the end.
 */
export function stretchAround(turns: readonly Timed[], needed: Stretch): Stretch {
  let [from, to] = [Math.max(1, needed.from), Math.min(turns.length, needed.to)];
  to = Math.min(to, from + mostTurnsInMoment - 1);
  const seconds = (first: number, last: number): number => secondsOf(turns.slice(first - 1, last));
  const fits = (first: number, last: number): boolean =>
    first >= 1 &&
    last <= turns.length &&
    last - first < mostTurnsInMoment &&
    (last - first < fewestTurns || seconds(first, last) <= aboutSeconds);
  for (let grew = true; grew; ) {
    grew = false;
    if (fits(from - 1, to)) [from, grew] = [from - 1, true];
    if (fits(from, to + 1)) [to, grew] = [to + 1, true];
  }
  return { from, to };
}
