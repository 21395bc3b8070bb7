import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { mayDo } from '#kernel/endpoint.ts';
import { groupBy } from '#kernel/lists.ts';
import { pointIds } from '#knowledge/language/review/points/point.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { viewerOf } from '#rooms/coaching/actions/viewer.ts';
import type { listCalibrationRounds, readCalibrationRound } from '#rooms/coaching/contract/calibration.ts';
import { spreadOf } from '#rooms/coaching/rules/calibration/differences.ts';
import { maySee } from '#rooms/coaching/rules/visible.ts';
import {
  callsOfRounds,
  judgesOfRounds,
  listRounds,
  roundById,
  type StoredRound,
  type StoredRoundCall,
} from '#rooms/coaching/store/calibration.ts';
import type { RoundId } from '#rooms/coaching/store/calibration-tables.ts';
import { judgementsOf, type StoredJudgement } from '#rooms/coaching/store/judgements.ts';

type RoundView = ResponseOf<typeof listCalibrationRounds>['rounds'][number];

const MOST_ROUNDS = 100;

/** A round with everything that belongs to it. */
export interface WholeRound {
  readonly round: StoredRound;
  readonly calls: readonly StoredRoundCall[];
  readonly judges: readonly { readonly userId: UserId; readonly name: string }[];
  readonly judgements: readonly StoredJudgement[];
}

/** Who is at work; null for the program. */
export function meOf(work: Work): UserId | null {
  return work.actor.kind === 'person' ? work.actor.userId : null;
}

/** Rounds that whoever looks may see: those in which he judges, and for who coaches all. */
export async function visibleRounds(work: Work): Promise<RoundView[]> {
  const all = mayDo(viewerOf(work).role, 'steer');
  const rounds = await listRounds(work, all ? null : meOf(work), MOST_ROUNDS);
  return (await wholeRounds(work, rounds)).map((whole) => viewOf(work, whole));
}

/** One round that whoever looks may see. */
export async function visibleRound(
  work: Work,
  roundId: RoundId,
  lock = false,
): Promise<Decision<WholeRound, { code: 'round-not-found' }>> {
  const round = await roundById(work, roundId, lock);
  const [whole] = round ? await wholeRounds(work, [round]) : [];
  if (!whole) return refused({ code: 'round-not-found' });
  const judges = whole.judges.some(({ userId }) => userId === meOf(work));
  return judges || mayDo(viewerOf(work).role, 'steer') ? granted(whole) : refused({ code: 'round-not-found' });
}

/** Rounds with their calls, judges and judgements. */
export async function wholeRounds(work: Work, rounds: readonly StoredRound[]): Promise<WholeRound[]> {
  const ids = rounds.map((round) => round.round_id);
  const calls = groupBy(await callsOfRounds(work, ids), (call) => call.round_id);
  const judges = groupBy(await judgesOfRounds(work, ids), (judge) => judge.roundId);
  const judgements = groupBy(await judgementsOf(work, ids), (judgement) => judgement.round_id);
  return rounds.map((round) => ({
    round,
    calls: calls.get(round.round_id) ?? [],
    judges: judges.get(round.round_id) ?? [],
    judgements: (judgements.get(round.round_id) ?? []).filter((judgement) =>
      (calls.get(round.round_id) ?? []).some((call) => call.review_id === judgement.review_id),
    ),
  }));
}

function viewOf(work: Work, { round, calls, judges, judgements }: WholeRound): RoundView {
  const me = meOf(work);
  const done = (userId: UserId): number =>
    judgements.filter((judgement) => judgement.user_id === userId && judgement.done_at !== null).length;
  return {
    roundId: round.round_id,
    madeBy: round.made_by,
    madeAt: round.made_at,
    closedAt: round.closed_at,
    closedBy: round.closed_by,
    calls: calls.length,
    revealed: calls.filter((call) => call.revealed_at !== null).length,
    judges: judges.map(({ userId, name }) => ({ name, isMe: userId === me, done: done(userId) })),
    isJudge: judges.some(({ userId }) => userId === me),
  };
}

/** Whether somebody sees a call only without names: a judge who may not see its review. */
export function isAnonymous(work: Work, call: Pick<StoredRoundCall, 'user_id'>): boolean {
  return !maySee(viewerOf(work), call.user_id);
}

/** One round with its calls, as whoever looks may see it. */
export async function readRound(
  work: Work,
  roundId: RoundId,
): Promise<Decision<ResponseOf<typeof readCalibrationRound>, { code: 'round-not-found' }>> {
  const found = await visibleRound(work, roundId);
  if (!found.ok) return found;
  const view = viewOf(work, found.value);
  const { calls, judgements } = found.value;
  const me = meOf(work);
  return granted({
    ...view,
    items: calls.map((call) => {
      const given = judgements.filter((judgement) => judgement.review_id === call.review_id);
      const own = given.find((judgement) => judgement.user_id === me);
      const anonymous = isAnonymous(work, call);
      return {
        reviewId: call.review_id,
        heldAt: call.held_at,
        customerName: anonymous ? null : call.customer_name,
        userName: anonymous ? null : call.user_name,
        revealed: call.revealed_at !== null,
        own: view.isJudge ? (own ? (own.done_at === null ? 'begun' : 'done') : 'nothing') : null,
        done: given.filter((judgement) => judgement.done_at !== null).length,
        differences: call.revealed_at === null ? null : pointsApart(given),
        agreed: Object.keys(call.agreed).length,
      };
    }),
  });
}

/** On how many points people do not say the same. */
function pointsApart(given: readonly StoredJudgement[]): number {
  return pointIds.filter((id) => {
    const verdicts = given.flatMap(({ verdicts: { [id]: verdict } }) => (verdict === undefined ? [] : [verdict]));
    const [first] = verdicts;
    return first !== undefined && spreadOf(verdicts, first).people > 0;
  }).length;
}
