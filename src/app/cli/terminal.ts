import { createInterface } from 'node:readline';
import type { Terminal } from '#app/cli/command.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  let ended: AbortController | undefined;
  // Whoever reads the result may stop early (`… | head`): then there is nothing left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    write: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', () => resolve());
      }),
    tell: (line) => void process.stderr.write(`${line}\n`),
    askSecret,
    environment: process.env,
    // Only a command that asks for this takes over Ctrl-C; all others just end.
    get ended() {
      if (ended) return ended.signal;
      const controller = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
      ended = controller;
      return controller.signal;
    },
  };
}

async function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  const lines = createInterface({
    input: stdin,
    terminal: stdin.isTTY ?? false,
    ...(stdin.isTTY ? { output: silent() } : {}),
  });
  if (stdin.isTTY) stderr.write(question);
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
  }
}

/** An output that shows nothing of what is typed. */
function silent(): NodeJS.WritableStream {
  return Object.assign(Object.create(process.stderr) as NodeJS.WriteStream, { write: () => true });
}
