import { day, instant } from '#kernel/dates.ts';
import { type Id, id } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { defaultPolicy, type PromisePolicy, untilDayOf } from '#rooms/agreement/rules/policy.ts';
import type { PromiseTerms } from '#rooms/agreement/rules/promise.ts';
import type { Booking } from '#rooms/agreement/rules/standing-money.ts';

/** An id for tests that is the same for the same short name. */
export function named<Noun extends string>(name: string): Id<Noun> {
  const digits = Array.from(name, (letter) => letter.codePointAt(0)?.toString(16)).join('');
  return id<Noun>(`00000000-0000-7000-8000-${digits.padStart(12, '0').slice(-12)}`);
}

/** A booking for tests: payment `source` on an invoice, booked in the morning after its value date unless told. */
export function booking(
  invoice: string,
  amount: number,
  valueDay: string,
  options: { source?: string; at?: string; kind?: Booking['sourceKind'] } = {},
): Booking {
  return {
    invoiceId: named(invoice),
    cents: cents(amount),
    day: day(valueDay),
    at: instant(options.at ?? `${valueDay}T23:00:00Z`),
    sourceKind: options.kind ?? 'payment',
    sourceId: named(options.source ?? `${invoice}p`),
  };
}

/** A promise for tests: made on `madeOn` at noon about invoices of which `asked` cents were asked. */
export function promise(
  name: string,
  terms: {
    amount: number;
    day: string;
    madeOn: string;
    invoices: Record<string, number>;
    withdrawn?: boolean;
    bankWasRead?: boolean;
    policy?: PromisePolicy;
  },
): PromiseTerms {
  const policy = terms.policy ?? defaultPolicy;
  return {
    promiseId: named(name),
    customerId: named('customer'),
    amountCents: cents(terms.amount),
    currency: 'EUR',
    day: day(terms.day),
    untilDay: untilDayOf(day(terms.day), policy),
    toleranceCents: policy.toleranceCents,
    madeAt: instant(`${terms.madeOn}T11:00:00Z`),
    madeOn: day(terms.madeOn),
    invoices: Object.entries(terms.invoices).map(([invoice, asked]) => ({
      invoiceId: named(invoice),
      askedCents: cents(asked),
      withdrawn: terms.withdrawn ?? false,
    })),
    bankWasRead: terms.bankWasRead ?? false,
  };
}
