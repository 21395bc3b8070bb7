import type { Platform } from '#platform/interface.ts';
import type { JobDeclaration, Outside, OutsideJob } from '#platform/jobs/job.ts';
import type { Envelope } from '#platform/jobs/job-queue.ts';
import { openWork, UnknownTenant } from '#platform/tenancy/open-work.ts';
import { allTenants } from '#platform/tenancy/tenants.ts';

/** Runs one job from the queue, in a Work of its own or in as many as it opens; a schedule's sign puts one job per administration on the queue. */
export async function runJob(
  platform: Platform,
  declaration: JobDeclaration | OutsideJob,
  data: Envelope,
): Promise<void> {
  if ('everyTenant' in data) {
    for (const { tenantId } of await allTenants(platform.database)) {
      await openWork(platform, { tenantId, actor: { kind: 'program', name: declaration.name } }, (work) =>
        work.enqueue(declaration, {}, { key: 'schedule' }),
      );
    }
    return;
  }
  try {
    const payload = declaration.payload.parse(data.payload);
    const scope = { tenantId: data.tenantId, actor: { kind: 'program', name: declaration.name } } as const;
    if ('runOutside' in declaration) {
      const outside: Outside = { mailer: platform.mailer, work: (fn) => openWork(platform, scope, fn) };
      await declaration.runOutside(outside, payload);
    } else await openWork(platform, scope, (work) => declaration.run(work, payload));
  } catch (error) {
    if (error instanceof UnknownTenant) {
      platform.logger.warn(
        { tenantId: data.tenantId, job: declaration.name },
        'a job of an administration that is gone was dropped',
      );
      return;
    }
    platform.logger.error({ err: error, tenantId: data.tenantId, job: declaration.name }, 'a job failed');
    throw error;
  }
}
