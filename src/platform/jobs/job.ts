import type { QueuedJob } from '#platform/jobs/queued-job.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** A kind of job that a room declares. It runs in a Work of its own, as the program; a failure is tried again with back-off. */
export interface JobDeclaration<Payload = unknown> extends QueuedJob<Payload> {
  /** A method, so that a job with any payload fits a list of jobs. */
  run(work: Work, payload: Payload): Promise<void>;
  /** Cron expression (UTC): run once for every administration then, with `payload` parsed from {}. */
  readonly schedule?: string;
}

/** Declares a kind of job. */
export function declareJob<Payload>(declaration: JobDeclaration<Payload>): JobDeclaration<Payload> {
  return declaration;
}
