import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, type ExitStatus, Refused, type Terminal } from '#app/cli/command.ts';
import { readOptions, serverOptions } from '#app/cli/options.ts';
import { serveUntilEnd } from '#app/cli/serve-until-end.ts';
import type { Config } from '#app/config.ts';
import { openLog } from '#app/log.ts';
import { demoAccounts, demoPassword } from '#app/server/demo-installation.ts';
import { openDemo } from '#app/server/open-demo.ts';

const KEPT_FOLDER = 'data/demo';

/** `nakomen demo`: the web application on invented data. */
export const command: Command = {
  usage: ['nakomen demo [--keep] [--port 3000] [--host 127.0.0.1] [--data DIR]'],
  summary: `Start the web application on a fresh demo, thrown away afterwards; with --keep the one in ${KEPT_FOLDER} (or --data) goes on.`,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { ...serverOptions, keep: { type: 'boolean' } } });
    if (values.keep) {
      const data = values.data ?? KEPT_FOLDER;
      const config = readOptions({ ...values, data }, terminal.environment);
      return serveDemo(config, terminal);
    }
    if (values.data !== undefined && existsSync(values.data))
      throw new Refused(`${values.data} exists already: a fresh demo needs a new folder, or --keep`);
    const data = values.data ?? (await mkdtemp(join(tmpdir(), 'nakomen-demo-')));
    const config = { ...readOptions({ ...values, data }, terminal.environment), databaseUrl: null };
    try {
      return await serveDemo(config, terminal);
    } finally {
      if (values.data === undefined) await rm(data, { recursive: true, force: true });
    }
  },
};

async function serveDemo(config: Config, terminal: Terminal): Promise<ExitStatus> {
  const application = await openDemo(config, openLog(config), progressOn(terminal));
  return serveUntilEnd(application, terminal, async (address) => {
    terminal.print(`Nakomen: ${address}`);
    terminal.print('');
    for (const { role, email } of demoAccounts) terminal.print(`  ${role.padEnd(10)} ${email}`);
    terminal.print(`  password   ${demoPassword}`);
    terminal.print('');
    terminal.print('Press Ctrl-C to stop.');
  });
}

/** Tells in steps of a quarter how far the making of the demo is. */
function progressOn(terminal: Terminal): (share: number) => void {
  let told = -1;
  return (share) => {
    const quarter = Math.floor(share * 4);
    if (quarter <= told) return;
    told = quarter;
    terminal.tell(`Making the demo administration: ${quarter * 25} %`);
  };
}
