/** Chance that can be repeated: a number of 32 bits that each throw turns into the next. */
export type Dice = number;

/** A throw: a value from 0 up to 1, and the dice for the next throw. Mulberry32 by Tommy Ettinger (public domain algorithm). */
export function roll(dice: Dice): { readonly value: number; readonly dice: Dice } {
  const next = (dice + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, dice: next };
}

/** A throw between two values. */
export function between(dice: Dice, low: number, high: number): { readonly value: number; readonly dice: Dice } {
  const thrown = roll(dice);
  return { value: low + thrown.value * (high - low), dice: thrown.dice };
}

/** One of a list, and the dice for the next throw; the list is not empty. */
export function pick<Item>(
  dice: Dice,
  items: readonly [Item, ...Item[]],
): { readonly value: Item; readonly dice: Dice } {
  const thrown = roll(dice);
  return { value: items[Math.floor(thrown.value * items.length)] ?? items[0], dice: thrown.dice };
}
