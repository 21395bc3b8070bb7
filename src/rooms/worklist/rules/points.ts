import { daysBetween, type Day } from '#kernel/dates.ts';
import type { Cents } from '#kernel/money.ts';
import { WORTH_A_CALL } from '#rooms/worklist/rules/money.ts';
import type { Money, OpenFollowUp, PromiseFacts, Reason, Situation } from '#rooms/worklist/rules/situation.ts';

/** Points for what may be asked for, in cents from. */
export const amountSteps: readonly (readonly [from: number, points: number])[] = [
  [2_500_000, 180],
  [1_000_000, 140],
  [500_000, 110],
  [250_000, 80],
  [100_000, 55],
  [25_000, 30],
  [5_000, 15],
  [1, 5],
];

/** Points for the days that the oldest invoice is late, from. */
export const lateSteps: readonly (readonly [from: number, points: number])[] = [
  [91, 110],
  [61, 90],
  [31, 60],
  [15, 30],
  [8, 15],
  [1, 5],
];

/** Points of what stands by itself. What is agreed with a customer always weighs more than amount and age together. */
export const points = {
  callbackDue: 1000,
  promiseBroken: 600,
  promisePartlyKept: 500,
  saidPaid: 420,
  retryDue: 20,
  neverSpoken: 40,
  longSilence: 25,
  severalInvoices: 10,
  manyInvoices: 20,
  perBrokenBefore: 15,
  perTryInVain: -5,
} as const;

const LONG_SILENCE_DAYS = 30;

function step(steps: typeof amountSteps, value: number): number {
  return steps.find(([from]) => value >= from)?.[1] ?? 0;
}

/** What the due follow-ups and the judged promises give. `judged` is the last promise that was not kept whole, if it still counts. */
export function agreementReasons(
  situation: Situation,
  due: readonly OpenFollowUp[],
  judged: PromiseFacts | null,
  brokenBefore: number,
): Reason[] {
  const reasons: Reason[] = [];
  const followUp = (kind: OpenFollowUp['kind']) => due.find((candidate) => candidate.kind === kind);
  const callback = followUp('callback');
  if (callback) {
    reasons.push({
      code: 'callback-due',
      points: points.callbackDue,
      facts: { at: callback.at, note: callback.note, followUpId: callback.followUpId },
    });
  }
  if (judged) {
    reasons.push({
      code: judged.state === 'partly_kept' ? 'promise-partly-kept' : 'promise-broken',
      points: judged.state === 'partly_kept' ? points.promisePartlyKept : points.promiseBroken,
      facts: {
        promiseId: judged.promiseId,
        cents: judged.amountCents,
        currency: judged.currency,
        day: judged.dueDay,
        paidCents: judged.paidCents,
      },
    });
  }
  if (brokenBefore > 0) {
    reasons.push({
      code: 'broken-before',
      points: points.perBrokenBefore * Math.min(3, brokenBefore),
      facts: { count: brokenBefore },
    });
  }
  const check = followUp('check_payment');
  if (check) {
    reasons.push({
      code: 'said-paid',
      points: points.saidPaid,
      facts: { day: check.day, note: check.note, bankReadUntil: situation.bankReadUntil },
    });
  }
  const retry = followUp('retry');
  if (retry) reasons.push({ code: 'retry-due', points: points.retryDue, facts: { at: retry.at, note: retry.note } });
  return reasons;
}

/** What amount, age and silence give. */
export function debtReasons(situation: Situation, money: Money, today: Day): Reason[] {
  if (money.callableCents < WORTH_A_CALL) return [];
  const { attempts } = situation;
  const reasons: Reason[] = [
    {
      code: 'overdue-amount',
      points: step(amountSteps, money.callableCents),
      facts: { cents: money.callableCents, currency: money.currency },
    },
    {
      code: 'days-late',
      points: step(lateSteps, money.daysLate),
      facts: { days: money.daysLate, day: money.oldest?.dueDate ?? null, number: money.oldest?.number ?? null },
    },
  ];
  if (attempts.lastSpokenDay === null) reasons.push({ code: 'never-spoken', points: points.neverSpoken, facts: {} });
  else if (daysBetween(attempts.lastSpokenDay, today) >= LONG_SILENCE_DAYS) {
    reasons.push({ code: 'long-silence', points: points.longSilence, facts: { day: attempts.lastSpokenDay } });
  }
  if (money.overdueCount >= 3) {
    const many = money.overdueCount >= 6;
    reasons.push({
      code: 'several-invoices',
      points: many ? points.manyInvoices : points.severalInvoices,
      facts: { count: money.overdueCount },
    });
  }
  if (attempts.triesInVain > 0) {
    reasons.push({
      code: 'tried-in-vain',
      points: points.perTryInVain * Math.min(5, attempts.triesInVain),
      facts: { count: attempts.triesInVain },
    });
  }
  if (money.disputedCents > 0) reasons.push(mention('part-disputed', money.disputedCents, money.currency));
  const { cents, currency } = situation.unmatched;
  if (cents > 0) reasons.push(mention('money-unmatched', cents, currency));
  return reasons;
}

function mention(code: 'part-disputed' | 'money-unmatched', cents: Cents, currency: string): Reason {
  return { code, points: 0, facts: { cents, currency } };
}
