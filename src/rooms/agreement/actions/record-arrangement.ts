import { type Decision, granted, refused } from '#kernel/decision.ts';
import { cents, type Currency, sum } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { limitsOf } from '#rooms/agreement/actions/limits.ts';
import { readPolicy } from '#rooms/agreement/actions/policy.ts';
import { arrangementRecorded } from '#rooms/agreement/events.ts';
import type { ArrangementId } from '#rooms/agreement/rules/arrangement.ts';
import { type ArrangementRefusal, decideArrangement } from '#rooms/agreement/rules/decide-arrangement.ts';
import type { Instalment } from '#rooms/agreement/rules/instalments.ts';
import { untilDayOf } from '#rooms/agreement/rules/policy.ts';
import type { PaymentMethod } from '#rooms/agreement/rules/promise.ts';
import { insertArrangement } from '#rooms/agreement/store/arrangements.ts';
import { insertPromises } from '#rooms/agreement/store/changes.ts';
import { type CustomerId, type InvoiceId, invoicesById, openDebt } from '#rooms/dossier/index.ts';

/** What a customer agrees to pay in instalments. `invoiceIds` null: the whole balance, all invoices that are open now in this currency. */
export interface ArrangementOffer {
  readonly customerId: CustomerId;
  readonly currency: Currency;
  readonly instalments: readonly Instalment[];
  readonly invoiceIds: readonly InvoiceId[] | null;
  /** Name of the person who agreed. */
  readonly promisedBy: string | null;
  readonly method: PaymentMethod;
}

/** Records an arrangement that a customer agreed to, now: each instalment as a promise. Refused beyond what the actor may concede on his own. */
export async function recordArrangement(
  work: Work,
  offer: ArrangementOffer,
  causedBy?: EventId,
): Promise<Decision<{ arrangementId: ArrangementId; eventId: EventId }, ArrangementRefusal>> {
  const debt = await openDebt(work, offer.customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const named = offer.invoiceIds === null ? [] : await invoicesById(work, offer.invoiceIds);
  const policy = await readPolicy(work);
  const decision = decideArrangement({
    offer,
    open: debt.invoices,
    ofOthers: named.filter((line) => line.customerId !== offer.customerId).map((line) => line.invoiceId),
    toleranceCents: policy.toleranceCents,
    limits: await limitsOf(work),
    today: work.today,
  });
  if (!decision.ok) return decision;

  const about = new Set(decision.value.map((invoice) => invoice.invoiceId));
  const invoices = debt.invoices.filter((invoice) => about.has(invoice.invoiceId));
  const { instalments, customerId, currency, promisedBy, method } = offer;
  const totalCents = sum(instalments.map((one) => one.amountCents));
  const terms = { customerId, currency, promisedBy, method, wholeBalance: offer.invoiceIds === null };
  const arrangementId = await insertArrangement(work, { ...terms, totalCents });
  await insertPromises(
    work,
    instalments.map(({ day, amountCents }, place) => ({
      ...terms,
      day,
      amountCents,
      untilDay: untilDayOf(day, policy),
      toleranceCents: policy.toleranceCents,
      part: { arrangementId, instalment: place + 1, instalments: instalments.length },
      invoices: invoices.map(({ invoiceId, amountCents, settledElsewhereCents }) => ({
        invoiceId,
        askedCents: cents(amountCents - settledElsewhereCents),
      })),
    })),
  );
  const eventId = work.publish(
    arrangementRecorded.of({
      customerId,
      subjectId: arrangementId,
      payload: {
        amountCents: totalCents,
        currency,
        day: instalments.at(-1)?.day ?? work.today,
        promisedBy: promisedBy ?? debt.customer.name,
        method,
        wholeBalance: terms.wholeBalance,
        invoiceNumbers: invoices.map((invoice) => invoice.number),
        instalments: instalments.map(({ day, amountCents }) => ({ day, amountCents })),
        count: instalments.length,
      },
      causedBy,
    }),
  );
  // An earlier day goes first for money that is there, so what the customer promised before may be judged otherwise.
  await judgeCustomers(work, [customerId], { of: () => eventId });
  return granted({ arrangementId, eventId });
}
