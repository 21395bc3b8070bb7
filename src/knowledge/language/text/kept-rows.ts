const MOST_KEPT = 1 << 20;

/**
 * Rows of small numbers, one behind the other: what is known of a word stands together in memory, for finding it there takes longer than
 * reading it. A row is known by a number that is never given to another one.
 */
export class KeptRows {
  /** All rows: first how long it is, then its numbers. */
  numbers = new Uint16Array(1 << 12);
  private used = 0;
  /** How many numbers were kept before those that are there now. */
  private gone = 0;

  /** Where a row stands in `numbers`; below zero when it has to be kept anew. */
  placeOf(row: number): number {
    return row - this.gone;
  }

  /** Forgets all rows once there are too many: done where none is in use. */
  tidy(): void {
    if (this.used >= MOST_KEPT) this.forget();
  }

  /** Forgets all rows. */
  forget(): void {
    this.gone += this.used;
    this.used = 0;
  }

  /** Keeps some rows, each with its length before it; gives the number of the first. */
  keep(...rows: readonly (readonly number[])[]): number {
    const row = this.gone + this.used;
    for (const numbers of rows) {
      const end = this.used + 1 + numbers.length;
      while (end > this.numbers.length) {
        const larger = new Uint16Array(this.numbers.length * 2);
        larger.set(this.numbers);
        this.numbers = larger;
      }
      this.numbers[this.used] = numbers.length;
      this.numbers.set(numbers, this.used + 1);
      this.used = end;
    }
    return row;
  }
}
