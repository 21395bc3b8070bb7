import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { cancelBookings } from '#rooms/payment/actions/cancel-bookings.ts';
import type { InvoiceId } from '#rooms/payment/rules/matching.ts';
import type { Payment } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { paymentsById } from '#rooms/payment/store/payments.ts';
import { lockPayments } from '#rooms/payment/store/statements.ts';

/** The payments that stand booked on these invoices. */
export async function paymentsOn(work: Work, invoiceIds: readonly InvoiceId[]): Promise<Payment[]> {
  if (invoiceIds.length === 0) return [];
  const allocations = await dossier.allocationsOnInvoices(work, invoiceIds);
  const sources = new Set(
    allocations.filter((line) => line.sourceKind === 'payment').map((line) => line.sourceId as PaymentId),
  );
  const payments = sources.size > 0 ? await paymentsById(work, [...sources]) : [];
  return payments.filter((payment) => payment.bookedCents !== 0);
}

/** Takes payments off these invoices, because the invoices leave the books; the payments wait again. */
export async function releaseInvoices(work: Work, invoiceIds: readonly InvoiceId[], causedBy?: EventId): Promise<void> {
  await lockPayments(work);
  await cancelBookings(work, await paymentsOn(work, invoiceIds), { causedBy });
}
