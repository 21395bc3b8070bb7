import { parseArgs } from 'node:util';
import { type Command, Refused } from '#app/cli/command.ts';
import { dataOptions, readOptions } from '#app/cli/options.ts';

/** `nakomen worker`: jobs in a process of their own. */
export const command: Command = {
  usage: ['nakomen worker [--data DIR]'],
  summary: 'Run jobs in a process of their own, beside servers started with --no-jobs (PostgreSQL only).',
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: dataOptions });
    const config = readOptions(values, terminal.environment);
    if (config.databaseUrl === null) {
      throw new Refused(
        'a worker of its own needs PostgreSQL (DATABASE_URL); with the embedded database the server runs the jobs',
      );
    }
    const { runWorker } = await import('#app/worker/run.ts');
    await runWorker(config, terminal);
    return 0;
  },
};
