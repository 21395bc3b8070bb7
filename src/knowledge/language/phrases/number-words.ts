const units =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** 0 … 99 in one word, with the spellings of speech: 'zeuven', 'twee-en-twintig'. */
const below100 = new Map<string, number>();
units.forEach((word, value) => below100.set(word, value));
tens.forEach((word, index) => {
  const value = (index + 2) * 10;
  below100.set(word, value);
  for (let unit = 1; unit <= 9; unit += 1)
    for (const joint of ['en', '-en-']) below100.set(`${units[unit]}${joint}${word}`, value + unit);
});
below100.set('zeuven', 7);
below100.set('veertienen', 14);

const ordinalUnits =
  'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
    ' ',
  );

/** Ordinals in one word, 1 … 99. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinalUnits.map((word, value) => [word, value] as const),
  ...[...below100].filter(([, value]) => value >= 20).map(([word, value]) => [`${word}ste`, value] as const),
  ['1ste', 1],
]);

/** Words for a number and a half, or a part: anderhalf, tweeënhalf, driekwart. */
const halves = new Map<string, number>([
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['driekwart', 0.75],
]);
for (let unit = 2; unit <= 12; unit += 1) {
  halves.set(`${units[unit]}enhalf`, unit + 0.5);
  halves.set(`${units[unit]}enhalve`, unit + 0.5);
  halves.set(`${units[unit]}eneenhalf`, unit + 0.5);
}

function below1000(word: string): number | null {
  const known = below100.get(word);
  if (known !== undefined) return known;
  const place = word.indexOf('honderd');
  if (place < 0) return null;
  const left = place === 0 ? 1 : below100.get(word.slice(0, place));
  if (left === undefined || left === 0) return null;
  let rest = word.slice(place + 7);
  if (rest === '') return left * 100;
  rest = rest.replace(/^-?(?:en-?)?/, '');
  const right = below100.get(rest) ?? below100.get(word.slice(place + 7));
  return right === undefined ? null : left * 100 + right;
}

/** A bit for each letter, from 'a', with which a number can begin. */
const firstLetters = Array.from('ntdvzaeh').reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);
const LONGEST = 60;
/** 'honderd' and 'duizend' have seven letters; shorter words are at most nineteen or a round number below a hundred. */
const SHORTEST_COMPOUND = 7;

/** The number that one normalised word says ('drieduizendtweehonderdvijftig', 'anderhalf'), or null. 'een' is 1. */
export function wordValue(word: string): number | null {
  const first = word.charCodeAt(0) - 97;
  if (!(first >= 0 && first < 26) || (firstLetters & (1 << first)) === 0 || word.length > LONGEST) return null;
  if (word.length < SHORTEST_COMPOUND) return below100.get(word) ?? null;
  const half = halves.get(word);
  if (half !== undefined) return half;
  const place = word.indexOf('duizend');
  if (place < 0) return below1000(word);
  const head = word.slice(0, place);
  const left = head === '' ? 1 : (below1000(head) ?? halves.get(head) ?? null);
  if (left === null || left === 0) return null;
  const tail = word.slice(place + 7).replace(/^-?(?:en-?)?/, '');
  if (tail === '') return word.endsWith('duizend') ? left * 1000 : null;
  const right = below1000(tail);
  return right === null ? null : left * 1000 + right;
}

/** The number that figures say: a dot groups thousands, a comma is decimal ('3.000,50', '12,5', '2k'), or null. */
export function figureValue(figures: string): number | null {
  if (isWhole(figures)) return figures.length > 15 ? null : Number(figures);
  const thousands = /^(\d+(?:[.,]\d+)?)k$/i.exec(figures);
  if (thousands) return round(Number((thousands[1] ?? '').replace(',', '.')) * 1000);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/.test(figures))
    return Number(figures.replaceAll(',', ''));
  if (/^[.,]\d{1,4}$/.test(figures)) return Number(`0.${figures.slice(1)}`);
  if (/^\d{1,12}[.,]\d{1,8}$/.test(figures)) return Number(figures.replace(',', '.'));
  return null;
}

/** Only digits: by far the most figures are. */
export function isWhole(figures: string): boolean {
  for (let index = 0; index < figures.length; index += 1) {
    const code = figures.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return figures !== '';
}

/** Takes off what binary fractions add. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The ordinal that a token says ('15e', '1ste', 'vijftiende'), or null. */
export function ordinalValue(norm: string): number | null {
  const first = norm.charCodeAt(0);
  const figures = first >= 48 && first <= 57 ? /^(\d{1,3})(?:e|de|ste)$/.exec(norm) : null;
  if (figures) return Number(figures[1]);
  return ordinalWords.get(norm) ?? null;
}
