import type { Day } from '#kernel/dates.ts';
import type { StoryCustomer } from '#app/demo/story/happenings.ts';
import { scripts } from '#app/demo/story/scripts.ts';
import { daysBackFrom, orderDue, type Scene } from '#app/demo/story/stage.ts';

/**
 * Casts customers for the scenes, each at most once, in the order of the scripts. A small company has fewer scenes, and a short story
 * leaves out what began before it.
 */
export function castScenes(customers: readonly StoryCustomer[], start: Day, today: Day): Scene[] {
  const day = daysBackFrom(today);
  const taken = new Set<StoryCustomer>();
  return scripts.slice(0, Math.max(8, Math.floor(customers.length * 0.7))).flatMap((script) => {
    const customer = customers.find((candidate) => !taken.has(candidate) && script.fits(candidate));
    if (!customer) return [];
    const orders = script.orders(customer, (daysLate, amount) => orderDue(customer, today, daysLate, amount));
    if (orders.some((order) => order.day <= start)) return [];
    taken.add(customer);
    return [{ name: script.name, customer, orders, steps: script.steps(day, today) }];
  });
}
