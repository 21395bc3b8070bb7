import { expect, test } from 'vitest';
import { id } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { checkBooking } from '#rooms/payment/rules/check-booking.ts';

const line = (amount: number, currency = 'EUR') => ({
  invoiceId: id<'invoice'>('00000000-0000-7000-8000-000000000001'),
  number: '1',
  currency,
  cents: cents(amount),
});
const payment = { restCents: cents(100), currency: 'EUR' };

test('what is booked is some money, no more than is left, in one currency', () => {
  expect(checkBooking(payment, [line(150), line(-50)])).toEqual({ ok: true, value: 100 });
  expect(checkBooking(payment, [])).toMatchObject({ refusal: { code: 'nothing-to-book' } });
  expect(checkBooking(payment, [line(101)])).toMatchObject({ refusal: { code: 'more-than-payment' } });
  expect(checkBooking(payment, [line(10, 'USD')])).toMatchObject({ refusal: { code: 'other-currency' } });
});

test('money paid out is booked on what we owe', () => {
  expect(checkBooking({ restCents: cents(-100), currency: 'EUR' }, [line(-100)]).ok).toBe(true);
  expect(checkBooking({ restCents: cents(-100), currency: 'EUR' }, [line(50)]).ok).toBe(false);
});
