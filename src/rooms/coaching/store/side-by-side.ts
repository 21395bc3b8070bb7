import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CallId } from '#rooms/call/index.ts';
import type { ListeningChoice, SideEnd, SideState } from '#rooms/coaching/rules/side-by-side.ts';
import type { SideBySideId, SideBySideTables } from '#rooms/coaching/store/side-by-side-tables.ts';

const tables = (work: Work) => work.tx.withTables<SideBySideTables>();

/** A coach and a call as it is kept. */
export type StoredSide = Omit<SideBySideTables['side_by_side'], 'tenant_id'>;

const columns = [
  'side_by_side_id',
  'call_id',
  'customer_id',
  'customer_name',
  'user_id',
  'user_name',
  'coach_id',
  'coach_name',
  'state',
  'asked_at',
  'began_at',
  'ended_at',
  'ended_how',
  'coach_seen_at',
  'user_seen_at',
] as const;

/** Lets one coach ask at a time in an administration, until the end of the work. */
export async function lockAsking(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`side-by-side ${work.tenant}`}, 0))`.execute(work.tx);
}

/** Keeps that a coach asked. */
export async function insertSide(
  work: Work,
  side: Omit<StoredSide, 'asked_at' | 'ended_at' | 'ended_how' | 'coach_seen_at' | 'user_seen_at'>,
): Promise<void> {
  await tables(work)
    .insertInto('side_by_side')
    .values({
      ...side,
      tenant_id: work.tenant,
      asked_at: work.now,
      coach_seen_at: work.now,
      user_seen_at: work.now,
    })
    .execute();
}

/** One of them, locked until the end of the work. */
export async function sideById(work: Work, sideBySideId: SideBySideId): Promise<StoredSide | null> {
  const row = await tables(work)
    .selectFrom('side_by_side')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('side_by_side_id', '=', sideBySideId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** All that are asked for or going on. */
export async function runningSides(work: Work): Promise<StoredSide[]> {
  return tables(work)
    .selectFrom('side_by_side')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('state', '<>', 'ended')
    .orderBy('side_by_side_id')
    .execute();
}

/** Whether somebody said no in a call. */
export async function saidNo(work: Work, callId: CallId): Promise<boolean> {
  const row = await tables(work)
    .selectFrom('side_by_side')
    .select('call_id')
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', callId)
    .where('ended_how', 'in', ['declined', 'by-collector'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes how it goes on: begun or ended. */
export async function changeState(
  work: Work,
  sideBySideId: SideBySideId,
  next: { readonly state: Exclude<SideState, 'asked'>; readonly how: SideEnd | null },
): Promise<void> {
  const change =
    next.state === 'following'
      ? { state: next.state, began_at: work.now, user_seen_at: work.now }
      : { state: next.state, ended_at: work.now, ended_how: next.how };
  await tables(work)
    .updateTable('side_by_side')
    .set(change)
    .where('tenant_id', '=', work.tenant)
    .where('side_by_side_id', '=', sideBySideId)
    .execute();
}

/** Writes a sign of life of the coach or the collector. */
export async function keepSign(work: Work, sideBySideId: SideBySideId, who: 'coach' | 'collector'): Promise<void> {
  await tables(work)
    .updateTable('side_by_side')
    .set(who === 'coach' ? { coach_seen_at: work.now } : { user_seen_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('side_by_side_id', '=', sideBySideId)
    .execute();
}

/** Those of a person, as collector or as coach; newest first. */
export async function sidesOf(work: Work, userId: UserId, limit: number): Promise<StoredSide[]> {
  return tables(work)
    .selectFrom('side_by_side')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where((where) => where.or([where('user_id', '=', userId), where('coach_id', '=', userId)]))
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute();
}

/** Those of calls. */
export async function sidesOfCalls(work: Work, callIds: readonly CallId[]): Promise<StoredSide[]> {
  return tables(work)
    .selectFrom('side_by_side')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', sql<CallId>`any(${sql.val([...callIds])}::uuid[])`)
    .orderBy('asked_at')
    .execute();
}

/** Takes away those of before a moment, with their notes. */
export async function deleteOldSides(work: Work, before: Instant): Promise<void> {
  await tables(work)
    .deleteFrom('side_by_side')
    .where('tenant_id', '=', work.tenant)
    .where('asked_at', '<', before)
    .execute();
}

/** What a person chose; to be asked when he chose nothing. */
export async function choiceOf(work: Work, userId: UserId): Promise<ListeningChoice> {
  const row = await tables(work)
    .selectFrom('listening_choice')
    .select('choice')
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.choice ?? 'ask';
}

/** Keeps what a person chose. */
export async function saveChoice(work: Work, userId: UserId, choice: ListeningChoice): Promise<void> {
  const chosen = { choice, set_at: work.now };
  await tables(work)
    .insertInto('listening_choice')
    .values({ tenant_id: work.tenant, user_id: userId, ...chosen })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(chosen))
    .execute();
}
