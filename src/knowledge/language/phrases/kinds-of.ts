import { amountHeads } from '#knowledge/language/phrases/amounts.ts';
import { heads } from '#knowledge/language/phrases/dates/core-at.ts';
import { canCorrect } from '#knowledge/language/phrases/dates/corrections.ts';
import { comingIn, paying } from '#knowledge/language/phrases/dates/events.ts';
import { isMonth } from '#knowledge/language/phrases/dates/months.ts';
import { canTellPast } from '#knowledge/language/phrases/dates/tense.ts';
import { namesInstalments } from '#knowledge/language/phrases/instalments.ts';
import { intervalHeads } from '#knowledge/language/phrases/intervals.ts';
import { firstHalves } from '#knowledge/language/phrases/joins.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { ordinalValue, wordValue } from '#knowledge/language/phrases/number-words.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';
import { fillers } from '#knowledge/language/text/words.ts';

/** What a token can be: the flags of `kind`. A filler is a word; figures and signs can begin a date, an amount and a count. */
export function kindsOf(token: Token): number {
  const { spelling } = token;
  if (spelling.kinds < 0) spelling.kinds = kindsOfWord(spelling.norm);
  const { kinds } = spelling;
  if (token.kind === 'word') return kinds;
  return (kinds & whateverItIs) | kindsOfOthers[token.kind];
}

/** What a word says without being one ("x", a sign between words). */
const whateverItIs =
  kind.instalment | kind.interval | kind.past | kind.comingIn | kind.correction | kind.paying | kind.month;

const kindsOfOthers: Readonly<Record<Exclude<Token['kind'], 'word'>, number>> = {
  number: kind.date | kind.number | kind.amount | kind.instalment,
  amount: kind.amount,
  symbol: kind.date | kind.number,
  punct: 0,
};

function kindsOfWord(norm: string): number {
  const isNumber = wordValue(norm) !== null;
  let kinds = 0;
  if (fillers.has(norm)) kinds |= kind.filler;
  if (heads.has(norm)) kinds |= kind.date;
  if (isNumber || ordinalValue(norm) !== null || norm === 'half' || norm === 'halve') kinds |= kind.number;
  if (isNumber || amountHeads.has(norm)) kinds |= kind.amount;
  if (isNumber || namesInstalments(norm)) kinds |= kind.instalment;
  if (intervalHeads.has(norm)) kinds |= kind.interval;
  if (canTellPast(norm)) kinds |= kind.past;
  if (comingIn.has(norm)) kinds |= kind.comingIn;
  if (canCorrect(norm)) kinds |= kind.correction;
  if (paying.test(norm)) kinds |= kind.paying;
  if (isMonth(norm)) kinds |= kind.month;
  if (firstHalves.has(norm)) kinds |= kind.split;
  return kinds;
}
