import type { Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type PointId, pointIds } from '#knowledge/language/review/points/point.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { namesIn } from '#rooms/coaching/actions/names-in.ts';
import { noteLook } from '#rooms/coaching/actions/note-look.ts';
import { isAnonymous, meOf, visibleRound, type WholeRound } from '#rooms/coaching/actions/read-calibration.ts';
import type { readCalibrationCall } from '#rooms/coaching/contract/calibration.ts';
import { anonymousWords } from '#rooms/coaching/rules/calibration/anonymous.ts';
import { differencesFirst } from '#rooms/coaching/rules/calibration/differences.ts';
import {
  type Answer,
  isRevealed,
  type Judgement,
  pointsLeft,
  withKnownChecks,
} from '#rooms/coaching/rules/calibration/judgement.ts';
import { forAllPoints } from '#rooms/coaching/rules/policy.ts';
import type { Checks, ReviewId } from '#rooms/coaching/rules/review.ts';
import { hasOpened } from '#rooms/coaching/store/access.ts';
import { reveal, type StoredRoundCall } from '#rooms/coaching/store/calibration.ts';
import type { RoundId } from '#rooms/coaching/store/calibration-tables.ts';
import { saveJudgement, type StoredJudgement } from '#rooms/coaching/store/judgements.ts';
import { reviewById } from '#rooms/coaching/store/reviews.ts';

type CallView = ResponseOf<typeof readCalibrationCall>;

export type JudgeRefusal =
  | { readonly code: 'round-not-found' }
  | { readonly code: 'review-not-found' }
  | { readonly code: 'no-judge' }
  | { readonly code: 'shown-already' }
  | { readonly code: 'points-missing'; readonly points: readonly PointId[] };

/** Which call of which round. */
export interface CallPlace {
  readonly roundId: RoundId;
  readonly reviewId: ReviewId;
}

/** A call of a round that whoever looks may see. */
export async function visibleCall(
  work: Work,
  { roundId, reviewId }: CallPlace,
  lock = false,
): Promise<Decision<{ whole: WholeRound; call: StoredRoundCall; given: readonly StoredJudgement[] }, JudgeRefusal>> {
  const found = await visibleRound(work, roundId, lock);
  if (!found.ok) return found;
  const call = found.value.calls.find((one) => one.review_id === reviewId);
  if (!call) return refused({ code: 'review-not-found' });
  const given = found.value.judgements.filter((judgement) => judgement.review_id === reviewId);
  return granted({ whole: found.value, call, given });
}

/** A call as a judge sees it. As long as it is blind, the answer holds no judgement but his own, nor that of the program. */
export async function readCall(work: Work, place: CallPlace): Promise<Decision<CallView, JudgeRefusal>> {
  const found = await visibleCall(work, place);
  if (!found.ok) return found;
  const { whole, call, given } = found.value;
  const review = await reviewById(work, place.reviewId);
  if (!review) return refused({ code: 'review-not-found' });
  await noteLook(work, review, 'calibration');
  const anonymous = isAnonymous(work, call);
  const words = (await wordsOf(work, [review])).get(place.reviewId) ?? [];
  const said = anonymous ? anonymousWords(words, await namesIn(work, review)) : words;
  const me = meOf(work);
  const own = given.find((judgement) => judgement.user_id === me);
  return granted({
    heldAt: call.held_at,
    callDay: call.facts.callDay,
    customerName: anonymous ? null : call.customer_name,
    userName: anonymous ? null : call.user_name,
    anonymous,
    turns: said.map(({ role, text }) => ({ role, text })),
    openedBeforeMs: call.facts.openedBeforeMs,
    recorded:
      call.facts.recorded?.map(({ kind, day, amountCents }) => ({
        kind,
        day,
        amountCents: anonymous ? null : amountCents,
      })) ?? null,
    checks: forAllPoints((id) => call.program.checks[id].map((check) => check.id)),
    isJudge: whole.judges.some(({ userId }) => userId === me),
    own: own ? judgementIn(own) : null,
    ownDone: own?.done_at != null,
    done: given.filter((judgement) => judgement.done_at !== null).length,
    judges: whole.judges.length,
    compared: call.revealed_at === null ? null : compare(work, whole, call, given),
  });
}

function compare(
  work: Work,
  whole: WholeRound,
  call: StoredRoundCall,
  given: readonly StoredJudgement[],
): NonNullable<CallView['compared']> {
  const me = meOf(work);
  const people = whole.judges.flatMap(({ userId, name }) => {
    const judgement = given.find((one) => one.user_id === userId);
    if (!judgement) return [];
    return [{ ...judgementIn(judgement), name, isMe: userId === me, sawBefore: judgement.saw_before }];
  });
  return {
    people,
    program: { verdicts: { ...call.program.verdicts }, checks: answersOf(call.program.checks) },
    order: differencesFirst(
      people.map(({ verdicts }) => verdicts),
      call.program.verdicts,
    ),
    agreed: call.agreed as NonNullable<CallView['compared']>['agreed'],
  };
}

/** Keeps the own judgement of a call as far as it is. When the last judge is done, everybody sees all. */
export async function keepJudgement(
  work: Work,
  place: CallPlace,
  asked: Judgement & { readonly done: boolean },
): Promise<Decision<{ savedAt: Instant; revealed: boolean }, JudgeRefusal>> {
  const found = await visibleCall(work, place, true);
  if (!found.ok) return found;
  const { whole, call, given } = found.value;
  const me = whole.judges.find(({ userId }) => userId === meOf(work));
  if (!me) return refused({ code: 'no-judge' });
  if (call.revealed_at !== null || whole.round.closed_at !== null) return refused({ code: 'shown-already' });
  const judgement = withKnownChecks(asked, call.program.checks);
  const missing = pointsLeft(judgement);
  if (asked.done && missing.length > 0) return refused({ code: 'points-missing', points: missing });
  const review = await reviewById(work, place.reviewId);
  if (!review) return refused({ code: 'review-not-found' });
  const readOwn = review.user_id === me.userId && review.acknowledged_at !== null;
  const sawBefore = readOwn || (await hasOpened(work, place.reviewId, me.userId));
  await saveJudgement(work, { ...place, userId: me.userId }, judgement, { done: asked.done, sawBefore });
  const others = given.filter((one) => one.user_id !== me.userId && one.done_at !== null).length;
  const revealed = isRevealed({ judges: whole.judges.length, done: others + (asked.done ? 1 : 0) }, false);
  if (revealed) await reveal(work, place.roundId, place.reviewId);
  return granted({ savedAt: work.now, revealed });
}

function judgementIn({ verdicts, checks, remark }: StoredJudgement): NonNullable<CallView['own']> {
  const answered = Object.entries(checks).map(([point, given]) => [point, { ...given }] as const);
  return { verdicts: { ...verdicts }, checks: Object.fromEntries(answered), remark };
}

function answersOf(checks: Checks): Partial<Record<PointId, Record<string, Answer>>> {
  return Object.fromEntries(
    pointIds.map((id) => [id, Object.fromEntries(checks[id].map((check) => [check.id, check.answer]))]),
  );
}
