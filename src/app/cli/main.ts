import { type Command, type ExitStatus, Refused, type Terminal, WrongUsage } from '#app/cli/command.ts';
import { processTerminal } from '#app/cli/terminal.ts';
import { ConfigProblem } from '#app/config.ts';

/** All commands; each is loaded only when it is used, so that a small one starts quickly. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  serve: () => import('#app/cli/serve.ts'),
  demo: () => import('#app/cli/demo.ts'),
  import: () => import('#app/cli/import.ts'),
  phrases: () => import('#app/cli/phrases.ts'),
  level: () => import('#app/cli/level.ts'),
  review: () => import('#app/cli/review.ts'),
  worker: () => import('#app/cli/worker.ts'),
  admin: () => import('#app/cli/admin.ts'),
  acts: () => import('#app/cli/acts.ts'),
};

/** Runs one command line; gives the exit status. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitStatus> {
  const [name = 'help', ...rest] = args;
  const load = commands[name];
  if (!load) return showHelp(name, terminal);
  const { command } = await load();
  try {
    if (rest.includes('--help')) {
      for (const line of [command.summary, ...command.usage]) terminal.print(line);
      return 0;
    }
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUsage || isArgumentError(error)) {
      terminal.tell(error.message);
      for (const line of command.usage) terminal.tell(`usage: ${line}`);
      return 2;
    }
    if (error instanceof Refused || error instanceof ConfigProblem) {
      terminal.tell(error.message);
      return 1;
    }
    throw error;
  }
}

async function showHelp(name: string, terminal: Terminal): Promise<ExitStatus> {
  const wanted = ['help', '--help', '-h'].includes(name);
  const write = wanted ? terminal.print : terminal.tell;
  if (!wanted) write(`nakomen has no command "${name}"`);
  for (const load of Object.values(commands)) {
    const { command } = await load();
    write('');
    for (const line of command.usage) write(line);
    write(`    ${command.summary}`);
  }
  return wanted ? 0 : 2;
}

/** `parseArgs` of Node throws these for options that do not exist. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}
