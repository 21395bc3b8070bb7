import type { z } from 'zod';
import type { Work } from '#platform/tenancy/work.ts';

/** Options of one job on the queue. */
export interface JobOptions {
  /** With a key, at most one job of this kind and key waits at a time (per administration). */
  readonly key?: string;
  /** Earliest start, in seconds from now. */
  readonly startAfterSeconds?: number;
}

/** A kind of job that a room declares. It runs in a Work of its own, as the program; a failure is tried again with back-off. */
export interface JobDeclaration<Payload = unknown> {
  /** '<room>-<verb-noun>' in lower case with dashes. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly run: (work: Work, payload: Payload) => Promise<void>;
  /** Cron expression (UTC): run once for every administration then, with `payload` parsed from {}. */
  readonly schedule?: string;
}

/** Declares a kind of job. */
export function declareJob<Payload>(declaration: JobDeclaration<Payload>): JobDeclaration<Payload> {
  return declaration;
}
