/** Where a command writes and reads. */
export interface Terminal {
  /** Writes one line of the result to standard output. */
  print(line: string): void;
  /** Writes a piece of the result to standard output; waits while the reader is behind. */
  write(text: string): Promise<void>;
  /** Writes one line for the person at the keyboard to standard error. */
  tell(line: string): void;
  /** Asks for a text without showing it; reads a line of standard input when that is no terminal. */
  askSecret(question: string): Promise<string>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person presses Ctrl-C or the system asks to end. */
  readonly ended: AbortSignal;
}

/** Exit status of a command: done, input refused, wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** One command of `nakomen`. */
export interface Command {
  /** One line per form, as shown by `nakomen help`. */
  readonly usage: readonly string[];
  readonly summary: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}

/** The arguments are not as the usage says. */
export class WrongUsage extends Error {}

/** The input was refused; the message says why. */
export class Refused extends Error {}
