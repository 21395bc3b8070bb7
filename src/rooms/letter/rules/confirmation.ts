import type { Day } from '#kernel/dates.ts';
import { type Cents, type Currency, sum } from '#kernel/money.ts';
import { howToPay, type PayTo } from '#rooms/letter/rules/how-to-pay.ts';
import {
  oneLine,
  shortDay,
  wordsIn,
  writtenDay,
  writtenInvoices,
  writtenMoney,
} from '#rooms/letter/rules/languages/written.ts';
import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';
import type { AddressForm, LetterLanguage, LetterText } from '#rooms/letter/rules/letter.ts';

/** What was agreed in a call, as far as it is confirmed in writing. Other outcomes of a call are not written down for the customer. */
export type ConfirmedOutcome =
  | {
      readonly kind: 'promise';
      readonly amountCents: Cents;
      readonly currency: Currency;
      readonly day: Day;
      /** Null: all that is open. */
      readonly invoiceNumbers: readonly string[] | null;
    }
  | {
      readonly kind: 'arrangement';
      readonly currency: Currency;
      /** In the order in which they are paid. */
      readonly instalments: readonly { readonly day: Day; readonly amountCents: Cents }[];
      readonly invoiceNumbers: readonly string[] | null;
    }
  | {
      readonly kind: 'complaint';
      readonly invoiceNumber: string | null;
      /** Null: the whole invoice. */
      readonly disputedCents: Cents | null;
      readonly currency: Currency;
      /** What the customer said, as it was written down. */
      readonly words: string | null;
    }
  | {
      readonly kind: 'callback';
      readonly day: Day;
      /** 'HH:MM' on the clock of the administration; null when only the day was agreed. */
      readonly time: string | null;
      /** Who calls, when it is not the writer of the letter. */
      readonly by: string | null;
    };

/** Who writes to whom, and how to pay: the same for every letter to a customer. The endpoint `readLetterhead` gives it. */
export interface Letterhead {
  readonly language: LetterLanguage;
  readonly addressForm: AddressForm;
  /** Name of the customer: a company or a person. */
  readonly customerName: string;
  readonly collectorName: string;
  readonly administrationName: string;
  /** Null when it is not known on which account money comes in. */
  readonly payTo: PayTo | null;
}

/** All that a written confirmation of a call is made of. */
export interface ConfirmationFacts extends Letterhead {
  /** The person who was on the line; null: the letter greets without a name. */
  readonly spokenWith: string | null;
  readonly calledOn: Day;
  /** What to name when paying, e.g. a structured reference; null: the invoice numbers. */
  readonly reference: string | null;
  readonly outcomes: readonly ConfirmedOutcome[];
}

/**
 * The written confirmation of what was agreed in a call, under the collector's name, in the customer's language and form of address. Paragraphs are
 * divided by empty lines; rows of a table are lines 'what: value' below each other. Null when there is nothing to confirm.
 */
export function confirmationOf(facts: ConfirmationFacts): LetterText | null {
  const { language, addressForm, outcomes } = facts;
  const [first] = outcomes;
  if (!first) return null;
  const words = wordsIn(language, addressForm);
  const [about, subjectDay] = mainlyAbout(facts, first);
  return {
    subject: words.about[about].subject(shortDay(subjectDay, language)),
    body: [
      words.greeting(oneLine(facts.spokenWith ?? facts.customerName)),
      words.about[about].opening(writtenDay(facts.calledOn, language)),
      ...outcomes.flatMap((outcome) => paragraphsOf(outcome, language, words)),
      ...payParagraphs(facts, words),
      words.closing,
      `${words.regards}\n${oneLine(facts.collectorName)}\n${oneLine(facts.administrationName)}`,
    ].join('\n\n'),
  };
}

/** A promise or an arrangement names the letter; without one the complaint, then the callback. */
function mainlyAbout(
  { outcomes, calledOn }: ConfirmationFacts,
  first: ConfirmedOutcome,
): ['agreement' | 'complaint' | 'callback', Day] {
  if (outcomes.some(isPayment)) return ['agreement', calledOn];
  if (outcomes.some((outcome) => outcome.kind === 'complaint')) return ['complaint', calledOn];
  return ['callback', first.kind === 'callback' ? first.day : calledOn];
}

type PaymentOutcome = Extract<ConfirmedOutcome, { kind: 'promise' | 'arrangement' }>;

function isPayment(outcome: ConfirmedOutcome): outcome is PaymentOutcome {
  return outcome.kind === 'promise' || outcome.kind === 'arrangement';
}

function paragraphsOf(outcome: ConfirmedOutcome, language: LetterLanguage, words: LetterWords): string[] {
  const money = (amount: Cents, currency: Currency): string => writtenMoney(amount, currency, language);
  switch (outcome.kind) {
    case 'promise':
      return [
        words.promise({
          amount: money(outcome.amountCents, outcome.currency),
          day: writtenDay(outcome.day, language),
          invoices: writtenInvoices(outcome.invoiceNumbers, language, words),
        }),
      ];
    case 'arrangement': {
      const { instalments, currency } = outcome;
      return [
        words.arrangement({
          total: money(sum(instalments.map((one) => one.amountCents)), currency),
          count: instalments.length,
          invoices: writtenInvoices(outcome.invoiceNumbers, language, words),
        }),
        instalments
          .map(
            ({ day, amountCents }, place) =>
              `${words.instalment(place + 1, writtenDay(day, language))}${words.colon}${money(amountCents, currency)}`,
          )
          .join('\n'),
      ];
    }
    case 'complaint':
      return [
        words.complaint({
          invoice: outcome.invoiceNumber,
          amount: outcome.disputedCents === null ? null : money(outcome.disputedCents, outcome.currency),
          words: outcome.words === null ? null : oneLine(outcome.words),
        }),
      ];
    case 'callback':
      return [words.callback({ day: writtenDay(outcome.day, language), time: outcome.time, by: outcome.by })];
  }
}

function payParagraphs({ outcomes, payTo, reference }: ConfirmationFacts, words: LetterWords): string[] {
  const payments = outcomes.filter(isPayment);
  if (payments.length === 0) return [];
  const numbers = [...new Set(payments.flatMap((outcome) => outcome.invoiceNumbers ?? []))];
  return howToPay(payTo, reference ?? (numbers.length > 0 ? numbers.join(', ') : null), words);
}
