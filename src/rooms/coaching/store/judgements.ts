import { sql } from 'kysely';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { Judgement } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { CalibrationTables, RoundId } from '#rooms/coaching/store/calibration-tables.ts';

const tables = (work: Work) => work.tx.withTables<CalibrationTables>();
const json = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}::jsonb`;

/** A judgement as it is kept. */
export type StoredJudgement = Omit<CalibrationTables['calibration_judgement'], 'tenant_id'>;

/** Which judgement: of whom, of which call, in which round. */
export interface JudgementPlace {
  readonly roundId: RoundId;
  readonly reviewId: ReviewId;
  readonly userId: UserId;
}

/** What was judged in rounds. */
export async function judgementsOf(work: Work, roundIds: readonly RoundId[]): Promise<StoredJudgement[]> {
  if (roundIds.length === 0) return [];
  return tables(work)
    .selectFrom('calibration_judgement')
    .select(['round_id', 'review_id', 'user_id', 'verdicts', 'checks', 'remark', 'saved_at', 'done_at', 'saw_before'])
    .where('tenant_id', '=', work.tenant)
    .where('round_id', 'in', roundIds)
    .orderBy('review_id')
    .orderBy('user_id')
    .execute();
}

/** Keeps a judgement as it is now, in the place of what was kept before. */
export async function saveJudgement(
  work: Work,
  { roundId, reviewId, userId }: JudgementPlace,
  judgement: Judgement,
  state: { readonly done: boolean; readonly sawBefore: boolean },
): Promise<void> {
  const { verdicts, checks, remark } = judgement;
  const kept = {
    verdicts: json(verdicts),
    checks: json(checks),
    remark,
    saved_at: work.now,
    done_at: state.done ? work.now : null,
    saw_before: state.sawBefore,
  };
  await tables(work)
    .insertInto('calibration_judgement')
    .values({ tenant_id: work.tenant, round_id: roundId, review_id: reviewId, user_id: userId, ...kept })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'round_id', 'review_id', 'user_id']).doUpdateSet(kept))
    .execute();
}
