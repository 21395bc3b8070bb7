import type { Platform } from '#platform/interface.ts';
import type { JobDeclaration } from '#platform/jobs/job.ts';
import type { Envelope } from '#platform/jobs/job-queue.ts';
import { openWork, UnknownTenant } from '#platform/tenancy/open-work.ts';
import { allTenants } from '#platform/tenancy/tenants.ts';

/** Runs one job from the queue in a Work of its own; a schedule's sign puts one job per administration on the queue. */
export async function runJob(platform: Platform, declaration: JobDeclaration, data: Envelope): Promise<void> {
  if ('everyTenant' in data) {
    for (const { tenantId } of await allTenants(platform.database)) {
      await openWork(platform, { tenantId, actor: { kind: 'program', name: declaration.name } }, (work) =>
        work.enqueue(declaration, {}, { key: 'schedule' }),
      );
    }
    return;
  }
  try {
    await openWork(platform, { tenantId: data.tenantId, actor: { kind: 'program', name: declaration.name } }, (work) =>
      declaration.run(work, declaration.payload.parse(data.payload)),
    );
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
