import type { Kysely } from 'kysely';
import { addMilliseconds } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { countAttempt, forgetAttempts } from '#platform/auth/store.ts';
import type { Clock } from '#platform/clock/clock.ts';

/** How many attempts are allowed in how many seconds. */
interface Limit {
  readonly most: number;
  readonly seconds: number;
}

const limits = {
  /** Passwords tried from one network address. */
  'sign-in/address': { most: 20, seconds: 60 },
  /** Passwords tried for one account, from anywhere. */
  'sign-in/email': { most: 10, seconds: 300 },
  /** Set-up codes tried, together. */
  'set-up': { most: 10, seconds: 60 },
  /** Invitation links tried from one network address. */
  'invitation/address': { most: 30, seconds: 60 },
} as const satisfies Record<string, Limit>;

/** What attempts are counted for. */
export type AttemptKind = keyof typeof limits;

/** Counts attempts in the database, so that the limit holds over restarts and over several servers. */
export interface Attempts {
  /** Counts one; refused when there were too many. */
  count(kind: AttemptKind, subject: string): Promise<Decision<null>>;
  /** Starts again from zero, after one that was right. */
  forget(kind: AttemptKind, subject: string): Promise<void>;
}

/** Opens the counter. */
export function openAttempts(db: Kysely<unknown>, clock: Clock): Attempts {
  return {
    async count(kind, subject) {
      const { most, seconds } = limits[kind];
      const now = clock.now();
      const { attempts, secondsLeft } = await countAttempt(
        db,
        `${kind}/${subject}`,
        now,
        addMilliseconds(now, seconds * 1000),
      );
      return attempts > most ? refused({ code: 'too-many-tries', retryAfterSeconds: secondsLeft }) : granted(null);
    },
    forget: (kind, subject) => forgetAttempts(db, `${kind}/${subject}`),
  };
}
