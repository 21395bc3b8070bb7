import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { MomentId } from '#rooms/coaching/rules/moments/moment.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { MomentTables } from '#rooms/coaching/store/moment-tables.ts';
import { pieceBytes } from '#rooms/coaching/store/recordings.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<MomentTables & CoachingTables>();

/** A moment as it is kept. */
export type StoredMoment = Omit<MomentTables['coaching_moment'], 'tenant_id'>;
/** A moment that was just chosen. */
export type NewMoment = Pick<
  StoredMoment,
  | 'week'
  | 'user_id'
  | 'user_name'
  | 'review_id'
  | 'kind'
  | 'skill'
  | 'key_turn'
  | 'first_turn'
  | 'last_turn'
  | 'act'
  | 'seconds'
  | 'weight'
  | 'why'
>;

/** Keeps chosen moments; one that is there already stays as it is. */
export async function insertMoments(work: Work, moments: readonly NewMoment[]): Promise<void> {
  if (moments.length === 0) return;
  await tables(work)
    .insertInto('coaching_moment')
    .values(
      moments.map((moment) => ({
        ...moment,
        why: sql<StoredMoment['why']>`${JSON.stringify(moment.why)}::jsonb`,
        tenant_id: work.tenant,
        moment_id: work.newId<'moment'>(),
        picked_at: work.now,
        praised: false,
        skipped: false,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'review_id', 'key_turn']).doNothing())
    .execute();
}

/** The moments of a week whose call stands, of one person or of all; per person as they were chosen, the heaviest first. */
export async function momentsOfWeek(work: Work, week: Day, userId: UserId | null): Promise<StoredMoment[]> {
  let query = standing(work).selectAll('coaching_moment').where('week', '=', week);
  if (userId !== null) query = query.where('coaching_moment.user_id', '=', userId);
  return query
    .orderBy('coaching_moment.user_name')
    .orderBy('coaching_moment.user_id')
    .orderBy('weight', 'desc')
    .orderBy('moment_id')
    .execute();
}

/** All moments that were chosen from these calls. */
export async function momentsOfCalls(work: Work, reviewIds: readonly ReviewId[]): Promise<StoredMoment[]> {
  if (reviewIds.length === 0) return [];
  return tables(work)
    .selectFrom('coaching_moment')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('review_id', 'in', reviewIds)
    .orderBy('moment_id')
    .execute();
}

/** One moment whose call stands; null when there is none. */
export async function momentById(work: Work, momentId: MomentId, lock = false): Promise<StoredMoment | null> {
  const query = standing(work).selectAll('coaching_moment').where('moment_id', '=', momentId);
  return (await (lock ? query.forUpdate('coaching_moment') : query).executeTakeFirst()) ?? null;
}

function standing(work: Work) {
  return tables(work)
    .selectFrom('coaching_moment')
    .innerJoin('coaching_review', (join) =>
      join
        .onRef('coaching_review.tenant_id', '=', 'coaching_moment.tenant_id')
        .onRef('coaching_review.review_id', '=', 'coaching_moment.review_id'),
    )
    .where('coaching_moment.tenant_id', '=', work.tenant)
    .where('coaching_review.withdrawn_at', 'is', null);
}

/** The weeks with moments, newest first, of one person or of all. */
export async function weeksWithMoments(work: Work, userId: UserId | null, limit: number): Promise<Day[]> {
  let query = tables(work).selectFrom('coaching_moment').select('week').distinct().where('tenant_id', '=', work.tenant);
  if (userId !== null) query = query.where('user_id', '=', userId);
  return (await query.orderBy('week', 'desc').limit(limit).execute()).map((row) => row.week);
}

/** What somebody was shown before: where, what kind, in which week. */
export async function shownBefore(
  work: Work,
  userId: UserId,
): Promise<Pick<StoredMoment, 'review_id' | 'first_turn' | 'last_turn' | 'kind' | 'week'>[]> {
  return tables(work)
    .selectFrom('coaching_moment')
    .select(['review_id', 'first_turn', 'last_turn', 'kind', 'week'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .execute();
}

/** Writes what a coach says of a moment. */
export async function putCoachWord(
  work: Work,
  momentId: MomentId,
  said: Pick<StoredMoment, 'comment' | 'praised' | 'skipped'>,
): Promise<void> {
  const isSaid = said.comment !== null || said.praised || said.skipped;
  await tables(work)
    .updateTable('coaching_moment')
    .set({
      ...said,
      said_by: isSaid ? work.actor.name : null,
      said_by_user: isSaid && work.actor.kind === 'person' ? work.actor.userId : null,
      said_at: isSaid ? work.now : null,
    })
    .where('tenant_id', '=', work.tenant)
    .where('moment_id', '=', momentId)
    .execute();
}

/** Writes what the collector answers; null takes it back. */
export async function putAnswer(work: Work, momentId: MomentId, answer: string | null): Promise<void> {
  await tables(work)
    .updateTable('coaching_moment')
    .set({ answer, answered_at: answer === null ? null : work.now, answer_seen_at: null })
    .where('tenant_id', '=', work.tenant)
    .where('moment_id', '=', momentId)
    .execute();
}

/** Writes that the collector saw moments and what was said of them, or that the coach saw the answers. */
export async function noteSeen(work: Work, momentId: MomentId, who: 'collector' | 'coach'): Promise<void> {
  await tables(work)
    .updateTable('coaching_moment')
    .set(who === 'collector' ? { seen_at: work.now } : { answer_seen_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('moment_id', '=', momentId)
    .execute();
}

/** For whom moments of a week were looked for, and when. */
export async function lookedFor(work: Work, week: Day): Promise<Map<UserId, Instant>> {
  const rows = await tables(work)
    .selectFrom('coaching_moment_week')
    .select(['user_id', 'looked_at'])
    .where('tenant_id', '=', work.tenant)
    .where('week', '=', week)
    .execute();
  return new Map(rows.map((row) => [row.user_id, row.looked_at]));
}

/** Writes that moments of a week were looked for, in so many calls. */
export async function noteLooked(work: Work, week: Day, userId: UserId, calls: number): Promise<void> {
  const set = { looked_at: work.now, calls };
  await tables(work)
    .insertInto('coaching_moment_week')
    .values({ tenant_id: work.tenant, week, user_id: userId, ...set })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'week', 'user_id']).doUpdateSet(set))
    .execute();
}

/** A reviewed call in which moments are looked for. */
export type CallToSearch = Pick<
  CoachingTables['coaching_review'],
  'review_id' | 'source' | 'customer_id' | 'held_at' | 'facts' | 'mistakes' | 'outcome_kind'
>;

/** Reviewed calls of somebody since a moment, newest first. */
export async function callsToSearch(
  work: Work,
  userId: UserId,
  since: Instant,
  limit: number,
): Promise<CallToSearch[]> {
  return tables(work)
    .selectFrom('coaching_review')
    .select(['review_id', 'source', 'customer_id', 'held_at', 'facts', 'mistakes', 'outcome_kind'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('held_at', '>=', since)
    .where('state', '=', 'reviewed')
    .where('withdrawn_at', 'is', null)
    .orderBy('held_at', 'desc')
    .orderBy('review_id')
    .limit(limit)
    .execute();
}

/** Whose calls were reviewed since a moment. */
export async function peopleSince(work: Work, since: Instant): Promise<{ userId: UserId; name: string }[]> {
  const rows = await tables(work)
    .selectFrom('coaching_review')
    .select(['user_id', sql<string>`max(user_name)`.as('name')])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', 'is not', null)
    .where('held_at', '>=', since)
    .where('state', '=', 'reviewed')
    .where('withdrawn_at', 'is', null)
    .groupBy('user_id')
    .orderBy('name')
    .execute();
  return rows.flatMap(({ user_id: userId, name }) => (userId === null ? [] : [{ userId, name }]));
}

/** The call that a moment is about. */
export interface CallOfMoment
  extends Pick<CoachingTables['coaching_review'], 'review_id' | 'source' | 'customer_name' | 'held_at'> {
  readonly recording: { readonly mediaType: string; readonly pieces: number } | null;
}

/** The calls that moments are about, with how their recording is kept. */
export async function callsOfMoments(work: Work, reviewIds: readonly ReviewId[]): Promise<Map<ReviewId, CallOfMoment>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await tables(work)
    .selectFrom('coaching_review')
    .leftJoin('coaching_recording', (join) =>
      join
        .onRef('coaching_recording.tenant_id', '=', 'coaching_review.tenant_id')
        .onRef('coaching_recording.review_id', '=', 'coaching_review.review_id'),
    )
    .select(['coaching_review.review_id', 'source', 'customer_name', 'held_at', 'media_type', 'bytes'])
    .where('coaching_review.tenant_id', '=', work.tenant)
    .where('coaching_review.review_id', 'in', reviewIds)
    .execute();
  return new Map(
    rows.map(({ media_type: mediaType, bytes, ...call }) => [
      call.review_id,
      { ...call, recording: mediaType && bytes ? { mediaType, pieces: Math.ceil(bytes / pieceBytes) } : null },
    ]),
  );
}
