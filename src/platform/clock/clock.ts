import type { Instant } from '#kernel/dates.ts';

/** Where the program gets the time from; the only place besides the kernel that may. */
export interface Clock {
  now(): Instant;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString() as Instant,
};

/** A clock for tests and for telling stories over weeks: stands still until it is set. */
export class TestClock implements Clock {
  #now: Instant;
  constructor(start: Instant) {
    this.#now = start;
  }
  now(): Instant {
    return this.#now;
  }
  set(moment: Instant): void {
    this.#now = moment;
  }
}
