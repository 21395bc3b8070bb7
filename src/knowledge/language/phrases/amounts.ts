import { type AmountSpan, money, share, words } from '#knowledge/language/phrases/amount-span.ts';
import { aboutWords, bareAmount, isCounted } from '#knowledge/language/phrases/bare-amounts.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { figureValue } from '#knowledge/language/phrases/number-words.ts';
import { type NumberSpan, numberAt, tokenValue } from '#knowledge/language/phrases/numbers.ts';
import { percentage, shareAt, shareHeads } from '#knowledge/language/phrases/shares.ts';
import { spokenCents } from '#knowledge/language/phrases/spoken-cents.ts';
import { type Token } from '#knowledge/language/text/tokens.ts';

const euroWords = words("euro euro's euros eur eurootjes euri euries eurokes ekskes piek €");

const centWords = words('cent centen ct eurocent cents');

const otherCurrencies: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['$', 'USD'],
  ['pond', 'GBP'],
  ['gbp', 'GBP'],
  ['£', 'GBP'],
]);

/** Money by a name of its own. */
const coins: ReadonlyMap<string, number> = new Map([
  ['tientje', 10],
  ['tientjes', 10],
  ['vijfje', 5],
  ['twintigje', 20],
  ['vijftigje', 50],
  ['honderdje', 100],
  ['duizendje', 1000],
  ['meier', 100],
  ['ruggetje', 1000],
  ['rug', 1000],
  ['ruggen', 1000],
  ['meiers', 100],
  ['mille', 1000],
  ['ton', 100_000],
]);

/** Words with which an amount can begin, beside the numbers. */
export const amountHeads: ReadonlySet<string> = new Set([
  ...euroWords,
  ...otherCurrencies.keys(),
  ...coins.keys(),
  ...shareHeads,
  ...words('paar enkele half halve'),
]);

/** All amounts and shares of a text, in order. `kinds` are the flags of each token; those that are 1 in `dated` are dates. */
export function readAmounts(
  tokens: readonly Token[],
  kinds: readonly number[],
  dated: Uint8Array | null,
): AmountSpan[] {
  const found: AmountSpan[] = [];
  let known: boolean | null = null;
  const paying = (): boolean => (known ??= tokens.some((one) => payWords.has(one.norm)));
  for (let index = 0; index < tokens.length; ) {
    if (((kinds[index] as number) & kind.amount) === 0 || dated?.[index] === 1) {
      index += 1;
      continue;
    }
    const amount = amountAt(tokens, index, paying);
    if (amount && !overlaps(amount, dated)) found.push(amount);
    const number = amount ?? (tokenValue(tokens[index]) === null ? null : numberAt(tokens, index));
    index = Math.max(index + 1, number?.to ?? 0);
  }
  return found;
}

function overlaps(amount: AmountSpan, dated: Uint8Array | null): boolean {
  if (dated) for (let index = amount.from; index < amount.to; index += 1) if (dated[index] === 1) return true;
  return false;
}

/** The amount or share that begins at a token; `paying` when the text is about paying, so that a bare number can be money. */
function amountAt(tokens: readonly Token[], index: number, paying: () => boolean): AmountSpan | null {
  const token = tokens[index] as Token;
  if (token.kind === 'amount') return writtenAmount(token, index);
  const { norm } = token;
  const behindSign = euroWords.has(norm) || otherCurrencies.has(norm) ? signFirst(tokens, index) : null;
  if (behindSign) return behindSign;
  const coined = coinAt(tokens, index, index, 1);
  if (coined) return coined;
  const shared = shareAt(tokens, index);
  if (shared) return shared;
  const few = fewHundred(tokens, index);
  if (few) return few;
  const number = numberAt(tokens, index);
  if (!number) return null;
  return (
    percentage(tokens, number) ??
    withUnit(tokens, number) ??
    spokenCents(tokens, number, paying) ??
    bareAmount(tokens, number, paying)
  );
}

/** "€ 3.000,50", "250 €", "24,-": the sign and the figures in one token. */
function writtenAmount(token: Token, index: number): AmountSpan | null {
  const figures = /\d[\d.,]*\d|\d/.exec(token.norm.replace(/(?<=\d)\s(?=\d)/g, ''));
  const value = figures ? figureValue(figures[0]) : null;
  if (value === null) return null;
  const currency = token.text.includes('$') ? 'USD' : token.text.includes('£') ? 'GBP' : 'EUR';
  return money(index, index + 1, value, currency);
}

/** "eur 250", "euro 1.250,00". */
function signFirst(tokens: readonly Token[], index: number): AmountSpan | null {
  const next = tokens[index + 1];
  if (next?.kind !== 'number' || tokenValue(tokens[index - 1]) !== null) return null;
  const value = figureValue(next.norm);
  return value === null
    ? null
    : money(index, index + 2, value, otherCurrencies.get(tokens[index]?.norm ?? '') ?? 'EUR');
}

/** "een tientje", "twee ton", "anderhalve ton", "twee mille". */
function coinAt(tokens: readonly Token[], index: number, from: number, times: number): AmountSpan | null {
  const norm = tokens[index]?.norm ?? '';
  const value = coins.get(norm);
  if (value === undefined) return null;
  if (from === index) {
    const before = tokens[index - 1]?.norm ?? '';
    if (!/^(?:een|'n|n)$/.test(before) && (norm === 'rug' || norm === 'ton' || norm === 'mille' || norm === 'vijfje'))
      return null;
    if (/^(?:de|het|mijn|uw)$/.test(before) && /^(?:rug|ton|meier)$/.test(norm)) return null;
  }
  // A ton of something is a weight.
  if (
    norm === 'ton' &&
    /^(?:zand|grind|puin|staal|beton|aarde|per|laden|vracht|hout|ijzer|schroot)$/.test(tokens[index + 1]?.norm ?? '')
  )
    return null;
  if (norm === 'rug' && times === 1) return null;
  return money(from, index + 1, value * times, 'EUR');
}

/** "een paar honderd euro", "enkele duizenden". */
function fewHundred(tokens: readonly Token[], index: number): AmountSpan | null {
  const norm = tokens[index]?.norm;
  if (norm !== 'paar' && norm !== 'enkele') return null;
  const times = { honderd: 100, duizend: 1000, tientjes: 10 }[tokens[index + 1]?.norm ?? ''];
  if (times === undefined) return null;
  const from = tokens[index - 1]?.norm === 'een' ? index - 1 : index;
  const unit = euroWords.has(tokens[index + 2]?.norm ?? '');
  return { ...share(from, index + (unit ? 3 : 2), null), about: true, currency: unit ? 'EUR' : null };
}

/** "vijf euro vijftig", "twaalfhonderd euro", "drie euro en tachtig cent", "vijftig cent", "15 dollar". */
function withUnit(tokens: readonly Token[], number: NumberSpan): AmountSpan | null {
  const unit = tokens[number.to]?.norm ?? '';
  const about = aboutWords.has(tokens[number.from - 1]?.norm ?? '');
  if (centWords.has(unit)) return money(number.from, number.to + 1, number.value / 100, 'EUR', about);
  const currency = euroWords.has(unit) ? 'EUR' : otherCurrencies.get(unit);
  if (currency === undefined) return coinAt(tokens, number.to, number.from, number.value);
  const behind = number.to + 1;
  const joint = tokens[behind]?.norm === 'en' ? 1 : 0;
  const small = Number.isInteger(number.value) ? numberAt(tokens, behind + joint) : null;
  if (small && Number.isInteger(small.value) && small.value >= 1 && small.value <= 99) {
    const saysCents = centWords.has(tokens[small.to]?.norm ?? '');
    const alone = small.value >= 5 && !isCounted(tokens, small) && joint === 0 && tokenValue(tokens[small.to]) === null;
    const andAlone = joint === 1 && small.value >= 5 && (tokens[small.to]?.kind ?? 'punct') === 'punct';
    if (saysCents || alone || andAlone)
      return money(number.from, small.to + (saysCents ? 1 : 0), number.value + small.value / 100, currency, about);
  }
  return money(number.from, behind, number.value, currency, about);
}

const payWords = words(`
betaal betaalt betalen betaalde betaald betaling bedrag maak maakt overmaken overgemaakt overmaak overschrijven overgeschreven stort storten
gestort storting voldoen voldaan voldoe los aflossen afgelost afbetalen afbetaald afkorten openstaand openstaande open aanbetaling
aanbetalen voorschot termijn termijnen schijven maandelijks wekelijks overboeken overgeboekt bijbetalen missen afdoen dokken lappen
ophoesten schuldig verschuldigd kost kosten krijgt tegoed spaargeld rest helft telkens elke iedere
`);
