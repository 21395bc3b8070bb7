import { dayOf, type Instant, instantAt, weekday } from '#kernel/dates.ts';

/** How a best time is known: he was reached then, or he never was at other times. */
export const bestTimeCodes = ['reached-then', 'never-reached-otherwise'] as const;

/** When to call, and on how many calls that rests. `from` and `to` as 'HH:MM' of the administration. */
export interface BestTime {
  readonly code: (typeof bestTimeCodes)[number];
  readonly from: string;
  readonly to: string;
  /** 1 = Monday; null when no day stands out. */
  readonly weekday: number | null;
  readonly reached: number;
  readonly tried: number;
  readonly now: boolean;
}

const parts = [
  { from: '08:00', to: '10:00' },
  { from: '10:00', to: '12:00' },
  { from: '12:00', to: '14:00' },
  { from: '14:00', to: '16:00' },
  { from: '16:00', to: '18:00' },
  { from: '18:00', to: '21:00' },
] as const;
const OFFICE_HOURS = 5;
const ENOUGH = 2;

/**
 * The part of the day in which a customer is reached most often, by earlier calls; null when there is too little to say. The share is
 * counted with one success and one failure more than there were, so that a single call decides nothing.
 */
export function bestTime(facts: {
  readonly calls: readonly { readonly at: Instant; readonly reached: boolean }[];
  readonly now: Instant;
  readonly timeZone: string;
}): BestTime | null {
  const { calls, now, timeZone } = facts;
  const counted = parts.map((part) => {
    const then = calls.filter((call) => isWithin(call.at, part, timeZone));
    const reached = then.filter((call) => call.reached).length;
    return { part, tried: then.length, reached, share: (reached + 1) / (then.length + 2) };
  });
  if (calls.length < ENOUGH) return null;
  const anyReached = calls.some((call) => call.reached);
  const candidates = anyReached ? counted.filter((one) => one.reached > 0) : counted.slice(0, OFFICE_HOURS);
  const best = candidates.sort((a, b) => b.share - a.share || b.reached - a.reached)[0];
  if (!best) return null;
  return {
    code: anyReached ? 'reached-then' : 'never-reached-otherwise',
    ...best.part,
    weekday: anyReached ? usualWeekday(calls, timeZone) : null,
    reached: best.reached,
    tried: best.tried,
    now: isWithin(now, best.part, timeZone),
  };
}

function isWithin(at: Instant, part: { from: string; to: string }, timeZone: string): boolean {
  const day = dayOf(at, timeZone);
  return at >= instantAt(day, part.from, timeZone) && at < instantAt(day, part.to, timeZone);
}

/** The day of the week on which the customer was reached at least two times and in most cases. */
function usualWeekday(calls: readonly { at: Instant; reached: boolean }[], timeZone: string): number | null {
  const days = calls.filter((call) => call.reached).map((call) => weekday(dayOf(call.at, timeZone)));
  const often = [1, 2, 3, 4, 5, 6, 7].find((day) => {
    const count = days.filter((one) => one === day).length;
    return count >= 2 && count * 3 >= days.length * 2;
  });
  return often ?? null;
}
