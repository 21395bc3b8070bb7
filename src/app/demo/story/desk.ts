import { addDays, type Day, daysBetween, epochMilliseconds } from '#kernel/dates.ts';
import { momentOf, workingDayFrom } from '#app/demo/story/calendar.ts';
import { converse } from '#app/demo/story/conversation.ts';
import { paidMeanwhile } from '#app/demo/story/answers.ts';
import { undisputed } from '#app/demo/story/promising.ts';
import type { Conversation } from '#app/demo/story/talk.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { Happening, StoryCall, StoryCustomer } from '#app/demo/story/happenings.ts';
import { rejections, complaints } from '#app/demo/story/notes/complaints.ts';
import type { NoteWriter } from '#app/demo/story/notes/note-writer.ts';
import type { Owed, World } from '#app/demo/story/world.ts';

/** What the collectors know of a customer between calls. */
interface File {
  lastCall: Day | null;
  /** Not before this day: a promise, a callback, a try later or a pause. */
  restUntil: Day | null;
  callbackMinutes: number | null;
  promise: { day: Day; invoiceNumbers: readonly string[] } | null;
  brokenBefore: boolean;
  reversedDebit: boolean;
}

/** A complaint that waits for an answer. */
interface OpenComplaint {
  readonly customer: StoryCustomer;
  readonly owed: Owed;
  readonly answerOn: Day;
}

/** How many days late something must be before a collector picks up the telephone; small amounts wait longer. */
const PATIENCE_DAYS = 8;

/** The desk of the two collectors: whom they call each day, and the complaints that they have answered. */
export class Desk {
  readonly #dice: Dice;
  readonly #world: World;
  readonly #notes: NoteWriter;
  readonly #files = new Map<string, File>();
  #complaints: OpenComplaint[] = [];

  constructor(dice: Dice, world: World, notes: NoteWriter) {
    this.#dice = dice;
    this.#world = world;
    this.#notes = notes;
  }

  /** Calls of a day, those agreed first, then by what is owed and how long. */
  callsOf(customers: readonly StoryCustomer[], today: Day, capacity: number): Happening[] {
    const ready = customers
      .map((customer) => ({
        customer,
        file: this.#file(customer),
        due: undisputed(this.#world.overdueOf(customer, today)),
      }))
      .filter(({ customer, file, due }) => this.#isReady(customer, file, due, today))
      .map((item) => ({ ...item, weight: weightOf(item.file, this.#world.overdueOf(item.customer, today), today) }))
      .sort((a, b) => b.weight - a.weight || (a.customer.facts.number < b.customer.facts.number ? -1 : 1));
    // What was agreed is done, however busy the day is.
    const agreed = ready.filter(({ file }) => file.callbackMinutes !== null).length;
    const times = Array.from({ length: Math.min(Math.max(capacity, agreed), ready.length) }, () =>
      this.#dice.int(9 * 60 + 5, 16 * 60 + 40),
    ).sort((a, b) => a - b);
    return ready.slice(0, times.length).map(({ customer, file, due }, place) => {
      const silent = this.#world.overdueOf(customer, today).filter((owed) => owed.complaint === 'silent');
      const minutes = file.callbackMinutes ?? (times[place] as number);
      if (due.length === 0 && silent.length === 0) return this.keep(customer, paidMeanwhile(customer), today, minutes);
      const conversation = converse(this.#dice, this.#world, {
        customer,
        due: due.length > 0 ? due : silent,
        today,
        brokenBefore: file.brokenBefore,
        reversedDebit: file.reversedDebit,
        expected: file.callbackMinutes !== null,
      });
      return this.keep(customer, conversation, today, minutes);
    });
  }

  /** Keeps a conversation in the file and makes it a happening. */
  keep(customer: StoryCustomer, conversation: Conversation, today: Day, minutes: number): Happening {
    const file = this.#file(customer);
    Object.assign(file, { lastCall: today, restUntil: null, callbackMinutes: null });
    if (conversation.result === 'reached') file.reversedDebit = false;
    for (const outcome of conversation.outcomes) {
      if (outcome.kind === 'promise') {
        file.promise = { day: outcome.day, invoiceNumbers: outcome.invoiceNumbers };
        // The day after, the bank and a working day of grace.
        file.restUntil = addDays(outcome.day, 4);
      } else if (outcome.kind === 'callback') {
        const local = epochMilliseconds(outcome.at) - epochMilliseconds(momentOf(today, 0));
        file.restUntil = addDays(today, Math.floor(local / 86_400_000));
        file.callbackMinutes = Math.round((local % 86_400_000) / 60_000);
      } else if (outcome.kind === 'retry') {
        file.restUntil = outcome.day;
      } else if (outcome.kind === 'says_paid') {
        file.restUntil = addDays(today, 5);
      } else if (outcome.kind === 'refuses') {
        file.restUntil = addDays(today, 16);
      } else if (outcome.kind === 'nothing') {
        file.restUntil = addDays(today, 4);
      } else {
        const owed = this.#world.owed(outcome.invoiceNumber);
        if (owed)
          this.#complaints.push({ customer, owed, answerOn: workingDayFrom(addDays(today, this.#dice.int(6, 26))) });
      }
    }
    const { result, spokenWith, cause, outcomes, situation, facts } = conversation;
    const call: StoryCall = {
      customerNumber: customer.facts.number,
      result,
      spokenWith,
      cause,
      outcomes,
      note: this.#notes.write(customer.collector, situation, facts),
      durationSeconds: result === 'reached' ? this.#dice.int(95, 640) : this.#dice.int(18, 75),
      talk: { situation, facts },
    };
    return { kind: 'call', at: momentOf(today, minutes), by: customer.collector, call };
  }

  /** A direct debit came back: a reason to call soon. */
  noteReversal(customer: StoryCustomer, today: Day): void {
    Object.assign(this.#file(customer), { reversedDebit: true, restUntil: addDays(today, 1) });
  }

  /** Complaints that are answered on a day: found right (the disputed part is credited by the caller) or not (it is paid after all). */
  answersOf(today: Day): (OpenComplaint & { accepted: boolean; answer: string })[] {
    const ready = this.#complaints.filter((complaint) => complaint.answerOn <= today);
    this.#complaints = this.#complaints.filter((complaint) => complaint.answerOn > today);
    return ready.map((complaint) => {
      const accepted = this.#dice.chance(0.72);
      return {
        ...complaint,
        accepted,
        answer: accepted ? this.#dice.pick(complaints)[2] : this.#dice.pick(rejections),
      };
    });
  }

  /** The customer is left alone until a day. */
  pause(customer: StoryCustomer, until: Day): void {
    this.#file(customer).restUntil = until;
  }

  #file(customer: StoryCustomer): File {
    const known = this.#files.get(customer.facts.number);
    if (known) return known;
    const fresh: File = {
      lastCall: null,
      restUntil: null,
      callbackMinutes: null,
      promise: null,
      brokenBefore: false,
      reversedDebit: false,
    };
    this.#files.set(customer.facts.number, fresh);
    return fresh;
  }

  #isReady(customer: StoryCustomer, file: File, due: readonly Owed[], today: Day): boolean {
    if (file.restUntil !== null && file.restUntil > today) return false;
    if (file.callbackMinutes !== null) return true;
    if (file.promise) {
      file.brokenBefore = file.promise.invoiceNumbers.some((number) => (this.#world.owed(number)?.openCents ?? 0) > 0);
      file.promise = null;
    }
    const silent = this.#world.overdueOf(customer, today).some((owed) => owed.complaint === 'silent');
    const amount = due.reduce((sum, owed) => sum + owed.openCents, 0);
    if (amount === 0 && !silent) return false;
    if (file.restUntil !== null && file.restUntil >= addDays(today, -14)) return true;
    const oldest = due[0]?.invoice.dueDate ?? today;
    const patience = PATIENCE_DAYS + (amount < 30_000 ? 8 : 0) + (customer.manner === 'payment_run' ? 8 : 0);
    const days = silent
      ? daysBetween(this.#world.overdueOf(customer, today)[0]?.invoice.dueDate ?? today, today)
      : daysBetween(oldest, today);
    return days >= patience && (file.lastCall === null || daysBetween(file.lastCall, today) >= 6);
  }
}

function weightOf(file: File, due: readonly Owed[], today: Day): number {
  const amount = due.reduce((sum, owed) => sum + owed.openCents, 0);
  const days = due[0] ? daysBetween(due[0].invoice.dueDate, today) : 10;
  return (
    Math.log(amount + 1_000) * 10 +
    Math.min(days, 90) +
    (file.callbackMinutes !== null ? 500 : 0) +
    (file.brokenBefore ? 120 : 0) +
    (file.restUntil !== null ? 30 : 0)
  );
}
