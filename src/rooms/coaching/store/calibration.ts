import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { Agreed, ProgramJudgement } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { Verdicts, ReviewId } from '#rooms/coaching/rules/review.ts';
import type { CalibrationTables, RoundId } from '#rooms/coaching/store/calibration-tables.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CalibrationTables & CoachingTables>();
const json = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}::jsonb`;

/** A round as it is kept. */
export type StoredRound = Omit<CalibrationTables['calibration_round'], 'tenant_id'>;
/** A call of a round as it is kept, with what is known of its review. */
export type StoredRoundCall = Omit<CalibrationTables['calibration_call'], 'tenant_id'> &
  Pick<
    CoachingTables['coaching_review'],
    'source' | 'customer_name' | 'user_id' | 'user_name' | 'held_at' | 'facts' | 'outcome_kind'
  >;
/** A judge of a round. */
export interface Judge {
  readonly userId: UserId;
  readonly name: string;
}

/** Keeps a new round with its calls and judges. */
export async function insertRound(
  work: Work,
  roundId: RoundId,
  calls: readonly { readonly reviewId: ReviewId; readonly program: ProgramJudgement }[],
  judges: readonly Judge[],
): Promise<void> {
  const key = { tenant_id: work.tenant, round_id: roundId };
  const { actor } = work;
  await tables(work)
    .insertInto('calibration_round')
    .values({
      ...key,
      made_by: actor.name,
      made_by_user: actor.kind === 'person' ? actor.userId : null,
      made_at: work.now,
    })
    .execute();
  await tables(work)
    .insertInto('calibration_call')
    .values(
      calls.map(({ reviewId, program }, position) => ({
        ...key,
        review_id: reviewId,
        position,
        program: json(program),
        agreed: json({}),
      })),
    )
    .execute();
  await tables(work)
    .insertInto('calibration_judge')
    .values(judges.map(({ userId, name }, position) => ({ ...key, user_id: userId, user_name: name, position })))
    .execute();
}

/** Rounds, newest first; only those in which somebody judges, where he is given. */
export async function listRounds(work: Work, judge: UserId | null, limit: number): Promise<StoredRound[]> {
  let query = tables(work)
    .selectFrom('calibration_round')
    .select(['round_id', 'made_by', 'made_by_user', 'made_at', 'closed_by', 'closed_at'])
    .where('tenant_id', '=', work.tenant);
  if (judge !== null)
    query = query.where(
      sql<boolean>`exists (select from calibration_judge where calibration_judge.tenant_id = calibration_round.tenant_id
        and calibration_judge.round_id = calibration_round.round_id and calibration_judge.user_id = ${judge})`,
    );
  return query.orderBy('made_at', 'desc').orderBy('round_id', 'desc').limit(limit).execute();
}

/** One round; locked until the end where asked. */
export async function roundById(work: Work, roundId: RoundId, lock = false): Promise<StoredRound | null> {
  const query = tables(work)
    .selectFrom('calibration_round')
    .select(['round_id', 'made_by', 'made_by_user', 'made_at', 'closed_by', 'closed_at'])
    .where('tenant_id', '=', work.tenant)
    .where('round_id', '=', roundId);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The calls of rounds whose review stands, in their order. */
export async function callsOfRounds(work: Work, roundIds: readonly RoundId[]): Promise<StoredRoundCall[]> {
  if (roundIds.length === 0) return [];
  return tables(work)
    .selectFrom('calibration_call')
    .innerJoin('coaching_review', (join) =>
      join
        .onRef('coaching_review.tenant_id', '=', 'calibration_call.tenant_id')
        .onRef('coaching_review.review_id', '=', 'calibration_call.review_id'),
    )
    .select([
      'calibration_call.round_id',
      'calibration_call.review_id',
      'position',
      'program',
      'revealed_at',
      'agreed',
      'source',
      'customer_name',
      'user_id',
      'user_name',
      'held_at',
      'facts',
      'outcome_kind',
    ])
    .where('calibration_call.tenant_id', '=', work.tenant)
    .where('calibration_call.round_id', 'in', roundIds)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .execute();
}

/** The judges of rounds, in their order. */
export async function judgesOfRounds(
  work: Work,
  roundIds: readonly RoundId[],
): Promise<(Judge & { roundId: RoundId })[]> {
  if (roundIds.length === 0) return [];
  return tables(work)
    .selectFrom('calibration_judge')
    .select(['round_id as roundId', 'user_id as userId', 'user_name as name'])
    .where('tenant_id', '=', work.tenant)
    .where('round_id', 'in', roundIds)
    .orderBy('position')
    .execute();
}

/** Closes a round; what was still blind in it is shown from now. */
export async function closeRound(work: Work, roundId: RoundId): Promise<void> {
  await tables(work)
    .updateTable('calibration_round')
    .set({ closed_by: work.actor.name, closed_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('round_id', '=', roundId)
    .execute();
  await reveal(work, roundId, null);
}

/** Shows the judgements of one call of a round, or of all that were still blind. */
export async function reveal(work: Work, roundId: RoundId, reviewId: ReviewId | null): Promise<void> {
  let query = tables(work)
    .updateTable('calibration_call')
    .set({ revealed_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('round_id', '=', roundId)
    .where('revealed_at', 'is', null);
  if (reviewId !== null) query = query.where('review_id', '=', reviewId);
  await query.execute();
}

/** Writes what judges came to on the points of a call. */
export async function saveAgreed(
  work: Work,
  roundId: RoundId,
  reviewId: ReviewId,
  agreed: Partial<Record<PointId, Agreed>>,
): Promise<void> {
  await tables(work)
    .updateTable('calibration_call')
    .set({ agreed: json(agreed) })
    .where('tenant_id', '=', work.tenant)
    .where('round_id', '=', roundId)
    .where('review_id', '=', reviewId)
    .execute();
}

/** Takes a round away with all that was judged in it. */
export async function deleteRound(work: Work, roundId: RoundId): Promise<void> {
  await tables(work)
    .deleteFrom('calibration_round')
    .where('tenant_id', '=', work.tenant)
    .where('round_id', '=', roundId)
    .execute();
}

/** Takes away rounds of before a moment, and those of which no call is left. */
export async function deleteOldRounds(work: Work, before: Instant): Promise<void> {
  await sql`
    delete from calibration_round where tenant_id = ${work.tenant} and (made_at < ${before} or not exists (
      select from calibration_call where calibration_call.tenant_id = calibration_round.tenant_id
        and calibration_call.round_id = calibration_round.round_id))`.execute(work.tx);
}

/** Reviewed calls that can be judged, newest first, without those that were in a round before. */
export async function candidates(
  work: Work,
  since: Instant,
  limit: number,
): Promise<
  (Pick<
    CoachingTables['coaching_review'],
    'review_id' | 'source' | 'customer_name' | 'user_id' | 'user_name' | 'held_at' | 'outcome_kind' | 'checks'
  > & { automatic: Verdicts | null })[]
> {
  return tables(work)
    .selectFrom('coaching_review')
    .select([
      'review_id',
      'source',
      'customer_name',
      'user_id',
      'user_name',
      'held_at',
      'outcome_kind',
      'automatic',
      'checks',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', 'reviewed')
    .where('withdrawn_at', 'is', null)
    .where('held_at', '>=', since)
    .where(
      sql<boolean>`not exists (select from calibration_call where calibration_call.tenant_id = coaching_review.tenant_id
        and calibration_call.review_id = coaching_review.review_id)`,
    )
    .orderBy('held_at', 'desc')
    .orderBy('review_id', 'desc')
    .limit(limit)
    .execute();
}
