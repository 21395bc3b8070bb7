import { sql } from 'kysely';
import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/payment/rules/matching.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import type { PaymentTables } from '#rooms/payment/tables.ts';

const MANY = 1_000;
const tables = (work: Work) => work.tx.withTables<PaymentTables>();

/** Customers that paid from these accounts. */
export async function customersOfIbans(work: Work, ibans: readonly string[]): Promise<Map<string, CustomerId[]>> {
  if (ibans.length === 0) return new Map();
  const rows = await tables(work)
    .selectFrom('customer_account')
    .select(['iban', 'customer_id'])
    .where('tenant_id', '=', work.tenant)
    .where('iban', '=', sql<string>`any(${sql.val(ibans)}::text[])`)
    .where('payments', '>', 0)
    .execute();
  const groups = groupBy(rows, (row) => row.iban);
  return new Map([...groups].map(([iban, group]) => [iban, group.map((row) => row.customer_id)]));
}

/** Learns (or, with a negative number of payments, forgets) from which account a customer pays. */
export async function learnAccounts(
  work: Work,
  learned: readonly { readonly iban: string; readonly customerId: CustomerId; readonly payments: number }[],
): Promise<void> {
  const rows = [...groupBy(learned, (one) => `${one.iban} ${one.customerId}`).values()].map((group) => ({
    iban: group[0]?.iban,
    customer_id: group[0]?.customerId,
    payments: group.reduce((total, one) => total + one.payments, 0),
  }));
  if (rows.length === 0) return;
  await sql`insert into customer_account (tenant_id, iban, customer_id, payments)
    select ${work.tenant}::uuid, * from json_to_recordset(${JSON.stringify(rows)}::json) as r(iban text, customer_id uuid, payments integer)
    on conflict (tenant_id, iban, customer_id) do update set payments = greatest(0, customer_account.payments + excluded.payments)`.execute(
    work.tx,
  );
}

/** The guesses that people said no to, by payment. */
export async function rejectionsOf(work: Work, paymentIds: readonly PaymentId[]): Promise<Map<PaymentId, string[]>> {
  if (paymentIds.length === 0) return new Map();
  const all = tables(work)
    .selectFrom('rejected_match')
    .select(['payment_id', 'match_key'])
    .where('tenant_id', '=', work.tenant);
  // A no is rare: for a large file all of them are fewer than its payments.
  const rows = await (paymentIds.length > MANY
    ? all
    : all.where('payment_id', '=', sql<PaymentId>`any(${sql.val(paymentIds)}::uuid[])`)
  ).execute();
  const groups = groupBy(rows, (row) => row.payment_id);
  return new Map([...groups].map(([paymentId, group]) => [paymentId, group.map((row) => row.match_key)]));
}

/** Remembers a person's no. */
export async function insertRejection(work: Work, paymentId: PaymentId, matchKey: string): Promise<void> {
  await tables(work)
    .insertInto('rejected_match')
    .values({
      tenant_id: work.tenant,
      payment_id: paymentId,
      match_key: matchKey,
      by_name: work.actor.name,
      at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'payment_id', 'match_key']).doNothing())
    .execute();
}

/** Forgets a person's no. */
export async function deleteRejection(work: Work, paymentId: PaymentId, matchKey: string): Promise<void> {
  await tables(work)
    .deleteFrom('rejected_match')
    .where('tenant_id', '=', work.tenant)
    .where('payment_id', '=', paymentId)
    .where('match_key', '=', matchKey)
    .execute();
}
