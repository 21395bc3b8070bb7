import { addDays, addMonths, type Day, daysBetween } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import {
  isWorkingDay,
  momentOf,
  workingDayBefore,
  workingDayFrom,
  workingDaysBefore,
} from '#app/demo/story/calendar.ts';
import { whatWasLearned } from '#app/demo/story/circumstances.ts';
import { inventCustomers } from '#app/demo/story/customers.ts';
import { Desk } from '#app/demo/story/desk.ts';
import { Dice } from '#app/demo/story/dice.ts';
import type {
  Happening,
  Story,
  StoryCustomer,
  StoryEntry,
  StoryInvoice,
  StoryStatement,
} from '#app/demo/story/happenings.ts';
import { InvoiceNumbers, inventOrders, invoiceOrders, makeCreditNote } from '#app/demo/story/invoices.ts';
import { meetInvoice } from '#app/demo/story/manners.ts';
import { looseNotes } from '#app/demo/story/notes/loose-notes.ts';
import { NoteWriter } from '#app/demo/story/notes/note-writer.ts';
import { castScenes } from '#app/demo/story/scenes.ts';
import { endsStatement, StatementMaker } from '#app/demo/story/statements.ts';
import { World } from '#app/demo/story/world.ts';

/** How large the story is; deterministic from the seed and the day. */
export interface StoryPlan {
  readonly seed: number;
  readonly today: Day;
  readonly customers: number;
  readonly invoices: number;
  readonly months: number;
}

/** A company of about 250 customers with 2,000 invoices in 18 months. */
export function fullStory(seed: number, today: Day): StoryPlan {
  return { seed, today, customers: 250, invoices: 2_000, months: 18 };
}

/** Working days before today in which payments that leave a doubt were not looked at yet. */
const UNSEEN_DAYS = 7;
/** Days before today in which every late customer is called; of what was longer ago, the story keeps less. */
const BUSY_DAYS = 60;
/** Days in which scene customers get no deliveries but those of their scene. */
const SCENE_DAYS = 130;

/** Tells the whole story: who the customers are and everything that happened until the evening before today, in order of time. */
export function tellStory(plan: StoryPlan): Story {
  const dice = new Dice(plan.seed);
  const { today } = plan;
  const start = addMonths(today, -plan.months);
  const last = workingDayBefore(today);

  const invented = inventCustomers(dice.branch('customers'), plan.customers);
  const scenes = castScenes(invented, start, today);
  const inScene = new Map(scenes.map((scene) => [scene.customer.facts.number, scene]));
  const customers = invented.map((customer) =>
    inScene.has(customer.facts.number) && customer.manner !== 'direct_debit'
      ? { ...customer, manner: 'on_time' as const }
      : customer,
  );
  const byNumber = new Map(customers.map((customer) => [customer.facts.number, customer]));

  const scripted = scenes.flatMap((scene) => scene.orders);
  const ordinary = inventOrders(
    dice.branch('orders'),
    customers,
    plan.invoices - scripted.length,
    addDays(start, 2),
    last,
  ).filter((order) => !inScene.has(order.customer.facts.number) || order.day < addDays(today, -SCENE_DAYS));
  const numbers = new InvoiceNumbers();
  const invoices = invoiceOrders([...ordinary, ...scripted], numbers);
  const isScripted = (invoice: StoryInvoice): boolean =>
    scripted.some(
      (order) => order.customer.facts.number === invoice.customerNumber && order.day === invoice.facts.issueDate,
    );

  const teller = new Teller(dice, plan, last, start, numbers, byNumber);
  const due = groupBy(invoices, (invoice) => invoice.facts.issueDate);
  const steps = groupBy(
    scenes.flatMap((scene) => scene.steps.map((step) => ({ scene, step }))),
    ({ step }) => step.day,
  );
  teller.open(start, customers);
  for (const day of daysFrom(start, last)) {
    teller.invoice(day, due.get(day) ?? [], isScripted);
    if (!isWorkingDay(day)) {
      for (const { scene, step } of steps.get(day) ?? []) teller.step(scene.customer.facts.number, step, day);
      continue;
    }
    teller.answerComplaints(day);
    for (const { scene, step } of steps.get(day) ?? []) teller.step(scene.customer.facts.number, step, day);
    teller.call(
      customers.filter((customer) => !inScene.has(customer.facts.number) || day < addDays(today, -SCENE_DAYS)),
      day,
    );
    teller.bank(day);
  }
  teller.learn(
    dice.branch('circumstances'),
    customers.filter((customer) => !inScene.has(customer.facts.number)),
  );
  return teller.story(customers);
}

function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, count) => addDays(first, count));
}

/** Keeps the story while it is told, day by day. */
class Teller {
  readonly #dice: Dice;
  readonly #plan: StoryPlan;
  readonly #last: Day;
  readonly #numbers: InvoiceNumbers;
  readonly #customers: ReadonlyMap<string, StoryCustomer>;
  readonly #world: World;
  readonly #desk: Desk;
  readonly #bank: StatementMaker;
  readonly #looseNotes: ReturnType<typeof looseNotes>;
  readonly #happenings: Happening[] = [];
  readonly #statements: StoryStatement[] = [];
  readonly #invoices: StoryInvoice[] = [];
  readonly #reversals = new Map<Day, { entry: StoryEntry; reasonCode: string }[]>();
  readonly #odd: { most: number; left: number };
  #unsent: StoryInvoice[] = [];

  constructor(
    dice: Dice,
    plan: StoryPlan,
    last: Day,
    start: Day,
    numbers: InvoiceNumbers,
    customers: ReadonlyMap<string, StoryCustomer>,
  ) {
    this.#dice = dice.branch('days');
    this.#plan = plan;
    this.#last = last;
    this.#numbers = numbers;
    this.#customers = customers;
    this.#world = new World(dice.branch('world'));
    this.#desk = new Desk(dice.branch('desk'), this.#world, new NoteWriter(dice.branch('notes')));
    this.#bank = new StatementMaker(dice.branch('bank'), start);
    this.#looseNotes = looseNotes(dice.branch('loose notes'), [...customers.values()], start, last);
    this.#odd = { most: 0.6, left: Math.max(3, Math.round((12 * plan.customers) / 250)) };
  }

  open(day: Day, customers: readonly StoryCustomer[]): void {
    this.#happenings.push({ kind: 'customers', at: momentOf(day, 8 * 60), customers });
  }

  /** Invoices go out at the end of the day; long ago they came over once a week. */
  invoice(day: Day, invoices: readonly StoryInvoice[], isScripted: (invoice: StoryInvoice) => boolean): void {
    for (const invoice of invoices) {
      const owed = this.#world.add(invoice, this.#customerOf(invoice));
      if (!isScripted(invoice)) meetInvoice(this.#dice, this.#world, owed, this.#plan.today);
    }
    this.#unsent.push(...invoices);
    if (this.#unsent.length === 0 || !(endsStatement(day, this.#plan.today) || day === this.#last)) return;
    this.#happenings.push({ kind: 'invoices', at: momentOf(day, 18 * 60 + 10), invoices: this.#unsent });
    this.#invoices.push(...this.#unsent);
    this.#unsent = [];
  }

  /** Complaints get their answer; where we were wrong, with a credit note. What is left is paid then, or not. */
  answerComplaints(day: Day): void {
    for (const { customer, owed, accepted, answer } of this.#desk.answersOf(day)) {
      const minutes = this.#dice.int(9 * 60, 12 * 60);
      const about = { customerNumber: customer.facts.number, invoiceNumber: owed.invoice.number, accepted, answer };
      this.#happenings.push({ kind: 'complaint_closed', at: momentOf(day, minutes), by: customer.collector, ...about });
      owed.complaint = 'closed';
      const credit = Math.min(owed.disputedCents, owed.openCents);
      if (accepted && credit > 0) this.#credit(owed.invoice.number, customer, credit, day, minutes + 1);
      if (owed.openCents > 0 && this.#dice.chance(0.85)) {
        const parts = [{ invoiceNumber: owed.invoice.number, cents: owed.openCents }];
        this.#world.plan(addDays(day, this.#dice.int(2, 9)), customer, parts);
      }
      this.#desk.pause(customer, addDays(day, 10));
    }
  }

  #credit(invoiceNumber: string, customer: StoryCustomer, amount: number, day: Day, minutes: number): void {
    const invoice = {
      customerNumber: customer.facts.number,
      facts: this.#world.owed(invoiceNumber)?.invoice as StoryInvoice['facts'],
    };
    const note = makeCreditNote(invoice, this.#numbers.next(day, 'C'), day, amount);
    this.#world.settle(invoiceNumber, amount);
    this.#invoices.push(note);
    this.#happenings.push({
      kind: 'credit_notes',
      at: momentOf(day, minutes),
      by: customer.collector,
      invoices: [note],
    });
  }

  step(customerNumber: string, step: ReturnType<typeof castScenes>[number]['steps'][number], day: Day): void {
    const customer = this.#customers.get(customerNumber) as StoryCustomer;
    const stage = { dice: this.#dice, world: this.#world, desk: this.#desk, customer, day, today: this.#plan.today };
    this.#happenings.push(...step.play(stage));
  }

  call(customers: readonly StoryCustomer[], day: Day): void {
    const share = this.#plan.customers / 250;
    const busy = day > addDays(this.#plan.today, -BUSY_DAYS) ? 6 : 2;
    const capacity = Math.round(this.#dice.int(0, busy) * share + this.#dice.next() * 0.9);
    this.#happenings.push(...this.#desk.callsOf(customers, day, capacity));
    this.#happenings.push(...(this.#looseNotes.get(day) ?? []));
    // Returned goods: a credit note now and then, without any complaint.
    if (this.#dice.chance(0.2 * share)) this.#takeGoodsBack(day);
  }

  #takeGoodsBack(day: Day): void {
    const customer = this.#dice.pick([...this.#customers.values()]);
    const owed = this.#world
      .openOf(customer)
      .find(
        (candidate) =>
          candidate.complaint === 'none' &&
          candidate.invoice.dueDate > day &&
          candidate.invoice.issueDate < addDays(day, -8),
      );
    if (!owed) return;
    this.#credit(
      owed.invoice.number,
      customer,
      Math.round(owed.openCents * (0.08 + this.#dice.next() * 0.3)),
      day,
      17 * 60,
    );
  }

  /** What was learned in the last days of customers who are late. */
  learn(dice: Dice, customers: readonly StoryCustomer[]): void {
    const { today } = this.#plan;
    const late = customers.filter((customer) => this.#world.overdueOf(customer, today).length > 0);
    this.#happenings.push(...whatWasLearned(dice, late, today));
  }

  /** The money of a day, and the statement when one ends. */
  bank(day: Day): void {
    const unseen = day >= workingDaysBefore(this.#plan.today, UNSEEN_DAYS);
    const backs = (this.#reversals.get(day) ?? []).map(({ entry, reasonCode }) =>
      this.#world.reverse(entry, day, reasonCode),
    );
    const entries = [...backs, ...this.#world.pay(day, unseen ? this.#odd : null)];
    for (const entry of entries) this.#mayComeBack(entry, day);
    // Nobody knows of it before the statement is read.
    for (const back of backs) this.#desk.pause(this.#payerOf(back), addDays(day, 21));
    this.#bank.add(day, entries, () => this.#world.nextKey());
    if (!endsStatement(day, this.#plan.today) && day !== this.#last) return;
    const statement = this.#bank.close(day);
    this.#statements.push(statement);
    for (const entry of statement.entries)
      if (entry.reasonCode !== null) this.#desk.noteReversal(this.#payerOf(entry), day);
    this.#happenings.push({ kind: 'statement', at: momentOf(day, 21 * 60 + 5), statement });
    if (day !== this.#last && !statement.entries.some((entry) => entry.doubtful && !entry.leftWaiting)) return;
    this.#happenings.push({
      kind: 'book_by_hand',
      at: momentOf(day, 21 * 60 + 25),
      by: this.#dice.chance(0.8) ? 'sanne' : 'jonas',
    });
  }

  /** Direct debits come back now and then; in the scene, surely. */
  #mayComeBack(entry: StoryEntry, day: Day): void {
    if (entry.endToEndId === null || entry.reasonCode !== null) return;
    const recent = day > addDays(this.#plan.today, -17);
    if (!(recent ? day <= addDays(this.#plan.today, -12) : this.#dice.chance(0.07))) return;
    const back = workingDayFrom(addDays(day, recent ? 6 : this.#dice.int(2, 5)));
    if (back > this.#last) return;
    const reasonCode = recent ? 'AM04' : this.#dice.pick(['AM04', 'MD06', 'MS02', 'AC04']);
    this.#reversals.set(back, [...(this.#reversals.get(back) ?? []), { entry, reasonCode }]);
  }

  story(customers: readonly StoryCustomer[]): Story {
    const happenings = this.#happenings
      .map((happening, place) => ({ happening, place }))
      .sort((a, b) => (a.happening.at < b.happening.at ? -1 : a.happening.at > b.happening.at ? 1 : a.place - b.place))
      .map(({ happening }) => happening);
    return { today: this.#plan.today, customers, invoices: this.#invoices, statements: this.#statements, happenings };
  }

  #payerOf(entry: StoryEntry): StoryCustomer {
    return this.#customers.get(entry.customerNumber ?? '') as StoryCustomer;
  }

  #customerOf(invoice: StoryInvoice): StoryCustomer {
    return this.#customers.get(invoice.customerNumber) as StoryCustomer;
  }
}
