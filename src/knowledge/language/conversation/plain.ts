const folded: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ä: 'a',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  ö: 'o',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
};

const foldable = /[à-ü’‘\u00a0]/;
const foldables = /[à-ü’‘\u00a0]/g;

/** Longest piece of one utterance that the course of a conversation looks at. */
export const longestUtterance = 20_000;

/** Lower case without accents, of the same length as the text, so that places in it are places in the text. */
export function plain(text: string): string {
  const short = text.length > longestUtterance ? text.slice(0, longestUtterance) : text;
  const lower = short.toLowerCase();
  // A few letters of other languages grow in lower case; then the places matter more than the case.
  const plainest = lower.length === short.length ? lower : short;
  return foldable.test(plainest) ? plainest.replace(foldables, (letter) => folded[letter] ?? letter) : plainest;
}

/** Whether a text ends in a question. */
export function isAsked(text: string): boolean {
  return text.trimEnd().endsWith('?');
}

/** Number of words in a plain text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu)?.length ?? 0;
}
