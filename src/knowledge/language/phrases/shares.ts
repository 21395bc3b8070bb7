import { type AmountSpan, share, words } from '#knowledge/language/phrases/amount-span.ts';
import { type NumberSpan } from '#knowledge/language/phrases/numbers.ts';
import { type Token } from '#knowledge/language/text/tokens.ts';

const shareNouns: ReadonlyMap<string, number> = new Map([
  ['helft', 1 / 2],
  ['kwart', 1 / 4],
  ['driekwart', 3 / 4],
]);

const parts: ReadonlyMap<string, number> = new Map([
  ['derde', 3],
  ['vierde', 4],
  ['vijfde', 5],
  ['zesde', 6],
  ['achtste', 8],
  ['tiende', 10],
  ['kwart', 4],
]);

/** Words with which, or behind which, a share begins. */
export const shareHeads: ReadonlySet<string> = new Set([
  ...shareNouns.keys(),
  ...words('een twee drie vier rest restant resterende overige restbedrag hele volledige ganse gehele'),
]);

const beforePart = words('een twee drie vier');

const articles = words("de het een die 't");

const notAfterPart = words(
  'keer maal factuur herinnering aanmaning termijn schijf brief week maand dag kwartaal partij persoon brieven partijen',
);

/** "de helft", "een derde", "driekwart", "de rest", "het hele bedrag". */
export function shareAt(tokens: readonly Token[], index: number): AmountSpan | null {
  const norm = tokens[index]?.norm ?? '';
  const before = tokens[index - 1]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  const article = articles.has(before) ? index - 1 : index;
  const noun = shareNouns.get(norm);
  if (noun !== undefined) {
    if (norm === 'kwart' && (next === 'over' || next === 'voor' || /^(?:over|voor|om)$/.test(before))) return null;
    return share(norm === 'driekwart' ? index : article, index + 1, noun);
  }
  if (beforePart.has(norm)) {
    const denominator = parts.get(next);
    const count = ['een', 'twee', 'drie', 'vier'].indexOf(norm) + 1;
    if (
      denominator !== undefined &&
      count < denominator &&
      !notAfterPart.has(tokens[index + 2]?.norm ?? '') &&
      !(norm === 'een' && next === 'kwart' && /^(?:over|voor)$/.test(tokens[index + 2]?.norm ?? ''))
    )
      return share(index, index + 2, count / denominator);
  }
  if (/^(?:rest|restant|resterende|overige|restbedrag)$/.test(norm) && article < index && next !== 'van') {
    const twoWords = /^(?:resterende|overige)$/.test(norm);
    if (twoWords && !/^(?:bedrag|deel|gedeelte|helft|som)$/.test(next)) return null;
    return share(article, twoWords ? index + 2 : index + 1, null);
  }
  if (
    norm === 'rest' &&
    before === 'de' &&
    next === 'van' &&
    /^(?:het|de|factuur)$/.test(tokens[index + 2]?.norm ?? '') &&
    /^(?:bedrag|factuur|rekening|schuld|som|geld)$/.test(tokens[index + 3]?.norm ?? '')
  )
    return share(article, index + 1, null);
  if (
    /^(?:hele|volledige|ganse|gehele)$/.test(norm) &&
    /^(?:bedrag|som|factuur|rekening|schuld)$/.test(next) &&
    article < index
  )
    return share(article, index + 2, 1);
  return null;
}

const LARGEST_SHARE = 100;

/** "tien procent", "25%", up to all of it. */
export function percentage(tokens: readonly Token[], number: NumberSpan): AmountSpan | null {
  if (!/^(?:procent|percent|%|pct)$/.test(tokens[number.to]?.norm ?? '')) return null;
  if (number.value > LARGEST_SHARE) return null;
  return share(number.from, number.to + 1, Math.round(number.value * 1e6) / 1e8);
}
