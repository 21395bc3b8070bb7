import { DIGIT, isApostrophe, kindAt, LETTER, SPACE } from '#knowledge/language/text/characters.ts';
import { numberRun } from '#knowledge/language/text/number-run.ts';
import { type Spelling, spellingOf } from '#knowledge/language/text/spellings.ts';

/**
 * What a token is: a word; a number in figures (also a date, a time, an ordinal: '15-4', '1e', '14u30', '2k'); an amount with its sign
 * ('€ 3.000,50', '250 €', '24,-'); punctuation; or a symbol (e-mail, address, IBAN, invoice number, emoji).
 */
export type TokenKind = 'word' | 'number' | 'amount' | 'punct' | 'symbol';

/** A piece of the text; `text.slice(start, end)` of the raw text is `text` (UTF-16 offsets). `norm` is for comparing. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** What is known of it wherever it stands. */
  readonly spelling: Spelling;
}

const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const AT = 64;

/** What is being read: kept outside the functions, so that none of them has to be made anew for each text. */
let found: Token[] = [];
let said = '';
let hasAt = false;

/** Splits a text into tokens; white space and invisible marks fall away. Any string is allowed; linear time. */
export function tokenise(text: string): readonly Token[] {
  // What was just said is read by several parts of the engine, one after the other.
  if (text === said) return found;
  found = [];
  said = text;
  hasAt = text.includes('@');
  scan(text);
  return found;
}

/** Keeps a token and says where it ends. */
function push(start: number, end: number, kind: TokenKind): number {
  const spelling = spellingOf(said, start, end);
  found.push({ text: spelling.text, norm: spelling.norm, start, end, kind, spelling });
  return end;
}

function scan(text: string): void {
  let place = 0;
  while (place < text.length) {
    const kind = kindAt(text, place);
    if (kind === SPACE) place += 1;
    else if (kind === LETTER) place = readWord(text, place);
    else if (kind === DIGIT) place = readNumber(text, place, place);
    else place = readOther(text, place);
  }
}

const clitic = /^(?:s|t|k|n|m|r|ns|er|tgeen|zelfde)$/i;

function readOther(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (isCurrencySign(code)) {
    let digits = skipSpaces(text, place + 1);
    if (text.charCodeAt(digits) === MINUS) digits += 1;
    if (kindAt(text, digits) === DIGIT) return readNumber(text, place, digits);
    return push(place, place + 1, 'symbol');
  }
  if (isApostrophe(code) && kindAt(text, place + 1) === LETTER) {
    const end = endOfLetters(text, place + 1, place + 10);
    if (clitic.test(text.slice(place + 1, end)) && kindAt(text, end) !== LETTER) return push(place, end, 'word');
  }
  if (
    (code === COMMA || code === DOT) &&
    kindAt(text, place + 1) === DIGIT &&
    place + 1 < text.length &&
    kindAt(text, place - 1) !== LETTER
  ) {
    // ",50": a decimal without its nought, when nothing stands before it.
    const end = endOfDigits(text, place + 1, place + 5);
    if (
      (place === 0 || kindAt(text, place - 1) === SPACE) &&
      kindAt(text, end) !== DIGIT &&
      kindAt(text, end) !== LETTER
    )
      return push(place, end, 'number');
  }
  if (code === 43 && kindAt(text, place + 1) === DIGIT) {
    // '+31 6 12345678': a telephone number, never an amount.
    let end = place + 1;
    let figures = 0;
    for (let next = end; ; next += 1) {
      const here = text.charCodeAt(next);
      if (kindAt(text, next) === DIGIT) {
        if (figures >= 9 && next > end) break;
        figures += 1;
        end = next + 1;
      } else if (here !== 32 && here !== MINUS && here !== 40 && here !== 41) break;
      else if (next - end > 2) break;
    }
    return push(place, end, 'symbol');
  }
  if (punctuation.has(code)) {
    let end = place + 1;
    while (end < text.length && text.charCodeAt(end) === code && code !== 40 && code !== 41) end += 1;
    return push(place, end, 'punct');
  }
  const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(place + 1) & 0xfc00) === 0xdc00;
  return push(place, place + (pair ? 2 : 1), 'symbol');
}

const punctuation = new Set(Array.from('.,;:?!…()[]{}"“”„«»\'’‘-–—/\\', (mark) => mark.charCodeAt(0)));

function isCurrencySign(code: number): boolean {
  return code === 0x20ac || code === 0x24 || code === 0xa3;
}

function skipSpaces(text: string, place: number): number {
  let next = place;
  while (next < place + 3 && kindAt(text, next) === SPACE && text.charCodeAt(next) !== 10) next += 1;
  return next;
}

function endOfDigits(text: string, place: number, limit: number): number {
  let end = place;
  while (end < limit && kindAt(text, end) === DIGIT) end += 1;
  return end;
}

function endOfLetters(text: string, place: number, limit: number): number {
  let end = place;
  while (end < limit && kindAt(text, end) === LETTER) end += 1;
  return end;
}

/** 'nov-19', 'jan-feb': a stretch of dates, not one word. */
const monthName =
  /^(?:jan|feb|febr|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)$/i;
/** True at the hyphen of 'nov-19' and 'jan-feb': a stretch of dates, not one word. */
function betweenDates(text: string, start: number, hyphen: number): boolean {
  if (hyphen - start > 9 || !monthName.test(text.slice(start, hyphen))) return false;
  if (kindAt(text, hyphen + 1) === DIGIT) return true;
  return monthName.test(text.slice(hyphen + 1, endOfLetters(text, hyphen + 1, hyphen + 11)));
}

const domain = /^(?:nl|be|com|net|org|eu|info|shop|gent|vlaanderen)$/i;
const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{0,30}$/i;

/** True where nothing can be glued to a word: at white space and at the end of the text. */
function standsFree(text: string, end: number): boolean {
  return end === text.length || kindAt(text, end) === SPACE;
}

function readWord(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === LETTER) end += 1;
  // Most words are letters with a space behind them.
  if (!hasAt && standsFree(text, end)) return push(start, end, 'word');
  end = start;
  let digits = false;
  let address = isAddress(text, start);
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === LETTER || kind === DIGIT) {
      digits ||= kind === DIGIT;
      end += 1;
      continue;
    }
    const code = text.charCodeAt(end);
    const after = kindAt(text, end + 1);
    const joined = after === LETTER || after === DIGIT;
    if (joined && code === MINUS && betweenDates(text, start, end)) break;
    if (joined && (isApostrophe(code) || code === MINUS || code === 0x2010 || code === 0x2011 || code === 95)) end += 1;
    else if (joined && code === AT) {
      address = true;
      end += 1;
    } else if (joined && code === DOT && (address || dotted(text, start, end))) end += 1;
    else if (address && (code === 47 || code === 58) && end < start + 200) end += 1;
    else if (joined && code === 47 && (digits || (end === start + 1 && /^t\/m/i.test(text.slice(start, start + 4)))))
      end += 1;
    else break;
  }
  if (address) return push(start, end, 'symbol');
  if (text.charCodeAt(end) === DOT && end - start <= 8 && isDotted(text, start, end))
    return push(start, end + 1, 'word');
  if (
    text.charCodeAt(end) === DOT &&
    kindAt(text, end + 1) === LETTER &&
    domain.test(text.slice(end + 1, endOfLetters(text, end + 1, end + 12)))
  )
    return push(start, endOfLetters(text, end + 1, end + 12), 'symbol');
  if (!digits) return push(start, end, 'word');
  const raw = text.slice(start, Math.min(end, start + 40));
  const glued = /^(eur|euro|ca)(?=\d)/i.exec(raw);
  if (glued) return push(start, start + glued[0].length, 'word');
  return push(start, iban.test(raw) ? endOfIban(text, end) : end, 'symbol');
}

/** True when a word begins an e-mail address or the address of a page. */
function isAddress(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  const second = text.charCodeAt(start + 1) | 0x20;
  if ((first === 0x77 && second === 0x77) || (first === 0x68 && second === 0x74)) {
    const head = text.slice(start, start + 8).toLowerCase();
    if (head.startsWith('www.') || head.startsWith('https://') || head.startsWith('http://')) return true;
  }
  if (!hasAt) return false;
  for (let place = start; place < start + 64; place += 1) {
    const code = text.charCodeAt(place);
    if (code === 32) return false;
    if (code === AT) return place > start && kindAt(text, place + 1) === LETTER;
    const kind = kindAt(text, place);
    if (kind !== LETTER && kind !== DIGIT && code !== DOT && code !== MINUS && code !== 95) return false;
  }
  return false;
}

/** True when the text up to a dot is 'x' or 'x.y': an abbreviation in the making. */
function dotted(text: string, start: number, end: number): boolean {
  if (kindAt(text, end + 1) === DIGIT) return false;
  const single = end === start + 1 || text.charCodeAt(end - 2) === DOT;
  const next = kindAt(text, end + 2);
  return single && end - start <= 12 && next !== LETTER && next !== DIGIT;
}

function isDotted(text: string, start: number, end: number): boolean {
  return end - start >= 3 && text.charCodeAt(start + 1) === DOT;
}

/** An IBAN may be written in groups of four. */
function endOfIban(text: string, from: number): number {
  let end = from;
  for (let group = 0; group < 8; group += 1) {
    if (text.charCodeAt(end) !== 32) break;
    const piece = /^[A-Z0-9]{1,4}(?![\p{L}\d])/u.exec(text.slice(end + 1, end + 7));
    if (!piece || (!/\d/.test(piece[0]) && piece[0].length < 4)) break;
    end += 1 + piece[0].length;
    if (piece[0].length < 4) break;
  }
  return end;
}

/** "1 250,50": groups of three behind a space are one number where a sign says that it is money. */
function endOfGroups(text: string, start: number, from: number): number {
  if (from - start > 3 || text.charCodeAt(start) === 48) return from;
  let end = from;
  for (let group = 0; group < 3 && kindAt(text, end) === SPACE && text.charCodeAt(end) !== 10; group += 1) {
    const next = endOfDigits(text, end + 1, end + 5);
    if (next !== end + 4 || kindAt(text, next) === LETTER) break;
    const mark = text.charCodeAt(next);
    const joined =
      kindAt(text, next + 1) === DIGIT && (mark === COMMA || mark === DOT || mark === MINUS || mark === 47);
    const cents = joined ? endOfDigits(text, next + 1, next + 5) : next;
    if (joined && (mark !== COMMA || cents > next + 3)) break;
    end = cents;
    if (joined) break;
  }
  return end;
}

function readNumber(text: string, start: number, digits: number): number {
  const run = numberRun(text, digits);
  let { end } = run;
  if (run.kind !== 'plain') {
    if (start !== digits) push(start, start + 1, 'symbol');
    return push(digits, end, run.kind === 'code' ? 'symbol' : run.kind);
  }
  let kind: TokenKind = start === digits ? 'number' : 'amount';
  const spaced = endOfGroups(text, digits, end);
  if (spaced > end && (kind === 'amount' || isCurrencySign(text.charCodeAt(skipSpaces(text, spaced))))) end = spaced;
  const dash = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) === COMMA && (dash === MINUS || dash === 0x2013 || dash === 0x2014 || dash === 61)) {
    end += 2;
    while (text.charCodeAt(end) === dash) end += 1;
    kind = 'amount';
  }
  if (kind === 'number') {
    const sign = skipSpaces(text, end);
    if (isCurrencySign(text.charCodeAt(sign)) && (sign === end || kindAt(text, skipSpaces(text, sign + 1)) !== DIGIT)) {
      end = sign + 1;
      kind = 'amount';
    }
  }
  return push(start, end, kind);
}
