import type { z } from 'zod';

/** Options of one job on the queue. */
export interface JobOptions {
  /** With a key, at most one job of this kind and key waits at a time (per administration). */
  readonly key?: string;
  /** Earliest start, in seconds from now. */
  readonly startAfterSeconds?: number;
}

/** What the queue needs to know of a kind of job. */
export interface QueuedJob<Payload> {
  /** '<room>-<verb-noun>' in lower case with dashes. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
}
