import { addMilliseconds } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import { listMembers } from '#platform/tenancy/members.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import type { proposeCalibration } from '#rooms/coaching/contract/calibration.ts';
import { calibrationStarted, calibrationUndone } from '#rooms/coaching/events/calibration.ts';
import { chooseCalls } from '#rooms/coaching/rules/calibration/choose-calls.ts';
import { fewestJudges, usualCalls } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { ReviewId, Verdicts } from '#rooms/coaching/rules/review.ts';
import { candidates, deleteRound, insertRound, type Judge, roundById } from '#rooms/coaching/store/calibration.ts';
import type { RoundId } from '#rooms/coaching/store/calibration-tables.ts';
import { judgementsOf } from '#rooms/coaching/store/judgements.ts';
import { colleagues } from '#rooms/worklist/index.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';

export type StartRefusal =
  | { readonly code: 'review-not-found' }
  | { readonly code: 'person-not-found' }
  | { readonly code: 'too-few-judges'; readonly fewest: number }
  | { readonly code: 'nothing-to-judge' };

const DAY_MS = 86_400_000;
/** Calls that can be chosen: of the last so many days, at most so many. */
const LOOK_BACK_DAYS = 60;
const MOST_CANDIDATES = 60;

/** Calls for a new round, with those that the program would choose, and the people who can judge. */
export async function propose(work: Work, count: number): Promise<ResponseOf<typeof proposeCalibration>> {
  const found = await judgeable(work);
  const proposed = new Set(chooseCalls(found, count).map(({ reviewId }) => reviewId));
  const members = new Map((await listMembers(work)).map(({ userId, role }) => [userId, role]));
  return {
    calls: found.map(({ reviewId, row }) => ({
      reviewId,
      heldAt: row.held_at,
      customerName: row.customer_name,
      userName: row.user_name,
      outcome: row.outcome_kind,
      proposed: proposed.has(reviewId),
    })),
    people: (await colleagues(work)).flatMap(({ userId, name }) => {
      const role = members.get(userId);
      return role ? [{ userId, name, role }] : [];
    }),
  };
}

/** Begins a round with these judges; without calls the program chooses them. What the program says of the calls now is kept with the round. */
export async function startRound(
  work: Work,
  asked: { readonly reviewIds: readonly ReviewId[] | null; readonly judges: readonly UserId[] },
): Promise<Decision<{ roundId: RoundId; undo: EventId }, StartRefusal>> {
  const people = await colleagues(work);
  const judges = people.filter(({ userId }) => asked.judges.includes(userId));
  if (judges.length < new Set(asked.judges).size) return refused({ code: 'person-not-found' });
  if (judges.length < fewestJudges) return refused({ code: 'too-few-judges', fewest: fewestJudges });
  const found = await judgeable(work);
  const wanted = asked.reviewIds === null ? null : new Set(asked.reviewIds);
  const calls = wanted === null ? chooseCalls(found, usualCalls) : found.filter(({ reviewId }) => wanted.has(reviewId));
  if (wanted !== null && calls.length < wanted.size) return refused({ code: 'review-not-found' });
  if (calls.length === 0) return refused({ code: 'nothing-to-judge' });
  return granted(await begin(work, calls, judges));
}

type Found = Awaited<ReturnType<typeof judgeable>>[number];

async function begin(
  work: Work,
  calls: readonly Found[],
  judges: readonly Judge[],
): Promise<{ roundId: RoundId; undo: EventId }> {
  const roundId = work.newId<'calibration-round'>();
  await insertRound(
    work,
    roundId,
    calls.map(({ reviewId, verdicts, checks }) => ({ reviewId, program: { verdicts, checks } })),
    judges,
  );
  const payload = { calls: calls.length, judges: judges.length };
  return { roundId, undo: work.publish(calibrationStarted.of({ customerId: null, subjectId: roundId, payload })) };
}

/** Takes a round back, as long as nobody judged in it. */
export async function undoStart(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'round-not-found' } | { code: 'judged-already' }>> {
  const roundId = event.subjectId as RoundId | null;
  if (!calibrationStarted.is(event) || !roundId || !(await roundById(work, roundId, true)))
    return refused({ code: 'round-not-found' });
  if ((await judgementsOf(work, [roundId])).length > 0) return refused({ code: 'judged-already' });
  await deleteRound(work, roundId);
  work.publish(calibrationUndone.of({ customerId: null, subjectId: roundId, payload: event.payload }));
  return granted(null);
}

/** Calls that can be judged: reviewed, with words, not in a round before; newest first. */
async function judgeable(work: Work) {
  const rows = await candidates(work, addMilliseconds(work.now, -LOOK_BACK_DAYS * DAY_MS), MOST_CANDIDATES);
  const said = await wordsOf(work, rows);
  return rows.flatMap((row) => {
    const turns = said.get(row.review_id)?.length ?? 0;
    if (turns === 0 || row.automatic === null || row.checks === null) return [];
    const verdicts: Verdicts = row.automatic;
    return [
      {
        reviewId: row.review_id,
        userId: row.user_id,
        outcome: row.outcome_kind,
        verdicts,
        checks: row.checks,
        turns,
        row,
      },
    ];
  });
}
