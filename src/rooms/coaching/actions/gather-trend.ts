import { type Day, dayOf, instantAt } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import { type CallId, type Made, outcomesOfCalls } from '#rooms/call/index.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { keptOf } from '#rooms/coaching/rules/trend/costs.ts';
import type { CallShowing, TrainingShowing } from '#rooms/coaching/rules/trend/development.ts';
import { difficultyOf } from '#rooms/coaching/rules/trend/difficulty.ts';
import { skillsOfCall } from '#rooms/coaching/rules/trend/skills-of-call.ts';
import { skillsSince } from '#rooms/coaching/store/skills.ts';
import { type TrendCall, trendCallsSince } from '#rooms/coaching/store/trend.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** Most calls that a trend looks at: the newest ones. */
const mostCalls = 5000;

/** A reviewed call as a trend sees it: skills, how hard it was, mistakes, whether its promises were kept. */
export interface ShownCall extends CallShowing {
  readonly userId: UserId | null;
  readonly mistakes: readonly MistakeId[];
  readonly kept: boolean | null;
}

type Promises = Awaited<ReturnType<typeof promisesOf>>;

/** All reviewed calls and all training since a day. */
export async function gatherTrend(
  work: Work,
  since: Day,
): Promise<{ readonly calls: readonly ShownCall[]; readonly training: readonly TrainingShowing[] }> {
  const { timeZone } = work.administration;
  const from = instantAt(since, '00:00', timeZone);
  const rows = await trendCallsSince(work, from, mostCalls);
  const known = await whatBecameOf(work, rows);
  const trained = await skillsSince(work, from, null);
  return {
    calls: rows.map((row) => shownCall(row, known)),
    training: trained.map(({ userId, skill, value, seenAt }) => ({
      userId,
      skill,
      value,
      day: dayOf(seenAt, timeZone),
    })),
  };
}

interface Known {
  readonly byCall: ReadonlyMap<ReviewId, { readonly cause: string | null; readonly outcomes: readonly Made[] }>;
  readonly byCustomer: ReadonlyMap<CustomerId, Promises>;
}

/** What was written down of these calls, and all promises of their customers. */
export async function whatBecameOf(
  work: Work,
  calls: readonly Pick<TrendCall, 'reviewId' | 'source' | 'customerId'>[],
): Promise<Known> {
  const callIds = calls.flatMap(({ reviewId, source }) => (source === 'call' ? [reviewId as string as CallId] : []));
  const outcomes = callIds.length === 0 ? [] : await outcomesOfCalls(work, callIds);
  const customerIds = [...new Set(calls.flatMap(({ customerId }) => (customerId ? [customerId] : [])))];
  const promises = customerIds.length === 0 ? [] : await promisesOf(work, customerIds);
  return {
    byCall: new Map(outcomes.map((one) => [one.callId as string as ReviewId, one])),
    byCustomer: groupBy(promises, (promise) => promise.customerId),
  };
}

/** Whether the promises of a call were kept; null: it gave none, or none was judged yet. */
export function keptIn(known: Known, reviewId: ReviewId, customerId: CustomerId | null): boolean | null {
  const outcomes = known.byCall.get(reviewId)?.outcomes ?? [];
  const made = new Set(outcomes.flatMap(({ promiseId, arrangementId }) => [promiseId, arrangementId]));
  const promises = (customerId && known.byCustomer.get(customerId)) || [];
  return keptOf(
    promises.flatMap(({ promiseId, arrangementId, state }) =>
      made.has(promiseId) || (arrangementId !== null && made.has(arrangementId)) ? [state] : [],
    ),
  );
}

function shownCall(row: TrendCall, known: Known): ShownCall {
  const { reviewId, customerId, callDay, oldestDue, openCents } = row;
  const before = ((customerId && known.byCustomer.get(customerId)) || []).filter(
    ({ state, untilDay }) => (state === 'broken' || state === 'partly_kept') && untilDay < callDay,
  );
  const cause = known.byCall.get(reviewId)?.cause ?? null;
  return {
    userId: row.userId,
    day: callDay,
    difficulty: difficultyOf({ callDay, cause, oldestDue, openCents, brokenBefore: before.length }),
    skills: skillsOfCall(row),
    mistakes: row.mistakes,
    kept: keptIn(known, reviewId, customerId),
  };
}
