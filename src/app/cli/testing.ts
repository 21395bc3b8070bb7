import type { Terminal } from '#app/cli/command.ts';

/** A terminal that remembers what was written, and answers questions with what it was given. */
export interface TestTerminal extends Terminal {
  readonly printed: string[];
  readonly told: string[];
  /** Presses Ctrl-C. */
  end(): void;
}

/** Makes a terminal for tests. */
export function testTerminal(
  environment: Readonly<Record<string, string | undefined>> = {},
  secret = '',
): TestTerminal {
  const ended = new AbortController();
  const printed: string[] = [];
  const told: string[] = [];
  return {
    printed,
    told,
    end: () => ended.abort(),
    print: (line) => void printed.push(line),
    write: async (text) => void printed.push(text),
    tell: (line) => void told.push(line),
    askSecret: async () => secret,
    environment,
    ended: ended.signal,
  };
}
