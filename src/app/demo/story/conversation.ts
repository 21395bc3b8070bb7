import { addDays } from '#kernel/dates.ts';
import { askToCallBack, complain, factsOf, notReached, saysPaid } from '#app/demo/story/answers.ts';
import { runDayFrom, workingDayBefore, workingDayFrom } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import { promise } from '#app/demo/story/promising.ts';
import type { Conversation, Occasion } from '#app/demo/story/talk.ts';
import type { World } from '#app/demo/story/world.ts';

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
