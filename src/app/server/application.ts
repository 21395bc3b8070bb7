import type { Logger } from 'pino';
import type { Config } from '#app/config.ts';
import { rooms } from '#app/rooms.ts';
import { readSecret } from '#app/secret.ts';
import { openSignIn, type SignIn } from '#platform/auth/sign-in.ts';
import { openDatabase } from '#platform/db/database.ts';
import type { Database } from '#platform/db/interface.ts';
import { prepareDatabase, shippedFirstBootDump } from '#platform/db/prepare.ts';
import type { Platform } from '#platform/interface.ts';
import { createPlatform } from '#platform/platform.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';

/** The program without its web server: database, rooms, jobs and sign-in. */
export interface Application {
  readonly config: Config;
  readonly platform: Platform;
  readonly signIn: SignIn;
  /** The secret of this installation. */
  readonly secret: string;
  readonly log: Logger;
  close(): Promise<void>;
}

/** Opens the database of this installation, brings it up to date and puts the program together. */
export async function openApplication(config: Config, log: Logger, jobs: 'run' | 'send'): Promise<Application> {
  const database = await openConfigured(config);
  try {
    const secret = await readSecret(config);
    await prepareDatabase(database, { logger: log });
    const platform = await createPlatform({ database, rooms, logger: log, jobs });
    const newId = (): string => newIdAt(platform.clock.now());
    const signIn = await openSignIn(database.sql, { secret, publicUrl: config.publicUrl, newId });
    return { config, platform, signIn, secret, log, close: () => platform.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openConfigured(config: Config): Promise<Database> {
  if (config.databaseUrl !== null) return openDatabase({ url: config.databaseUrl });
  return openDatabase({ dataDir: config.dataFolder, firstBootDump: shippedFirstBootDump() });
}
