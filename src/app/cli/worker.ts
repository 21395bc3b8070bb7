import { parseArgs } from 'node:util';
import type { Command } from '#app/cli/command.ts';
import { dataOptions, readOptions } from '#app/cli/options.ts';
import { runWorker } from '#app/worker/run.ts';

/** `nakomen worker`: jobs in a process of their own. */
export const command: Command = {
  usage: ['nakomen worker [--data DIR]'],
  summary: 'Run jobs in a process of their own, beside servers started with --no-jobs (PostgreSQL only).',
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: dataOptions });
    await runWorker(readOptions(values, terminal.environment), terminal);
    return 0;
  },
};
