import { parseArgs } from 'node:util';
import { type Command, WrongUsage } from '#app/cli/command.ts';
import { answerLines, LineProblem, textField } from '#app/cli/json-lines.ts';
import { speechActs, type Turn } from '#knowledge/language/acts/speech-acts.ts';

/** `nakomen acts`: the speech acts of utterances, JSON Lines in and out. */
export const command: Command = {
  usage: [
    'nakomen acts [FILE]   (JSON Lines like {"id":"1","role":"agent","text":"…","previous":{"role":"customer","text":"…"}}; - or nothing reads standard input)',
  ],
  summary: 'Say what is done in each utterance of a collection call: acts with the words that show them.',
  async run(args, terminal) {
    const { positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new WrongUsage('name one file, or none to read standard input');
    return answerLines(positionals[0] ?? '-', terminal, (line) => {
      const previous = line['previous'] ?? null;
      if (previous !== null && (typeof previous !== 'object' || Array.isArray(previous)))
        throw new LineProblem('"previous" should be an object with "role" and "text"');
      const { role, text } = turnOf(line);
      const found = speechActs(role, text, previous === null ? undefined : turnOf(previous as Record<string, unknown>));
      return {
        id: line['id'] ?? null,
        acts: found.map(({ act }) => act),
        spans: found.map(({ act, start, end, confidence }) => ({ act, start, end, confidence })),
      };
    });
  },
};

function turnOf(line: Readonly<Record<string, unknown>>): Turn {
  const { role } = line;
  if (role !== 'agent' && role !== 'customer') throw new LineProblem('"role" should be "agent" or "customer"');
  return { role, text: textField(line, 'text') };
}
