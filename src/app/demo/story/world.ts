import { addDays, type Day, latest } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents } from '#kernel/money.ts';
import { isWorkingDay } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { StoryCustomer, StoryEntry, StoryInvoice } from '#app/demo/story/happenings.ts';
import { entryOf, oddStyle, type PaymentStyle, styleOf } from '#app/demo/story/payments.ts';

/** An invoice as it really stands. */
export interface Owed {
  readonly invoice: StoryInvoice['facts'];
  readonly customer: StoryCustomer;
  openCents: number;
  /** What the customer disputes of it and has not said yet, or said and waits for; 0 when all is well. */
  disputedCents: number;
  complaint: 'none' | 'silent' | 'open' | 'closed';
}

/** Money that a customer means to pay on a day; less when less is open then. */
interface Intent {
  readonly customer: StoryCustomer;
  readonly parts: readonly { invoiceNumber: string; cents: number }[];
  readonly style: PaymentStyle;
  /** The style was given, not drawn. */
  readonly fixed: boolean;
}

const MOST_STRANGE_A_DAY = 3;

/** What is true in the story on a day: what is owed, and who means to pay what and when. */
export class World {
  readonly #dice: Dice;
  readonly #owed = new Map<string, Owed>();
  readonly #byCustomer = new Map<string, Owed[]>();
  #intents = new Map<Day, Intent[]>();
  #entryCount = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** An invoice was sent. */
  add(invoice: StoryInvoice, customer: StoryCustomer): Owed {
    const owed: Owed = {
      invoice: invoice.facts,
      customer,
      openCents: invoice.facts.amountCents,
      disputedCents: 0,
      complaint: 'none',
    };
    this.#owed.set(invoice.facts.number, owed);
    this.#byCustomer.set(customer.facts.number, [...(this.#byCustomer.get(customer.facts.number) ?? []), owed]);
    return owed;
  }

  /** The invoice with this number. */
  owed(invoiceNumber: string): Owed | undefined {
    return this.#owed.get(invoiceNumber);
  }

  /** What is open of a customer, oldest due date first. */
  openOf(customer: StoryCustomer): Owed[] {
    return (this.#byCustomer.get(customer.facts.number) ?? [])
      .filter((owed) => owed.openCents > 0)
      .sort((a, b) => (a.invoice.dueDate < b.invoice.dueDate ? -1 : a.invoice.dueDate > b.invoice.dueDate ? 1 : 0));
  }

  /** What is open and past its due date. */
  overdueOf(customer: StoryCustomer, today: Day): Owed[] {
    return this.openOf(customer).filter((owed) => owed.invoice.dueDate < today);
  }

  /** A customer means to pay these parts on the first working day from `day`. */
  plan(day: Day, customer: StoryCustomer, parts: Intent['parts'], style?: PaymentStyle): void {
    let when = day;
    while (!isWorkingDay(when)) when = addDays(when, 1);
    const intent = { customer, parts, style: style ?? styleOf(this.#dice, customer), fixed: style !== undefined };
    this.#intents.set(when, [...(this.#intents.get(when) ?? []), intent]);
  }

  /** The first day from `today` on which money for one of these invoices is on its way; null when none is. */
  plannedDay(invoiceNumbers: readonly string[], today: Day): Day | null {
    const days = [...this.#intents]
      .filter(([when, intents]) => when >= today && intents.some((intent) => names(intent, invoiceNumbers)))
      .map(([when]) => when)
      .sort();
    return days[0] ?? null;
  }

  /** Other plans for these invoices are dropped: a new agreement takes their place. */
  forget(invoiceNumbers: readonly string[], today: Day): void {
    this.#intents = new Map(
      [...this.#intents].map(([when, intents]) => [
        when,
        when < today
          ? intents
          : intents
              .map((intent) => ({
                ...intent,
                parts: intent.parts.filter((part) => !invoiceNumbers.includes(part.invoiceNumber)),
              }))
              .filter((intent) => intent.parts.length > 0),
      ]),
    );
  }

  /**
   * The payments that reach the bank on a day; what is paid is open no longer. Payments of one customer come as one. With `odd`, so many
   * of them leave the program in doubt and were not looked at yet.
   */
  pay(today: Day, odd: { most: number; left: number } | null = null): StoryEntry[] {
    const intents = this.#intents.get(today) ?? [];
    this.#intents.delete(today);
    let strangeToday = 0;
    const groups = groupBy(
      intents,
      (intent) =>
        `${intent.customer.facts.number} ${intent.style === 'direct_debit' ? intent.parts[0]?.invoiceNumber : ''}`,
    );
    return [...groups.values()].flatMap((group) => {
      const first = group[0] as Intent;
      const paid: { invoice: StoryInvoice['facts']; cents: number }[] = [];
      for (const part of group.flatMap((intent) => intent.parts)) {
        const owed = this.#owed.get(part.invoiceNumber);
        const amount = Math.min(part.cents, owed?.openCents ?? 0);
        if (!owed || amount <= 0 || paid.some((item) => item.invoice.number === part.invoiceNumber)) continue;
        paid.push({ invoice: owed.invoice, cents: amount });
      }
      if (paid.length === 0) return [];
      const strange =
        odd !== null &&
        !first.fixed &&
        first.style === 'clear' &&
        odd.left > 0 &&
        strangeToday < MOST_STRANGE_A_DAY &&
        this.#dice.chance(odd.most);
      const style = strange ? oddStyle(this.#dice) : first.style;
      const entry = entryOf(this.#dice, this.nextKey(), first.customer, paid, today, style);
      for (const part of entry.pays) this.settle(part.invoiceNumber, part.cents);
      if (strange) strangeToday += 1;
      const leftWaiting = odd !== null && style !== 'clear' && style !== 'direct_debit';
      if (odd && leftWaiting) odd.left -= 1;
      const whole = entry.pays.every((part) => this.#owed.get(part.invoiceNumber)?.openCents === 0);
      return [{ ...entry, doubtful: entry.doubtful || !whole, leftWaiting }];
    });
  }

  /** A direct debit comes back: the money is owed again. */
  reverse(entry: StoryEntry, day: Day, reasonCode: string): StoryEntry {
    for (const part of entry.pays) this.settle(part.invoiceNumber, -part.cents);
    return {
      ...entry,
      entryKey: this.nextKey(),
      day,
      cents: cents(-entry.cents),
      text: `Storno incasso ${entry.endToEndId ?? ''}`,
      reasonCode,
      pays: entry.pays.map((part) => ({ ...part, cents: cents(-part.cents) })),
    };
  }

  /** Lowers what is open of an invoice. */
  settle(invoiceNumber: string, amount: number): void {
    const owed = this.#owed.get(invoiceNumber);
    if (!owed) return;
    owed.openCents -= amount;
  }

  /** A key for the next entry on a statement. */
  nextKey(): string {
    this.#entryCount += 1;
    return `NK${String(this.#entryCount).padStart(7, '0')}`;
  }
}

function names(intent: Intent, invoiceNumbers: readonly string[]): boolean {
  return intent.parts.some((part) => invoiceNumbers.includes(part.invoiceNumber));
}

/** The later of a day and the first day on which an invoice can be paid: a few days after it was sent. */
export function notBefore(owed: Owed, day: Day): Day {
  return latest(day, addDays(owed.invoice.issueDate, 8));
}
