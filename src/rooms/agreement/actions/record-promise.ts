import { assert } from '#kernel/assert.ts';
import type { Day } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { cents, type Cents, type Currency } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { readPolicy } from '#rooms/agreement/actions/policy.ts';
import { promiseRecorded } from '#rooms/agreement/events.ts';
import { decidePromise, type PromiseRefusal } from '#rooms/agreement/rules/decide-promise.ts';
import { untilDayOf } from '#rooms/agreement/rules/policy.ts';
import type { PaymentMethod, PromiseId } from '#rooms/agreement/rules/promise.ts';
import { insertPromises } from '#rooms/agreement/store/changes.ts';
import { type CustomerId, type InvoiceId, invoicesById, openDebt } from '#rooms/dossier/index.ts';

/** What a customer promises. `invoiceIds` null: the whole balance, all invoices that are open now in this currency. */
export interface PromiseOffer {
  readonly customerId: CustomerId;
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly day: Day;
  readonly invoiceIds: readonly InvoiceId[] | null;
  /** Name of the person who promised. */
  readonly promisedBy: string | null;
  readonly method: PaymentMethod;
}

/** Records a promise to pay that a customer made, now. `causedBy`: the event of the call in which it was made. */
export async function recordPromise(
  work: Work,
  offer: PromiseOffer,
  causedBy?: EventId,
): Promise<Decision<{ promiseId: PromiseId; eventId: EventId }, PromiseRefusal>> {
  const debt = await openDebt(work, offer.customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const named = offer.invoiceIds === null ? [] : await invoicesById(work, offer.invoiceIds);
  const policy = await readPolicy(work);

  const decision = decidePromise({
    offer,
    open: debt.invoices,
    ofOthers: named.filter((line) => line.customerId !== offer.customerId).map((line) => line.invoiceId),
    toleranceCents: policy.toleranceCents,
    today: work.today,
  });
  if (!decision.ok) return decision;

  const about = new Set(decision.value.map((invoice) => invoice.invoiceId));
  const invoices = debt.invoices.filter((invoice) => about.has(invoice.invoiceId));
  const [promiseId] = await insertPromises(work, [
    {
      ...offer,
      part: null,
      untilDay: untilDayOf(offer.day, policy),
      toleranceCents: policy.toleranceCents,
      wholeBalance: offer.invoiceIds === null,
      invoices: invoices.map(({ invoiceId, amountCents, settledElsewhereCents }) => ({
        invoiceId,
        askedCents: cents(amountCents - settledElsewhereCents),
      })),
    },
  ]);
  assert(promiseId, 'the promise was stored');
  const eventId = work.publish(
    promiseRecorded.of({
      customerId: offer.customerId,
      subjectId: promiseId,
      payload: {
        amountCents: offer.amountCents,
        currency: offer.currency,
        day: offer.day,
        promisedBy: offer.promisedBy ?? debt.customer.name,
        method: offer.method,
        wholeBalance: offer.invoiceIds === null,
        invoiceNumbers: invoices.map((invoice) => invoice.number),
      },
      causedBy,
    }),
  );
  // An earlier day goes first for money that is there, so what the customer promised before may be judged otherwise.
  await judgeCustomers(work, [offer.customerId], { of: () => eventId });
  return granted({ promiseId, eventId });
}
