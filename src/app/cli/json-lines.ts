import { createReadStream } from 'node:fs';
import { type ExitStatus, Refused, type Terminal } from '#app/cli/command.ts';

/** A line that is JSON but not what the command takes; the message says what was expected. */
export class LineProblem extends Error {}

/**
 * Reads JSON Lines from a file ('-' for standard input) and writes one answer a line, as they come. A line that cannot be read is told with its
 * number on standard error; the others are answered all the same, and the status is then 1.
 */
export async function answerLines(
  path: string,
  terminal: Terminal,
  answer: (line: Readonly<Record<string, unknown>>) => unknown,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await terminal.write(`${JSON.stringify(answer(objectFrom(line)))}\n`);
    } catch (error) {
      if (!(error instanceof LineProblem)) throw error;
      terminal.tell(`${path}: line ${number}: ${error.message}`);
      status = 1;
    }
  }
  return status;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  input.setEncoding('utf8');
  let pieces: string[] = [];
  try {
    for await (const chunk of input as AsyncIterable<string>) {
      const [first = '', ...others] = chunk.split('\n');
      pieces.push(first);
      const last = others.pop();
      if (last === undefined) continue;
      yield withoutMark(pieces.join(''));
      yield* others;
      pieces = [last];
    }
  } catch (error) {
    throw new Refused(`${path} cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
  yield withoutMark(pieces.join(''));
}

const withoutMark = (line: string): string => line.replace(/^\uFEFF/, '');

function objectFrom(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineProblem('this is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineProblem('an object was expected');
  return value as Readonly<Record<string, unknown>>;
}

/** A text field of a line; throws a LineProblem when it is not there. */
export function textField(line: Readonly<Record<string, unknown>>, name: string): string {
  const value = line[name];
  if (typeof value !== 'string') throw new LineProblem(`"${name}" should be a text`);
  return value;
}
