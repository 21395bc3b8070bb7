import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import type { CallId, CallResult, Cause } from '#rooms/call/rules/outcome.ts';
import type { CallTables } from '#rooms/call/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** A call that was written down. */
export interface StoredCall {
  readonly callId: CallId;
  readonly customerId: CustomerId;
  readonly result: CallResult;
  readonly spokenWith: string | null;
  readonly notes: string;
  readonly cause: Cause | null;
  readonly outcomes: readonly Made[];
  readonly userId: UserId | null;
  readonly userName: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant;
  readonly durationMs: number;
  readonly contactBefore: { readonly at: Instant; readonly result: string } | null;
  readonly endedForAbuse: boolean;
  readonly heavy: boolean;
}

const tables = (work: Work) => work.tx.withTables<CallTables>();

function calls(work: Work) {
  return tables(work)
    .selectFrom('call')
    .select([
      'call_id as callId',
      'customer_id as customerId',
      'result',
      'spoken_with as spokenWith',
      'notes',
      'cause',
      'outcomes',
      'user_id as userId',
      'user_name as userName',
      'opened_at as openedAt',
      'ended_at as endedAt',
      'duration_ms as durationMs',
      'contact_before as contactBefore',
      'ended_for_abuse as endedForAbuse',
      'heavy',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('undone_at', 'is', null);
}

/** A call that stands; null when there is none or it was undone. */
export async function callById(work: Work, callId: CallId): Promise<StoredCall | null> {
  return (await calls(work).where('call_id', '=', callId).executeTakeFirst()) ?? null;
}

/** The newest calls with a customer, newest first. */
export async function callsWith(work: Work, customerId: CustomerId, limit: number): Promise<StoredCall[]> {
  return calls(work)
    .where('customer_id', '=', customerId)
    .orderBy('ended_at', 'desc')
    .orderBy('call_id')
    .limit(limit)
    .execute();
}

/** True when this id was used, also when that call was undone. */
export async function callIdUsed(work: Work, callId: CallId): Promise<boolean> {
  const row = await tables(work)
    .selectFrom('call')
    .select('call_id')
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', callId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Holds back others who save this call at the same moment, until the end of the transaction. */
export async function lockCall(work: Work, callId: CallId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`call ${work.tenant} ${callId}`}, 0))`.execute(work.tx);
}

/** Keeps a call. */
export async function insertCall(work: Work, call: StoredCall): Promise<void> {
  await tables(work)
    .insertInto('call')
    .values({
      tenant_id: work.tenant,
      call_id: call.callId,
      customer_id: call.customerId,
      result: call.result,
      spoken_with: call.spokenWith,
      notes: call.notes,
      cause: call.cause,
      outcomes: sql<Made[]>`${JSON.stringify(call.outcomes)}::jsonb`,
      user_id: call.userId,
      user_name: call.userName,
      opened_at: call.openedAt,
      ended_at: call.endedAt,
      duration_ms: call.durationMs,
      contact_before: call.contactBefore,
      undone_at: null,
      ended_for_abuse: call.endedForAbuse,
      heavy: call.heavy,
    })
    .execute();
}

/** Marks a call as taken back. */
export async function markUndone(work: Work, callId: CallId): Promise<void> {
  await tables(work)
    .updateTable('call')
    .set({ undone_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', callId)
    .execute();
}

/** Calls with a customer that were saved after a moment, newest first. */
export async function callsSince(work: Work, customerId: CustomerId, since: Instant): Promise<StoredCall[]> {
  return calls(work)
    .where('customer_id', '=', customerId)
    .where('ended_at', '>', since)
    .orderBy('ended_at', 'desc')
    .orderBy('call_id')
    .limit(20)
    .execute();
}

/** The calls of a person since a moment, newest first, as far as their weight matters. */
export async function weighedCalls(
  work: Work,
  userId: UserId,
  since: Instant,
): Promise<{ heavy: boolean; endedForAbuse: boolean }[]> {
  return tables(work)
    .selectFrom('call')
    .select(['heavy', 'ended_for_abuse as endedForAbuse'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('ended_at', '>=', since)
    .where('undone_at', 'is', null)
    .orderBy('ended_at', 'desc')
    .orderBy('call_id', 'desc')
    .execute();
}

/** How many heavy calls each person had since a moment, without saying who. */
export async function heavyByPerson(work: Work, since: Instant): Promise<{ heavy: number }[]> {
  return tables(work)
    .selectFrom('call')
    .select(sql<number>`(count(*) filter (where heavy))::int`.as('heavy'))
    .where('tenant_id', '=', work.tenant)
    .where('ended_at', '>=', since)
    .where('undone_at', 'is', null)
    .where('user_id', 'is not', null)
    .groupBy('user_id')
    .execute();
}

/** Marks a call as heavy, or not. */
export async function setHeavy(work: Work, callId: CallId, heavy: boolean): Promise<void> {
  await tables(work)
    .updateTable('call')
    .set({ heavy })
    .where('tenant_id', '=', work.tenant)
    .where('call_id', '=', callId)
    .execute();
}
