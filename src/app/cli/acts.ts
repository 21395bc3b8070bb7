import { createInterface } from 'node:readline';
import { type Command, Refused, WrongUsage } from '#app/cli/command.ts';
import type { Role } from '#knowledge/language/acts/labels.ts';
import { speechActs, type Turn } from '#knowledge/language/acts/speech-acts.ts';

/** `nakomen acts`: the speech acts of utterances, JSON Lines in and out. */
export const command: Command = {
  usage: [
    'nakomen acts < UTTERANCES.jsonl   (lines like {"id":"1","role":"agent","text":"…","previous":{"role":"customer","text":"…"}})',
  ],
  summary: 'Say what is done in each utterance of a collection call: acts with the words that show them.',
  async run(args, terminal) {
    if (args.some((arg) => arg !== '-' && arg !== '--json')) throw new WrongUsage('acts reads standard input');
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      await terminal.write(`${JSON.stringify(answer(line, number))}\n`);
    }
    return 0;
  },
};

/** The answer to one line; a line that is no utterance is refused with its number. */
export function answer(line: string, number: number): object {
  const utterance = parse(line, number);
  const found = speechActs(utterance.role, utterance.text, utterance.previous);
  return {
    id: utterance.id,
    acts: found.map(({ act }) => act),
    spans: found.map(({ act, start, end, confidence }) => ({ act, start, end, confidence })),
  };
}

function parse(line: string, number: number): Turn & { readonly id: unknown; readonly previous?: Turn } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refused(`line ${number}: this is not JSON; expected {"id","role","text"}`);
  }
  const { id, previous } = isRecord(value) ? value : {};
  const turn = readTurn(value, `line ${number}`);
  return {
    id: id ?? null,
    ...turn,
    ...(previous === undefined || previous === null
      ? {}
      : { previous: readTurn(previous, `line ${number}, previous`) }),
  };
}

function readTurn(value: unknown, where: string): Turn {
  if (!isRecord(value)) throw new Refused(`${where}: expected an object with "role" and "text"`);
  const { role, text } = value;
  if (role !== 'agent' && role !== 'customer')
    throw new Refused(`${where}: "role" is "agent" or "customer", not ${JSON.stringify(role) ?? 'missing'}`);
  if (typeof text !== 'string') throw new Refused(`${where}: "text" is missing or no text`);
  return { role: role satisfies Role, text };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
