import { addDays, type Day, daysBetween } from '#kernel/dates.ts';
import { cents, zero } from '#kernel/money.ts';
import { isWorkingDay } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { StoryCustomer, StoryInvoice } from '#app/demo/story/happenings.ts';
import { structuredMessage } from '#app/demo/story/numbers.ts';

/** How busy each month is (January first): heating in autumn and winter, the builders' holiday in summer. */
const seasons = [1.15, 1.05, 1.0, 0.95, 0.9, 0.95, 0.6, 0.65, 1.1, 1.3, 1.35, 1.0];

/** A delivery that becomes an invoice. */
export interface Order {
  readonly customer: StoryCustomer;
  readonly day: Day;
  readonly amount: number;
}

/** Invents deliveries from `from` to `to`, spread over working days by season, more of them for customers who buy often. */
export function inventOrders(
  dice: Dice,
  customers: readonly StoryCustomer[],
  count: number,
  from: Day,
  to: Day,
): Order[] {
  const buyers = customers.map((customer) => [customer, Math.exp(dice.bell() * 0.8)] as const);
  const days = workingDays(from, to).map((value) => [value, seasons[Number(value.slice(5, 7)) - 1] as number] as const);
  // Everybody bought at least once; the rest goes to those who buy often.
  return Array.from({ length: count }, (_, index) => {
    const customer = customers[index] ?? dice.weighted(buyers);
    return {
      customer,
      day: dice.weighted(days),
      amount: priced(dice, customer.usualCents * Math.exp(dice.bell() * 0.5)),
    };
  });
}

/** Makes invoices of deliveries, in order of day, with numbers that follow each other. */
export function invoiceOrders(orders: readonly Order[], numbers: InvoiceNumbers): StoryInvoice[] {
  return [...orders]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ customer, day: issueDate, amount }) => makeInvoice(customer, numbers.next(issueDate), issueDate, amount));
}

/** Gives out numbers per year: I26-00001 … and C26-0001 … for credit notes. */
export class InvoiceNumbers {
  readonly #used = new Map<string, number>();
  next(issueDate: Day, letter: 'I' | 'C' = 'I'): string {
    const year = issueDate.slice(2, 4);
    const count = (this.#used.get(letter + year) ?? 0) + 1;
    this.#used.set(letter + year, count);
    return `${letter}${year}-${String(count + (letter === 'I' ? 10_000 : 0)).padStart(letter === 'I' ? 5 : 4, '0')}`;
  }
}

/** An invoice to a customer; Belgian customers get a structured message. */
export function makeInvoice(customer: StoryCustomer, number: string, issueDate: Day, amount: number): StoryInvoice {
  return {
    customerNumber: customer.facts.number,
    facts: {
      number,
      kind: 'invoice',
      issueDate,
      dueDate: addDays(issueDate, customer.termDays),
      currency: 'EUR',
      amountCents: cents(amount),
      settledElsewhereCents: zero,
      paymentReference:
        customer.facts.country === 'BE' ? structuredMessage(Number(number.replace(/\D/g, '')) + 4_100_000_000) : null,
      creditsNumber: null,
    },
  };
}

/** A credit note for (part of) an invoice. */
export function makeCreditNote(invoice: StoryInvoice, number: string, issueDate: Day, amount: number): StoryInvoice {
  return {
    customerNumber: invoice.customerNumber,
    facts: {
      ...invoice.facts,
      number,
      kind: 'credit_note',
      issueDate,
      dueDate: issueDate,
      amountCents: cents(-amount),
      paymentReference: null,
      creditsNumber: invoice.facts.number,
    },
  };
}

/** A price with odd cents, as a sum of goods and tax has. */
export function priced(dice: Dice, about: number): number {
  return Math.max(1_250, Math.round(about * (0.92 + dice.next() * 0.16)));
}

function workingDays(from: Day, to: Day): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, count) => addDays(from, count)).filter(isWorkingDay);
}
