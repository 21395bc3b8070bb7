import { daysBetween, type Day, type Instant } from '#kernel/dates.ts';
import { type GateView, gateOf } from '#rooms/worklist/rules/gates.ts';
import { moneyOf, WORTH_A_CALL } from '#rooms/worklist/rules/money.ts';
import { agreementReasons, debtReasons } from '#rooms/worklist/rules/points.ts';
import type {
  Facts,
  Money,
  PromiseFacts,
  Ranking,
  Reason,
  ReasonCode,
  Segment,
  Situation,
} from '#rooms/worklist/rules/situation.ts';

/** How long a broken promise keeps counting, in days after its day. */
const BROKEN_COUNTS_DAYS = 180;
const NEW_DAYS = 30;

/** What ranking needs besides the customer's situation: the day, and the calendar of working days. */
export interface RankingDay {
  readonly today: Day;
  readonly nextWorkingDay: GateView['nextWorkingDay'];
}

/**
 * Where a customer stands on the list of a day and why; null when there is nothing to call about. Depends on the day only,
 * not on the minute: `availableAt` says from when today. docs/worklist.md explains the order.
 */
export function rankCustomer(situation: Situation, { today, nextWorkingDay }: RankingDay): Ranking | null {
  const money = moneyOf(situation.invoices, today);
  const due = situation.followUps.filter((followUp) => followUp.day <= today);
  const hasCallback = situation.followUps.some((followUp) => followUp.kind === 'callback');
  if (money.overdueCents <= 0 && !hasCallback) return null;
  const worthACall = money.callableCents >= WORTH_A_CALL;
  if (!worthACall && money.disputedCents <= 0 && !hasCallback) return null;

  const unkept = unkeptPromises(situation.promises, today);
  const last = unkept[0];
  const judged = worthACall && last && !last.fulfilled ? last : null;
  const reasons = [
    ...agreementReasons(situation, due, judged, judged ? unkept.length - 1 : unkept.length),
    ...debtReasons(situation, money, today),
  ].sort((a, b) => b.points - a.points);
  const gate = gateOf(situation, { today, money, judged, nextWorkingDay });
  if (reasons.length === 0 && !gate) return null;
  return {
    state: gate?.state ?? 'ready',
    segment: segmentOf(reasons, situation, money),
    score: reasons.reduce((total, reason) => total + reason.points, 0),
    money,
    headline: gate ? { code: gate.code, facts: gate.facts } : headlineOf(reasons, situation, money),
    reasons,
    gate,
    availableAt: gate ? null : availableAt(due),
  };
}

/** Promises that were not kept whole and after which no promise was kept, newest judgement first. */
function unkeptPromises(promises: readonly PromiseFacts[], today: Day): PromiseFacts[] {
  const unkept = promises
    .filter((promise) => promise.state === 'broken' || promise.state === 'partly_kept')
    .filter((promise) => daysBetween(promise.dueDay, today) <= BROKEN_COUNTS_DAYS)
    .filter((promise) => !promises.some((other) => other.state === 'kept' && other.dueDay > promise.dueDay));
  return unkept.sort(
    (a, b) =>
      compare(b.judgedAt ?? b.recordedAt, a.judgedAt ?? a.recordedAt) ||
      compare(b.dueDay, a.dueDay) ||
      compare(a.promiseId, b.promiseId),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A callback or try of today holds until its moment; what was planned last decides. */
function availableAt(due: Situation['followUps']): Instant | null {
  const callback = due
    .filter((followUp) => followUp.kind === 'callback')
    .map((followUp) => followUp.at)
    .sort()[0];
  if (callback) return callback;
  return (
    due
      .map((followUp) => followUp.at)
      .sort()
      .at(-1) ?? null
  );
}

const segmentsByReason: Partial<Record<ReasonCode, Segment>> = {
  'callback-due': 'callback',
  'promise-broken': 'broken',
  'promise-partly-kept': 'broken',
  'said-paid': 'said_paid',
};

function segmentOf(reasons: readonly Reason[], situation: Situation, money: Money): Segment {
  const own = reasons.map((reason) => segmentsByReason[reason.code]).find((segment) => segment !== undefined);
  if (own) return own;
  return situation.attempts.lastTriedAt === null && money.daysLate <= NEW_DAYS ? 'new' : 'overdue';
}

/** The one sentence: the strongest reason when it is an agreement, else age, amount and silence together. */
function headlineOf(reasons: readonly Reason[], situation: Situation, money: Money): { code: string; facts: Facts } {
  const first = reasons.find((reason) => segmentsByReason[reason.code] !== undefined);
  if (first) return { code: first.code, facts: first.facts };
  const { attempts } = situation;
  const facts = {
    days: money.daysLate,
    number: money.oldest?.number ?? null,
    count: money.overdueCount,
    cents: money.callableCents,
    currency: money.currency,
  };
  if (attempts.triesInVain > 0) return { code: 'overdue-tried', facts: { ...facts, tries: attempts.triesInVain } };
  if (attempts.lastSpokenDay === null) return { code: 'overdue-never-spoken', facts };
  return { code: 'overdue-spoken', facts: { ...facts, spokenDay: attempts.lastSpokenDay } };
}

/** The order of the list: points, then money, then id, so that it is total and stays the same. */
export function compareRanked(
  a: { score: number; callableCents: number; customerId: string },
  b: { score: number; callableCents: number; customerId: string },
): number {
  return b.score - a.score || b.callableCents - a.callableCents || compare(a.customerId, b.customerId);
}
