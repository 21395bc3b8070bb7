import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '#app/config.ts';
import { type Application, openApplication } from '#app/server/application.ts';
import { createDemoInstallation } from '#app/server/demo-installation.ts';
import { hasNoAccount } from '#platform/auth/store.ts';

/** Stands in the data folder while a demo is being made. */
const HALF_MADE = 'demo-half-made';

/** Opens a demo, and makes it first where there is none. One whose making was cut off is thrown away and made again. */
export async function openDemo(config: Config, log: Logger, onProgress: (share: number) => void): Promise<Application> {
  const sign = join(config.dataFolder, HALF_MADE);
  let application = await openApplication(config, log, 'run');
  try {
    if (existsSync(sign) && config.databaseUrl === null) {
      // Opened first all the same: the lock tells that nobody is making it right now.
      await application.close();
      await rm(join(config.dataFolder, 'database'), { recursive: true, force: true });
      application = await openApplication(config, log, 'run');
    }
    if (await hasNoAccount(application.platform.database.sql)) {
      await writeFile(sign, '');
      await createDemoInstallation(application.platform, application.signIn, onProgress);
      await rm(sign, { force: true });
    }
    return application;
  } catch (error) {
    await application.close();
    throw error;
  }
}
