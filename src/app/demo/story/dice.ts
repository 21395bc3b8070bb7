/** Chance that repeats itself: the same seed gives the same throws, so that the demo is the same every time. */
export class Dice {
  #state: number;
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
    this.#state = this.#seed;
  }

  /** A number from 0 to just below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = this.#state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True in this share of the throws. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  /** One of the items, in proportion to its weight. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item {
    let left = this.next() * items.reduce((total, [, weight]) => total + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return (items[items.length - 1] as readonly [Item, number])[0];
  }

  /** A number around 0 with spread 1 (sum of twelve throws). */
  bell(): number {
    let total = -6;
    for (let turn = 0; turn < 12; turn += 1) total += this.next();
    return total;
  }

  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const result = [...items];
    for (let place = result.length - 1; place > 0; place -= 1) {
      const other = this.int(0, place);
      [result[place], result[other]] = [result[other] as Item, result[place] as Item];
    }
    return result;
  }

  /** Dice of their own for one part of the story, so that a change in one part leaves the others as they were. */
  branch(label: string): Dice {
    let hash = this.#seed ^ 0x811c9dc5;
    for (const sign of label) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
    return new Dice(hash >>> 0);
  }
}
