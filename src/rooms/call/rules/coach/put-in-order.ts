import type { Said } from '#rooms/call/rules/coach/said.ts';

/**
 * Puts what was just understood among what was said: two sides that are heard apart are not always understood in the order in which they
 * spoke. It moves before turns that began later, never past one of which the time is not known (typed, or an answer by key).
 */
export function putInOrder(said: readonly Said[], one: Said): Said[] {
  const { from } = one;
  let place = said.length;
  while (from !== undefined && place > 0 && (said[place - 1]?.from ?? -1) > from) place -= 1;
  return [...said.slice(0, place), one, ...said.slice(place)];
}
