import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '#rooms/dossier/rules/ledger.ts';
import { mergeCustomer } from '#rooms/dossier/rules/merge-customer.ts';
import { sameInvoice } from '#rooms/dossier/rules/same-invoice.ts';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';

const known: CustomerFacts = {
  number: 'K1',
  name: 'Bakkerij De Zon',
  kind: 'business',
  country: 'NL',
  language: 'nl',
  email: 'info@dezon.example',
  phone: '020 555 01 01',
  street: null,
  postcode: null,
  city: 'Utrecht',
  registrationNumber: null,
};

describe('what a file changes about a customer', () => {
  it('takes what the file says and keeps what the file leaves empty', () => {
    const { facts, changed } = mergeCustomer(
      known,
      { ...known, phone: null, city: 'Zeist', street: 'Dorpsstraat 1' },
      [],
    );
    expect(changed).toEqual(['street', 'city']);
    expect(facts).toEqual({ ...known, city: 'Zeist', street: 'Dorpsstraat 1' });
  });

  it('leaves alone what a person changed by hand', () => {
    const { facts, changed } = mergeCustomer(known, { ...known, email: 'oud@dezon.example', name: 'De Zon BV' }, [
      'email',
    ]);
    expect(changed).toEqual(['name']);
    expect(facts.email).toBe('info@dezon.example');
  });
});

describe('the same invoice', () => {
  const invoice = {
    customerId: 'a',
    number: 'F1',
    kind: 'invoice' as const,
    issueDate: day('2026-10-01'),
    dueDate: day('2026-10-31'),
    currency: 'EUR',
    amountCents: cents(100),
    settledElsewhereCents: cents(0),
    paymentReference: null,
    creditsNumber: null,
  };
  it('is the same only when every fact is', () => {
    expect(sameInvoice(invoice, { ...invoice })).toBe(true);
    expect(sameInvoice(invoice, { ...invoice, amountCents: cents(101) })).toBe(false);
    expect(sameInvoice(invoice, { ...invoice, customerId: 'b' })).toBe(false);
    expect(sameInvoice(invoice, { ...invoice, dueDate: day('2026-11-01') })).toBe(false);
  });
});
