import { addDays, type Day } from '#kernel/dates.ts';
import { runDayFrom } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import { notBefore, type Owed, type World } from '#app/demo/story/world.ts';

/** A share of the customers who cannot or will not pay was all right until this many days before today. */
const TROUBLE_SINCE_DAYS = 170;

/** Lets a customer make up his mind about a new invoice: when to pay it, what of it, or not at all until somebody calls. */
export function meetInvoice(dice: Dice, world: World, owed: Owed, today: Day): void {
  const { customer } = owed;
  const due = owed.invoice.dueDate;
  const pay = (when: Day, share = 1): void => {
    const parts = [{ invoiceNumber: owed.invoice.number, cents: Math.round(owed.openCents * share) }];
    world.plan(notBefore(owed, when), customer, parts);
  };
  if (customer.manner !== 'direct_debit' && customer.manner !== 'complains' && dice.chance(0.008))
    return dispute(dice, owed);
  const inTrouble = due > addDays(today, -TROUBLE_SINCE_DAYS + (Number(customer.facts.number) % 90));
  switch (customer.manner) {
    case 'on_time':
    case 'loyal':
      return pay(addDays(due, dice.int(-7, 1)));
    case 'direct_debit':
      return pay(due);
    case 'late':
      return pay(addDays(due, dice.int(6, 19) + (Number(customer.facts.number) % 12)));
    case 'payment_run':
      return pay(runDayFrom(addDays(due, -4), customer.run));
    case 'forgets':
      if (dice.chance(0.72)) return pay(addDays(due, dice.int(-5, 4)));
      // Forgotten: comes up by itself at last, if nobody calls.
      return pay(addDays(due, dice.int(38, 70)));
    case 'complains':
      if (dice.chance(0.42)) return dispute(dice, owed);
      return pay(addDays(due, dice.int(-3, 12)));
    case 'cannot_pay':
      if (!inTrouble) return pay(addDays(due, dice.int(2, 22)));
      if (dice.chance(0.4)) pay(addDays(due, dice.int(20, 55)), 0.2 + dice.next() * 0.35);
      return;
    case 'will_not_pay':
      if (!inTrouble) return pay(addDays(due, dice.int(0, 25)));
      return;
  }
}

/** Something is wrong with the delivery or the invoice; the customer says nothing until somebody asks. */
function dispute(dice: Dice, owed: Owed): void {
  owed.complaint = 'silent';
  owed.disputedCents = dice.chance(0.3) ? owed.openCents : Math.round(owed.openCents * (0.12 + dice.next() * 0.4));
}
