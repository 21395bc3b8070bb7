import { type Decision, granted } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { decideMatches } from '#rooms/payment/actions/decide-matches.ts';
import { recordMatches } from '#rooms/payment/actions/match-payments.ts';
import { planStatements, type RegisteredStatement } from '#rooms/payment/actions/plan-statements.ts';
import { matchReturns } from '#rooms/payment/actions/reverse-payment.ts';
import { statementRead } from '#rooms/payment/events.ts';
import { checkStatement, type StatementRefusal } from '#rooms/payment/rules/check-statement.ts';
import type { NewStatement } from '#rooms/payment/rules/statement.ts';
import { insertPayments, type NewPayment, withdrawnIds } from '#rooms/payment/store/payments.ts';
import { accountsFor, insertStatements, lockPayments } from '#rooms/payment/store/statements.ts';

/** Where a statement came from, and what caused it to be read. */
export interface StatementSource {
  readonly importId: Id<'import'> | null;
  readonly causedBy?: EventId | undefined;
}

/** What reading the statements of a file did. */
export interface RegisteredStatements {
  readonly statements: readonly RegisteredStatement[];
  readonly newPayments: number;
  readonly alreadyThere: number;
  readonly booked: number;
}

/** One statement; see `registerStatements`. */
export async function registerStatement(
  work: Work,
  statement: NewStatement,
  source: StatementSource,
): Promise<Decision<RegisteredStatement, StatementRefusal>> {
  const decision = await registerStatements(work, [statement], source);
  return decision.ok ? granted(decision.value.statements[0] as RegisteredStatement) : decision;
}

/**
 * Keeps the statements of a file and matches their entries at once. One that does not add up refuses them all. The same statement again changes
 * nothing; of one that overlaps another only the entries that are new are kept.
 */
export async function registerStatements(
  work: Work,
  statements: readonly NewStatement[],
  source: StatementSource,
): Promise<Decision<RegisteredStatements, StatementRefusal>> {
  for (const statement of statements) {
    const checked = checkStatement(statement);
    if (!checked.ok) return checked;
  }
  await lockPayments(work);
  const { plans, results } = await planStatements(
    work,
    statements,
    await accountsFor(work, statements),
    source.importId,
  );

  await insertStatements(
    work,
    plans.map((plan) => plan.row),
  );
  const rows = await withOldIds(
    work,
    plans.flatMap((plan) => plan.payments),
  );
  const payments = rows.map((row) => row.payment);
  const matches = await decideMatches(work, payments);
  await insertPayments(
    work,
    rows.map((row) => ({ ...row, payment: { ...row.payment, ...matches.changes.get(row.payment.paymentId) } })),
  );
  let causedBy = source.causedBy;
  for (const plan of plans) {
    causedBy = work.publish(
      statementRead.of({
        customerId: null,
        subjectId: plan.row.statement_id,
        payload: {
          fromDay: plan.row.from_day,
          toDay: plan.row.to_day,
          account: plan.account,
          number: plan.row.number,
          newPayments: plan.payments.length,
          alreadyThere: plan.row.already_there,
        },
        causedBy: source.causedBy,
      }),
    );
  }
  await recordMatches(work, matches.booked, causedBy);
  await matchReturns(work, payments, causedBy);
  return granted({
    statements: results,
    newPayments: payments.length,
    alreadyThere: results.reduce((total, result) => total + result.alreadyThere, 0),
    booked: matches.booked.length,
  });
}

/** Gives entries that were withdrawn before the id that they had. */
async function withOldIds(work: Work, rows: readonly NewPayment[]): Promise<NewPayment[]> {
  const old = await withdrawnIds(work, [...new Set(rows.map((row) => row.payment.bankAccountId))]);
  if (old.size === 0) return [...rows];
  return rows.map((row) => {
    const paymentId = old.get(`${row.payment.bankAccountId} ${row.entryKey}`) ?? row.payment.paymentId;
    return { ...row, payment: { ...row.payment, paymentId } };
  });
}
