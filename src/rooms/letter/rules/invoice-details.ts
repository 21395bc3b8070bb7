import type { Day } from '#kernel/dates.ts';
import { type Cents, type Currency, sum } from '#kernel/money.ts';
import type { Letterhead } from '#rooms/letter/rules/confirmation.ts';
import { howToPay } from '#rooms/letter/rules/how-to-pay.ts';
import { oneLine, shortDay, wordsIn, writtenMoney } from '#rooms/letter/rules/languages/written.ts';
import type { LetterText } from '#rooms/letter/rules/letter.ts';

/** An open invoice or credit note as the letter names it; a credit note is negative. */
export interface DetailedInvoice {
  readonly number: string;
  readonly openCents: Cents;
  readonly currency: Currency;
  readonly dueDate: Day;
}

/** All that the letter with invoice details is made of. */
export interface InvoiceDetailsFacts extends Letterhead {
  /** The person who asked for them; null: the letter greets the customer by its name. */
  readonly spokenWith: string | null;
  readonly invoices: readonly DetailedInvoice[];
}

/** The letter that gives the numbers, amounts and days of invoices, for a customer who does not have them at hand. Null without invoices. */
export function invoiceDetailsOf(facts: InvoiceDetailsFacts): LetterText | null {
  const { language, invoices } = facts;
  if (invoices.length === 0) return null;
  const words = wordsIn(language, facts.addressForm);
  const { details } = words;
  const rows = invoices.map(({ number, openCents, currency, dueDate }) => {
    const amount = writtenMoney(openCents, currency, language);
    return openCents < 0
      ? details.creditNote({ number, amount })
      : details.invoice({ number, amount, due: shortDay(dueDate, language) });
  });
  const currencies = [...new Set(invoices.map((invoice) => invoice.currency))];
  const totals = currencies.map((currency) => {
    const amounts = invoices.filter((invoice) => invoice.currency === currency).map((invoice) => invoice.openCents);
    return details.total(writtenMoney(sum(amounts), currency, language));
  });
  const numbers = invoices.filter((invoice) => invoice.openCents > 0).map((invoice) => invoice.number);
  return {
    subject: details.subject,
    body: [
      words.greeting(oneLine(facts.spokenWith ?? facts.customerName)),
      details.opening,
      (invoices.length > 1 ? [...rows, ...totals] : rows).join('\n'),
      ...howToPay(facts.payTo, numbers.length > 0 ? numbers.join(', ') : null, words),
      words.closing,
      `${words.regards}\n${oneLine(facts.collectorName)}\n${oneLine(facts.administrationName)}`,
    ].join('\n\n'),
  };
}
