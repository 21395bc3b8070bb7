import { sql } from 'kysely';
import { pieces } from '#kernel/lists.ts';
import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { PaymentKind } from '#rooms/payment/rules/classify-entry.ts';
import type { CustomerId } from '#rooms/payment/rules/matching.ts';
import type { Payment } from '#rooms/payment/rules/payment.ts';
import type { BankAccountId, PaymentId, StatementId } from '#rooms/payment/rules/statement.ts';
import type { PaymentState, PaymentTables } from '#rooms/payment/tables.ts';

const tables = (work: Work) => work.tx.withTables<PaymentTables>();
const anyOf = (ids: readonly string[]) => sql<never>`any(${sql.val(ids)}::uuid[])`;
const ROWS_PER_STATEMENT = 2000;

function payments(work: Work) {
  return tables(work)
    .selectFrom('payment')
    .select([
      'payment_id as paymentId',
      'bank_account_id as bankAccountId',
      'kind',
      'state',
      'day',
      'booking_date as bookingDate',
      'amount_cents as amountCents',
      'booked_cents as bookedCents',
      'booked_by as bookedBy',
      'currency',
      'counterparty_name as counterpartyName',
      'counterparty_iban as counterpartyIban',
      'counterparty_account as counterpartyAccount',
      'reference',
      'reference_key as referenceKey',
      'end_to_end_id as endToEndId',
      'bank_reference as bankReference',
      'mandate_id as mandateId',
      'reason_code as reasonCode',
      'reversal',
      'text',
      'customer_id as customerId',
      'score',
      'reverses_payment_id as reversesPaymentId',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('withdrawn_at', 'is', null);
}

/** An entry to keep, with what was decided about it. */
export interface NewPayment {
  readonly statementId: StatementId;
  readonly entryKey: string;
  readonly contentKey: string;
  readonly referenceKind: string | null;
  readonly transactionCode: string | null;
  readonly payment: Payment;
}

/** Keeps entries as they were decided; one that was withdrawn (its payment has the old id) comes back. */
export async function insertPayments(work: Work, rows: readonly NewPayment[]): Promise<void> {
  for (const piece of pieces(rows, ROWS_PER_STATEMENT)) {
    await sql`
      insert into payment (tenant_id, created_at, payment_id, statement_id, bank_account_id, entry_key, content_key, kind, state, day,
        booking_date, amount_cents, booked_cents, booked_by, currency, counterparty_name, counterparty_iban, counterparty_account,
        reference_kind, reference, reference_key, end_to_end_id, bank_reference, mandate_id, transaction_code, reason_code, reversal, text,
        customer_id, score)
      select ${work.tenant}::uuid, ${work.now}::timestamptz, * from json_to_recordset(${JSON.stringify(piece.map(toColumns))}::json)
        as r(payment_id uuid, statement_id uuid, bank_account_id uuid, entry_key text, content_key text, kind text, state text, day date,
        booking_date date, amount_cents bigint, booked_cents bigint, booked_by text, currency text, counterparty_name text,
        counterparty_iban text, counterparty_account text, reference_kind text, reference text, reference_key text, end_to_end_id text,
        bank_reference text, mandate_id text, transaction_code text, reason_code text, reversal boolean, text text, customer_id uuid,
        score integer)
      on conflict (tenant_id, bank_account_id, entry_key) do update set statement_id = excluded.statement_id, withdrawn_at = null,
        state = excluded.state, booked_cents = excluded.booked_cents, booked_by = excluded.booked_by, customer_id = excluded.customer_id,
        score = excluded.score, reverses_payment_id = null
        where payment.withdrawn_at is not null`.execute(work.tx);
  }
}

function toColumns({ payment, ...row }: NewPayment) {
  return {
    payment_id: payment.paymentId,
    statement_id: row.statementId,
    bank_account_id: payment.bankAccountId,
    entry_key: row.entryKey,
    content_key: row.contentKey,
    kind: payment.kind,
    state: payment.state,
    day: payment.day,
    booking_date: payment.bookingDate,
    amount_cents: payment.amountCents,
    booked_cents: payment.bookedCents,
    booked_by: payment.bookedBy,
    currency: payment.currency,
    counterparty_name: payment.counterpartyName,
    counterparty_iban: payment.counterpartyIban,
    counterparty_account: payment.counterpartyAccount,
    reference_kind: row.referenceKind,
    reference: payment.reference,
    reference_key: payment.referenceKey,
    end_to_end_id: payment.endToEndId,
    bank_reference: payment.bankReference,
    mandate_id: payment.mandateId,
    transaction_code: row.transactionCode,
    reason_code: payment.reasonCode,
    reversal: payment.reversal,
    text: payment.text,
    customer_id: payment.customerId,
    score: payment.score,
  };
}

/** The ids of payments that were withdrawn, by account and entry key: the same entry again gets its old id back. */
export async function withdrawnIds(work: Work, accountIds: readonly BankAccountId[]): Promise<Map<string, PaymentId>> {
  if (accountIds.length === 0) return new Map();
  const rows = await tables(work)
    .selectFrom('payment')
    .select(['payment_id', 'bank_account_id', 'entry_key'])
    .where('tenant_id', '=', work.tenant)
    .where('bank_account_id', '=', anyOf(accountIds))
    .where('withdrawn_at', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [`${row.bank_account_id} ${row.entry_key}`, row.payment_id]));
}

/** Payments by id, in no particular order. */
export async function paymentsById(work: Work, paymentIds: readonly PaymentId[]): Promise<Payment[]> {
  return payments(work).where('payment_id', '=', anyOf(paymentIds)).execute();
}

/** Payments of statements, by day. */
export async function paymentsOfStatements(work: Work, statementIds: readonly StatementId[]): Promise<Payment[]> {
  return payments(work).where('statement_id', '=', anyOf(statementIds)).orderBy('payment_id').execute();
}

/** Receipts that wait, newest first, at most `limit`. */
export async function waitingReceipts(work: Work, limit: number): Promise<Payment[]> {
  return payments(work)
    .where('state', '=', 'waiting')
    .where('kind', '=', 'receipt')
    .orderBy('day', 'desc')
    .limit(limit)
    .execute();
}

/** Waiting money of customers: known as theirs, or most likely theirs. */
export async function waitingOf(work: Work, customerIds: readonly CustomerId[]): Promise<Payment[]> {
  return payments(work)
    .where('state', '=', 'waiting')
    .where('kind', '=', 'receipt')
    .where('customer_id', '=', anyOf(customerIds))
    .orderBy('day')
    .execute();
}

/** Earlier receipts (booked or waiting) on these accounts with one of these amounts. */
export async function receiptsWithAmounts(
  work: Work,
  accountIds: readonly BankAccountId[],
  amounts: readonly Cents[],
): Promise<Payment[]> {
  return payments(work)
    .where('bank_account_id', '=', anyOf(accountIds))
    .where('amount_cents', '=', sql<Cents>`any(${sql.val(amounts)}::bigint[])`)
    .where('amount_cents', '>', 0 as Cents)
    .where('state', 'in', ['waiting', 'booked', 'set_aside'])
    .where('kind', 'in', ['receipt', 'other'])
    .execute();
}

/** What changes of a payment when it is booked, guessed at, reversed or put back. */
export interface PaymentChange {
  readonly paymentId: PaymentId;
  readonly state: PaymentState;
  readonly bookedCents: Cents;
  readonly bookedBy: 'program' | 'person' | null;
  readonly customerId: CustomerId | null;
  readonly score: number;
  readonly reversesPaymentId: PaymentId | null;
}

/** Writes what became of payments. */
export async function updatePayments(work: Work, changes: readonly PaymentChange[]): Promise<void> {
  for (const piece of pieces(changes, ROWS_PER_STATEMENT)) {
    const rows = piece.map((change) => ({
      id: change.paymentId,
      new_state: change.state,
      new_booked: change.bookedCents,
      new_by: change.bookedBy,
      new_customer: change.customerId,
      new_score: change.score,
      new_reverses: change.reversesPaymentId,
    }));
    await sql`update payment set state = r.new_state, booked_cents = r.new_booked, booked_by = r.new_by, customer_id = r.new_customer,
        score = r.new_score, reverses_payment_id = r.new_reverses
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, new_state text, new_booked bigint, new_by text, new_customer uuid,
        new_score integer, new_reverses uuid)
      where payment.tenant_id = ${work.tenant} and payment.payment_id = r.id`.execute(work.tx);
  }
}

/** The four lists of the screen. */
export type PaymentTab = 'waiting' | 'apart' | 'booked' | 'set_aside';

const inTab: Readonly<Record<PaymentTab, { states: PaymentState[]; kinds: PaymentKind[] }>> = {
  waiting: { states: ['waiting'], kinds: ['receipt', 'return'] },
  apart: { states: ['waiting'], kinds: ['outgoing', 'other'] },
  booked: { states: ['booked', 'reversed', 'reversal'], kinds: ['receipt', 'return', 'outgoing', 'other'] },
  set_aside: { states: ['set_aside'], kinds: ['receipt', 'return', 'outgoing', 'other'] },
};

/** A page of one list: waiting ones with the best guess first, the others newest first. */
export async function pageOf(work: Work, tab: PaymentTab, limit: number, offset: number): Promise<Payment[]> {
  const { states, kinds } = inTab[tab];
  let query = payments(work).where('state', 'in', states).where('kind', 'in', kinds);
  if (tab === 'waiting') query = query.orderBy('score', 'desc');
  return query.orderBy('day', 'desc').orderBy('payment_id', 'desc').limit(limit).offset(offset).execute();
}

/** How many payments stand in each list. */
export async function countTabs(work: Work): Promise<Record<PaymentTab, number>> {
  const rows = await tables(work)
    .selectFrom('payment')
    .select(['state', 'kind'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', work.tenant)
    .where('withdrawn_at', 'is', null)
    .groupBy(['state', 'kind'])
    .execute();
  const count = (tab: PaymentTab): number =>
    rows
      .filter((row) => inTab[tab].states.includes(row.state) && inTab[tab].kinds.includes(row.kind))
      .reduce((total, row) => total + row.count, 0);
  return { waiting: count('waiting'), apart: count('apart'), booked: count('booked'), set_aside: count('set_aside') };
}

/** The entry that took a payment back, by the payment that it took back. */
export async function reversalsOf(work: Work, paymentIds: readonly PaymentId[]): Promise<Payment[]> {
  return payments(work).where('reverses_payment_id', '=', anyOf(paymentIds)).execute();
}
