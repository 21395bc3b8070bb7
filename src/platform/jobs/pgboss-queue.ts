import { randomUUID } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { type Db, PgBoss } from 'pg-boss';
import type { Database } from '#platform/db/interface.ts';
import type { JobDeclaration, OutsideJob } from '#platform/jobs/job.ts';
import type { Envelope, JobQueue } from '#platform/jobs/job-queue.ts';
import type { Logger } from '#platform/log.ts';

const RETRIES = { retryLimit: 6, retryDelay: 15, retryBackoff: true, retryDelayMax: 3600 };
const KEEP = { expireInSeconds: 15 * 60, deleteAfterSeconds: 14 * 86_400, retentionSeconds: 30 * 86_400 };
const LOOK_EVERY_SECONDS = 2;
const NO_JOB = '00000000-0000-0000-0000-000000000000';
const STOP_WITHIN_MS = 30_000;

/** Opens the queue for sending; `prepareDatabase` has installed it. */
export async function openJobQueue(parts: {
  readonly database: Database;
  readonly logger: Logger;
  readonly declarations: readonly (JobDeclaration | OutsideJob)[];
}): Promise<JobQueue> {
  const declarations = new Map(parts.declarations.map((declaration) => [declaration.name, declaration]));
  if (declarations.size === 0) return noJobs;
  let boss = await startBoss(parts.database, parts.logger, 'send');
  await makeQueues(boss, declarations.keys());
  const workers = new Map<string, string>();

  const wake = (names: Iterable<string>): void => {
    for (const name of names) {
      const worker = workers.get(name);
      if (worker) boss.notifyWorker(worker);
    }
  };

  return {
    enqueue: async (tx, tenantId, job, payload, options = {}) => {
      if (!declarations.has(job.name)) throw new Error(`no room declares the job ${job.name}`);
      const envelope: Envelope = { tenantId, payload: job.payload.parse(payload) };
      await boss.send(job.name, envelope, {
        db: insideTransaction(tx),
        singletonKey: `${tenantId}:${options.key ?? randomUUID()}`,
        ...(options.startAfterSeconds === undefined ? {} : { startAfter: options.startAfterSeconds }),
      });
    },
    wake,
    ring: async (job) => {
      await boss.send(job.name, { everyTenant: true } satisfies Envelope, { singletonKey: 'schedule' });
      wake([job.name]);
    },
    run: async (runJob) => {
      await boss.stop({ graceful: false, close: false });
      boss = await startBoss(parts.database, parts.logger, 'run');
      await makeQueues(boss, declarations.keys());
      for (const declaration of declarations.values()) {
        if (declaration.schedule)
          await boss.schedule(
            declaration.name,
            declaration.schedule,
            { everyTenant: true },
            { tz: 'UTC', singletonKey: 'schedule' },
          );
        else await boss.unschedule(declaration.name);
        const options = { pollingIntervalSeconds: LOOK_EVERY_SECONDS, batchSize: 1 } as const;
        const worker = await boss.work<Envelope>(declaration.name, options, async (jobs) => {
          // Look for the next one right after this one, instead of at the next regular look.
          wake([declaration.name]);
          for (const job of jobs) await runJob(declaration, job.data);
        });
        workers.set(declaration.name, worker);
      }
    },
    stop: async () => {
      await boss.stop({ graceful: true, close: false, timeout: STOP_WITHIN_MS });
    },
  };
}

const noJobs: JobQueue = {
  enqueue: (_tx, _tenantId, job) => Promise.reject(new Error(`no room declares the job ${job.name}`)),
  wake: () => undefined,
  ring: (job) => Promise.reject(new Error(`no room declares the job ${job.name}`)),
  run: async () => undefined,
  stop: async () => undefined,
};

/** Installs or updates the tables of the queue; for databases that others are copied from. */
export async function installJobQueue(database: Database, logger: Logger): Promise<void> {
  const boss = await startBoss(database, logger, 'install');
  await boss.stop({ graceful: false, close: false });
}

async function startBoss(database: Database, logger: Logger, mode: 'install' | 'send' | 'run'): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.run(text, values) },
    backend: database.kind === 'pglite' ? 'pglite' : 'postgres',
    schema: 'pgboss',
    createSchema: false,
    migrate: mode !== 'send',
    schedule: mode === 'run',
    supervise: mode === 'run',
    monitorVacuum: false,
    reindex: false,
  });
  boss.on('error', (error) => logger.error({ err: error }, 'the job queue has a problem'));
  boss.on('warning', ({ message, data }) => logger.warn({ data }, `job queue: ${message}`));
  return boss.start();
}

async function makeQueues(boss: PgBoss, names: Iterable<string>): Promise<void> {
  for (const name of names) {
    await boss.createQueue(name, { policy: 'short', ...RETRIES, ...KEEP });
    await boss.updateQueue(name, { ...RETRIES, ...KEEP });
    // Reads the queue into pg-boss's memory: looking it up later, inside a transaction, would wait for PGlite's only session.
    await boss.findJobs(name, { id: NO_JOB });
  }
}

function insideTransaction(tx: Kysely<unknown>): Db {
  return {
    executeSql: async (text, values = []) => {
      const { rows } = await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values));
      return { rows: [...rows] };
    },
  };
}
