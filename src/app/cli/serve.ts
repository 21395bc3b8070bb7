import { parseArgs } from 'node:util';
import type { Command } from '#app/cli/command.ts';
import { readOptions, serverOptions } from '#app/cli/options.ts';

/** `nakomen serve`: the web application. */
export const command: Command = {
  usage: ['nakomen serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--no-jobs]'],
  summary: 'Start the web application, with its embedded database or with PostgreSQL (DATABASE_URL).',
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { ...serverOptions, 'no-jobs': { type: 'boolean' } } });
    const config = readOptions(values, terminal.environment);
    const { serve } = await import('#app/server/serve.ts');
    return serve(config, values['no-jobs'] ? 'send' : 'run', terminal);
  },
};
