import { type Decision, granted } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { matchPayments } from '#rooms/payment/actions/match-payments.ts';
import { planStatements, type RegisteredStatement } from '#rooms/payment/actions/plan-statements.ts';
import { matchReturns } from '#rooms/payment/actions/reverse-payment.ts';
import { statementRead } from '#rooms/payment/events.ts';
import { checkStatement, type StatementRefusal } from '#rooms/payment/rules/check-statement.ts';
import type { NewStatement } from '#rooms/payment/rules/statement.ts';
import { insertPayments, paymentsById } from '#rooms/payment/store/payments.ts';
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
  const paymentIds = await insertPayments(
    work,
    plans.flatMap((plan) => plan.payments),
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
  const payments = paymentIds.length > 0 ? await paymentsById(work, paymentIds) : [];
  const booked = await matchPayments(work, payments, causedBy);
  await matchReturns(work, payments, causedBy);
  return granted({
    statements: results,
    newPayments: paymentIds.length,
    alreadyThere: results.reduce((total, result) => total + result.alreadyThere, 0),
    booked,
  });
}
