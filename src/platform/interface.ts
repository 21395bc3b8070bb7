import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/interface.ts';
import type { JobQueue } from '#platform/jobs/job-queue.ts';
import type { LiveHub } from '#platform/live/hub.ts';
import type { Logger } from '#platform/log.ts';
import type { Mailer } from '#platform/mail/mailer.ts';
import type { Room } from '#platform/room.ts';

/** The outside world and the rooms, put together once per process: what server, worker, commands and tests work with. */
export interface Platform {
  readonly database: Database;
  /** In the order of order.json. */
  readonly rooms: readonly Room[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly jobs: JobQueue;
  readonly mailer: Mailer;
  /** Tells open pages what happens. */
  readonly live: LiveHub;
  /** Lets running jobs finish and closes the database. */
  close(): Promise<void>;
}
