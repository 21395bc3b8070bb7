import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '#kernel/money.ts';
import { decideBookings } from '#rooms/payment/rules/decide-bookings.ts';
import { keysToLookUp } from '#rooms/payment/rules/named-invoices.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { makeItem, makeKnowledge, makePayment } from '#rooms/payment/rules/testing-matching.ts';

const itemsMaker = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 40 }),
    open: fc.constantFrom(1_000, 1_000, 2_500, 4_000, -500, 0),
    customer: fc.constantFrom('c1', 'c2'),
  }),
  { selector: (item) => item.number, minLength: 1, maxLength: 12 },
);
const textMaker = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((n) => `2026-00${n}`),
      fc.constantFrom('factuur', 'en', '12-11-2026', 'dank u'),
    ),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));
const paymentsMaker = fc.array(
  fc.record({ text: textMaker, amount: fc.constantFrom(500, 1_000, 2_000, 2_500, 3_500, 5_000) }),
  {
    maxLength: 12,
  },
);

test('whatever comes in: what books itself was named by the payer, is exactly the payment, and never passes what is open', () => {
  fc.assert(
    fc.property(itemsMaker, paymentsMaker, (rows, wanted) => {
      const items = rows.map((row) => makeItem(`2026-00${row.number}`, row.open, row.customer));
      const payments = wanted.map((one, index) => ({
        ...makePayment(one.amount, one.text),
        paymentId: `p${index}` as PaymentId,
      }));
      const { booked } = decideBookings(payments, makeKnowledge(items));
      const paid = new Map<string, number>();
      for (const { payment, booking } of booked) {
        expect(sum(booking.lines.map((line) => line.cents))).toBe(payment.restCents);
        for (const line of booking.lines) {
          const item = items.find((one) => one.invoiceId === line.invoiceId)!;
          expect(item.customerId).toBe(booking.customerId);
          expect(keysToLookUp(payment)).toContain(item.numberKey);
          paid.set(line.invoiceId, (paid.get(line.invoiceId) ?? 0) + line.cents);
        }
      }
      for (const item of items) {
        const total = paid.get(item.invoiceId) ?? 0;
        expect(Math.abs(total)).toBeLessThanOrEqual(Math.abs(item.openCents));
        expect(total * item.openCents).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});
