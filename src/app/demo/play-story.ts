import { addMilliseconds, type Day, type Instant } from '#kernel/dates.ts';
import type { Decision } from '#kernel/decision.ts';
import { pieces } from '#kernel/lists.ts';
import { Dice } from '#app/demo/story/dice.ts';
import type { CollectorName, Happening, Story, StoryInvoice } from '#app/demo/story/happenings.ts';
import { talkOf } from '#app/demo/story/talks/talk-of.ts';
import { toCall } from '#app/demo/to-call.ts';
import { toStatement } from '#app/demo/to-statement.ts';
import { TestClock } from '#platform/clock/clock.ts';
import type { Platform } from '#platform/interface.ts';
import type { Room } from '#platform/room.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { Actor, TenantId, Work } from '#platform/tenancy/work.ts';
import { recordCall } from '#rooms/call/index.ts';
import { closeComplaint, openComplaints } from '#rooms/complaint/index.ts';
import {
  addContact,
  changeCustomer,
  type CustomerId,
  type InvoiceId,
  recordCircumstance,
  saveCustomers,
  saveInvoices,
  useCreditNotes,
  writeNote,
} from '#rooms/dossier/index.ts';
import { bookPayment, registerStatement, waitingReceipts } from '#rooms/payment/index.ts';
import { planFollowUp } from '#rooms/worklist/index.ts';

/** Where the story is played, and by whom. */
export interface StoryStage {
  readonly tenantId: TenantId;
  readonly collectors: Readonly<Record<CollectorName, Actor>>;
  /** Hears how far it is, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** What playing did not go as the story has it: the books knew better. */
export interface Mismatch {
  readonly at: Instant;
  readonly kind: Happening['kind'];
  readonly code: string;
}

const program: Actor = { kind: 'program', name: 'Import' };
const MOST_WAITING = 500;

/** Plays the happenings of a story through the real actions, each in a Work of its own at its own moment. */
export async function playStory(platform: Platform, stage: StoryStage, story: Story): Promise<Mismatch[]> {
  const first = story.happenings[0];
  if (!first) return [];
  const clock = new TestClock(first.at);
  const player = new Player({ ...platform, clock, rooms: platform.rooms.map(withoutDerived) }, clock, stage, story);
  for (const [index, happening] of story.happenings.entries()) {
    await player.play(happening);
    if (index % 20 === 0) stage.onProgress?.(index / story.happenings.length);
  }
  stage.onProgress?.(1);
  return player.mismatches;
}

/** The worklist is derived and asked for by nobody while the story is told: the night makes it once, at the end. */
function withoutDerived(room: Room): Room {
  return room.name === 'worklist' ? { ...room, subscriptions: [] } : room;
}

class Player {
  readonly mismatches: Mismatch[] = [];
  readonly #platform: Platform;
  readonly #clock: TestClock;
  readonly #stage: StoryStage;
  readonly #customerIds = new Map<string, CustomerId>();
  readonly #invoiceIds = new Map<string, InvoiceId>();
  readonly #dice = new Dice(20_261_122);
  readonly #today: Day;
  readonly #invoices: ReadonlyMap<string, StoryInvoice['facts']>;
  readonly #truth: ReadonlyMap<string, Story['statements'][number]['entries'][number]>;

  constructor(platform: Platform, clock: TestClock, stage: StoryStage, story: Story) {
    this.#platform = platform;
    this.#clock = clock;
    this.#stage = stage;
    this.#today = story.today;
    this.#invoices = new Map(story.invoices.map(({ facts }) => [facts.number, facts]));
    this.#truth = new Map(
      story.statements.flatMap((statement) => statement.entries.map((entry) => [entry.entryKey, entry])),
    );
  }

  async play(happening: Happening): Promise<void> {
    this.#clock.set(happening.at);
    const actor = 'by' in happening ? this.#stage.collectors[happening.by] : program;
    const refused = await openWork(this.#platform, { tenantId: this.#stage.tenantId, actor }, (work) =>
      this.#act(work, happening),
    );
    if (refused && !refused.ok) this.#mismatch(happening, refused.refusal);
  }

  async #act(work: Work, happening: Happening): Promise<Decision<unknown> | null> {
    switch (happening.kind) {
      case 'customers':
        return this.#saveCustomers(work, happening);
      case 'invoices':
      case 'credit_notes':
        return this.#saveInvoices(work, happening.invoices);
      case 'statement':
        return registerStatement(work, toStatement(happening.statement), { importId: null });
      case 'book_by_hand':
        return this.#bookByHand(work, happening);
      case 'call':
        return this.#recordCall(work, happening);
      case 'note':
        return writeNote(work, this.#customer(happening.customerNumber), happening.text);
      case 'circumstance':
        return recordCircumstance(work, this.#customer(happening.customerNumber), happening.circumstance);
      case 'address_form': {
        const { addressForm } = happening;
        return changeCustomer(work, this.#customer(happening.customerNumber), { addressForm });
      }
      case 'snooze': {
        const { until, note } = happening;
        const customerId = this.#customer(happening.customerNumber);
        return planFollowUp(work, { customerId, kind: 'snooze', at: until, note, assignedTo: null });
      }
      case 'complaint_closed': {
        const customerId = this.#customer(happening.customerNumber);
        const invoiceId = this.#invoiceIds.get(happening.invoiceNumber);
        const complaint = (await openComplaints(work, [customerId])).find((open) => open.invoiceId === invoiceId);
        if (!complaint) return null;
        const outcome = happening.accepted ? 'justified' : 'unjustified';
        return closeComplaint(work, complaint.complaintId, { outcome, note: happening.answer });
      }
    }
  }

  async #saveCustomers(work: Work, { customers }: Extract<Happening, { kind: 'customers' }>): Promise<null> {
    const saved = await saveCustomers(
      work,
      customers.map((customer) => customer.facts),
    );
    for (const { number, customerId } of saved) this.#customerIds.set(number, customerId);
    for (const customer of customers) {
      for (const contact of customer.contacts) await addContact(work, this.#customer(customer.facts.number), contact);
    }
    return null;
  }

  async #saveInvoices(work: Work, invoices: readonly StoryInvoice[]): Promise<null> {
    for (const piece of pieces(invoices)) {
      const saved = await saveInvoices(
        work,
        piece.map((invoice) => ({ ...invoice.facts, customerId: this.#customer(invoice.customerNumber) })),
      );
      for (const { number, invoiceId } of saved) this.#invoiceIds.set(number, invoiceId);
    }
    const credited = invoices.filter((invoice) => invoice.facts.kind === 'credit_note');
    await useCreditNotes(work, [...new Set(credited.map((invoice) => this.#customer(invoice.customerNumber)))]);
    return null;
  }

  /** Books what waits as it was really meant, except what nobody has looked at yet. */
  async #bookByHand(work: Work, happening: Happening): Promise<null> {
    for (const payment of await waitingReceipts(work, MOST_WAITING)) {
      const truth = this.#truth.get(payment.bankReference ?? '');
      if (!truth || truth.leftWaiting || truth.pays.length === 0 || payment.bookedCents !== 0) continue;
      const lines = truth.pays.flatMap((part) => {
        const invoiceId = this.#invoiceIds.get(part.invoiceNumber);
        return invoiceId ? [{ invoiceId, cents: part.cents }] : [];
      });
      const booked = await bookPayment(work, payment.paymentId, lines);
      if (!booked.ok) this.#mismatch(happening, booked.refusal);
    }
    return null;
  }

  async #recordCall(work: Work, { call, at, by }: Extract<Happening, { kind: 'call' }>): Promise<Decision<unknown>> {
    const openedAt = addMilliseconds(at, -call.durationSeconds * 1000);
    const customerId = this.#customer(call.customerNumber);
    const dice = this.#dice.branch(`${call.customerNumber} ${at}`);
    const words = talkOf(dice, call, by, { day: work.today, today: this.#today }, this.#invoices);
    const facts = toCall(call, this.#invoiceIds, words);
    return recordCall(work, { ...facts, customerId, callId: work.newId<'call'>(), openedAt });
  }

  #customer(number: string): CustomerId {
    const customerId = this.#customerIds.get(number);
    if (!customerId) throw new Error(`the story tells of customer ${number} before he is there`);
    return customerId;
  }

  #mismatch(happening: Happening, refusal: { readonly code: string; readonly [fact: string]: unknown }): void {
    const inner = refusal.refusals as readonly { code: string }[] | undefined;
    const code = inner ? inner.map((one) => one.code).join('+') : refusal.code;
    this.mismatches.push({ at: happening.at, kind: happening.kind, code });
  }
}

/** Runs the work of the night for a day, as the schedule would: the list of the day and what is due on it. */
export async function playNight(platform: Platform, tenantId: TenantId): Promise<Day> {
  let today: Day | undefined;
  for (const job of platform.rooms.flatMap((room) => room.jobs)) {
    if (job.schedule === undefined) continue;
    today = await openWork(platform, { tenantId, actor: { kind: 'program', name: job.name } }, async (work) => {
      await job.run(work, job.payload.parse({}));
      return work.today;
    });
  }
  return today as Day;
}
