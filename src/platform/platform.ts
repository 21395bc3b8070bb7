import { type Clock, systemClock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/interface.ts';
import type { Platform } from '#platform/interface.ts';
import { openJobQueue } from '#platform/jobs/pgboss-queue.ts';
import { runJob } from '#platform/jobs/run-job.ts';
import { openLiveHub } from '#platform/live/hub.ts';
import { type Logger, silentLogger } from '#platform/log.ts';
import { type Mailer, noMailer } from '#platform/mail/mailer.ts';
import type { Room } from '#platform/room.ts';

/** What a platform is made of. The database has been migrated. */
export interface PlatformParts {
  readonly database: Database;
  readonly rooms: readonly Room[];
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** Left out: no mail server is connected. */
  readonly mailer?: Mailer;
  /** 'run': this process runs jobs (server, worker); 'send': it only puts them on the queue (commands, tests). */
  readonly jobs?: 'run' | 'send';
}

/** Puts a platform together and, when asked, starts running jobs. */
export async function createPlatform(parts: PlatformParts): Promise<Platform> {
  const { database, rooms, clock = systemClock, logger = silentLogger, mailer = noMailer } = parts;
  const jobs = await openJobQueue({ database, logger, declarations: rooms.flatMap((room) => room.jobs) });
  const platform: Platform = {
    database,
    rooms,
    clock,
    logger,
    jobs,
    mailer,
    live: openLiveHub(),
    close: async () => {
      await jobs.stop();
      await database.close();
    },
  };
  if (parts.jobs === 'run') await jobs.run((declaration, envelope) => runJob(platform, declaration, envelope));
  return platform;
}

export type { Platform } from '#platform/interface.ts';
