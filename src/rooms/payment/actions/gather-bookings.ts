import { groupBy } from '#kernel/lists.ts';
import { type Cents, sum } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import type { CustomerId, InvoiceId } from '#rooms/payment/rules/matching.ts';
import { counterpartyOf, type Payment } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';

/** What of a payment stands booked (or stood, when it was just taken back) on invoices of one customer. */
export interface CustomerBooking {
  readonly payment: Payment;
  readonly customerId: CustomerId;
  readonly lines: readonly { readonly invoiceId: InvoiceId; readonly number: string; readonly cents: Cents }[];
}

/** Groups allocations of payments by payment and customer. */
export async function groupBookings(
  work: Work,
  payments: readonly Payment[],
  allocations: readonly dossier.Allocation[],
): Promise<CustomerBooking[]> {
  if (allocations.length === 0) return [];
  const invoices = new Map(
    (await dossier.invoicesById(work, [...new Set(allocations.map((line) => line.invoiceId))])).map((invoice) => [
      invoice.invoiceId,
      invoice,
    ]),
  );
  const bookings: CustomerBooking[] = [];
  const bySource = groupBy(allocations, (line) => line.sourceId);
  for (const payment of payments) {
    const lines = (bySource.get(payment.paymentId) ?? []).flatMap((line) => {
      const invoice = invoices.get(line.invoiceId);
      return invoice
        ? [{ invoiceId: line.invoiceId, number: invoice.number, customerId: invoice.customerId, cents: line.cents }]
        : [];
    });
    for (const [customerId, own] of groupBy(lines, (line) => line.customerId))
      bookings.push({ payment, customerId, lines: own });
  }
  return bookings;
}

/** What stands booked of payments, by payment. */
export async function standingBookings(
  work: Work,
  payments: readonly Payment[],
): Promise<Map<PaymentId, CustomerBooking[]>> {
  const booked = payments.filter((payment) => payment.bookedCents !== 0);
  if (booked.length === 0) return new Map();
  const standing = await dossier.standingAllocationsFrom(
    work,
    booked.map((payment) => payment.paymentId),
  );
  return groupBy(await groupBookings(work, booked, standing), (booking) => booking.payment.paymentId);
}

/** The facts of a booking as its events tell them. */
export function bookingPayload(booking: CustomerBooking) {
  return {
    amountCents: sum(booking.lines.map((line) => line.cents)),
    currency: booking.payment.currency,
    invoiceNumbers: booking.lines.map((line) => line.number),
    invoiceIds: booking.lines.map((line) => line.invoiceId as string),
    day: booking.payment.day,
    counterparty: counterpartyOf(booking.payment),
  };
}
