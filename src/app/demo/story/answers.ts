import { addDays, type Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { momentOf, workingDayFrom } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { ReachedOrNot, StoryCustomer } from '#app/demo/story/happenings.ts';
import { complaints } from '#app/demo/story/notes/complaints.ts';
import type { NoteFacts } from '#app/demo/story/notes/note-writer.ts';
import { promise, total, undisputed } from '#app/demo/story/promising.ts';
import { amountInWords, dayInWords } from '#app/demo/story/speech.ts';
import type { Conversation, Occasion } from '#app/demo/story/talk.ts';
import type { Owed, World } from '#app/demo/story/world.ts';

/** The facts that any note may name. */
export function factsOf(occasion: Occasion, wie: string): NoteFacts {
  return { wie, nr: occasion.due[0]?.invoice.number };
}

/** Nobody who may speak for the customer was on the line. */
export function notReached(dice: Dice, wie: string, today: Day): Conversation {
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

/** The silent protest comes out; the part that is not disputed may be promised in the same call. */
export function complain(
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

/** The customer says that all of it was paid. */
export function saysPaid(
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

/** No good moment: another one is agreed. */
export function askToCallBack(
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

/** Called back as agreed, while the money had come in already. */
export function paidMeanwhile(customer: StoryCustomer): Conversation {
  const name = customer.contacts[0]?.name ?? customer.facts.name;
  return {
    result: 'reached',
    spokenWith: name,
    cause: null,
    outcomes: [{ kind: 'nothing' }],
    situation: 'paid_meanwhile',
    facts: { wie: name.split(' ')[0] },
  };
}
