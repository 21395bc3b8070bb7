import { assert } from '#kernel/assert.ts';
import { type Day, earliest, latest } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { zero } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { classifyEntry } from '#rooms/payment/rules/classify-entry.ts';
import { contentKeyOf, type KnownStatement, newEntries, storedKeyOf } from '#rooms/payment/rules/new-entries.ts';
import { referenceKeyOf } from '#rooms/payment/rules/payment.ts';
import {
  accountKeyOf,
  type BankAccountId,
  type NewStatement,
  periodOf,
  type StatementEntry,
  type StatementId,
} from '#rooms/payment/rules/statement.ts';
import type { NewPayment } from '#rooms/payment/store/payments.ts';
import { accountsKnown, knownStatements, type StatementRow } from '#rooms/payment/store/statements.ts';

/** What reading one statement did. `statementId` is null when the same statement was there already. */
export interface RegisteredStatement {
  readonly statementId: StatementId | null;
  readonly newPayments: number;
  readonly alreadyThere: number;
  /** The keys, as the file gives them, of the entries that are new. */
  readonly newKeys: ReadonlySet<string>;
}

/** What reading these statements would do, per statement; writes nothing. */
export async function compareStatements(
  work: Work,
  statements: readonly NewStatement[],
): Promise<RegisteredStatement[]> {
  return (await planStatements(work, statements, await accountsKnown(work), null)).results;
}

/** Which statements and entries are new, in the order given; writes nothing. The statements have been checked. */
export async function planStatements(
  work: Work,
  statements: readonly NewStatement[],
  accounts: ReadonlyMap<string, BankAccountId>,
  importId: Id<'import'> | null,
): Promise<{ plans: StatementPlan[]; results: RegisteredStatement[] }> {
  const withPeriod = statements.map((statement) => ({ statement, period: periodOf(statement) }));
  const periods = withPeriod.flatMap(({ period }) => (period ? [period] : []));
  const first = periods[0];
  if (!first)
    return {
      plans: [],
      results: statements.map(() => ({
        statementId: null,
        newPayments: 0,
        alreadyThere: 0,
        newKeys: new Set<string>(),
      })),
    };
  const known = await knownStatements(
    work,
    [...accounts.values()],
    periods.reduce((edge, period) => earliest(edge, period.from), first.from),
    periods.reduce((edge, period) => latest(edge, period.to), first.to),
  );
  const plans: StatementPlan[] = [];
  const results: RegisteredStatement[] = [];
  for (const { statement, period } of withPeriod) {
    const accountId = accounts.get(accountKeyOf(statement)) ?? (accountKeyOf(statement) as BankAccountId);
    const earlier = known.get(accountId) ?? [];
    const fresh = newEntries(statement, earlier);
    const alreadyThere = statement.entries.length - fresh.length;
    if (!period || (fresh.length === 0 && earlier.some((one) => covers(one, period, statement)))) {
      results.push({ statementId: null, newPayments: 0, alreadyThere, newKeys: new Set() });
      continue;
    }
    const plan = planOf(work, { statement, period, accountId, fresh, alreadyThere, importId });
    plans.push(plan);
    const newKeys = new Set(fresh.map((entry) => entry.entryKey));
    results.push({ statementId: plan.row.statement_id, newPayments: fresh.length, alreadyThere, newKeys });
    known.set(accountId, [...earlier, asKnown(plan)]);
  }
  return { plans, results };
}

/** A statement with its new entries, ready to be kept. */
export interface StatementPlan {
  readonly account: string;
  readonly row: StatementRow;
  readonly payments: readonly NewPayment[];
}

function covers(known: KnownStatement, period: { from: Day; to: Day }, statement: NewStatement): boolean {
  const sameBalances =
    known.openingBalanceCents === statement.openingBalanceCents &&
    known.closingBalanceCents === statement.closingBalanceCents;
  return known.from <= period.from && known.to >= period.to && (sameBalances || statement.entries.length > 0);
}

function planOf(
  work: Work,
  facts: {
    statement: NewStatement;
    period: { from: Day; to: Day };
    accountId: BankAccountId;
    fresh: readonly StatementEntry[];
    alreadyThere: number;
    importId: Id<'import'> | null;
  },
): StatementPlan {
  const { statement, period, accountId, fresh, alreadyThere, importId } = facts;
  const statementId = work.newId<'statement'>();
  const [opening, closing] = [statement.openingBalanceCents, statement.closingBalanceCents];
  assert(opening !== null && closing !== null, 'a statement is checked before it is planned');
  return {
    account: statement.account,
    row: {
      statement_id: statementId,
      bank_account_id: accountId,
      import_id: importId,
      bank_id: statement.id,
      number: statement.number,
      from_day: period.from,
      to_day: period.to,
      opening_balance_cents: opening,
      closing_balance_cents: closing,
      already_there: alreadyThere,
    },
    payments: fresh.map((entry) => toPayment(work, entry, statementId, accountId)),
  };
}

function toPayment(
  work: Work,
  entry: StatementEntry,
  statementId: StatementId,
  bankAccountId: BankAccountId,
): NewPayment {
  return {
    statementId,
    entryKey: storedKeyOf(entry),
    contentKey: contentKeyOf(entry),
    referenceKind: entry.reference.kind,
    transactionCode: entry.transactionCode,
    payment: {
      paymentId: work.newId<'payment'>(),
      state: 'waiting',
      bookedCents: zero,
      bookedBy: null,
      customerId: null,
      score: 0,
      reversesPaymentId: null,
      bankAccountId,
      kind: classifyEntry(entry),
      day: entry.valueDate ?? entry.bookingDate,
      bookingDate: entry.bookingDate,
      amountCents: entry.amountCents,
      currency: entry.currency,
      counterpartyName: entry.counterparty.name,
      counterpartyIban: entry.counterparty.iban,
      counterpartyAccount: entry.counterparty.account,
      reference: entry.reference.value,
      referenceKey: referenceKeyOf(entry.reference),
      endToEndId: entry.endToEndId,
      bankReference: entry.bankReference,
      mandateId: entry.mandateId,
      reasonCode: entry.reasonCode,
      reversal: entry.reversal,
      text: entry.text,
    },
  };
}

function asKnown(plan: StatementPlan): KnownStatement {
  return {
    from: plan.row.from_day,
    to: plan.row.to_day,
    openingBalanceCents: plan.row.opening_balance_cents,
    closingBalanceCents: plan.row.closing_balance_cents,
    entries: plan.payments.map((payment) => ({ entryKey: payment.entryKey, contentKey: payment.contentKey })),
  };
}
