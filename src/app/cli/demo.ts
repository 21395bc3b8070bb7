import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, Refused } from '#app/cli/command.ts';
import { readOptions, serverOptions } from '#app/cli/options.ts';

const KEPT_FOLDER = 'data/demo';

/** `nakomen demo`: the web application on invented data. */
export const command: Command = {
  usage: ['nakomen demo [--keep] [--port 3000] [--host 127.0.0.1] [--data DIR]'],
  summary: `Start the web application on a fresh demo, thrown away afterwards; with --keep the one in ${KEPT_FOLDER} (or --data) goes on.`,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { ...serverOptions, keep: { type: 'boolean' } } });
    if (values.keep) {
      const config = readOptions({ ...values, data: values.data ?? KEPT_FOLDER }, terminal.environment);
      const { serveDemo } = await import('#app/server/serve-demo.ts');
      return serveDemo(config, terminal);
    }
    if (values.data !== undefined && existsSync(values.data)) {
      throw new Refused(`${values.data} exists already: a fresh demo needs a new folder, or --keep`);
    }
    const data = values.data ?? (await mkdtemp(join(tmpdir(), 'nakomen-demo-')));
    try {
      const config = { ...readOptions({ ...values, data }, terminal.environment), databaseUrl: null };
      const { serveDemo } = await import('#app/server/serve-demo.ts');
      return await serveDemo(config, terminal);
    } finally {
      if (values.data === undefined) await rm(data, { recursive: true, force: true });
    }
  },
};
