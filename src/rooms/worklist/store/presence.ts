import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { WorklistTables } from '#rooms/worklist/tables.ts';

/** Somebody who has a dossier open. */
export interface Presence {
  readonly customerId: CustomerId;
  readonly userId: UserId;
  readonly name: string;
  readonly since: Instant;
  readonly calling: boolean;
}

const tables = (work: Work) => work.tx.withTables<WorklistTables>();

/** Until the end of the work nobody else is given a customer. */
export async function lockPresence(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`presence ${work.tenant}`}, 0))`.execute(work.tx);
}

/** Keeps that a person has a dossier open. Who was last seen before `goneBefore` begins anew. */
export async function savePresence(
  work: Work,
  presence: Pick<Presence, 'customerId' | 'userId' | 'name' | 'calling'>,
  goneBefore: Instant,
): Promise<void> {
  const { customerId, userId, name, calling } = presence;
  await tables(work)
    .insertInto('presence')
    .values({
      tenant_id: work.tenant,
      customer_id: customerId,
      user_id: userId,
      user_name: name,
      since: work.now,
      last_seen_at: work.now,
      calling,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'customer_id', 'user_id']).doUpdateSet({
        user_name: name,
        since: sql<Instant>`case when presence.last_seen_at < ${goneBefore} then excluded.since else presence.since end`,
        last_seen_at: work.now,
        calling,
      }),
    )
    .execute();
}

/** Takes a person out of a dossier. */
export async function deletePresence(work: Work, customerId: CustomerId, userId: UserId): Promise<void> {
  await tables(work)
    .deleteFrom('presence')
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .where('user_id', '=', userId)
    .execute();
}

/** Takes a person out of all dossiers in which he was not seen any more since `goneBefore`. */
export async function deleteGone(work: Work, userId: UserId, goneBefore: Instant): Promise<void> {
  await tables(work)
    .deleteFrom('presence')
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('last_seen_at', '<', goneBefore)
    .execute();
}

/** Who else has dossiers open, seen at or after `seenSince`, first who came first; of all customers, or of the given ones. */
export async function othersPresent(
  work: Work,
  me: UserId | null,
  seenSince: Instant,
  customerIds?: readonly CustomerId[],
): Promise<Presence[]> {
  let query = tables(work)
    .selectFrom('presence')
    .select(['customer_id as customerId', 'user_id as userId', 'user_name as name', 'since', 'calling'])
    .where('tenant_id', '=', work.tenant)
    .where('last_seen_at', '>=', seenSince);
  if (me !== null) query = query.where('user_id', '<>', me);
  if (customerIds) query = query.where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`);
  return query.orderBy('since').orderBy('user_id').execute();
}
