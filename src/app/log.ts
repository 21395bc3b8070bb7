import { destination, type Logger, pino } from 'pino';
import type { Config } from '#app/config.ts';

/** The log of the program: one JSON object a line on standard error. */
export function openLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: config.logLevel, base: { pid: process.pid } }, destination({ dest: 2, sync: true }));
}
