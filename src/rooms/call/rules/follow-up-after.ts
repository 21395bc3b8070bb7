import { addMilliseconds, type Day, dayOf, type Instant, instantAt } from '#kernel/dates.ts';
import type { CallResult, OutcomeKind } from '#rooms/call/rules/outcome.ts';

/** What comes next by itself after a call. */
export interface NextStep {
  readonly kind: 'retry' | 'check_payment';
  readonly at: Instant | Day;
}

/** What the next step depends on. `nextWorkingDay` gives the first working day after a day. */
export interface CallEnd {
  readonly result: CallResult;
  readonly kinds: readonly OutcomeKind[];
  /** The day on which the customer says to have paid, if he named one. */
  readonly paidOn: Day | null;
  readonly now: Instant;
  readonly today: Day;
  readonly timeZone: string;
  readonly isWorkingDay: (day: Day) => boolean;
  readonly nextWorkingDay: (after: Day) => Day;
}

const HOUR_MS = 3_600_000;
const LAST_CALL = '17:00';
const MORNING = '09:00';
const AFTERNOON = '13:30';

/**
 * The steps that follow by themselves: no answer → in two hours, or the next working morning; busy → in half an hour; voicemail and
 * someone else → the next working day, on the other part of the day; says paid → two working days after the payment, when the bank shows
 * it; refuses → the next working morning, to decide how to go on. An agreed callback, a promise, an arrangement and a complaint plan themselves.
 */
export function nextStepsAfter(end: CallEnd): NextStep[] {
  const { result, kinds } = end;
  const steps: NextStep[] = [];
  if (kinds.includes('says_paid')) {
    const paidOn = end.paidOn !== null && end.paidOn > end.today ? end.paidOn : end.today;
    steps.push({ kind: 'check_payment', at: end.nextWorkingDay(end.nextWorkingDay(paidOn)) });
  }
  const planned = kinds.some(
    (kind) =>
      kind === 'callback' ||
      kind === 'promise' ||
      kind === 'arrangement' ||
      kind === 'complaint' ||
      kind === 'says_paid',
  );
  if (planned) return steps;
  if (kinds.includes('refuses')) steps.push({ kind: 'retry', at: nextMorning(end) });
  else if (result === 'no_answer') steps.push({ kind: 'retry', at: laterToday(end, 2 * HOUR_MS) });
  else if (result === 'busy') steps.push({ kind: 'retry', at: laterToday(end, HOUR_MS / 2) });
  else if (result === 'voicemail' || result === 'someone_else')
    steps.push({ kind: 'retry', at: otherHalfNextDay(end) });
  return steps;
}

function nextMorning(end: CallEnd): Instant {
  return instantAt(end.nextWorkingDay(end.today), MORNING, end.timeZone);
}

function laterToday(end: CallEnd, ms: number): Instant {
  const later = addMilliseconds(end.now, ms);
  const lastCall = instantAt(end.today, LAST_CALL, end.timeZone);
  const sameDay = dayOf(later, end.timeZone) === end.today;
  return sameDay && later <= lastCall && end.isWorkingDay(end.today) ? later : nextMorning(end);
}

/** Who was not there in the morning may be there in the afternoon, and the other way round. */
function otherHalfNextDay(end: CallEnd): Instant {
  const inMorning = end.now < instantAt(end.today, '12:00', end.timeZone);
  return instantAt(end.nextWorkingDay(end.today), inMorning ? AFTERNOON : MORNING, end.timeZone);
}
