import { addDays, type Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { momentOf, runDayFrom, workingDayBefore, workingDayFrom } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { CauseOfLateness, ReachedOrNot, StoryCustomer, StoryOutcome } from '#app/demo/story/happenings.ts';
import { complaints } from '#app/demo/story/notes/complaints.ts';
import type { NoteFacts } from '#app/demo/story/notes/note-writer.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import { amountInWords, dayInWords } from '#app/demo/story/speech.ts';
import type { Owed, World } from '#app/demo/story/world.ts';

/** What was said in a call, and what the customer will really do. */
export interface Conversation {
  readonly result: ReachedOrNot;
  readonly spokenWith: string | null;
  readonly cause: CauseOfLateness | null;
  readonly outcomes: readonly StoryOutcome[];
  readonly situation: NoteSituation;
  readonly facts: NoteFacts;
}

/** What the collector knows when the call begins. */
export interface Occasion {
  readonly customer: StoryCustomer;
  /** Overdue and not in dispute, oldest first. */
  readonly due: readonly Owed[];
  readonly today: Day;
  readonly brokenBefore: boolean;
  readonly reversedDebit: boolean;
  /** Agreed to call at this time: they answer. */
  readonly expected: boolean;
}

type Deed = 'kept' | 'early' | 'partly' | 'broken' | 'late';

/** Plays one call by the manner of the customer, and puts what the customer will do into the world. */
export function converse(dice: Dice, world: World, occasion: Occasion): Conversation {
  const { customer, today } = occasion;
  const people =
    customer.facts.kind === 'consumer' ? [{ name: customer.facts.name }, ...customer.contacts] : customer.contacts;
  const person = dice.pick(people.slice(0, 2));
  const wie =
    customer.facts.kind === 'consumer'
      ? person.name
      : dice.chance(0.6)
        ? (person.name.split(' ')[0] as string)
        : person.name;
  if (!occasion.expected && !dice.chance(0.66)) return notReached(dice, wie, today);
  const spoken = { result: 'reached' as const, spokenWith: person.name };

  const silent = world.overdueOf(customer, today).find((owed) => owed.complaint === 'silent');
  if (silent) return { ...spoken, ...complain(dice, world, occasion, silent, wie) };
  const planned = world.plannedDay(
    occasion.due.map((owed) => owed.invoice.number),
    today,
  );
  if (planned !== null && planned <= addDays(today, 2) && dice.chance(0.5))
    return { ...spoken, ...saysPaid(occasion, wie, workingDayBefore(today)) };
  if (dice.chance(0.09) && !occasion.expected) return { ...spoken, ...askToCallBack(dice, occasion, wie) };

  switch (customer.manner) {
    case 'payment_run': {
      const day = runDayFrom(addDays(today, 1), customer.run);
      return {
        ...spoken,
        cause: 'process',
        ...promise(dice, world, occasion, {
          wie,
          situation: 'promise_run',
          day,
          share: 1,
          deed: dice.chance(0.94) ? 'kept' : 'late',
        }),
      };
    }
    case 'cannot_pay':
      if (dice.chance(0.08))
        return {
          ...spoken,
          cause: 'cannot_pay',
          outcomes: [{ kind: 'nothing' }],
          situation: 'nothing',
          facts: factsOf(occasion, wie),
        };
      return {
        ...spoken,
        cause: 'cannot_pay',
        ...promise(dice, world, occasion, {
          wie,
          situation:
            customer.facts.kind === 'consumer' && dice.chance(0.35)
              ? 'vulnerable'
              : occasion.brokenBefore && dice.chance(0.6)
                ? 'promise_after_break'
                : 'promise_cash',
          day: workingDayFrom(addDays(today, dice.int(5, 17))),
          share: dice.pick([0.25, 0.3, 0.4, 0.5, 0.5, 1]),
          deed: dice.weighted([
            ['kept', 46],
            ['partly', 24],
            ['broken', 30],
          ]),
        }),
      };
    case 'will_not_pay':
      if (dice.chance(0.42))
        return {
          ...spoken,
          cause: 'will_not_pay',
          outcomes: [{ kind: 'refuses' }],
          situation: 'refuses',
          facts: factsOf(occasion, wie),
        };
      if (dice.chance(0.2))
        return { ...spoken, ...saysPaid(occasion, wie, workingDayBefore(addDays(today, -dice.int(1, 4)))) };
      return {
        ...spoken,
        cause: 'will_not_pay',
        ...promise(dice, world, occasion, {
          wie,
          situation: occasion.brokenBefore ? 'promise_after_break' : 'promise_late',
          day: workingDayFrom(addDays(today, dice.int(3, 10))),
          share: 1,
          deed: dice.weighted([
            ['kept', 14],
            ['partly', 16],
            ['broken', 70],
          ]),
        }),
      };
    default: {
      const late = customer.manner === 'late';
      if (late && dice.chance(0.05))
        return {
          ...spoken,
          cause: null,
          outcomes: [{ kind: 'nothing' }],
          situation: 'nothing',
          facts: factsOf(occasion, wie),
        };
      const situation: NoteSituation = occasion.reversedDebit
        ? 'debit'
        : occasion.brokenBefore && dice.chance(0.7)
          ? 'promise_after_break'
          : late
            ? 'promise_late'
            : dice.weighted([
                ['promise_oversight', 66],
                ['promise_not_received', 34],
              ]);
      return {
        ...spoken,
        cause: situation === 'promise_not_received' || (late && dice.chance(0.4)) ? 'process' : 'oversight',
        ...promise(dice, world, occasion, {
          wie,
          situation,
          day: workingDayFrom(addDays(today, late ? dice.int(3, 11) : dice.int(1, 6))),
          share: 1,
          deed: dice.weighted(
            late
              ? [
                  ['kept', 60],
                  ['early', 14],
                  ['partly', 9],
                  ['broken', 17],
                ]
              : [
                  ['kept', 74],
                  ['early', 16],
                  ['late', 10],
                ],
          ),
        }),
      };
    }
  }
}

function notReached(dice: Dice, wie: string, today: Day): Conversation {
  const result = dice.weighted<Exclude<ReachedOrNot, 'reached'>>([
    ['no_answer', 44],
    ['voicemail', 32],
    ['third_party', 22],
    ['wrong_number', 2],
  ]);
  return {
    result,
    spokenWith: result === 'third_party' ? dice.pick(['receptie', 'collega', 'magazijn', 'administratie', null]) : null,
    cause: null,
    outcomes: [{ kind: 'retry', day: workingDayFrom(addDays(today, dice.int(1, 3))) }],
    situation: result,
    facts: { wie },
  };
}

function factsOf(occasion: Occasion, wie: string): NoteFacts {
  return { wie, nr: occasion.due[0]?.invoice.number };
}

function total(due: readonly Owed[]): number {
  return due.reduce((sum, owed) => sum + owed.openCents, 0);
}

/** A promise for (a share of) what is due, and the deed that follows it. */
export function promise(
  dice: Dice,
  world: World,
  occasion: Pick<Occasion, 'customer' | 'due' | 'today'>,
  plan: { wie: string; situation: NoteSituation; day: Day; share: number; deed: Deed; fixed?: boolean },
): Pick<Conversation, 'outcomes' | 'situation' | 'facts'> {
  const { customer, due, today } = occasion;
  const all = total(due);
  // Parts of a debt are named in round figures.
  const step = all > 200_000 ? 25_000 : all > 20_000 ? 5_000 : 1_000;
  const amount = plan.share === 1 ? all : Math.max(Math.min(all, step), Math.round((all * plan.share) / step) * step);
  const parts = spread(due, amount);
  const numbers = parts.map((part) => part.invoiceNumber);
  world.forget(numbers, today);
  const pay = (day: Day, share = 1): void =>
    world.plan(
      day,
      customer,
      share === 1 ? parts : spread(due, Math.max(500, Math.round((amount * share) / 500) * 500)),
      plan.fixed ? 'clear' : undefined,
    );
  switch (plan.deed) {
    case 'kept':
      pay(plan.day);
      break;
    case 'early':
      pay(workingDayFrom(addDays(today, 1)));
      break;
    case 'partly':
      pay(plan.day, 0.3 + dice.next() * 0.4);
      break;
    case 'late':
      pay(addDays(plan.day, dice.int(5, 12)));
      break;
    case 'broken':
      break;
  }
  return {
    outcomes: [
      {
        kind: 'promise',
        cents: cents(amount),
        day: plan.day,
        invoiceNumbers: numbers,
        how: methodOf(plan.situation, customer),
      },
    ],
    situation: plan.situation,
    facts: { wie: plan.wie, dag: dayInWords(plan.day), bedrag: amountInWords(amount), nr: numbers[0] },
  };
}

function methodOf(situation: NoteSituation, customer: StoryCustomer): 'bank_transfer' | 'payment_run' | 'ideal' {
  if (situation === 'promise_run') return 'payment_run';
  return customer.facts.kind === 'consumer' && customer.facts.country === 'NL' ? 'ideal' : 'bank_transfer';
}

/** Divides an amount over invoices, oldest first. */
export function spread(due: readonly Owed[], amount: number): { invoiceNumber: string; cents: number }[] {
  let left = amount;
  return due.flatMap((owed) => {
    const part = Math.min(left, owed.openCents);
    left -= part;
    return part > 0 ? [{ invoiceNumber: owed.invoice.number, cents: part }] : [];
  });
}

/** The silent protest comes out; the part that is not disputed may be promised in the same call. */
function complain(
  dice: Dice,
  world: World,
  occasion: Occasion,
  silent: Owed,
  wie: string,
): Pick<Conversation, 'cause' | 'outcomes' | 'situation' | 'facts'> {
  const [subject, klacht] = dice.pick(complaints);
  const whole = silent.disputedCents >= silent.openCents;
  silent.complaint = 'open';
  const complaint = {
    kind: 'complaint' as const,
    subject,
    text: `${klacht.charAt(0).toUpperCase()}${klacht.slice(1)}.`,
    invoiceNumber: silent.invoice.number,
    cents: whole ? null : cents(silent.disputedCents),
  };
  const facts = { wie, nr: silent.invoice.number, klacht };
  const rest = undisputed(world.overdueOf(occasion.customer, occasion.today));
  if (total(rest) < 2_500 || dice.chance(0.25))
    return { cause: 'complaint', outcomes: [complaint], situation: 'complaint', facts };
  const promised = promise(
    dice,
    world,
    { ...occasion, due: rest },
    {
      wie,
      situation: 'complaint_rest',
      day: workingDayFrom(addDays(occasion.today, dice.int(2, 8))),
      share: 1,
      deed: dice.weighted([
        ['kept', 85],
        ['broken', 15],
      ]),
    },
  );
  return {
    cause: 'complaint',
    outcomes: [complaint, ...promised.outcomes],
    situation: 'complaint_rest',
    facts: { ...facts, ...promised.facts, nr: silent.invoice.number },
  };
}

/** What is open without the disputed parts. */
export function undisputed(overdue: readonly Owed[]): Owed[] {
  return overdue.flatMap((owed) => {
    const disputed = owed.complaint === 'open' ? owed.disputedCents : 0;
    return owed.openCents - disputed > 0 && owed.complaint !== 'silent'
      ? [{ ...owed, openCents: owed.openCents - disputed }]
      : [];
  });
}

function saysPaid(
  occasion: Occasion,
  wie: string,
  paidOn: Day,
): Pick<Conversation, 'cause' | 'outcomes' | 'situation' | 'facts'> {
  const amount = total(occasion.due);
  return {
    cause: 'process',
    outcomes: [
      {
        kind: 'says_paid',
        paidOn,
        cents: cents(amount),
        invoiceNumbers: occasion.due.map((owed) => owed.invoice.number),
      },
    ],
    situation: 'says_paid',
    facts: { wie, dag: dayInWords(paidOn), bedrag: amountInWords(amount), nr: occasion.due[0]?.invoice.number },
  };
}

function askToCallBack(
  dice: Dice,
  occasion: Occasion,
  wie: string,
): Pick<Conversation, 'cause' | 'outcomes' | 'situation' | 'facts'> {
  const day = workingDayFrom(addDays(occasion.today, dice.int(1, 4)));
  const minutes = dice.int(18, 32) * 30;
  const uur = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return {
    cause: null,
    outcomes: [{ kind: 'callback', at: momentOf(day, minutes), note: `${wie} vroeg om dan terug te bellen` }],
    situation: 'callback',
    facts: { wie, dag: dayInWords(day), uur, nr: occasion.due[0]?.invoice.number },
  };
}
