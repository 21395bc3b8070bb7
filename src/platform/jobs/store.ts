import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** A job that was tried often enough and will not be tried again by itself. */
export interface FailedJob {
  readonly jobId: string;
  readonly name: string;
  readonly failedAt: Instant;
  readonly tries: number;
  readonly message: string;
}

/** Failed jobs of the administration, newest first; at most a hundred. */
export async function failedJobs(work: Work): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select id as "jobId", name, completed_on as "failedAt", retry_count + 1 as tries, coalesce(output->>'message', '') as message
    from pgboss.job
    where state = 'failed' and data->>'tenantId' = ${work.tenant}
    order by completed_on desc
    limit 100`.execute(work.tx);
  return rows;
}
