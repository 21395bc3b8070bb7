import { deleteExpired } from '#platform/auth/store.ts';
import type { Platform } from '#platform/interface.ts';

const EVERY_MS = 6 * 3_600_000;

/** Throws away sessions and counted attempts that are over: now and a few times a day. Gives the way to stop. */
export async function keepClean({ database, clock, logger }: Platform): Promise<() => void> {
  await deleteExpired(database.sql, clock.now());
  const timer = setInterval(() => {
    deleteExpired(database.sql, clock.now()).catch((error: unknown) =>
      logger.error({ err: error }, 'sessions that are over were not thrown away'),
    );
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
