import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '#kernel/money.ts';
import { makeParsed } from '#rooms/intake/rules/testing-parsed.ts';
import { toInvoice } from '#rooms/intake/rules/to-invoice.ts';

test('what was paid in advance is settled elsewhere, and the default term fills in a missing due date', () => {
  const invoice = toInvoice(makeParsed(800, { totalCents: cents(1_000), dueDate: null }), null, 30);
  expect(invoice).toMatchObject({ amountCents: 1_000, settledElsewhereCents: 200, dueDate: '2026-10-31' });
});

test('a total that does not cover what is open (rounding, another sign) is not used', () => {
  expect(toInvoice(makeParsed(801, { totalCents: cents(800) }), null, 30)).toMatchObject({ amountCents: 801 });
  expect(toInvoice(makeParsed(-50, { totalCents: cents(50) }), null, 30)).toMatchObject({ amountCents: -50 });
});

test('references are kept as they are compared', () => {
  expect(toInvoice(makeParsed(1, { paymentReference: 'rf18 5390-0754 7034' }), null, 30).paymentReference).toBe(
    'RF18539007547034',
  );
});

test('a later list never settles more than the file shows as paid, and never opens again what we booked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), (total, a, b, c) => {
      const settled = Math.min(a, total);
      const booked = Math.min(b, total - settled);
      const open = Math.min(c, total);
      const before = toInvoice(makeParsed(total - settled, { totalCents: cents(total) }), null, 30);
      const known = { ...before, openCents: cents(total - settled - booked) };
      const after = toInvoice(makeParsed(open, { totalCents: cents(total) }), known, 30);
      const openAfter = after.amountCents - after.settledElsewhereCents - booked;
      expect(openAfter).toBe(Math.min(known.openCents, open));
    }),
  );
});
