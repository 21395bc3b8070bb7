import { parseArgs } from 'node:util';
import { type Command, WrongUsage } from '#app/cli/command.ts';
import { answerLines, LineProblem, textField } from '#app/cli/json-lines.ts';
import { dayFrom } from '#kernel/dates.ts';
import { type AmountPhrase, type DatePhrase, type Instalments, readPhrases } from '#knowledge/language/index.ts';

/** `nakomen phrases`: when, how much and in how many parts a text says that money comes. */
export const command: Command = {
  usage: ['nakomen phrases [FILE]   (JSON Lines {"id","text","callDate"}; - or nothing reads standard input)'],
  summary: 'Find dates, amounts and instalments in Dutch and Flemish sentences, resolved against the day of the call.',
  async run(args, terminal) {
    const { positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new WrongUsage('name one file, or none to read standard input');
    return answerLines(positionals[0] ?? '-', terminal, (line) => {
      const callDate = dayFrom(textField(line, 'callDate'));
      if (callDate === null) throw new LineProblem('"callDate" should be a day like 2026-11-20');
      const found = readPhrases(textField(line, 'text'), callDate);
      return {
        id: line['id'] ?? null,
        dates: found.dates.map(dateOut),
        amounts: found.amounts.map(amountOut),
        instalments: found.instalments && instalmentsOut(found.instalments),
      };
    });
  },
};

function dateOut({ from, to, text, vague, ambiguous }: DatePhrase): object {
  return { from, to, text, vague, ...(ambiguous ? { ambiguous } : {}) };
}

function amountOut({ cents, fraction, currency, text }: AmountPhrase): object {
  return {
    ...(cents === null ? {} : { cents }),
    ...(fraction === null ? {} : { fraction }),
    ...(currency === null ? {} : { currency }),
    text,
  };
}

function instalmentsOut({ count, interval, cents, from }: Instalments): object {
  return {
    count,
    ...(interval === null ? {} : { interval }),
    ...(cents === null ? {} : { cents }),
    ...(from === null ? {} : { from }),
  };
}
