import { addMilliseconds } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { once, recomputeVerdicts } from '#rooms/coaching/actions/queued.ts';
import type { readCoachingPolicy, tryCoachingPolicy } from '#rooms/coaching/contract.ts';
import { policyChanged } from '#rooms/coaching/events.ts';
import { overrulesIn } from '#rooms/coaching/rules/point-words.ts';
import { checkPolicy, type Policy, samePolicy, usualPolicy } from '#rooms/coaching/rules/policy.ts';
import { previewPolicy } from '#rooms/coaching/rules/policy-preview.ts';
import { programVersion } from '#rooms/coaching/rules/review.ts';
import { pointWordsOf } from '#rooms/coaching/store/points.ts';
import { putPolicy, type StoredPolicy } from '#rooms/coaching/store/policy.ts';
import { checksSince } from '#rooms/coaching/store/reviews.ts';
import { countReviews, countStale, lastRecompute, startRecompute } from '#rooms/coaching/store/stale.ts';

/** The settings that a coach can change. */
export type PolicySettings = Pick<StoredPolicy, 'points' | 'retentionDays'>;

export type PolicyRefusal =
  | { readonly code: 'thresholds-crossed'; readonly point: PointId }
  | { readonly code: 'nothing-counts' }
  | { readonly code: 'policy-changed-again' };

const DAY_MS = 86_400_000;
const PREVIEW_DAYS = 90;
const MOST_PREVIEWED = 10_000;
const MOST_STALE = 10_000;

/** The policy with how far its recompute is, and how many reviews an older program made. */
export async function readPolicy(work: Work): Promise<ResponseOf<typeof readCoachingPolicy>> {
  const { version, points, retentionDays, setBy, setAt } = await policyOf(work);
  const run = await lastRecompute(work);
  return {
    version,
    points,
    retentionDays,
    setBy,
    setAt,
    usual: usualPolicy,
    stale: await countStale(work, programVersion, MOST_STALE),
    recompute: run && { total: run.total, done: run.done, startedAt: run.started_at, finishedAt: run.finished_at },
  };
}

/** Sets how points are judged and how long is kept. Verdicts of all calls follow, in a job of their own. */
export async function setPolicy(
  work: Work,
  settings: PolicySettings,
): Promise<Decision<{ undo: EventId | null }, PolicyRefusal>> {
  const wrong = checkPolicy(settings.points);
  if (wrong) return refused(wrong);
  return granted({ undo: await changePolicy(work, settings) });
}

/** Sets the policy back to what it was before a change, unless it was changed again since. */
export async function undoPolicyChange(work: Work, event: StoredEvent): Promise<Decision<null, PolicyRefusal>> {
  if (!policyChanged.is(event)) return refused({ code: 'policy-changed-again' });
  const { before, after } = event.payload;
  const now = await policyOf(work, true);
  if (!isSame(now, after)) return refused({ code: 'policy-changed-again' });
  await changePolicy(work, before);
  return granted(null);
}

async function changePolicy(work: Work, after: PolicySettings): Promise<EventId | null> {
  const before = await policyOf(work, true);
  if (isSame(before, after)) return null;
  const judgesOtherwise = !samePolicy(before.points, after.points);
  const version = judgesOtherwise ? before.version + 1 : before.version;
  await putPolicy(work, { version, points: after.points, retentionDays: after.retentionDays });
  if (judgesOtherwise) {
    await startRecompute(work, version, await countReviews(work));
    await work.enqueue(recomputeVerdicts, {}, once);
  }
  return work.publish(
    policyChanged.of({
      customerId: null,
      subjectId: null,
      payload: {
        before: { points: before.points, retentionDays: before.retentionDays },
        after: { points: after.points, retentionDays: after.retentionDays },
      },
    }),
  );
}

function isSame(one: PolicySettings, other: PolicySettings): boolean {
  return one.retentionDays === other.retentionDays && samePolicy(one.points, other.points);
}

/** What a policy would change in the calls of the last 90 days, with examples. */
export async function tryPolicy(
  work: Work,
  points: Policy,
): Promise<Decision<ResponseOf<typeof tryCoachingPolicy>, PolicyRefusal>> {
  const wrong = checkPolicy(points);
  if (wrong) return refused(wrong);
  const rows = await checksSince(work, addMilliseconds(work.now, -PREVIEW_DAYS * DAY_MS), MOST_PREVIEWED);
  const words = await pointWordsOf(
    work,
    rows.map((row) => row.review_id),
  );
  const preview = previewPolicy(
    (await policyOf(work)).points,
    points,
    rows.flatMap(({ review_id: reviewId, checks }) =>
      checks ? [{ reviewId, checks, overruled: overrulesIn(words.get(reviewId) ?? {}) }] : [],
    ),
  );
  const byId = new Map(rows.map((row) => [row.review_id, row]));
  return granted({
    ...preview,
    perPoint: [...preview.perPoint],
    since: PREVIEW_DAYS,
    examples: preview.examples.flatMap((change) => {
      const row = byId.get(change.reviewId);
      return row ? [{ ...change, customerName: row.customer_name, userName: row.user_name, heldAt: row.held_at }] : [];
    }),
  });
}
