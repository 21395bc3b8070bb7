import { expect, test } from 'vitest';
import { cents } from '#kernel/money.ts';
import { compareInvoice } from '#rooms/intake/rules/compare-invoice.ts';
import { makeParsed } from '#rooms/intake/rules/testing-parsed.ts';
import { toInvoice } from '#rooms/intake/rules/to-invoice.ts';

test('an invoice is new, the same, or changed with the fields that differ', () => {
  const file = { ...toInvoice(makeParsed(800), null, 30), customerNumber: 'D1' };
  const known = { ...file, openCents: cents(800) };
  expect(compareInvoice(file, null)).toEqual({ verdict: 'new', changes: [] });
  expect(compareInvoice(file, known)).toEqual({ verdict: 'same', changes: [] });
  expect(compareInvoice({ ...file, amountCents: cents(900), customerNumber: 'D2' }, known)).toEqual({
    verdict: 'changed',
    changes: [
      { field: 'customer', before: 'D1', after: 'D2' },
      { field: 'amountCents', before: 800, after: 900 },
    ],
  });
});
