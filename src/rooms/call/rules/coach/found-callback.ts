import type { Day } from '#kernel/dates.ts';
import { type Quote, quoteOf } from '#knowledge/language/review/transcript.ts';
import { spokenTime } from '#rooms/call/rules/coach/spoken-time.ts';
import type { Talk } from '#rooms/call/rules/coach/talk.ts';

/** A moment for calling again, as far as it was said. */
export interface FoundCallback {
  readonly day: Day | null;
  /** 'HH:MM'. */
  readonly time: string | null;
  readonly quotes: readonly Quote[];
}

/** How many turns after the one about calling may still name its day or hour. */
const near = 3;

/** Who calls again and when; null when nobody spoke of it. The last day or hour that was named near it counts. */
export function callbackIn({ state, turns, callDate }: Talk): FoundCallback | null {
  const { callbackTurn } = state;
  const about = callbackTurn === null ? undefined : turns[callbackTurn - 1];
  if (!about) return null;
  const around = turns.slice(Math.max(0, about.turn - 2), about.turn + near);
  const days = around.flatMap((turn) =>
    turn.heard.phrases.dates.filter(
      (date) => !date.vague && date.from !== null && date.from === date.to && date.from >= callDate,
    ),
  );
  const times = around.flatMap((turn) => spokenTime(turn.plain) ?? []);
  return { day: days.at(-1)?.from ?? null, time: times.at(-1) ?? null, quotes: [quoteOf(about, 'will_call_back')] };
}
