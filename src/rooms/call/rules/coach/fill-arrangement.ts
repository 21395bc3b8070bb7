import { type ArrangementPart, emptyArrangement, intervalHeard } from '#rooms/call/rules/arrangement-form.ts';
import type { FoundArrangement } from '#rooms/call/rules/coach/found.ts';
import { writtenDay } from '#rooms/call/rules/day-words.ts';

/** The part of the form with instalments as they were said; what was not said stays as it is, and what nobody said is the usual. */
export function arrangementFilled(found: FoundArrangement, before: ArrangementPart | null): ArrangementPart {
  const { count, instalmentCents, firstCents, interval, from } = found;
  const part = before ?? emptyArrangement;
  const ownFirst =
    firstCents !== null && instalmentCents !== null && firstCents !== instalmentCents ? firstCents : null;
  const both = count !== null && instalmentCents !== null;
  return {
    ...part,
    // "Three times two hundred" says what is paid in all.
    totalCents: both ? (ownFirst ?? instalmentCents) + (count - 1) * instalmentCents : part.totalCents,
    shape: ownFirst === null ? part.shape : 'first_larger',
    count: count ?? part.count,
    instalmentCents: count === null ? (instalmentCents ?? part.instalmentCents) : null,
    firstCents: ownFirst ?? part.firstCents,
    interval: interval === null ? part.interval : intervalHeard(interval),
    from: from === null ? part.from : writtenDay(from),
  };
}
