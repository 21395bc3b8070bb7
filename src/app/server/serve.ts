import type { ExitStatus, Terminal } from '#app/cli/command.ts';
import type { Config } from '#app/config.ts';
import { openLog } from '#app/log.ts';
import { openApplication } from '#app/server/application.ts';
import { serveUntilEnd } from '#app/server/serve-until-end.ts';
import { setUpCode } from '#platform/auth/set-up-code.ts';
import { hasNoAccount } from '#platform/auth/store.ts';

/** Serves an installation until asked to end; tells how to set it up while it has no account. */
export async function serve(config: Config, jobs: 'run' | 'send', terminal: Terminal): Promise<ExitStatus> {
  const application = await openApplication(config, openLog(config), jobs);
  return serveUntilEnd(application, terminal, async (address) => {
    terminal.print(`Nakomen: ${address}`);
    if (await hasNoAccount(application.platform.database.sql)) {
      terminal.print(
        `There is no account yet. Open ${address}/inrichten with this code: ${setUpCode(application.secret)}`,
      );
    }
  });
}
