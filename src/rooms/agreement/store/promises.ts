import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import type { Cents } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { ArrangementId } from '#rooms/agreement/rules/arrangement.ts';
import type {
  JudgedState,
  PaymentMethod,
  PromiseId,
  PromiseState,
  PromiseTerms,
  Receipt,
  VerdictCode,
} from '#rooms/agreement/rules/promise.ts';
import type { AgreementTables } from '#rooms/agreement/tables.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';

/** A promise as it stands: its terms, what the program concludes, and what a person said instead. */
export interface StandingPromise extends Omit<PromiseTerms, 'invoices' | 'bankWasRead'> {
  readonly customerId: CustomerId;
  readonly invoices: readonly { readonly invoiceId: InvoiceId; readonly askedCents: Cents }[];
  readonly promisedBy: string | null;
  readonly method: PaymentMethod;
  readonly wholeBalance: boolean;
  readonly recordedBy: string;
  readonly state: PromiseState;
  readonly automaticState: JudgedState;
  readonly verdictCode: VerdictCode;
  readonly receivedCents: Cents;
  readonly receipts: readonly Receipt[];
  readonly fulfilledOn: Day | null;
  /** When the state that counts was given, by the program or by a person. */
  readonly judgedAt: Instant;
  readonly verdictCauseId: EventId | null;
  readonly overruled: Overruled | null;
  readonly withdrawnAt: Instant | null;
  /** The arrangement that it is an instalment of, which one, and of how many; null for a promise by itself. */
  readonly arrangementId: ArrangementId | null;
  readonly instalment: number | null;
  readonly instalments: number | null;
}

/** What a person said instead of the program's judgement. */
export interface Overruled {
  readonly state: JudgedState;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly eventId: EventId;
}

type Row = Omit<StandingPromise, 'invoices' | 'overruled'> & {
  readonly [Key in keyof Overruled as `overruled_${Key}`]: Overruled[Key] | null;
};

const tables = (work: Work) => work.tx.withTables<AgreementTables>();

function promises(work: Work) {
  return tables(work)
    .selectFrom('promise')
    .select([
      'promise_id as promiseId',
      'customer_id as customerId',
      'amount_cents as amountCents',
      'currency',
      'day',
      'until_day as untilDay',
      'tolerance_cents as toleranceCents',
      'made_on as madeOn',
      'made_at as madeAt',
      'promised_by as promisedBy',
      'method',
      'whole_balance as wholeBalance',
      'recorded_by as recordedBy',
      'automatic_state as automaticState',
      'verdict_code as verdictCode',
      'received_cents as receivedCents',
      'receipts',
      'fulfilled_on as fulfilledOn',
      'judged_at as judgedAt',
      'verdict_cause_id as verdictCauseId',
      'overruled_state',
      'overruled_reason',
      'overruled_by',
      'overruled_at',
      'overruled_event_id as overruled_eventId',
      'withdrawn_at as withdrawnAt',
      'state',
      'arrangement_id as arrangementId',
      'instalment',
      'instalments',
    ])
    .where('tenant_id', '=', work.tenant);
}

async function withInvoices(work: Work, rows: readonly Row[]): Promise<StandingPromise[]> {
  if (rows.length === 0) return [];
  const lines = await tables(work)
    .selectFrom('promise_invoice')
    .select(['promise_id', 'invoice_id as invoiceId', 'asked_cents as askedCents'])
    .where('tenant_id', '=', work.tenant)
    .where('promise_id', '=', sql<PromiseId>`any(${sql.val(rows.map((row) => row.promiseId))}::uuid[])`)
    .orderBy('invoice_id')
    .execute();
  const byPromise = groupBy(lines, (line) => line.promise_id);
  return rows.map((row) => {
    const { overruled_state, overruled_reason, overruled_by, overruled_at, overruled_eventId, ...promise } = row;
    const invoices = byPromise.get(row.promiseId) ?? [];
    return {
      ...promise,
      judgedAt: overruled_at ?? promise.judgedAt,
      invoices: invoices.map(({ invoiceId, askedCents }) => ({ invoiceId, askedCents })),
      overruled:
        overruled_state === null
          ? null
          : {
              state: overruled_state,
              reason: overruled_reason as string,
              by: overruled_by as string,
              at: overruled_at as Instant,
              eventId: overruled_eventId as EventId,
            },
    };
  });
}

/** A promise by id; null when there is none. */
export async function promiseById(work: Work, promiseId: PromiseId): Promise<StandingPromise | null> {
  const found = await withInvoices(work, await promises(work).where('promise_id', '=', promiseId).execute());
  return found[0] ?? null;
}

/** The promises of customers that were not withdrawn, by day. */
export async function promisesOfCustomers(work: Work, customerIds: readonly CustomerId[]): Promise<StandingPromise[]> {
  const query = promises(work)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where('withdrawn_at', 'is', null);
  return withInvoices(work, await query.orderBy('day').orderBy('promise_id').execute());
}

/** The instalments of arrangements, also of those that were taken back, in their order. */
export async function promisesOfArrangements(
  work: Work,
  arrangementIds: readonly ArrangementId[],
): Promise<StandingPromise[]> {
  const query = promises(work).where(
    'arrangement_id',
    '=',
    sql<ArrangementId>`any(${sql.val(arrangementIds)}::uuid[])`,
  );
  return withInvoices(work, await query.orderBy('instalment').orderBy('promise_id').execute());
}

/** Locks the promises of customers for the rest of the transaction, so that two judgements cannot cross each other. */
export async function lockPromisesOf(work: Work, customerIds: readonly CustomerId[]): Promise<void> {
  await tables(work)
    .selectFrom('promise')
    .select('promise_id')
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where('withdrawn_at', 'is', null)
    .orderBy('promise_id')
    .forUpdate()
    .execute();
}

/** Customers with a promise that the program has not judged although the bank is read until the last day that counts. */
export async function customersWithDuePromises(work: Work, bankReadUntil: Day): Promise<CustomerId[]> {
  const rows = await tables(work)
    .selectFrom('promise')
    .select('customer_id')
    .distinct()
    .where('tenant_id', '=', work.tenant)
    .where('automatic_state', '=', 'running')
    .where('withdrawn_at', 'is', null)
    .where('until_day', '<=', bankReadUntil)
    .execute();
  return rows.map((row) => row.customer_id);
}

/** Customers with a promise that was judged not (wholly) kept by a day that the bank is no longer read until; null: nothing is read. */
export async function customersJudgedBeyond(work: Work, bankReadUntil: Day | null): Promise<CustomerId[]> {
  let query = tables(work)
    .selectFrom('promise')
    .select('customer_id')
    .distinct()
    .where('tenant_id', '=', work.tenant)
    .where('automatic_state', 'in', ['broken', 'partly_kept'])
    .where('withdrawn_at', 'is', null);
  if (bankReadUntil !== null) query = query.where('until_day', '>', bankReadUntil);
  const rows = await query.execute();
  return rows.map((row) => row.customer_id);
}

/** Which promises to list: promised for a day in a period, in one of these states; all states when none is named. */
export interface PromiseFilter {
  readonly from: Day;
  readonly to: Day;
  readonly states: readonly PromiseState[];
  readonly limit: number;
}

/** The promises in a period, by day. */
export async function promisesInPeriod(work: Work, filter: PromiseFilter): Promise<StandingPromise[]> {
  let query = promises(work).where('day', '>=', filter.from).where('day', '<=', filter.to);
  if (filter.states.length > 0) query = query.where('state', 'in', [...filter.states]);
  return withInvoices(work, await query.orderBy('day').orderBy('promise_id').limit(filter.limit).execute());
}

/** How many promises got the state that they have now since a moment: kept, and not or partly kept. */
export async function countJudgedSince(work: Work, since: Instant): Promise<{ kept: number; broken: number }> {
  return tables(work)
    .selectFrom('promise')
    .select([
      sql<number>`(count(*) filter (where state = 'kept'))::int`.as('kept'),
      sql<number>`(count(*) filter (where state in ('broken', 'partly_kept')))::int`.as('broken'),
    ])
    .where('tenant_id', '=', work.tenant)
    .where('judged_at', '>=', since)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
}
