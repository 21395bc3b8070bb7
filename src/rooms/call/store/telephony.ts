import { sql } from 'kysely';
import { addMilliseconds, type Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { PhoneEventKind } from '#rooms/call/rules/phone-news.ts';
import type { CallTables } from '#rooms/call/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

export type ConnectionId = Id<'telephony-connection'>;

/** A telephone exchange that tells of calls. */
export interface Connection {
  readonly connectionId: ConnectionId;
  readonly name: string;
  readonly secret: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly lastHeardAt: Instant | null;
  readonly lastProblem: string | null;
}

/** What an exchange told of a call. */
export interface PhoneEvent {
  readonly kind: PhoneEventKind;
  readonly phoneCallId: string;
  readonly number: string;
  readonly userId: UserId | null;
  readonly customers: readonly { readonly customerId: CustomerId; readonly name: string }[];
  readonly at: Instant;
}

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
const CURRENT_MS = 2 * 3_600_000;

const tables = (work: Work) => work.tx.withTables<CallTables>();

function connections(work: Work) {
  return tables(work)
    .selectFrom('telephony_connection')
    .select([
      'connection_id as connectionId',
      'name',
      'secret',
      'created_by as createdBy',
      'created_at as createdAt',
      'last_heard_at as lastHeardAt',
      'last_problem as lastProblem',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null);
}

/** The exchanges that are connected, by name. */
export async function allConnections(work: Work): Promise<Connection[]> {
  return connections(work).orderBy('name').orderBy('connection_id').execute();
}

/** An exchange that is connected; null when there is none. */
export async function connectionById(work: Work, connectionId: ConnectionId): Promise<Connection | null> {
  return (await connections(work).where('connection_id', '=', connectionId).executeTakeFirst()) ?? null;
}

/** Connects an exchange. */
export async function insertConnection(work: Work, name: string, secret: string): Promise<ConnectionId> {
  const connectionId = work.newId<'telephony-connection'>();
  await tables(work)
    .insertInto('telephony_connection')
    .values({
      tenant_id: work.tenant,
      connection_id: connectionId,
      name,
      secret,
      created_by: work.actor.name,
      created_at: work.now,
      removed_at: null,
      last_heard_at: null,
      last_problem: null,
    })
    .execute();
  return connectionId;
}

/** Changes what is kept of an exchange; false when there is none. */
export async function changeConnection(
  work: Work,
  connectionId: ConnectionId,
  change: {
    readonly secret?: string;
    readonly removed_at?: Instant | null;
    readonly last_heard_at?: Instant;
    readonly last_problem?: string | null;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(work)
    .updateTable('telephony_connection')
    .set(change)
    .where('tenant_id', '=', work.tenant)
    .where('connection_id', '=', connectionId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps what an exchange told, and forgets what is old; false when this very message came in before. */
export async function insertPhoneEvent(
  work: Work,
  connectionId: ConnectionId,
  signature: string,
  event: PhoneEvent,
): Promise<boolean> {
  await tables(work)
    .deleteFrom('phone_event')
    .where('tenant_id', '=', work.tenant)
    .where('at', '<', addMilliseconds(work.now, -KEPT_DAYS * DAY_MS))
    .execute();
  const { numInsertedOrUpdatedRows } = await tables(work)
    .insertInto('phone_event')
    .values({
      tenant_id: work.tenant,
      phone_event_id: work.newId<'phone-event'>(),
      connection_id: connectionId,
      signature,
      kind: event.kind,
      phone_call_id: event.phoneCallId,
      number: event.number,
      user_id: event.userId,
      customers: sql<PhoneEvent['customers'][number][]>`${JSON.stringify(event.customers)}::jsonb`,
      at: event.at,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'connection_id', 'signature']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The last that was told of each call of the last hours, for a person and for anybody, newest first. */
export async function currentPhoneEvents(work: Work, userId: UserId | null): Promise<PhoneEvent[]> {
  const { rows } = await sql<PhoneEvent>`
    select distinct on (connection_id, phone_call_id) kind, phone_call_id as "phoneCallId", number, user_id as "userId", customers, at
    from phone_event
    where tenant_id = ${work.tenant} and at >= ${addMilliseconds(work.now, -CURRENT_MS)}
      and (user_id is null or user_id = ${userId}::uuid)
    order by connection_id, phone_call_id, at desc, phone_event_id desc
  `.execute(work.tx);
  return rows.sort((a, b) => (a.at < b.at ? 1 : -1));
}
