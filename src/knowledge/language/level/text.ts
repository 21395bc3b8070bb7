/** A word of a letter at its place. */
export interface LetterWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the next: '' or marks of punctuation. */
  readonly after: string;
}

/** A sentence of a letter at its place. */
export interface LetterSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly LetterWord[];
}

/** A letter taken apart. */
export interface Letter {
  readonly text: string;
  readonly sentences: readonly LetterSentence[];
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly words: number }[];
  readonly words: number;
}

const short =
  /^(?:bijv|bv|nr|nrs|art|artt|jo|jl|ca|dhr|mevr|mw|mr|drs|ir|dr|prof|st|tel|evt|resp|incl|excl|enz|etc|blz|pag|min|max|vgl|zgn|i|e|a|o|d|v|m|t|n|c|q|s|z|p|b|l|g|x|k|r|u|h|f)$/;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’/&-][\p{L}\p{N}]+)*/gu;

/** Splits a letter into paragraphs, sentences and words. A line that ends without a stop (heading, item, greeting) is a sentence too. */
export function readLetter(text: string): Letter {
  const sentences: LetterSentence[] = [];
  const paragraphs: { start: number; end: number; words: number }[] = [];
  let paragraph = { start: 0, end: 0, words: 0 };
  let words: LetterWord[] = [];
  const closeSentence = () => {
    const first = words[0];
    const last = words.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, words });
    words = [];
  };
  const closeParagraph = () => {
    if (paragraph.words > 0) paragraphs.push(paragraph);
    paragraph = { start: -1, end: 0, words: 0 };
  };
  paragraph.start = -1;
  const matches = [...text.matchAll(wordPattern)];
  for (const [index, match] of matches.entries()) {
    const start = match.index;
    const end = start + match[0].length;
    const next = matches[index + 1]?.index ?? text.length;
    const after = text.slice(end, next);
    words.push({ text: match[0], lower: match[0].toLowerCase(), start, end, after: marksOf(after) });
    if (paragraph.start < 0) paragraph.start = start;
    paragraph.end = end;
    paragraph.words += 1;
    const following = matches[index + 1]?.[0] ?? '';
    if (endsSentence(match[0], after, following)) closeSentence();
    if (/\n\s*\n/.test(after)) closeParagraph();
  }
  closeSentence();
  closeParagraph();
  return { text, sentences, paragraphs, words: matches.length };
}

function marksOf(between: string): string {
  return between.slice(0, 20).replace(/[^,;:.!?()"„”–—-]/g, '');
}

function endsSentence(word: string, after: string, following: string): boolean {
  if (/[!?]/.test(after)) return true;
  if (/\n\s*\n/.test(after) || /\n\s*[-•*–]/.test(after) || /[:;]\s*\n/.test(after)) return true;
  if (/^[^.]*\n/.test(after) && /^\p{Lu}/u.test(following)) return true;
  if (!/^["')\]”]*\./.test(after) && !/^\.{3}|^…/.test(after)) return false;
  if (short.test(word.toLowerCase()) || /\p{L}\.\p{L}/u.test(word)) return /\n/.test(after);
  return following === '' || /^[\p{Lu}\p{N}]/u.test(following) || /\.\s*["“„(]/.test(after);
}
