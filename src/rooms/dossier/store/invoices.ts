import { sql } from 'kysely';
import { assert } from '#kernel/assert.ts';
import type { Instant } from '#kernel/dates.ts';
import { pieces } from '#kernel/lists.ts';
import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Allocation, CustomerId, Invoice, InvoiceFacts, InvoiceId } from '#rooms/dossier/rules/ledger.ts';
import type { DossierTables } from '#rooms/dossier/tables.ts';

const tables = (work: Work) => work.tx.withTables<DossierTables>();
const ROWS_PER_STATEMENT = 2000;

/** What is open of an invoice in a query of `invoices`. */
const openCents = sql<Cents>`(invoice.amount_cents - invoice.settled_elsewhere_cents - paid.cents)`;

/** Invoices with what is paid of them: added up once for each, however often a query asks what is open. */
function invoices(work: Work) {
  return tables(work)
    .selectFrom('invoice')
    .innerJoinLateral(
      sql<{ cents: Cents }>`(select coalesce(sum(allocation.cents), 0)::bigint as cents from allocation
        where allocation.tenant_id = invoice.tenant_id and allocation.invoice_id = invoice.invoice_id)`.as('paid'),
      (join) => join.onTrue(),
    )
    .select([
      'invoice.invoice_id as invoiceId',
      'invoice.customer_id as customerId',
      'invoice.number as number',
      'invoice.kind as kind',
      'invoice.issue_date as issueDate',
      'invoice.due_date as dueDate',
      'invoice.currency as currency',
      'invoice.amount_cents as amountCents',
      'invoice.settled_elsewhere_cents as settledElsewhereCents',
      'invoice.payment_reference as paymentReference',
      'invoice.credits_number as creditsNumber',
      openCents.as('openCents'),
    ])
    .where('invoice.tenant_id', '=', work.tenant)
    .where('invoice.withdrawn_at', 'is', null);
}

/** All invoices of customers that are not settled, oldest due date first. */
export async function openInvoicesOf(work: Work, customerIds: readonly CustomerId[]): Promise<Invoice[]> {
  return invoices(work)
    .where('invoice.customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where(sql<boolean>`${openCents} <> 0`)
    .orderBy('invoice.due_date')
    .orderBy('invoice.number')
    .execute();
}

/** The newest invoices of a customer, settled or not, newest first. */
export async function recentInvoicesOf(work: Work, customerId: CustomerId, limit: number): Promise<Invoice[]> {
  return invoices(work)
    .where('invoice.customer_id', '=', customerId)
    .orderBy('invoice.issue_date', 'desc')
    .orderBy('invoice.number', 'desc')
    .limit(limit)
    .execute();
}

/** Invoices by id. */
export async function invoicesById(work: Work, invoiceIds: readonly InvoiceId[]): Promise<Invoice[]> {
  return invoices(work)
    .where('invoice.invoice_id', '=', sql<InvoiceId>`any(${sql.val(invoiceIds)}::uuid[])`)
    .execute();
}

/** Invoices and credit notes by exact number. */
export async function invoicesByNumber(work: Work, numbers: readonly string[]): Promise<Invoice[]> {
  return invoices(work)
    .where('invoice.number', '=', sql<string>`any(${sql.val(numbers)}::text[])`)
    .execute();
}

/** Invoices whose number key (capitals and digits) or payment reference is among the given ones. */
export async function invoicesByKeys(
  work: Work,
  numberKeys: readonly string[],
  references: readonly string[],
): Promise<(Invoice & { numberKey: string })[]> {
  return invoices(work)
    .select('invoice.number_key as numberKey')
    .where(({ or, eb }) =>
      or([
        eb('invoice.number_key', '=', sql<string>`any(${sql.val(numberKeys)}::text[])`),
        eb('invoice.payment_reference', '=', sql<string>`any(${sql.val(references)}::text[])`),
      ]),
    )
    .execute();
}

/** Open invoices with exactly these open amounts (cents), at most `limit`. */
export async function openInvoicesByAmount(work: Work, amounts: readonly Cents[], limit: number): Promise<Invoice[]> {
  return invoices(work)
    .where('invoice.amount_cents', '=', sql<Cents>`any(${sql.val(amounts)}::bigint[])`)
    .where(sql<boolean>`${openCents} = invoice.amount_cents`)
    .orderBy('invoice.due_date')
    .limit(limit)
    .execute();
}

/** Adds invoices of customers and returns their ids in the same order; one that was withdrawn comes back with its old id. */
export async function insertInvoices(
  work: Work,
  rows: readonly (InvoiceFacts & { customerId: CustomerId })[],
): Promise<InvoiceId[]> {
  const values = rows.map((row) => ({
    invoice_id: work.newId<'invoice'>(),
    customer_id: row.customerId,
    ...toColumns(row),
  }));
  const ids = new Map<string, InvoiceId>();
  for (const piece of pieces(values, ROWS_PER_STATEMENT)) {
    const { rows: stored } = await sql<{ invoice_id: InvoiceId; kind: string; number: string }>`
      insert into invoice (tenant_id, created_at, invoice_id, customer_id, number, kind, issue_date, due_date, currency, amount_cents,
        settled_elsewhere_cents, payment_reference, credits_number)
      select ${work.tenant}::uuid, ${work.now}::timestamptz, * from json_to_recordset(${JSON.stringify(piece)}::json) as r(invoice_id uuid,
        customer_id uuid, number text, kind text, issue_date date, due_date date, currency text, amount_cents bigint,
        settled_elsewhere_cents bigint, payment_reference text, credits_number text)
      on conflict (tenant_id, kind, number) do update set customer_id = excluded.customer_id, issue_date = excluded.issue_date,
        due_date = excluded.due_date, currency = excluded.currency, amount_cents = excluded.amount_cents,
        settled_elsewhere_cents = excluded.settled_elsewhere_cents, payment_reference = excluded.payment_reference,
        credits_number = excluded.credits_number, withdrawn_at = null
        where invoice.withdrawn_at is not null
      returning invoice_id, kind, number`.execute(work.tx);
    for (const row of stored) ids.set(`${row.kind} ${row.number}`, row.invoice_id);
  }
  return rows.map((row) => {
    const invoiceId = ids.get(`${row.kind} ${row.number}`);
    assert(invoiceId, `invoice ${row.number} exists already: look before inserting`);
    return invoiceId;
  });
}

function toColumns(facts: InvoiceFacts) {
  return {
    number: facts.number,
    kind: facts.kind,
    issue_date: facts.issueDate,
    due_date: facts.dueDate,
    currency: facts.currency,
    amount_cents: facts.amountCents,
    settled_elsewhere_cents: facts.settledElsewhereCents,
    payment_reference: facts.paymentReference,
    credits_number: facts.creditsNumber,
  };
}

/** Writes the facts of one invoice. */
export async function updateInvoice(
  work: Work,
  invoiceId: InvoiceId,
  facts: InvoiceFacts & { customerId: CustomerId },
): Promise<void> {
  await tables(work)
    .updateTable('invoice')
    .set({ ...toColumns(facts), customer_id: facts.customerId })
    .where('tenant_id', '=', work.tenant)
    .where('invoice_id', '=', invoiceId)
    .execute();
}

/** Takes invoices out of sight because the import that brought them was reverted. */
export async function withdrawInvoices(work: Work, invoiceIds: readonly InvoiceId[]): Promise<void> {
  await tables(work)
    .updateTable('invoice')
    .set({ withdrawn_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('invoice_id', '=', sql<InvoiceId>`any(${sql.val(invoiceIds)}::uuid[])`)
    .execute();
}

/** Locks invoices for the rest of the transaction, in a fixed order, so that two bookings cannot pay the same money twice. */
export async function lockInvoices(work: Work, invoiceIds: readonly InvoiceId[]): Promise<void> {
  await tables(work)
    .selectFrom('invoice')
    .select('invoice_id')
    .where('tenant_id', '=', work.tenant)
    .where('invoice_id', '=', sql<InvoiceId>`any(${sql.val(invoiceIds)}::uuid[])`)
    .orderBy('invoice_id')
    .forUpdate()
    .execute();
}

function allocations(work: Work) {
  return tables(work)
    .selectFrom('allocation')
    .select([
      'allocation_id as allocationId',
      'invoice_id as invoiceId',
      'cents',
      'day',
      'source_kind as sourceKind',
      'source_id as sourceId',
    ])
    .where('tenant_id', '=', work.tenant);
}

/** Allocations on invoices with the moment of booking, cancelled ones together with their opposite rows, by day. */
export async function allocationsOnInvoices(
  work: Work,
  invoiceIds: readonly InvoiceId[],
): Promise<(Allocation & { at: Instant })[]> {
  return allocations(work)
    .select('at')
    .where('invoice_id', '=', sql<InvoiceId>`any(${sql.val(invoiceIds)}::uuid[])`)
    .orderBy('day')
    .orderBy('allocation_id')
    .execute();
}

/** Allocations that come from payments or credit notes (source ids) and were not cancelled. */
export async function standingAllocationsFrom(work: Work, sourceIds: readonly string[]): Promise<Allocation[]> {
  return allocations(work)
    .where('source_id', '=', sql<string>`any(${sql.val(sourceIds)}::uuid[])`)
    .where('cancels_allocation_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('allocation as opposite')
            .select('opposite.allocation_id')
            .whereRef('opposite.tenant_id', '=', 'allocation.tenant_id')
            .whereRef('opposite.cancels_allocation_id', '=', 'allocation.allocation_id'),
        ),
      ),
    )
    .execute();
}

/** Adds allocations; `cancels` names the one that an opposite row takes back. */
export async function insertAllocations(
  work: Work,
  rows: readonly (Omit<Allocation, 'allocationId'> & { cancels: Allocation['allocationId'] | null })[],
): Promise<void> {
  const values = rows.map((row) => ({
    allocation_id: work.newId<'allocation'>(),
    invoice_id: row.invoiceId,
    cents: row.cents,
    day: row.day,
    source_kind: row.sourceKind,
    source_id: row.sourceId,
    cancels_allocation_id: row.cancels,
  }));
  for (const piece of pieces(values, ROWS_PER_STATEMENT)) {
    await sql`
      insert into allocation (tenant_id, at, allocation_id, invoice_id, cents, day, source_kind, source_id, cancels_allocation_id)
      select ${work.tenant}::uuid, ${work.now}::timestamptz, * from json_to_recordset(${JSON.stringify(piece)}::json) as r(allocation_id uuid,
        invoice_id uuid, cents bigint, day date, source_kind text, source_id uuid, cancels_allocation_id uuid)`.execute(
      work.tx,
    );
  }
}
