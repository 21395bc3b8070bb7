import type { Kysely } from 'kysely';
import type { JobDeclaration, OutsideJob } from '#platform/jobs/job.ts';
import type { JobOptions, QueuedJob } from '#platform/jobs/queued-job.ts';
import type { TenantId } from '#platform/tenancy/work.ts';

/** The queue of jobs, on pg-boss in the same database: a job is stored in the transaction that asks for it. */
export interface JobQueue {
  /** Puts a job on the queue inside a transaction. */
  enqueue<Payload>(
    tx: Kysely<unknown>,
    tenantId: TenantId,
    job: QueuedJob<Payload>,
    payload: Payload,
    options?: JobOptions,
  ): Promise<void>;
  /** Says that jobs with these names may be waiting, so that they need not wait for the next look. */
  wake(names: Iterable<string>): void;
  /** Does what a schedule does when its time comes: a job for every administration. */
  ring(job: { readonly name: string }): Promise<void>;
  /** Starts running jobs and schedules in this process. */
  run(runJob: (declaration: JobDeclaration | OutsideJob, envelope: Envelope) => Promise<void>): Promise<void>;
  /** Takes no new jobs, lets running ones finish (at most 30 seconds) and stops. */
  stop(): Promise<void>;
}

/** What stands on the queue: one job for an administration, or the sign of a schedule that all of them have one to do. */
export type Envelope = { readonly tenantId: TenantId; readonly payload: unknown } | { readonly everyTenant: true };
