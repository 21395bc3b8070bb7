import type { Day } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { cancelBookings } from '#rooms/payment/actions/cancel-bookings.ts';
import { separate } from '#rooms/payment/actions/reverse-payment.ts';
import { statementWithdrawn } from '#rooms/payment/events.ts';
import { counterpartyOf, type Payment } from '#rooms/payment/rules/payment.ts';
import { paymentsById, paymentsOfStatements, reversalsOf } from '#rooms/payment/store/payments.ts';
import {
  lockPayments,
  statementsOfImport,
  statementsResting,
  withdrawStatements,
} from '#rooms/payment/store/statements.ts';

/** What somebody built on a statement; it has to be taken back first. */
export interface BuiltUpon {
  readonly what: 'booked-by-hand' | 'reversed-later' | 'statement-overlaps';
  /** Counterparty of the payment, or number of the later statement. */
  readonly name: string;
  readonly day: Day;
  readonly amountCents: number | null;
  readonly currency: string | null;
}

/**
 * Takes the statements of an import out of the books: what booked itself is taken back and the entries go out of sight. Refused, with a list,
 * when a person booked one of the payments, a later import took one back, or a later statement left entries out because these had them.
 */
export async function removeImportedStatements(
  work: Work,
  importId: Id<'import'>,
  causedBy?: EventId,
): Promise<Decision<{ statements: number; payments: number }, { code: 'built-upon'; list: readonly BuiltUpon[] }>> {
  await lockPayments(work);
  const statements = await statementsOfImport(work, importId);
  const statementIds = statements.map((statement) => statement.statementId);
  const payments = statementIds.length > 0 ? await paymentsOfStatements(work, statementIds) : [];

  const list = await builtUpon(work, importId, payments);
  if (list.length > 0) return refused({ code: 'built-upon', list });

  for (const back of payments.filter((payment) => payment.state === 'reversal')) await separate(work, back, causedBy);
  const now =
    payments.length > 0
      ? await paymentsById(
          work,
          payments.map((payment) => payment.paymentId),
        )
      : [];
  await cancelBookings(
    work,
    now.filter((payment) => payment.bookedCents !== 0),
    { causedBy },
  );
  if (statementIds.length > 0) await withdrawStatements(work, statementIds);
  for (const statement of statements) {
    work.publish(
      statementWithdrawn.of({
        customerId: null,
        subjectId: statement.statementId,
        payload: {
          fromDay: statement.fromDay,
          toDay: statement.toDay,
          account: statement.account,
          number: statement.number,
        },
        causedBy,
      }),
    );
  }
  return granted({ statements: statements.length, payments: payments.length });
}

async function builtUpon(work: Work, importId: Id<'import'>, payments: readonly Payment[]): Promise<BuiltUpon[]> {
  const own = new Set(payments.map((payment) => payment.paymentId));
  const later = (await reversalsOf(work, [...own])).filter((back) => !own.has(back.paymentId));
  return [
    ...payments.filter((payment) => payment.bookedBy === 'person').map((payment) => built('booked-by-hand', payment)),
    ...later.map((back) => built('reversed-later', back)),
    ...(await statementsResting(work, importId)).map((statement) => ({
      what: 'statement-overlaps' as const,
      name: statement.number,
      day: statement.toDay,
      amountCents: null,
      currency: null,
    })),
  ];
}

function built(what: BuiltUpon['what'], payment: Payment): BuiltUpon {
  return {
    what,
    name: counterpartyOf(payment),
    day: payment.day,
    amountCents: payment.amountCents,
    currency: payment.currency,
  };
}
