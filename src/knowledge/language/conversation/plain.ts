const foldable = /[àáâäç-ïòóôöù-ü’‘\u00a0]/;
const foldables = /[àáâäç-ïòóôöù-ü’‘\u00a0]/g;

/** The letter below the accent, a plain apostrophe, a plain space. */
const plainer: ReadonlyMap<string, string> = new Map([
  ...Array.from('àáâäçèéêëìíîïòóôöùúûü', (letter) => [letter, letter.normalize('NFD')[0] as string] as const),
  ['’', "'"],
  ['‘', "'"],
  ['\u00a0', ' '],
]);

function folded(letter: string): string {
  return plainer.get(letter) ?? letter;
}

/** Longest piece of one utterance that the course of a conversation looks at. */
export const longestUtterance = 20_000;

/** Lower case without accents, of the same length as the text, so that places in it are places in the text. */
export function plain(text: string): string {
  const short = text.length > longestUtterance ? text.slice(0, longestUtterance) : text;
  const lower = short.toLowerCase();
  // A few letters of other languages grow in lower case; then the places matter more than the case.
  const plainest = lower.length === short.length ? lower : short;
  return foldable.test(plainest) ? plainest.replace(foldables, folded) : plainest;
}

/** Whether a text ends in a question. */
export function isAsked(text: string): boolean {
  return text.trimEnd().endsWith('?');
}

/** Number of words in a plain text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu)?.length ?? 0;
}
