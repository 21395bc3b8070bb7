import { unreachable } from '#kernel/assert.ts';
import { cents } from '#kernel/money.ts';
import type { NewEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { promiseBroken, promiseKept, promisePartlyKept, promiseReopened } from '#rooms/agreement/events.ts';
import { judgePromises } from '#rooms/agreement/rules/judge-promises.ts';
import type { PromiseTerms, Verdict } from '#rooms/agreement/rules/promise.ts';
import { type AskedChange, updateAsked, updateVerdicts, type VerdictChange } from '#rooms/agreement/store/changes.ts';
import { lockPromisesOf, promisesOfCustomers, type StandingPromise } from '#rooms/agreement/store/promises.ts';
import { allocationsOnInvoices, type CustomerId, invoicesById } from '#rooms/dossier/index.ts';
import { bankReadUntil } from '#rooms/payment/index.ts';

/** What led to judging. */
export interface Cause {
  /** The event that led to judging a customer's promises; null when none did. */
  readonly of: (customerId: CustomerId) => EventId | null;
  /** True when bank statements were taken out: then what was judged by them is open again. */
  readonly bankTakenBack?: boolean;
}

/** Judges all promises of customers again by the money that stands booked now, and tells what changed. Doing it again changes nothing. */
export async function judgeCustomers(work: Work, customerIds: readonly CustomerId[], cause: Cause): Promise<void> {
  if (customerIds.length === 0) return;
  await lockPromisesOf(work, customerIds);
  const promises = await promisesOfCustomers(work, customerIds);
  if (promises.length === 0) return;
  const invoiceIds = [...new Set(promises.flatMap((promise) => promise.invoices.map((line) => line.invoiceId)))];
  const invoices = new Map((await invoicesById(work, invoiceIds)).map((invoice) => [invoice.invoiceId, invoice]));
  const readUntil = await bankReadUntil(work);

  const asked: AskedChange[] = [];
  const terms = promises.map(
    (promise): PromiseTerms => ({
      ...promise,
      bankWasRead:
        (promise.automaticState === 'broken' || promise.automaticState === 'partly_kept') &&
        !(cause.bankTakenBack && (readUntil === null || readUntil < promise.untilDay)),
      invoices: promise.invoices.map(({ invoiceId, askedCents }) => {
        const invoice = invoices.get(invoiceId);
        if (!invoice || promise.automaticState !== 'running') return { invoiceId, askedCents, withdrawn: !invoice };
        const now = cents(invoice.amountCents - invoice.settledElsewhereCents);
        if (now !== askedCents) asked.push({ promiseId: promise.promiseId, invoiceId, askedCents: now });
        return { invoiceId, askedCents: now, withdrawn: false };
      }),
    }),
  );
  const verdicts = judgePromises({
    promises: terms,
    bookings: await allocationsOnInvoices(work, invoiceIds),
    bankReadUntil: readUntil,
    today: work.today,
  });

  await updateAsked(work, asked);
  const changes = promises.flatMap((promise): VerdictChange[] => {
    const verdict = verdicts.get(promise.promiseId);
    if (!verdict || sameVerdict(promise, verdict)) return [];
    const stateChanged = verdict.state !== promise.automaticState;
    const causedBy = cause.of(promise.customerId);
    // A person's word counts: then the program's change of mind is kept, and is no news.
    if (stateChanged && !promise.overruled) work.publish(news(promise, verdict, causedBy));
    return [{ promiseId: promise.promiseId, verdict, stateChanged, causedBy }];
  });
  await updateVerdicts(work, changes);
}

function sameVerdict(promise: StandingPromise, verdict: Verdict): boolean {
  return (
    promise.automaticState === verdict.state &&
    promise.verdictCode === verdict.code &&
    promise.receivedCents === verdict.receivedCents &&
    promise.fulfilledOn === verdict.fulfilledOn &&
    promise.receipts.length === verdict.receipts.length &&
    promise.receipts.every((receipt, index) => {
      const other = verdict.receipts[index];
      return (
        other !== undefined &&
        receipt.invoiceId === other.invoiceId &&
        receipt.sourceId === other.sourceId &&
        receipt.day === other.day &&
        receipt.cents === other.cents
      );
    })
  );
}

function news(promise: StandingPromise, verdict: Verdict, causedBy: EventId | null): NewEvent {
  const facts = {
    customerId: promise.customerId,
    subjectId: promise.promiseId,
    payload: {
      amountCents: promise.amountCents,
      currency: promise.currency,
      day: promise.day,
      receivedCents: verdict.receivedCents,
      untilDay: verdict.untilDay,
      code: verdict.code,
      before: promise.automaticState,
    },
    causedBy: causedBy ?? undefined,
  };
  switch (verdict.state) {
    case 'kept':
      return promiseKept.of(facts);
    case 'partly_kept':
      return promisePartlyKept.of(facts);
    case 'broken':
      return promiseBroken.of(facts);
    case 'running':
      return promiseReopened.of(facts);
    default:
      return unreachable(verdict.state);
  }
}
