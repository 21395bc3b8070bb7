import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, TenantId, Work } from '#platform/tenancy/work.ts';

/** The log of events, as Kysely sees it. Append-only. */
export type EventTables = {
  event: {
    tenant_id: string;
    event_id: string;
    at: string;
    kind: string;
    customer_id: string | null;
    subject_id: string | null;
    actor_name: string;
    actor_user_id: string | null;
    caused_by: string | null;
    undoes_event_id: string | null;
    payload: unknown;
  };
};

const ROWS_PER_STATEMENT = 1000;

/** Adds events to the log of an administration. */
export async function appendEvents(
  tx: Kysely<unknown>,
  tenantId: TenantId,
  events: readonly StoredEvent[],
): Promise<void> {
  for (let from = 0; from < events.length; from += ROWS_PER_STATEMENT) {
    const rows = events.slice(from, from + ROWS_PER_STATEMENT).map((event) => ({
      event_id: event.eventId,
      at: event.at,
      kind: event.kind,
      customer_id: event.customerId,
      subject_id: event.subjectId,
      actor_name: event.actorName,
      actor_user_id: event.actorUserId,
      caused_by: event.causedBy,
      undoes_event_id: event.undoes,
      payload: event.payload ?? {},
    }));
    await sql`insert into event (tenant_id, event_id, at, kind, customer_id, subject_id, actor_name, actor_user_id, caused_by, undoes_event_id, payload)
      select ${tenantId}::uuid, * from json_to_recordset(${JSON.stringify(rows)}::json) as r(event_id uuid, at timestamptz, kind text,
        customer_id uuid, subject_id text, actor_name text, actor_user_id uuid, caused_by uuid, undoes_event_id uuid, payload jsonb)`.execute(
      tx,
    );
  }
}

/** A page of a customer's events, newest first, from before an event. */
export async function eventsOfCustomer(
  work: Work,
  customerId: Id<'customer'>,
  page: { readonly before?: EventId | undefined; readonly limit: number },
): Promise<StoredEvent[]> {
  let query = events(work).where('customer_id', '=', customerId);
  if (page.before) query = query.where('event_id', '<', page.before);
  return (await query.orderBy('event_id', 'desc').limit(page.limit).execute()).map(eventOf);
}

/** Events about one thing (promise, payment, import …), oldest first. */
export async function eventsOfSubject(work: Work, subjectId: string, limit: number): Promise<StoredEvent[]> {
  return (await events(work).where('subject_id', '=', subjectId).orderBy('event_id').limit(limit).execute()).map(
    eventOf,
  );
}

/** One event of the administration. */
export async function eventById(work: Work, eventId: EventId): Promise<StoredEvent | null> {
  const row = await events(work).where('event_id', '=', eventId).executeTakeFirst();
  return row ? eventOf(row) : null;
}

/** Events by id, in no particular order. */
export async function eventsById(work: Work, eventIds: readonly EventId[]): Promise<StoredEvent[]> {
  if (eventIds.length === 0) return [];
  return (
    await events(work)
      .where('event_id', 'in', [...eventIds])
      .execute()
  ).map(eventOf);
}

/** Which of these events were undone, and by which event. */
export async function undoneBy(work: Work, eventIds: readonly EventId[]): Promise<Map<EventId, EventId>> {
  if (eventIds.length === 0) return new Map();
  const rows = await events(work)
    .where('undoes_event_id', 'in', [...eventIds])
    .execute();
  return new Map(rows.map((row) => [row.undoes_event_id as EventId, row.event_id as EventId]));
}

function events(work: Work) {
  return work.tx.withTables<EventTables>().selectFrom('event').selectAll().where('tenant_id', '=', work.tenant);
}

function eventOf(row: Selectable<EventTables['event']>): StoredEvent {
  return {
    eventId: row.event_id as EventId,
    at: row.at as Instant,
    kind: row.kind,
    customerId: row.customer_id as Id<'customer'> | null,
    subjectId: row.subject_id,
    actorName: row.actor_name,
    actorUserId: row.actor_user_id,
    causedBy: row.caused_by as EventId | null,
    undoes: row.undoes_event_id as EventId | null,
    payload: row.payload,
  };
}
