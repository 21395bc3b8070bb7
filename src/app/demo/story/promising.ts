import { addDays, type Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { workingDayFrom } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { StoryCustomer } from '#app/demo/story/happenings.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import { amountInWords, dayInWords } from '#app/demo/story/speech.ts';
import type { Conversation, Occasion } from '#app/demo/story/talk.ts';
import type { Owed, World } from '#app/demo/story/world.ts';

type Deed = 'kept' | 'early' | 'partly' | 'broken' | 'late';

/** What is open of these invoices together. */
export function total(due: readonly Owed[]): number {
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
      // After a reversed direct debit the money comes by transfer.
      plan.fixed || customer.manner === 'direct_debit' ? 'clear' : undefined,
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
  // What was not kept is paid much later, without anybody asking, if no new promise comes first.
  if ((plan.deed === 'partly' || plan.deed === 'broken') && !plan.fixed && dice.chance(0.75)) {
    const style = customer.manner === 'direct_debit' ? 'clear' : undefined;
    world.plan(addDays(plan.day, dice.int(24, 60)), customer, parts, style);
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

const WORTH_A_CALL = 500;

/** What is open without the disputed parts. */
export function undisputed(overdue: readonly Owed[]): Owed[] {
  return overdue.flatMap((owed) => {
    const disputed = owed.complaint === 'open' ? owed.disputedCents : 0;
    return owed.openCents - disputed >= WORTH_A_CALL && owed.complaint !== 'silent'
      ? [{ ...owed, openCents: owed.openCents - disputed }]
      : [];
  });
}
