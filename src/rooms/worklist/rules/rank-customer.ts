import type { Day, Instant } from '#kernel/dates.ts';
import type { ContactPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import { type GateView, gateOf } from '#rooms/worklist/rules/gates.ts';
import { moneyOf, WORTH_A_CALL } from '#rooms/worklist/rules/money.ts';
import { agreementReasons, debtReasons } from '#rooms/worklist/rules/points.ts';
import type { Facts, Money, Ranking, Reason, ReasonCode, Segment, Situation } from '#rooms/worklist/rules/situation.ts';
import { compare, judgedPromise, unkeptPromises } from '#rooms/worklist/rules/unkept-promises.ts';

const NEW_DAYS = 30;

/** What ranking needs besides the customer's situation: the day, the calendar of working days, and how often may be called. */
export interface RankingDay {
  readonly today: Day;
  readonly nextWorkingDay: GateView['nextWorkingDay'];
  readonly policy: ContactPolicy;
}

/**
 * Where a customer stands on the list of a day and why; null when there is nothing to call about. Depends on the day only,
 * not on the minute: `availableAt` says from when today. docs/worklist.md explains the order.
 */
export function rankCustomer(situation: Situation, { today, nextWorkingDay, policy }: RankingDay): Ranking | null {
  const money = moneyOf(situation.invoices, today);
  const due = situation.followUps.filter((followUp) => followUp.day <= today);
  const hasCallback = situation.followUps.some((followUp) => followUp.kind === 'callback');
  if (money.overdueCents <= 0 && !hasCallback) return null;
  const worthACall = money.callableCents >= WORTH_A_CALL;
  if (!worthACall && money.disputedCents <= 0 && !hasCallback) return null;

  const unkept = unkeptPromises(situation.promises, today);
  const judged = judgedPromise(unkept, worthACall);
  const reasons = [
    ...agreementReasons(situation, due, judged, judged ? unkept.length - 1 : unkept.length),
    ...debtReasons(situation, money, today),
  ].sort((a, b) => b.points - a.points);
  const gate = gateOf(situation, { today, money, judged, nextWorkingDay, policy });
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
