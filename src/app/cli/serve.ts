import { parseArgs } from 'node:util';
import type { Command } from '#app/cli/command.ts';
import { readOptions, serverOptions } from '#app/cli/options.ts';
import { serveUntilEnd } from '#app/cli/serve-until-end.ts';
import { openLog } from '#app/log.ts';
import { openApplication } from '#app/server/application.ts';
import { setUpCode } from '#platform/auth/set-up-code.ts';
import { hasNoAccount } from '#platform/auth/store.ts';

/** `nakomen serve`: the web application. */
export const command: Command = {
  usage: ['nakomen serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--no-jobs]'],
  summary: 'Start the web application, with its embedded database or with PostgreSQL (DATABASE_URL).',
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { ...serverOptions, 'no-jobs': { type: 'boolean' } } });
    const config = readOptions(values, terminal.environment);
    const application = await openApplication(config, openLog(config), values['no-jobs'] ? 'send' : 'run');
    return serveUntilEnd(application, terminal, async (address) => {
      terminal.print(`Nakomen: ${address}`);
      if (await hasNoAccount(application.platform.database.sql)) {
        terminal.print(
          `There is no account yet. Open ${address}/inrichten with this code: ${setUpCode(application.secret)}`,
        );
      }
    });
  },
};
