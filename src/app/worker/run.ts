import type { Terminal } from '#app/cli/command.ts';
import { untilAborted } from '#app/server/serve-until-end.ts';
import type { Config } from '#app/config.ts';
import { openLog } from '#app/log.ts';
import { openApplication } from '#app/server/application.ts';

/** Runs jobs without serving, beside other processes on the same PostgreSQL, until asked to end. */
export async function runWorker(config: Config, terminal: Terminal): Promise<void> {
  const application = await openApplication(config, openLog(config), 'run');
  try {
    terminal.print('Nakomen: running jobs');
    await untilAborted(terminal.ended);
  } finally {
    await application.close();
  }
}
