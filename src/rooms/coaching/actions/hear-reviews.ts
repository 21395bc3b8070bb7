import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type CallId, wordsOfCalls } from '#rooms/call/index.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { hearAgain, once } from '#rooms/coaching/actions/queued.ts';
import { judge } from '#rooms/coaching/actions/recompute.ts';
import { callReviewed } from '#rooms/coaching/events.ts';
import { findIn, programVersion, type ReviewId, type Said } from '#rooms/coaching/rules/review.ts';
import { pointWordsOf } from '#rooms/coaching/store/points.ts';
import { lockReviews, saveFindings, withdrawReviews } from '#rooms/coaching/store/reviews.ts';
import { heardByOthers } from '#rooms/coaching/store/stale.ts';
import { transcriptsOf } from '#rooms/coaching/store/words.ts';

/** How many calls are heard in one transaction; hearing takes some milliseconds for each. */
const heardAtOnce = 20;

/** Hears calls and keeps what was found, with verdicts by the policy of now. Calls whose words are gone lose their review. */
export async function hearCalls(work: Work, reviewIds: readonly ReviewId[]): Promise<void> {
  const asked = await lockReviews(work, reviewIds);
  const said = await wordsOf(work, asked);
  const policy = await policyOf(work);
  const words = await pointWordsOf(work, reviewIds);
  const wordless: ReviewId[] = [];
  for (const { review_id: reviewId, facts, state, source } of asked) {
    const turns = said.get(reviewId);
    if (!turns) {
      wordless.push(reviewId);
      continue;
    }
    const findings = findIn(turns, facts);
    const judged = judge(policy.points, reviewId, findings.checks, words.get(reviewId) ?? {});
    await saveFindings(work, judged, findings, { program: programVersion, policy: policy.version });
    if (state === 'waiting')
      work.publish(
        callReviewed.of({
          customerId: null,
          subjectId: reviewId,
          payload: { source, score: judged.score.tenths, seen: judged.score.seen },
        }),
      );
  }
  await withdrawReviews(work, wordless);
}

/** Hears the next calls that an older program reviewed, or that were never heard, and asks for the rest. */
export async function hearAgainBatch(work: Work): Promise<void> {
  const reviewIds = await heardByOthers(work, programVersion, heardAtOnce);
  await hearCalls(work, reviewIds);
  if (reviewIds.length === heardAtOnce) await work.enqueue(hearAgain, {}, once);
}

/** The words of these reviews, each from where it keeps them. */
export async function wordsOf(
  work: Work,
  reviews: readonly { readonly review_id: ReviewId; readonly source: 'call' | 'transcript' }[],
): Promise<Map<ReviewId, Said>> {
  const bySource = groupBy(reviews, (review) => review.source);
  const ids = (source: 'call' | 'transcript'): ReviewId[] =>
    (bySource.get(source) ?? []).map((review) => review.review_id);
  const callIds = ids('call');
  const calls = callIds.length === 0 ? [] : await wordsOfCalls(work, callIds.map(callIdOf));
  const transcripts = await transcriptsOf(work, ids('transcript'));
  return new Map<ReviewId, Said>([
    ...calls.map((call): [ReviewId, Said] => [reviewIdOf(call.callId), call.said]),
    ...[...transcripts].map(([reviewId, transcript]): [ReviewId, Said] => [reviewId, transcript.said]),
  ]);
}

/** A review of a call has the id of that call. */
export function reviewIdOf(callId: CallId): ReviewId {
  return callId as string as ReviewId;
}

function callIdOf(reviewId: ReviewId): CallId {
  return reviewId as string as CallId;
}
