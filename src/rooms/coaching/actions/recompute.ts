import type { Work } from '#platform/tenancy/work.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { once, recomputeVerdicts } from '#rooms/coaching/actions/queued.ts';
import { overrulesIn } from '#rooms/coaching/rules/point-words.ts';
import { type Policy, scoreBy, verdictsBy, withOverrules } from '#rooms/coaching/rules/policy.ts';
import type { Checks, ReviewId } from '#rooms/coaching/rules/review.ts';
import { pointWordsOf, type WordsByPoint } from '#rooms/coaching/store/points.ts';
import { type Judged, saveVerdicts } from '#rooms/coaching/store/reviews.ts';
import { judgedByOthers, noteRecomputed } from '#rooms/coaching/store/stale.ts';

/** How many reviews get verdicts in one transaction: few enough that a page which waits for it hardly notices. */
export const batchSize = 250;

/** Gives the next reviews their verdicts by the policy of now, and asks for the rest. What is done stays done when the program stops. */
export async function recomputeBatch(work: Work): Promise<void> {
  const policy = await policyOf(work);
  const rows = await judgedByOthers(work, policy.version, batchSize);
  const words = await pointWordsOf(
    work,
    rows.map((row) => row.review_id),
  );
  const judged = rows.flatMap(({ review_id: reviewId, checks }) =>
    checks ? [judge(policy.points, reviewId, checks, words.get(reviewId) ?? {})] : [],
  );
  await saveVerdicts(work, judged, policy.version);
  const finished = rows.length < batchSize;
  await noteRecomputed(work, rows.length, finished);
  if (!finished) await work.enqueue(recomputeVerdicts, {}, once);
}

/** The verdicts of one review by a policy and what coaches said, with the score. */
export function judge(policy: Policy, reviewId: ReviewId, checks: Checks, words: WordsByPoint): Judged {
  const automatic = verdictsBy(policy, checks);
  const verdicts = withOverrules(automatic, overrulesIn(words));
  return { reviewId, automatic, verdicts, score: scoreBy(policy, verdicts) };
}
