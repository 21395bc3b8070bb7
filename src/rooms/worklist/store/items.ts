import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import { pieces } from '#kernel/lists.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { Facts, Gate, Reason, Segment, State } from '#rooms/worklist/rules/situation.ts';
import type { WorklistTables } from '#rooms/worklist/tables.ts';

/** A prepared row of the list. */
export interface Item {
  readonly customerId: CustomerId;
  readonly state: State;
  readonly segment: Segment;
  readonly score: number;
  readonly currency: Currency;
  readonly openCents: Cents;
  readonly overdueCents: Cents;
  readonly callableCents: Cents;
  readonly daysLate: number;
  readonly headline: { readonly code: string; readonly facts: Facts };
  readonly reasons: readonly Reason[];
  readonly gate: Gate | null;
  readonly availableAt: Instant | null;
  readonly untilDay: Day | null;
  readonly assignedTo: UserId | null;
  readonly lastTriedAt: Instant | null;
  readonly lastSpokenAt: Instant | null;
  readonly lastResult: string | null;
}

/** Where a page begins: the row before it. */
export interface PageStart {
  readonly score: number;
  readonly callableCents: number;
  readonly customerId: CustomerId;
}

/** What the list shows. */
export interface ItemFilter {
  readonly state: State;
  readonly segment?: Segment | undefined;
  /** Only what this person may pick up: his own customers and those of nobody. */
  readonly forUser?: UserId | undefined;
  readonly leastCents?: number | undefined;
  /** Left out. */
  readonly except?: readonly CustomerId[];
}

const tables = (work: Work) => work.tx.withTables<WorklistTables>();

const columns = [
  'customer_id as customerId',
  'state',
  'segment',
  'score',
  'currency',
  'open_cents as openCents',
  'overdue_cents as overdueCents',
  'callable_cents as callableCents',
  'days_late as daysLate',
  'headline',
  'reasons',
  'gate',
  'available_at as availableAt',
  'until_day as untilDay',
  'assigned_to as assignedTo',
  'last_tried_at as lastTriedAt',
  'last_spoken_at as lastSpokenAt',
  'last_result as lastResult',
] as const;

function filtered(work: Work, filter: ItemFilter) {
  let query = tables(work)
    .selectFrom('worklist_item')
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', filter.state)
    .where(({ or, eb }) => or([eb('available_at', 'is', null), eb('available_at', '<=', work.now)]));
  if (filter.segment) query = query.where('segment', '=', filter.segment);
  if (filter.leastCents) query = query.where('callable_cents', '>=', filter.leastCents as Cents);
  if (filter.except?.length)
    query = query.where('customer_id', '<>', sql<CustomerId>`all(${sql.val(filter.except)}::uuid[])`);
  const { forUser } = filter;
  if (forUser)
    query = query.where(({ or, eb }) => or([eb('assigned_to', 'is', null), eb('assigned_to', '=', forUser)]));
  return query;
}

/** A page of the list in its order. */
export async function pageOfItems(work: Work, filter: ItemFilter, limit: number, after?: PageStart): Promise<Item[]> {
  let query = filtered(work, filter).select(columns);
  if (after) {
    query = query
      // For the index; the second condition cuts exactly.
      .where('score', '<=', after.score)
      .where(({ or, and, eb }) =>
        or([
          eb('score', '<', after.score),
          and([eb('score', '=', after.score), eb('callable_cents', '<', after.callableCents as Cents)]),
          and([
            eb('score', '=', after.score),
            eb('callable_cents', '=', after.callableCents as Cents),
            eb('customer_id', '>', after.customerId),
          ]),
        ]),
      );
  }
  return query.orderBy('score', 'desc').orderBy('callable_cents', 'desc').orderBy('customer_id').limit(limit).execute();
}

/** How many rows each of these filters finds, counted up to `most`; all in one statement. */
export async function countItems<Name extends string>(
  work: Work,
  filters: Readonly<Record<Name, ItemFilter>>,
  most: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(filters) as Name[];
  const counts = names.map((name) => {
    const found = filtered(work, filters[name]).select('customer_id').limit(most);
    return sql`(select count(*)::int from (${found}) as found) as ${sql.id(name)}`;
  });
  const { rows } = await sql<Record<Name, number>>`select ${sql.join(counts)}`.execute(work.tx);
  return rows[0] as Record<Name, number>;
}

/** The moment at which the next planned callback or try of today comes up. */
export async function nextAvailable(work: Work): Promise<Instant | null> {
  const row = await tables(work)
    .selectFrom('worklist_item')
    .select(({ fn }) => fn.min('available_at').as('at'))
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', 'ready')
    .where('available_at', '>', work.now)
    .executeTakeFirstOrThrow();
  return row.at;
}

/** Prepared rows of customers; customers without one are left out. */
export async function itemsOf(work: Work, customerIds: readonly CustomerId[]): Promise<Item[]> {
  return tables(work)
    .selectFrom('worklist_item')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .execute();
}

/** Customers whose row says that the bank must be read or the money looked at first. */
export async function customersInState(work: Work, state: State): Promise<CustomerId[]> {
  const rows = await tables(work)
    .selectFrom('worklist_item')
    .select('customer_id')
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', state)
    .execute();
  return rows.map((row) => row.customer_id);
}

/** Takes customers off the list. */
export async function deleteItems(work: Work, customerIds: readonly CustomerId[]): Promise<void> {
  if (customerIds.length === 0) return;
  await tables(work)
    .deleteFrom('worklist_item')
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .execute();
}

/** Writes rows of the list, new or again. */
export async function saveItems(work: Work, items: readonly Item[]): Promise<void> {
  for (const piece of pieces(items, 1000)) {
    const rows = piece.map((item) => ({
      customer_id: item.customerId,
      state: item.state,
      segment: item.segment,
      score: item.score,
      currency: item.currency,
      open_cents: item.openCents,
      overdue_cents: item.overdueCents,
      callable_cents: item.callableCents,
      days_late: item.daysLate,
      headline: item.headline,
      reasons: item.reasons,
      gate: item.gate,
      available_at: item.availableAt,
      until_day: item.untilDay,
      assigned_to: item.assignedTo,
      last_tried_at: item.lastTriedAt,
      last_spoken_at: item.lastSpokenAt,
      last_result: item.lastResult,
    }));
    await sql`
      insert into worklist_item (tenant_id, customer_id, state, segment, score, currency, open_cents, overdue_cents,
        callable_cents, days_late, headline, reasons, gate, available_at, until_day, assigned_to, last_tried_at,
        last_spoken_at, last_result, computed_on)
      select ${work.tenant}::uuid, r.*, ${work.today}::date
      from json_to_recordset(${JSON.stringify(rows)}::json) as r (customer_id uuid, state text, segment text, score integer,
        currency text, open_cents bigint, overdue_cents bigint, callable_cents bigint, days_late integer, headline jsonb,
        reasons jsonb, gate jsonb, available_at timestamptz, until_day date, assigned_to uuid, last_tried_at timestamptz,
        last_spoken_at timestamptz, last_result text)
      on conflict (tenant_id, customer_id) do update set
        state = excluded.state, segment = excluded.segment, score = excluded.score, currency = excluded.currency,
        open_cents = excluded.open_cents, overdue_cents = excluded.overdue_cents, callable_cents = excluded.callable_cents,
        days_late = excluded.days_late, headline = excluded.headline, reasons = excluded.reasons, gate = excluded.gate,
        available_at = excluded.available_at, until_day = excluded.until_day, assigned_to = excluded.assigned_to,
        last_tried_at = excluded.last_tried_at, last_spoken_at = excluded.last_spoken_at, last_result = excluded.last_result,
        computed_on = excluded.computed_on
    `.execute(work.tx);
  }
}

/** For which day the whole list was last made; null when never. */
export async function computedOn(work: Work): Promise<Day | null> {
  const row = await tables(work)
    .selectFrom('worklist_day')
    .select('computed_on')
    .where('tenant_id', '=', work.tenant)
    .executeTakeFirst();
  return row?.computed_on ?? null;
}

/** Claims the making of today's list: true for one transaction only; others wait for it and then get false. */
export async function claimDay(work: Work): Promise<boolean> {
  const row = await tables(work)
    .insertInto('worklist_day')
    .values({ tenant_id: work.tenant, computed_on: work.today })
    .onConflict((conflict) =>
      conflict
        .column('tenant_id')
        .doUpdateSet({ computed_on: work.today })
        .where('worklist_day.computed_on', '<', work.today),
    )
    .returning('computed_on')
    .executeTakeFirst();
  return row !== undefined;
}
