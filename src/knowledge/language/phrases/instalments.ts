import { type AmountSpan } from '#knowledge/language/phrases/amount-span.ts';
import { wordValue } from '#knowledge/language/phrases/number-words.ts';
import { inThePeriod, type Interval, intervalAt, periods } from '#knowledge/language/phrases/intervals.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** Payment in parts, as far as it is said: how many, how often, how much each. */
export interface InstalmentPlan {
  readonly count: number | null;
  readonly interval: Interval | null;
  readonly cents: number | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const partNouns = words(`
termijn termijnen schijf schijven deel delen keer keren maal gedeelten gedeeltes stukken stukjes betalingen deelbetalingen afbetalingen aflossingen
maandtermijnen betalingstermijnen stortingen afkortingen porties brokken maandbedragen weektermijnen termijntjes schijfjes
`);
const weakNouns = words('keer maal keren deel delen stukken stukjes betalingen stortingen porties brokken stuk');
const pairs: ReadonlyMap<string, number> = new Map([
  ['tweeen', 2],
  ['drieen', 3],
  ['vieren', 4],
  ['vijven', 5],
  ['zessen', 6],
]);
const adjectives: ReadonlyMap<string, Interval | null> = new Map([
  ['maandelijkse', 'month'],
  ['wekelijkse', 'week'],
  ['tweewekelijkse', 'two-weeks'],
  ['veertiendaagse', 'two-weeks'],
  ['driemaandelijkse', 'quarter'],
  ['gelijke', null],
  ['gelijkmatige', null],
  ['kleine', null],
  ['kleinere', null],
  ['losse', null],
  ['aparte', null],
]);
const spread =
  /^(?:spreiden|spreid|spreidt|gespreid|verspreid|verspreiden|uitsmeren|uitgesmeerd|smeren|verdelen|verdeeld|verdeel|uitspreiden|afbetalen|aflossen|afbetaald|opsplitsen|opgesplitst|splitsen|gesplitst|lopen|afkorten)$/;
const plans =
  /^(?:afbetalingsplan|afbetaling|betalingsregeling|afbetalingsregeling|betaalregeling|regeling|afbetalingen|aflossingsplan|betaalplan|betalingsplan|spreiding|plan)$/;
const naming = words(
  'termijnen schijven afbetaling afbetalen aflossen afbetalingsplan gespreid betalingsregeling afbetalingsregeling betaalregeling regeling afbetalingen aflossingsplan betaalplan betalingsplan spreiding plan',
);
const timesWords: ReadonlyMap<string, number> = new Map([
  ['tweemaal', 2],
  ['driemaal', 3],
  ['viermaal', 4],
  ['vijfmaal', 5],
  ['zesmaal', 6],
]);
const LARGEST_COUNT = 120;

/** True for a word that names payment in parts. */
export const namesInstalments = (norm: string): boolean => naming.has(norm) || pairs.has(norm) || timesWords.has(norm);

/** Reads payment in parts: "in drie termijnen", "vier schijven", "honderd per maand"; `kinds` are the flags of each token. */
export function readInstalments(
  tokens: readonly Token[],
  kinds: readonly number[],
  amounts: readonly AmountSpan[],
): InstalmentPlan | null {
  const found = countAndInterval(tokens, kinds);
  const each = amounts.length === 0 ? null : eachAmount(tokens, kinds, amounts, found.count);
  if (found.count !== null)
    return { count: found.count, interval: found.interval ?? intervalOf(tokens, kinds), cents: each?.cents ?? null };
  if (each?.interval) return { count: null, interval: each.interval, cents: each.cents };
  const interval = found.named ? (found.interval ?? intervalOf(tokens, kinds)) : null;
  if (interval !== null) return { count: null, interval, cents: each?.cents ?? null };
  return amounts.length === 0 ? null : inTwo(tokens, amounts);
}

interface Found {
  readonly count: number | null;
  readonly interval: Interval | null;
  /** True when instalments are named at all, without a number. */
  readonly named: boolean;
}

function countAndInterval(tokens: readonly Token[], kinds: readonly number[]): Found {
  let named = false;
  for (let index = 0; index < tokens.length; index += 1) {
    if (((kinds[index] as number) & kind.instalment) === 0) continue;
    const token = tokens[index] as Token;
    const { norm } = token;
    const several = pairs.get(norm);
    if (several !== undefined && tokens[index - 1]?.norm === 'in')
      return { count: several, interval: null, named: true };
    if (naming.has(norm)) named = true;
    const times = token.kind === 'number' ? /^(\d{1,3})x$/.exec(norm) : null;
    if (times && tokens[index + 1]?.kind !== 'word') return { count: Number(times[1]), interval: null, named: true };
    const timesWord = timesWords.get(norm);
    if (timesWord !== undefined && (tokens[index - 1]?.norm === 'in' || isMoney(tokens, index + 1)))
      return { count: timesWord, interval: null, named: true };
    if (token.kind === 'word' ? wordValue(norm) === null : token.kind !== 'number') continue;
    const number = numberAt(tokens, index);
    if (!number) continue;
    if (!number.article && Number.isInteger(number.value) && number.value >= 2 && number.value <= LARGEST_COUNT) {
      const counted = countedParts(tokens, index, number.to, number.value);
      if (counted) return counted;
    }
    index = number.to - 1;
  }
  return { count: null, interval: null, named };
}

function countedParts(tokens: readonly Token[], start: number, behind: number, value: number): Found | null {
  let place = behind;
  let interval: Interval | null = null;
  while (adjectives.has(tokens[place]?.norm ?? '')) {
    interval = adjectives.get(tokens[place]?.norm ?? '') ?? interval;
    place += 1;
  }
  const noun = tokens[place]?.norm ?? '';
  const before = tokens[start - 1]?.norm ?? '';
  if (partNouns.has(noun) || (interval !== null && noun === '')) {
    const next = tokens[place + 1]?.norm ?? '';
    const strong = !weakNouns.has(noun);
    // "drie keer gebeld" counts calls; "in drie keer" and "drie keer honderd" count payments.
    if (!strong && before !== 'in' && before !== 'op' && !isMoney(tokens, place + 1) && interval === null) return null;
    if (
      /^(?:achterstand|achterstallig|achter|achterstallige|gemist|gebeld|open)$/.test(next) ||
      (/^(?:alle|de|deze|nog|al|laatste|achter)$/.test(before) && !strong)
    )
      return null;
    if (noun.startsWith('maandt') || noun === 'maandbedragen') interval = 'month';
    if (noun.startsWith('weekt')) interval = 'week';
    return { count: value, interval, named: true };
  }
  const period = periods.get(noun);
  if (!period || period === 'day') return null;
  if (before === 'over' && near(tokens, start, place, spread)) return { count: value, interval: period, named: true };
  if (before === 'in' && period === 'month' && near(tokens, start, place, spread))
    return { count: value, interval: period, named: true };
  if ((before === 'van' || before === 'op' || before === 'over') && near(tokens, start, start, plans))
    return { count: value, interval: period, named: true };
  if (tokens[place + 1]?.norm === 'lang' && isAmountNear(tokens, place))
    return { count: value, interval: period, named: true };
  if (before === 'gedurende' || (before === 'voor' && tokens[place + 1]?.norm === 'lang'))
    return { count: value, interval: period, named: true };
  return null;
}

function isMoney(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'amount') return true;
  const number = numberAt(tokens, index);
  return number !== null && !number.article && number.value >= 5;
}

function isAmountNear(tokens: readonly Token[], index: number): boolean {
  for (let place = Math.max(0, index - 8); place < Math.min(tokens.length, index + 8); place += 1)
    if (tokens[place]?.kind === 'amount' || /^(?:euro|per|elke|iedere|maandelijks)$/.test(tokens[place]?.norm ?? ''))
      return true;
  return false;
}

const REACH = 6;

function near(tokens: readonly Token[], start: number, end: number, pattern: RegExp): boolean {
  for (let index = Math.max(0, start - REACH); index < Math.min(tokens.length, end + REACH); index += 1)
    if (pattern.test(tokens[index]?.norm ?? '')) return true;
  return false;
}

function intervalOf(tokens: readonly Token[], kinds: readonly number[]): Interval | null {
  for (let index = 0; index < tokens.length; index += 1) {
    if (((kinds[index] as number) & kind.interval) === 0) continue;
    const found = intervalAt(tokens, index);
    if (found) return found;
  }
  return null;
}

const marks = '.,;?!';

/** True when an interval can begin at a place. */
const canBegin = (kinds: readonly number[], place: number): boolean => ((kinds[place] ?? 0) & kind.interval) !== 0;

/** The amount of one instalment: "honderd per maand", "elke week vijftig", "drie keer honderd", "termijnen van 250 euro". */
function eachAmount(
  tokens: readonly Token[],
  kinds: readonly number[],
  amounts: readonly AmountSpan[],
  count: number | null,
): { cents: number; interval: Interval | null } | null {
  for (const amount of amounts) {
    if (amount.cents === null) continue;
    for (let place = amount.to; place <= amount.to + 1; place += 1) {
      const behind =
        (canBegin(kinds, place) ? intervalAt(tokens, place) : null) ??
        (place === amount.to ? inThePeriod(tokens, place) : null);
      if (behind) return { cents: amount.cents, interval: behind };
    }
    for (let place = amount.from - 1; place >= Math.max(0, amount.from - 7); place -= 1) {
      if (marks.includes(tokens[place]?.norm[0] ?? ' ')) break;
      const ahead = canBegin(kinds, place) ? intervalAt(tokens, place) : null;
      if (ahead) return { cents: amount.cents, interval: ahead };
    }
    const before = tokens[amount.from - 1]?.norm ?? '';
    const earlier = tokens[amount.from - 2]?.norm ?? '';
    if (
      count !== null &&
      ((before === 'van' && partNouns.has(earlier)) || partNouns.has(before) || /^\d+x$|maal$/.test(before))
    )
      return { cents: amount.cents, interval: null };
    if (
      count !== null &&
      tokens[amount.to]?.norm === 'per' &&
      /^(?:keer|termijn|schijf|stuk)$/.test(tokens[amount.to + 1]?.norm ?? '')
    )
      return { cents: amount.cents, interval: null };
  }
  return null;
}

/** "de helft nu en de rest eind december", "vijfhonderd nu en de rest volgende maand": two payments. */
function inTwo(tokens: readonly Token[], amounts: readonly AmountSpan[]): InstalmentPlan | null {
  const rest = amounts.findIndex(
    (amount) =>
      amount.cents === null &&
      (/^(?:rest|restant|resterende|overige|restbedrag)$/.test(tokens[amount.to - 1]?.norm ?? '') ||
        /^(?:resterende|overige)$/.test(tokens[amount.to - 2]?.norm ?? '')),
  );
  const otherHalf = amounts.findIndex(
    (amount) => amount.fraction === 1 / 2 && /^(?:andere|tweede|overige)$/.test(tokens[amount.to - 2]?.norm ?? ''),
  );
  const second = Math.max(rest, otherHalf);
  if (second > 0) return { count: second + 1, interval: null, cents: null };
  const halves = amounts.filter((amount) => amount.fraction === 1 / 2);
  return halves.length === 2 ? { count: 2, interval: null, cents: null } : null;
}
