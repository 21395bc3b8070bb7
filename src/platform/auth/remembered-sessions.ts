import type { Person } from '#platform/http/route.ts';

const REMEMBERED_MS = 5_000;
const MOST = 5_000;

/**
 * Who was found by which cookies, for a few seconds: a screen asks several things at once. Ending a session here forgets it at once;
 * what ends a session elsewhere (another process) counts after those seconds.
 */
export class RememberedSessions {
  readonly #found = new Map<string, { readonly person: Person; readonly until: number }>();
  readonly #clock: () => number;
  #endings = 0;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** The person who was found by these cookies a moment ago; null when they have to be looked up. */
  get(cookies: string): Person | null {
    const known = this.#found.get(cookies);
    if (!known) return null;
    if (known.until > this.#clock()) return known.person;
    this.#found.delete(cookies);
    return null;
  }

  /** Starts a look-up; what it gives keeps what was found, unless a session ended meanwhile. */
  looking(cookies: string): (person: Person) => void {
    const endings = this.#endings;
    return (person) => {
      if (endings !== this.#endings) return;
      if (this.#found.size >= MOST) this.#found.clear();
      this.#found.set(cookies, { person, until: this.#clock() + REMEMBERED_MS });
    };
  }

  /** Forgets all of them, because a session ended or an account changed. */
  forget(): void {
    this.#endings += 1;
    this.#found.clear();
  }
}
