/** Where the platform tells what happens; pino's loggers fit. Rules and actions never log. */
export interface Logger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Says nothing; for tests. */
export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
