import { sql } from 'kysely';
import type { Day } from '#kernel/dates.ts';
import { pieces } from '#kernel/lists.ts';
import type { Cents } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { ArrangementId } from '#rooms/agreement/rules/arrangement.ts';
import type { PromisePolicy } from '#rooms/agreement/rules/policy.ts';
import type { PaymentMethod, PromiseId, Verdict } from '#rooms/agreement/rules/promise.ts';
import type { Overruled } from '#rooms/agreement/store/promises.ts';
import type { AgreementTables } from '#rooms/agreement/tables.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';

/** A promise to store. */
export interface NewPromise {
  readonly customerId: CustomerId;
  readonly amountCents: Cents;
  readonly currency: string;
  readonly day: Day;
  readonly untilDay: Day;
  readonly toleranceCents: Cents;
  readonly promisedBy: string | null;
  readonly method: PaymentMethod;
  readonly wholeBalance: boolean;
  /** Which instalment of which arrangement it is; null for a promise by itself. */
  readonly part: {
    readonly arrangementId: ArrangementId;
    readonly instalment: number;
    readonly instalments: number;
  } | null;
  readonly invoices: readonly { readonly invoiceId: InvoiceId; readonly askedCents: Cents }[];
}

const tables = (work: Work) => work.tx.withTables<AgreementTables>();

/** Adds running promises under the actor's name, in their order. */
export async function insertPromises(work: Work, promises: readonly NewPromise[]): Promise<PromiseId[]> {
  const rows = promises.map((promise) => ({ promise, promiseId: work.newId<'promise'>() }));
  const values = rows.map(({ promise, promiseId }) => ({
    tenant_id: work.tenant,
    promise_id: promiseId,
    customer_id: promise.customerId,
    amount_cents: promise.amountCents,
    currency: promise.currency,
    day: promise.day,
    until_day: promise.untilDay,
    tolerance_cents: promise.toleranceCents,
    made_on: work.today,
    made_at: work.now,
    promised_by: promise.promisedBy,
    method: promise.method,
    whole_balance: promise.wholeBalance,
    recorded_by: work.actor.name,
    automatic_state: 'running' as const,
    verdict_code: 'not-due' as const,
    receipts: '[]',
    judged_at: work.now,
    arrangement_id: promise.part?.arrangementId ?? null,
    instalment: promise.part?.instalment ?? null,
    instalments: promise.part?.instalments ?? null,
  }));
  for (const piece of pieces(values)) await tables(work).insertInto('promise').values(piece).execute();
  const lines = rows.flatMap(({ promise, promiseId }) =>
    promise.invoices.map(({ invoiceId, askedCents }) => ({
      tenant_id: work.tenant,
      promise_id: promiseId,
      invoice_id: invoiceId,
      asked_cents: askedCents,
    })),
  );
  for (const piece of pieces(lines)) await tables(work).insertInto('promise_invoice').values(piece).execute();
  return rows.map(({ promiseId }) => promiseId);
}

/** A verdict to store; `causedBy` is the event that led to it, when the state changes. */
export interface VerdictChange {
  readonly promiseId: PromiseId;
  readonly verdict: Verdict;
  readonly stateChanged: boolean;
  readonly causedBy: EventId | null;
}

/** Writes verdicts; the moment and cause only where the state changes. */
export async function updateVerdicts(work: Work, changes: readonly VerdictChange[]): Promise<void> {
  for (const piece of pieces(changes, 1000)) {
    const rows = piece.map(({ promiseId, verdict, stateChanged, causedBy }) => ({
      promise_id: promiseId,
      state: verdict.state,
      code: verdict.code,
      received: verdict.receivedCents,
      receipts: verdict.receipts,
      fulfilled_on: verdict.fulfilledOn,
      changed: stateChanged,
      cause: causedBy,
    }));
    await sql`
      update promise set
        automatic_state = change.state,
        verdict_code = change.code,
        received_cents = change.received,
        receipts = change.receipts,
        fulfilled_on = change.fulfilled_on,
        judged_at = case when change.changed then ${work.now}::timestamptz else promise.judged_at end,
        verdict_cause_id = case when change.changed then change.cause else promise.verdict_cause_id end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as change (
        promise_id uuid, state text, code text, received bigint, receipts jsonb, fulfilled_on date, changed boolean,
        cause uuid)
      where promise.tenant_id = ${work.tenant} and promise.promise_id = change.promise_id`.execute(work.tx);
  }
}

/** What is asked now of an invoice of a promise. */
export interface AskedChange {
  readonly promiseId: PromiseId;
  readonly invoiceId: InvoiceId;
  readonly askedCents: Cents;
}

/** Writes what is asked of promised invoices. */
export async function updateAsked(work: Work, changes: readonly AskedChange[]): Promise<void> {
  for (const piece of pieces(changes, 1000)) {
    const rows = piece.map((change) => ({
      promise_id: change.promiseId,
      invoice_id: change.invoiceId,
      asked: change.askedCents,
    }));
    await sql`
      update promise_invoice set asked_cents = change.asked
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as change (promise_id uuid, invoice_id uuid, asked bigint)
      where promise_invoice.tenant_id = ${work.tenant}
        and promise_invoice.promise_id = change.promise_id and promise_invoice.invoice_id = change.invoice_id`.execute(
      work.tx,
    );
  }
}

/** Writes what a person says instead of the program; null lets the program's judgement count again. */
export async function setOverruled(work: Work, promiseId: PromiseId, overruled: Overruled | null): Promise<void> {
  await tables(work)
    .updateTable('promise')
    .set({
      overruled_state: overruled?.state ?? null,
      overruled_reason: overruled?.reason ?? null,
      overruled_by: overruled?.by ?? null,
      overruled_at: overruled?.at ?? null,
      overruled_event_id: overruled?.eventId ?? null,
    })
    .where('tenant_id', '=', work.tenant)
    .where('promise_id', '=', promiseId)
    .execute();
}

/** Takes a promise back. */
export async function setWithdrawn(work: Work, promiseId: PromiseId): Promise<void> {
  await tables(work)
    .updateTable('promise')
    .set({ withdrawn_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('promise_id', '=', promiseId)
    .execute();
}

/** The tolerance that this administration set; null when it never did. */
export async function policyOf(work: Work): Promise<PromisePolicy | null> {
  const row = await tables(work)
    .selectFrom('promise_policy')
    .select(['tolerance_days as toleranceDays', 'tolerance_cents as toleranceCents'])
    .where('tenant_id', '=', work.tenant)
    .executeTakeFirst();
  return row ?? null;
}

/** Sets the tolerance of this administration. */
export async function setPolicy(work: Work, policy: PromisePolicy): Promise<void> {
  const values = {
    tolerance_days: policy.toleranceDays,
    tolerance_cents: policy.toleranceCents,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('promise_policy')
    .values({ tenant_id: work.tenant, ...values })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(values))
    .execute();
}

/** The days for which promises run that the program has not judged, each once. */
export async function runningDays(work: Work): Promise<Day[]> {
  const rows = await tables(work)
    .selectFrom('promise')
    .select('day')
    .distinct()
    .where('tenant_id', '=', work.tenant)
    .where('automatic_state', '=', 'running')
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.map((row) => row.day);
}

/** Gives the running promises the last day that counts and the tolerance of a policy; returns their customers. */
export async function updateTolerance(
  work: Work,
  untilDays: ReadonlyMap<Day, Day>,
  toleranceCents: Cents,
): Promise<CustomerId[]> {
  const rows = [...untilDays].map(([day, untilDay]) => ({ day, until_day: untilDay }));
  const { rows: touched } = await sql<{ customer_id: CustomerId }>`
    update promise set until_day = change.until_day, tolerance_cents = ${toleranceCents}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as change (day date, until_day date)
    where promise.tenant_id = ${work.tenant} and promise.day = change.day
      and promise.automatic_state = 'running' and promise.withdrawn_at is null
    returning promise.customer_id`.execute(work.tx);
  return [...new Set(touched.map((row) => row.customer_id))];
}
