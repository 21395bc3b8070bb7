import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, Refused, WrongUsage } from '#app/cli/command.ts';
import type { TargetLevel } from '#knowledge/language/level/finding.ts';
import { longestLetter, type Understandability, understandability } from '#knowledge/language/level/level.ts';

/** `nakomen level`: how understandable a letter is, and what would make it easier. */
export const command: Command = {
  usage: ['nakomen level [FILE] [--target A2|B1|B2] [--json]   (plain text; - or nothing reads standard input)'],
  summary: 'Check how understandable a Dutch letter is: level, score from 0 (easy) to 1 (hard), and what to change.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { target: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new WrongUsage('name one file, or none to read standard input');
    const target = targetFrom(values.target ?? 'B1');
    const path = positionals[0] ?? '-';
    const text = await textOf(path);
    if (text.length > longestLetter) terminal.tell(`${path}: only the first ${longestLetter} letters were looked at`);
    const found = understandability(text, target);
    if (values.json) terminal.print(JSON.stringify(levelJson(found)));
    else for (const line of levelLines(found, text)) terminal.print(line);
    return 0;
  },
};

function targetFrom(given: string): TargetLevel {
  const target = given.toUpperCase();
  if (target !== 'A2' && target !== 'B1' && target !== 'B2')
    throw new WrongUsage(`--target takes A2, B1 or B2, not "${given}"`);
  return target;
}

/** The check in the form of the contract. */
export function levelJson({ level, score, findings }: Understandability): object {
  return { level, score, findings };
}

/** The check for people, in Dutch. */
export function levelLines({ level, score, findings }: Understandability, text: string): string[] {
  return [
    `Begrijpelijkheid: ${level} (${score.toFixed(2).replace('.', ',')} van 0 makkelijk tot 1 moeilijk)`,
    ...findings.flatMap(({ start, end, advice }) => [`  "${shortened(text.slice(start, end))}"`, `      ${advice}`]),
  ];
}

function shortened(piece: string): string {
  const line = piece.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

async function textOf(path: string): Promise<string> {
  if (path !== '-')
    return readFile(path, 'utf8').catch((error: unknown) => {
      throw new Refused(`${path}: cannot be read (${error instanceof Error ? error.message : 'unknown'})`);
    });
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString('utf8');
}
