import type { Role } from '#knowledge/language/acts/labels.ts';
import { LEVEL, WIDTH } from '#knowledge/language/acts/packed.ts';
import type { Word } from '#knowledge/language/acts/words.ts';
import { KeptRows } from '#knowledge/language/text/kept-rows.ts';

/** Whose sums the words remember: there is one model a role, but for the training and its tests. */
const kept: Readonly<Record<Role, { rows: KeptRows; owner: GramSums | null }>> = {
  agent: { rows: new KeptRows(), owner: null },
  customer: { rows: new KeptRows(), owner: null },
};

/**
 * The rows of the grams of words, added up once for each different word: few different words make up most of what is said. A row is that of `ActModel`,
 * a byte a number; of a word we keep how many rows were added and the sums.
 */
export class GramSums {
  /** How many rows were added since `begin`, and what they add up to. */
  rows = 0;
  readonly total = new Int32Array(WIDTH);

  begin(): void {
    this.rows = 0;
    this.total.fill(0);
  }

  /** Adds the grams of a word; `rowOf` gives the row of a feature, or -1. */
  add(role: Role, word: Word, rowOf: (feature: number) => number, bytes: Uint8Array): void {
    const slot = role === 'agent' ? 'agentSum' : 'customerSum';
    const memory = kept[role];
    if (memory.owner !== this) {
      memory.rows.forget();
      memory.owner = this;
    }
    let place = memory.rows.placeOf(word[slot]);
    if (place < 0) {
      memory.rows.tidy();
      word[slot] = memory.rows.keep(sumOf(word, rowOf, bytes));
      place = memory.rows.placeOf(word[slot]);
    }
    const { numbers } = memory.rows;
    const { total } = this;
    this.rows += numbers[place + 1] as number;
    for (let one = 0; one < WIDTH; one += 1) total[one] = (total[one] as number) + (numbers[place + 2 + one] as number);
  }

  /** What the grams of a word that was just added say through some of the numbers. */
  said(role: Role, word: Word, numbers: Int32Array, says: Float64Array, count: number): number {
    const place = kept[role].rows.placeOf(role === 'agent' ? word.agentSum : word.customerSum);
    if (kept[role].owner !== this || place < 0) return 0;
    const sums = kept[role].rows.numbers;
    const level = LEVEL * (sums[place + 1] as number);
    let said = 0;
    for (let at = 0; at < count; at += 1)
      said += (says[at] as number) * ((sums[place + 2 + (numbers[at] as number)] as number) - level);
    return said;
  }
}

function sumOf({ grams }: Word, rowOf: (feature: number) => number, bytes: Uint8Array): number[] {
  const sum = Array.from({ length: WIDTH + 1 }, () => 0);
  for (const feature of grams) {
    const row = rowOf(feature);
    if (row < 0) continue;
    sum[0] = (sum[0] as number) + 1;
    for (let one = 0; one < WIDTH; one += 1)
      sum[one + 1] = (sum[one + 1] as number) + (bytes[row * WIDTH + one] as number);
  }
  return sum;
}
