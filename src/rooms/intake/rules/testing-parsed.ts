import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import type { ParsedInvoice, ParsedParty } from '#rooms/intake/rules/formats/parsed.ts';

/** A party for tests, with nothing but a name. */
export function makeParty(more: Partial<ParsedParty> = {}): ParsedParty {
  return {
    name: 'Jansen Bouw',
    id: null,
    email: null,
    phone: null,
    contactName: null,
    street: null,
    postalCode: null,
    city: null,
    country: null,
    companyNumber: null,
    vatNumber: null,
    endpoint: null,
    iban: null,
    ...more,
  };
}

/** An invoice of a file for tests: all of `open` is to be paid. */
export function makeParsed(open: number, more: Partial<ParsedInvoice> = {}): ParsedInvoice {
  return {
    line: 1,
    number: '2026-1',
    kind: 'invoice',
    issueDate: day('2026-10-01'),
    dueDate: day('2026-10-31'),
    currency: 'EUR',
    payableCents: cents(Math.abs(open)),
    openCents: cents(open),
    totalCents: cents(open),
    supplier: makeParty({ name: 'Wij' }),
    customer: makeParty(),
    paymentReference: null,
    creditedInvoices: [],
    orderReference: null,
    buyerReference: null,
    paymentTerms: null,
    supplierIban: null,
    ...more,
  };
}
