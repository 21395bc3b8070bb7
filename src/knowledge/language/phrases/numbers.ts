import { figureValue, round, wordValue } from '#knowledge/language/phrases/number-words.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** A number in the text: tokens `from` up to and not including `to`. */
export interface NumberSpan {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** True when it is only the word 'een' without an accent: mostly the article. */
  readonly article: boolean;
  /** True when written in figures. */
  readonly figures: boolean;
  /** True when it says so itself that it is about ("een paar honderd"). */
  readonly about: boolean;
}

const multipliers = new Map([
  ['honderd', 100],
  ['duizend', 1000],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['dozijn', 12],
  ['gros', 144],
]);

const halfWords = new Set(['half', 'halve']);

/** The value of one token when it is a number by itself, or null. */
export function tokenValue(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.kind === 'word') return wordValue(token.norm);
  if (token.kind === 'number') return figureValue(token.norm);
  return null;
}

/** True for a word with which a number can begin. */
export function beginsNumber(norm: string): boolean {
  return halfWords.has(norm) || wordValue(norm) !== null;
}

/** Where a number was looked for last, and what was found: several forms of dates and amounts ask for it at the same place. */
let asked: readonly Token[] = [];
let askedAt = -1;
let answer: NumberSpan | null = null;

/**
 * The longest number that begins at a token: "vijf en twintig", "drie en een half duizend", "twaalfhonderd vijftig", "twee honderd vijf en
 * twintig", "2,5 miljoen", "een dozijn". Null when none begins there.
 */
export function numberAt(tokens: readonly Token[], from: number): NumberSpan | null {
  if (tokens !== asked || from !== askedAt) {
    answer = readNumber(tokens, from);
    asked = tokens;
    askedAt = from;
  }
  return answer;
}

function readNumber(tokens: readonly Token[], from: number): NumberSpan | null {
  const first = tokens[from];
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return null;
  const figures = first.kind === 'number';
  const halved = halfOfLarge(tokens, from);
  if (halved) return halved;
  const spaced = figures ? spacedFigures(tokens, from) : null;
  if (spaced) return spaced;
  if (!figures && wordValue(first.norm) === null) return null;
  const hundreds = upToHundreds(tokens, from);
  if (!hundreds) return null;
  let { value, to } = hundreds;
  let article = to === from + 1 && first.norm === 'een' && first.text.toLowerCase() === 'een';
  let smallest = Number.POSITIVE_INFINITY;
  let total = 0;
  for (;;) {
    const word = tokens[to]?.norm ?? '';
    const times = tokens[to]?.kind === 'word' ? multipliers.get(word) : undefined;
    if (times !== undefined && times >= 1000 && times < smallest) {
      value = round(value * times);
      to += 1;
      article = false;
    } else if (times === 12 || times === 144) {
      value *= times;
      to += 1;
      article = false;
    }
    total = round(total + value);
    const scale = scaleOf(value);
    if (scale < 1000 || scale >= smallest) break;
    smallest = scale;
    const joint = tokens[to]?.norm === 'en' ? 1 : 0;
    const next = figures ? null : upToHundreds(tokens, to + joint);
    if (!next || next.value >= scale || next.value !== Math.floor(next.value)) break;
    if (isArticle(tokens, to + joint, next.to)) break;
    const nextTimes = multipliers.get(tokens[next.to]?.norm ?? '');
    if (nextTimes !== undefined && next.value * nextTimes >= scale) break;
    ({ value, to } = next);
  }
  const decimals = tokens[to]?.norm === 'komma' && total >= 1 ? tokenValue(tokens[to + 1]) : null;
  if (decimals !== null && Number.isInteger(decimals) && decimals < 100)
    return {
      value: round(total + decimals / 10 ** String(decimals).length),
      from,
      to: to + 2,
      article: false,
      figures,
      about: false,
    };
  return withDecimals(tokens, { value: total, from, to, article, figures, about: false });
}

/** "3 000", "40 000": groups of three with a space between. "2,33 k": thousands. */
function spacedFigures(tokens: readonly Token[], from: number): NumberSpan | null {
  const first = tokens[from] as Token;
  const next = tokens[from + 1];
  if (next?.norm === 'k') {
    const value = figureValue(first.norm);
    return value === null
      ? null
      : { value: round(value * 1000), from, to: from + 2, article: false, figures: true, about: false };
  }
  if (!/^[1-9]\d{0,2}$/.test(first.norm)) return null;
  let to = from + 1;
  let digits = first.norm;
  while (
    to < from + 4 &&
    !digits.includes(',') &&
    /^\d{3}(?:,\d{1,2})?$/.test(tokens[to]?.norm ?? '') &&
    tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1
  ) {
    digits += tokens[to]?.norm ?? '';
    to += 1;
  }
  return to === from + 1
    ? null
    : { value: Number(digits.replace(',', '.')), from, to, article: false, figures: true, about: false };
}

/** "half duizend", "een half miljoen". */
function halfOfLarge(tokens: readonly Token[], from: number): NumberSpan | null {
  const half = tokens[from]?.norm === 'een' ? from + 1 : from;
  if (!halfWords.has(tokens[half]?.norm ?? '')) return null;
  const times = multipliers.get(tokens[half + 1]?.norm ?? '');
  if (times === undefined || times === 100) return null;
  return { value: times / 2, from, to: half + 2, article: false, figures: false, about: false };
}

/** The power of a thousand that a number is a round multiple of: 3000 → 1000, 2e6 → 1e6, 250 → 1. */
function scaleOf(value: number): number {
  if (value <= 0) return 1;
  if (value % 1e6 === 0) return 1e6;
  if (value % 1000 === 0) return 1000;
  return 1;
}

function isArticle(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  return (
    to === from + 1 &&
    token?.norm === 'een' &&
    token.text.toLowerCase() === 'een' &&
    !/^euro|^cent/.test(tokens[to]?.norm ?? '')
  );
}

interface Part {
  readonly value: number;
  readonly to: number;
}

/** A number below ten thousand that may be said in pieces: hundreds and the rest. */
function upToHundreds(tokens: readonly Token[], from: number): Part | null {
  const head = upToTens(tokens, from);
  if (!head) return null;
  let { value, to } = head;
  if (tokens[from]?.kind === 'number' && tokens[to]?.norm !== 'honderd') return head;
  if (value < 100 && value >= 1 && tokens[to]?.norm === 'honderd') {
    value = round(value * 100);
    to += 1;
  }
  if (value < 100 || value % 100 !== 0 || value > 9900) {
    return { value, to };
  }
  const joint = tokens[to]?.norm === 'en' ? 1 : 0;
  const rest = upToTens(tokens, to + joint);
  if (!rest || rest.value >= 100 || rest.value < 1 || rest.value !== Math.floor(rest.value)) return { value, to };
  if (tokens[to + joint]?.kind !== 'word' || isArticle(tokens, to + joint, rest.to)) return { value, to };
  // "tweehonderd vijftig duizend" is 250,000; "honderd twee honderd" are two numbers.
  if (tokens[rest.to]?.norm === 'honderd' || (joint === 1 && rest.value >= 20 && rest.to - to > 3))
    return { value, to };
  return { value: value + rest.value, to: rest.to };
}

/** One word, "vijf en twintig", "drie en een half", "drie komma vijf". */
function upToTens(tokens: readonly Token[], from: number): Part | null {
  const value = tokenValue(tokens[from]);
  if (value === null) return null;
  const next = tokens[from + 1]?.norm;
  if (next === 'en') {
    const tens = tokens[from + 2]?.kind === 'word' ? wordValue(tokens[from + 2]?.norm ?? '') : null;
    if (
      tokens[from]?.kind === 'word' &&
      value >= 1 &&
      value <= 9 &&
      tens !== null &&
      tens >= 20 &&
      tens < 100 &&
      tens % 10 === 0
    )
      return { value: value + tens, to: from + 3 };
    if (Number.isInteger(value) && tokens[from + 2]?.norm === 'een' && halfWords.has(tokens[from + 3]?.norm ?? ''))
      return { value: value + 0.5, to: from + 4 };
    if (Number.isInteger(value) && halfWords.has(tokens[from + 2]?.norm ?? ''))
      return { value: value + 0.5, to: from + 3 };
  }
  if (next === 'komma') {
    const decimals = tokenValue(tokens[from + 2]);
    if (decimals !== null && Number.isInteger(decimals) && decimals < 100)
      return { value: round(value + decimals / 10 ** String(decimals).length), to: from + 3 };
  }
  return { value, to: from + 1 };
}

const denominators = new Map([
  ['half', 2],
  ['halve', 2],
  ['derde', 3],
  ['kwart', 4],
  ['vierde', 4],
  ['vijfde', 5],
  ['tiende', 10],
]);

/** "twee derde", "honderddrie en twee derde", "drie kwart": a fraction behind or instead of a whole number. */
function withDecimals(tokens: readonly Token[], number: NumberSpan): NumberSpan {
  const direct = fractionBehind(tokens, number.to, number.value);
  if (direct && number.value >= 1 && number.value < 10 && number.to === number.from + 1)
    return { ...number, value: direct.value, to: direct.to, article: false };
  const joint = tokens[number.to]?.norm === 'en' ? 1 : 0;
  if (tokens[number.to + joint]?.norm === 'driekwart' && Number.isInteger(number.value) && !number.figures)
    return { ...number, value: number.value + 0.75, to: number.to + joint + 1, article: false };
  const counter = tokenValue(tokens[number.to + joint]);
  if (counter === null || counter < 1 || counter > 9 || !Number.isInteger(number.value) || number.figures)
    return number;
  const behind = fractionBehind(tokens, number.to + joint + 1, counter);
  return behind && behind.value < 1 ? { ...number, value: round(number.value + behind.value), to: behind.to } : number;
}

function fractionBehind(tokens: readonly Token[], index: number, counter: number): Part | null {
  const denominator = tokens[index]?.kind === 'word' ? denominators.get(tokens[index]?.norm ?? '') : undefined;
  if (denominator === undefined || counter >= denominator * 3) return null;
  if (counter === 1 && denominator === 2) return null;
  return { value: Math.round((counter / denominator) * 1e9) / 1e9, to: index + 1 };
}

/** All numbers of a text, first ones first, not overlapping; 'een' alone is none. */
export function readNumbers(tokens: readonly Token[]): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (let index = 0; index < tokens.length; ) {
    const number = numberAt(tokens, index);
    if (number && !number.article) found.push(number);
    index = number ? number.to : index + 1;
  }
  return found;
}
