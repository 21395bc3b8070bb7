import { type Dice, roll } from '#rooms/training/rules/role-play/dice.ts';

/** The same things in an order that follows from the seed (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], seed: Dice): Item[] {
  const order = [...items];
  let dice = seed;
  for (let last = order.length - 1; last > 0; last -= 1) {
    const thrown = roll(dice);
    dice = thrown.dice;
    const other = Math.floor(thrown.value * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** A seed for one thing out of the seed of all: the same words give the same number (FNV-1a, 32 bits). */
export function seedOf(seed: Dice, words: string): Dice {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
