import { type AmountSpan, money, words } from '#knowledge/language/phrases/amount-span.ts';
import { aboutWords, isCounted, isReference } from '#knowledge/language/phrases/bare-amounts.ts';
import { wordValue } from '#knowledge/language/phrases/number-words.ts';
import { type NumberSpan, numberAt, tokenValue } from '#knowledge/language/phrases/numbers.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

const notMoney = words('om rond tussen omstreeks tot van nummer sinds week of a');
const euros = words('euro euros eur');
/** Cents that are said behind a small number; "twintig vijfentwintig" is more often about so many, or a year. */
const usualCents = new Set([25, 50, 75, 95, 99]);
const SMALL = 100;
const LEAST_APART = 10;
const years = new Set([19, 20]);

/** "tweehonderdtwaalf vijftig", "twaalf vijftig": euros and cents as two numbers in words, without a unit between them. */
export function spokenCents(tokens: readonly Token[], number: NumberSpan, paying: () => boolean): AmountSpan | null {
  if (number.figures || number.article || !Number.isInteger(number.value) || number.value % 100 === 0) return null;
  const { from, to, value } = number;
  const cents = tokens[to]?.kind === 'word' ? wordValue(tokens[to]?.norm ?? '') : null;
  if (cents === null || cents < 10 || cents > 99 || !Number.isInteger(cents)) return null;
  const behind = numberAt(tokens, to);
  if (behind?.to !== to + 1 || isCounted(tokens, behind) || tokenValue(tokens[to + 1]) !== null) return null;
  const before = tokens[from - 1];
  const earlier = tokens[from - 2]?.norm ?? '';
  if (tokenValue(before) !== null || notMoney.has(before?.norm ?? '') || isReference(before, earlier)) return null;
  if (value < SMALL) {
    if (!usualCents.has(cents) || Math.abs(cents - value) <= LEAST_APART || years.has(value) || !paying()) return null;
    if (euros.has(tokens[to + 1]?.norm ?? '')) return null;
  }
  const end = euros.has(tokens[to + 1]?.norm ?? '') ? to + 2 : to + 1;
  return money(from, end, value + cents / 100, end > to + 1 ? 'EUR' : null, aboutWords.has(before?.norm ?? ''));
}
