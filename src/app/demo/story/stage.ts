import { addDays, type Day } from '#kernel/dates.ts';
import { momentOf, workingDaysBefore } from '#app/demo/story/calendar.ts';
import { promise, undisputed } from '#app/demo/story/promising.ts';
import type { Conversation } from '#app/demo/story/talk.ts';
import type { Desk } from '#app/demo/story/desk.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { CauseOfLateness, Happening, StoryCustomer, StoryOutcome } from '#app/demo/story/happenings.ts';
import type { Order } from '#app/demo/story/invoices.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import { amountInWords, dayInWords } from '#app/demo/story/speech.ts';
import type { Owed, World } from '#app/demo/story/world.ts';

/** What a step of a scene may use on its day. */
export interface Stage {
  readonly dice: Dice;
  readonly world: World;
  readonly desk: Desk;
  readonly customer: StoryCustomer;
  readonly day: Day;
  readonly today: Day;
}

/** A step of a scene: on this day, this happens. */
export interface Step {
  readonly day: Day;
  readonly play: (stage: Stage) => readonly Happening[];
}

/** What goes on with one customer in the last weeks, written out so that the end of the story is rich. */
export interface Scene {
  readonly name: string;
  readonly customer: StoryCustomer;
  /** Deliveries besides those of the ordinary story. */
  readonly orders: readonly Order[];
  readonly steps: readonly Step[];
}

/** The day so many working days before today. */
export type DaysBack = (count: number) => Day;

/** Counts working days back from today. */
export function daysBackFrom(today: Day): DaysBack {
  return (count) => workingDaysBefore(today, count);
}

/** An order whose invoice falls due so many days before today. */
export function orderDue(customer: StoryCustomer, today: Day, daysLate: number, amount: number): Order {
  return { customer, day: addDays(today, -daysLate - customer.termDays), amount };
}

/** The person whom the collector speaks with. */
export function personAt(customer: StoryCustomer): string {
  return customer.contacts[0]?.name ?? customer.facts.name;
}

function dueAt({ world, customer, day }: Stage): Owed[] {
  return undisputed(world.overdueOf(customer, day));
}

/** A call in which a (part) payment is promised. */
export function promiseStep(
  day: Day,
  minutes: number,
  plan: {
    situation: NoteSituation;
    cause: CauseOfLateness;
    on: Day;
    deed: 'kept' | 'partly' | 'broken';
    cents?: number;
  },
): Step {
  return {
    day,
    play: (stage) => {
      const due = dueAt(stage);
      const all = due.reduce((sum, owed) => sum + owed.openCents, 0);
      const promised = promise(
        stage.dice,
        stage.world,
        { customer: stage.customer, due, today: day },
        {
          wie: personAt(stage.customer).split(' ')[0] as string,
          situation: plan.situation,
          day: plan.on,
          share: plan.cents ? plan.cents / all : 1,
          deed: plan.deed,
          fixed: true,
        },
      );
      return [stage.desk.keep(stage.customer, reached(stage, { ...promised, cause: plan.cause }), day, minutes)];
    },
  };
}

/** A call in which something else comes out. */
export function talkStep(
  day: Day,
  minutes: number,
  situation: NoteSituation,
  outcomesOf: (stage: Stage, due: readonly Owed[]) => readonly StoryOutcome[],
  more: { cause?: CauseOfLateness; klacht?: string; dag?: Day; uur?: string } = {},
): Step {
  return {
    day,
    play: (stage) => {
      const due = dueAt(stage);
      const facts = {
        wie: personAt(stage.customer).split(' ')[0],
        nr: due[0]?.invoice.number,
        bedrag: amountInWords(due.reduce((sum, owed) => sum + owed.openCents, 0)),
        klacht: more.klacht,
        dag: more.dag ? dayInWords(more.dag) : undefined,
        uur: more.uur,
      };
      const talk = { outcomes: outcomesOf(stage, due), situation, facts, cause: more.cause ?? null };
      return [stage.desk.keep(stage.customer, reached(stage, talk), day, minutes)];
    },
  };
}

function reached(stage: Stage, talk: Pick<Conversation, 'outcomes' | 'situation' | 'facts' | 'cause'>): Conversation {
  return { ...talk, result: 'reached', spokenWith: personAt(stage.customer) };
}

/** A call in vain; tried again on the given day. */
export function missedStep(day: Day, minutes: number, result: 'no_answer' | 'voicemail', again: Day): Step {
  return {
    day,
    play: (stage) => [
      stage.desk.keep(
        stage.customer,
        {
          result,
          spokenWith: null,
          cause: null,
          outcomes: [{ kind: 'retry', day: again }],
          situation: result,
          facts: { wie: personAt(stage.customer).split(' ')[0] },
        },
        day,
        minutes,
      ),
    ],
  };
}

/** Money on its way that nobody called for. */
export function payStep(day: Day, on: Day, share: number, style: 'clear' | 'bare' | 'direct_debit'): Step {
  return {
    day,
    play: (stage) => {
      const parts = stage.world
        .openOf(stage.customer)
        .map((owed) => ({ invoiceNumber: owed.invoice.number, cents: Math.round(owed.openCents * share) }));
      stage.world.plan(on, stage.customer, parts, style);
      return [];
    },
  };
}

/** A collector puts the customer off. */
export function snoozeStep(day: Day, minutes: number, until: Day, note: string): Step {
  return {
    day,
    play: (stage) => {
      const { customer } = stage;
      return [
        {
          kind: 'snooze',
          at: momentOf(day, minutes),
          by: customer.collector,
          customerNumber: customer.facts.number,
          until,
          note,
        },
      ];
    },
  };
}
