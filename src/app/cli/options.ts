import { WrongUsage } from '#app/cli/command.ts';
import { type Config, readConfig } from '#app/config.ts';

/** Options of every command that opens the installation. */
export const dataOptions = { data: { type: 'string' } } as const;

/** Options of commands that serve. */
export const serverOptions = { ...dataOptions, port: { type: 'string' }, host: { type: 'string' } } as const;

/** Options as `parseArgs` gives them. */
interface Given {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
}

/** The configuration of the environment, with what the command line says instead. */
export function readOptions(given: Given, environment: Readonly<Record<string, string | undefined>>): Config {
  if (given.port !== undefined && !/^\d{1,5}$/.test(given.port))
    throw new WrongUsage(`--port takes a number, not "${given.port}"`);
  return readConfig({
    ...environment,
    ...(given.data === undefined ? {} : { NAKOMEN_DATA: given.data }),
    ...(given.port === undefined ? {} : { NAKOMEN_PORT: given.port }),
    ...(given.host === undefined ? {} : { NAKOMEN_HOST: given.host }),
  });
}
