import type { QueuedJob } from '#platform/jobs/queued-job.ts';
import type { Mailer } from '#platform/mail/mailer.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** A kind of job that a room declares. It runs in a Work of its own, as the program; a failure is tried again with back-off. */
export interface JobDeclaration<Payload = unknown> extends QueuedJob<Payload> {
  /** A method, so that a job with any payload fits a list of jobs. */
  run(work: Work, payload: Payload): Promise<void>;
  /** Cron expression (UTC): run once for every administration then, with `payload` parsed from {}. */
  readonly schedule?: string;
}

/** What a job has that deals with the world outside. */
export interface Outside {
  readonly mailer: Mailer;
  /** Does work in a transaction of its own, which is committed when this returns. Between two of these nothing is held. */
  work<Result>(fn: (work: Work) => Promise<Result>): Promise<Result>;
}

/**
 * A kind of job that does something outside the database, which no transaction can take back: it writes down that it begins, commits, does it, and
 * writes down how it went.
 */
export interface OutsideJob<Payload = unknown> extends QueuedJob<Payload> {
  runOutside(outside: Outside, payload: Payload): Promise<void>;
  readonly schedule?: undefined;
}

/** Declares a kind of job. */
export function declareJob<Payload>(declaration: JobDeclaration<Payload>): JobDeclaration<Payload> {
  return declaration;
}

/** Declares a kind of job that does something outside the database. */
export function declareOutsideJob<Payload>(declaration: OutsideJob<Payload>): OutsideJob<Payload> {
  return declaration;
}
