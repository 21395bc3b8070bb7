import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, Refused, type Terminal, WrongUsage } from '#app/cli/command.ts';
import { reviewLines } from '#app/cli/review-text.ts';
import { readDialogue } from '#knowledge/language/review/dialogue.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { type Review, reviewWith } from '#knowledge/language/review/review.ts';

/** Largest file of dialogues, in bytes. */
const largestFile = 64 * 1024 * 1024;

/** `nakomen review`: scorecard, mistakes, habits and outcome of calls. */
export const command: Command = {
  usage: [
    'nakomen review DIALOGUE.json… [--json]   (JSON, or JSON Lines with one dialogue a line; - reads standard input)',
  ],
  summary: 'Review collection calls from their words: ten points, five mistakes, five habits, and what was agreed.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new WrongUsage('name at least one file');
    for (const path of positionals) await reviewFile(path, values.json === true, terminal);
    return 0;
  },
};

async function reviewFile(path: string, json: boolean, terminal: Terminal): Promise<void> {
  const text = await textOf(path);
  const whole = parse(text);
  if (whole !== undefined) return show(path, whole, json, terminal);
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  // A broken file is refused as what it looks like: many lines that each begin an object are JSON Lines.
  if (
    filled.length < 2 ||
    !filled.every((line) => line.trimStart().startsWith('{')) ||
    parse(filled[0] as string) === undefined
  )
    throw new Refused(`${path}: this is not JSON (${whyNot(text)})`);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const one = parse(line);
    if (one === undefined) throw new Refused(`${path}: line ${index + 1} is not JSON (${whyNot(line)})`);
    await show(`${path}: line ${index + 1}`, one, true, terminal);
  }
}

async function show(path: string, parsed: unknown, json: boolean, terminal: Terminal): Promise<void> {
  const dialogue = readDialogue(parsed);
  if (!dialogue.ok) throw new Refused(`${path}: ${dialogue.problem.path}: expected ${dialogue.problem.expected}`);
  const review = reviewWith(dialogue.value, ear);
  if (json) await terminal.write(`${JSON.stringify(reviewJson(review))}\n`);
  else for (const line of reviewLines(review)) terminal.print(line);
}

/** A review in the form of the contract: ids, verdicts, quotes. */
export function reviewJson(review: Review): object {
  return {
    points: review.points.map(({ id, verdict, evidence, tip, share, checks }) => ({
      id,
      verdict,
      evidence,
      tip,
      share: share === null ? null : Math.round(share * 100) / 100,
      checks: checks.map((check) => ({ id: check.id, answer: check.answer, weight: check.weight })),
    })),
    mistakes: review.mistakes.map(({ id, turn, quote, advice }) => ({ id, turn, quote, advice })),
    habits: review.habits.map(({ id, kept, evidence, advice }) => ({ id, kept, evidence, advice })),
    outcome: review.outcome,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function whyNot(text: string): string {
  try {
    JSON.parse(text);
    return 'unknown';
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  }
}

async function textOf(path: string): Promise<string> {
  if (path === '-') {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of process.stdin) {
      size += (piece as Uint8Array).length;
      if (size > largestFile) throw new Refused('standard input: larger than 64 MB');
      pieces.push(Buffer.from(piece as Uint8Array));
    }
    return Buffer.concat(pieces).toString('utf8');
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Refused(`${path}: cannot be read (${error instanceof Error ? error.message : 'unknown'})`);
  });
  if (bytes.length > largestFile) throw new Refused(`${path}: larger than 64 MB`);
  return bytes.toString('utf8');
}
