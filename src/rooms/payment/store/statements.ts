import { sql } from 'kysely';
import type { Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents, type Cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { KnownStatement } from '#rooms/payment/rules/new-entries.ts';
import {
  accountKeyOf,
  type BankAccountId,
  type NewStatement,
  type StatementId,
} from '#rooms/payment/rules/statement.ts';
import type { PaymentTables } from '#rooms/payment/tables.ts';

const tables = (work: Work) => work.tx.withTables<PaymentTables>();

/** Makes everyone who books or registers in this administration wait for this transaction to end, so that no money is booked twice. */
export async function lockPayments(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('payment ' || ${work.tenant}, 0))`.execute(work.tx);
}

/** The bank accounts with these numbers and currencies, made where they are new; by account key. */
export async function accountsFor(
  work: Work,
  wanted: readonly Pick<NewStatement, 'account' | 'accountName' | 'currency'>[],
): Promise<Map<string, BankAccountId>> {
  const unique = new Map(wanted.map((one) => [accountKeyOf(one), one]));
  await tables(work)
    .insertInto('bank_account')
    .values(
      [...unique.values()].map((one) => ({
        tenant_id: work.tenant,
        bank_account_id: work.newId<'bank_account'>(),
        account: one.account,
        name: one.accountName,
        currency: one.currency,
        created_at: work.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'account', 'currency']).doNothing())
    .execute();
  return accountsKnown(work);
}

/** All bank accounts of the administration, by account key. */
export async function accountsKnown(work: Work): Promise<Map<string, BankAccountId>> {
  const rows = await tables(work)
    .selectFrom('bank_account')
    .select(['bank_account_id', 'account', 'currency'])
    .where('tenant_id', '=', work.tenant)
    .execute();
  return new Map(rows.map((row) => [accountKeyOf(row), row.bank_account_id]));
}

/** Statements of accounts that touch the days from `from` to `to`, with the keys of their entries. */
export async function knownStatements(
  work: Work,
  accountIds: readonly BankAccountId[],
  from: Day,
  to: Day,
): Promise<Map<BankAccountId, KnownStatement[]>> {
  const statements = await tables(work)
    .selectFrom('statement')
    .select(['statement_id', 'bank_account_id', 'from_day', 'to_day', 'opening_balance_cents', 'closing_balance_cents'])
    .where('tenant_id', '=', work.tenant)
    .where('bank_account_id', '=', sql<BankAccountId>`any(${sql.val(accountIds)}::uuid[])`)
    .where('withdrawn_at', 'is', null)
    .where('to_day', '>=', from)
    .where('from_day', '<=', to)
    .execute();
  if (statements.length === 0) return new Map();
  const entries = groupBy(
    await tables(work)
      .selectFrom('payment')
      .select(['statement_id', 'entry_key', 'content_key'])
      .where('tenant_id', '=', work.tenant)
      .where('statement_id', '=', sql<StatementId>`any(${sql.val(statements.map((one) => one.statement_id))}::uuid[])`)
      .where('withdrawn_at', 'is', null)
      .execute(),
    (row) => row.statement_id,
  );
  const known = statements.map((row) => ({
    accountId: row.bank_account_id,
    statement: {
      from: row.from_day,
      to: row.to_day,
      openingBalanceCents: row.opening_balance_cents,
      closingBalanceCents: row.closing_balance_cents,
      entries: (entries.get(row.statement_id) ?? []).map((entry) => ({
        entryKey: entry.entry_key,
        contentKey: entry.content_key,
      })),
    },
  }));
  const byAccount = groupBy(known, (one) => one.accountId);
  return new Map([...byAccount].map(([accountId, group]) => [accountId, group.map((one) => one.statement)]));
}

/** A statement to keep. */
export type StatementRow = Omit<PaymentTables['statement'], 'tenant_id' | 'read_at' | 'withdrawn_at'>;

/** Keeps statements. */
export async function insertStatements(work: Work, rows: readonly StatementRow[]): Promise<void> {
  await sql`insert into statement (tenant_id, read_at, statement_id, bank_account_id, import_id, bank_id, number, from_day, to_day,
      opening_balance_cents, closing_balance_cents, already_there)
    select ${work.tenant}::uuid, ${work.now}::timestamptz, * from json_to_recordset(${JSON.stringify(rows)}::json) as r(statement_id uuid,
      bank_account_id uuid, import_id uuid, bank_id text, number text, from_day date, to_day date, opening_balance_cents bigint,
      closing_balance_cents bigint, already_there integer)`.execute(work.tx);
}

/** The last day read of each bank account. */
export async function lastDays(work: Work): Promise<Day[]> {
  const rows = await tables(work)
    .selectFrom('statement')
    .select(({ fn }) => fn.max('to_day').as('last'))
    .where('tenant_id', '=', work.tenant)
    .where('withdrawn_at', 'is', null)
    .groupBy('bank_account_id')
    .execute();
  return rows.map((row) => row.last as Day);
}

/** A statement of an import with its account. */
export interface ImportedStatement {
  readonly statementId: StatementId;
  readonly bankAccountId: BankAccountId;
  readonly account: string;
  readonly number: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly openingBalanceCents: Cents;
}

/** The statements that an import brought and that still stand. */
export async function statementsOfImport(work: Work, importId: Id<'import'>): Promise<ImportedStatement[]> {
  return tables(work)
    .selectFrom('statement')
    .innerJoin('bank_account', (join) =>
      join
        .onRef('bank_account.tenant_id', '=', 'statement.tenant_id')
        .onRef('bank_account.bank_account_id', '=', 'statement.bank_account_id'),
    )
    .select([
      'statement.statement_id as statementId',
      'statement.bank_account_id as bankAccountId',
      'bank_account.account',
      'statement.number',
      'statement.from_day as fromDay',
      'statement.to_day as toDay',
      'statement.opening_balance_cents as openingBalanceCents',
    ])
    .where('statement.tenant_id', '=', work.tenant)
    .where('statement.import_id', '=', importId)
    .where('statement.withdrawn_at', 'is', null)
    .execute();
}

/** Later statements of other imports that left out entries because statements of this import had brought them. */
export async function statementsResting(work: Work, importId: Id<'import'>): Promise<{ number: string; toDay: Day }[]> {
  return tables(work)
    .selectFrom('statement as later')
    .innerJoin('statement as own', (join) =>
      join.onRef('own.tenant_id', '=', 'later.tenant_id').onRef('own.bank_account_id', '=', 'later.bank_account_id'),
    )
    .select(['later.number as number', 'later.to_day as toDay'])
    .distinct()
    .where('own.tenant_id', '=', work.tenant)
    .where('own.import_id', '=', importId)
    .where('own.withdrawn_at', 'is', null)
    .where('later.withdrawn_at', 'is', null)
    .where('later.already_there', '>', 0)
    .where((eb) => sql<boolean>`${eb.ref('later.import_id')} is distinct from ${importId}::uuid`)
    .whereRef('later.from_day', '<=', 'own.to_day')
    .whereRef('later.to_day', '>=', 'own.from_day')
    .where(sql<boolean>`(later.read_at, later.statement_id) > (own.read_at, own.statement_id)`)
    .execute();
}

/** Takes statements and their payments out of sight. */
export async function withdrawStatements(work: Work, statementIds: readonly StatementId[]): Promise<void> {
  for (const table of ['statement', 'payment'] as const) {
    await tables(work)
      .updateTable(table)
      .set({ withdrawn_at: work.now })
      .where('tenant_id', '=', work.tenant)
      .where('statement_id', '=', sql<StatementId>`any(${sql.val(statementIds)}::uuid[])`)
      .execute();
  }
}

/** The bank account on which most payments of customers were booked, of those with an IBAN in euros; null when there is none. */
export async function receivingAccount(
  work: Work,
): Promise<{ readonly iban: string; readonly name: string | null } | null> {
  const row = await tables(work)
    .selectFrom('bank_account')
    .leftJoin('payment', (join) =>
      join
        .onRef('payment.tenant_id', '=', 'bank_account.tenant_id')
        .onRef('payment.bank_account_id', '=', 'bank_account.bank_account_id')
        .on('payment.withdrawn_at', 'is', null)
        .on('payment.booked_cents', '>', cents(0)),
    )
    .select(['bank_account.account as iban', 'bank_account.name'])
    .where('bank_account.tenant_id', '=', work.tenant)
    .where('bank_account.currency', '=', 'EUR')
    .where('bank_account.account', '~', '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$')
    .groupBy(['bank_account.bank_account_id', 'bank_account.account', 'bank_account.name', 'bank_account.created_at'])
    .orderBy(({ fn }) => fn.count('payment.payment_id'), 'desc')
    .orderBy('bank_account.created_at')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
