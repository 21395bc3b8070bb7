import type { Instant } from '#kernel/dates.ts';

/** A call in which excuses were heard, with the states of the promises that came out of it. */
export interface ExcusedCall {
  readonly excuses: readonly string[];
  readonly endedAt: Instant;
  /** An arrangement gives one state for each of its instalments. Empty: no promise. */
  readonly promises: readonly string[];
}

/** What is known of one excuse. */
export interface ExcuseFigure {
  readonly excuse: string;
  /** Calls in which it was heard. */
  readonly heard: number;
  /** Of these, calls that ended with a promise or an arrangement. */
  readonly promised: number;
  /** Promises and instalments from these calls that were judged, and how many of them were kept. */
  readonly judged: number;
  readonly kept: number;
  readonly lastHeardAt: Instant;
}

const judged: ReadonlySet<string> = new Set(['kept', 'partly_kept', 'broken']);

/** Counts per excuse what followed, most heard first. A call with two excuses counts for both. */
export function excuseFigures(calls: readonly ExcusedCall[]): ExcuseFigure[] {
  const figures = new Map<string, ExcuseFigure>();
  for (const { excuses, endedAt, promises } of calls)
    for (const excuse of new Set(excuses)) {
      const before = figures.get(excuse);
      figures.set(excuse, {
        excuse,
        heard: (before?.heard ?? 0) + 1,
        promised: (before?.promised ?? 0) + (promises.length > 0 ? 1 : 0),
        judged: (before?.judged ?? 0) + promises.filter((state) => judged.has(state)).length,
        kept: (before?.kept ?? 0) + promises.filter((state) => state === 'kept').length,
        lastHeardAt: before && before.lastHeardAt > endedAt ? before.lastHeardAt : endedAt,
      });
    }
  return [...figures.values()].sort((a, b) => b.heard - a.heard || a.excuse.localeCompare(b.excuse));
}
