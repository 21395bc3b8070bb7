import { hashOf, mix, type Word, wordKind } from '#knowledge/language/acts/words.ts';

/** Takes one feature: its hash and the words that it was seen in. */
export type TakeFeature = (feature: number, from: number, to: number) => void;

const INVERSION = hashOf('inversion', 21);
const ASKING = hashOf('asking', 22);
const MARKED = hashOf('marked', 23);
const WHY = hashOf('why', 24);

const { finite, subject, listener, asks, why, opener, conjunction, preposition, filler, adverb, verb } = wordKind;

/** What stands before a word in its sentence, as a small number. */
function placeOf(words: readonly Word[], breaks: Uint8Array, index: number): number {
  let before = index - 1;
  while (before >= 0 && !breaks[before + 1] && (words[before] as Word).kinds & filler) before -= 1;
  if (before < 0 || breaks[before + 1]) return breaks[before + 1] === 2 ? 1 : 0;
  const { kinds } = words[before] as Word;
  if (kinds & asks) return 2;
  if (kinds & why) return 3;
  if (kinds & conjunction) return 4;
  if (kinds & adverb) return 5;
  if (kinds & opener) return 6;
  if (kinds & preposition) return 7;
  if (kinds & verb) return 8;
  if (kinds & subject) return 9;
  return 10;
}

/** What stands behind a word: 1 subject, 2 verb, 3 something else, 0 the end of the sentence. */
function followedBy(words: readonly Word[], breaks: Uint8Array, index: number): number {
  let next = index + 1;
  while (next < words.length && !breaks[next] && (words[next] as Word).kinds & filler) next += 1;
  if (next >= words.length || breaks[next]) return 0;
  const { kinds } = words[next] as Word;
  if (kinds & listener) return 4;
  if (kinds & subject) return 1;
  return kinds & verb ? 2 : 3;
}

/**
 * The order of the words: verbs before their subject, words that ask, and the marks that end sentences. `breaks[i]` is 1 where a sentence
 * begins at word i, 2 where only a comma stands before it; `marks[i]` is the code of the mark behind word i, or 0.
 */
export function formFeatures(
  words: readonly Word[],
  breaks: Uint8Array,
  marks: Uint16Array,
  ends: Int32Array,
  take: TakeFeature,
): void {
  let start = 0;
  let opens = 0;
  let inverted = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (breaks[index] === 1 || index === 0) {
      start = index;
      opens = 0;
      inverted = 0;
    }
    const end = ends[index] as number;
    if (word.kinds & finite) {
      const next = followedBy(words, breaks, index);
      const place = placeOf(words, breaks, index);
      if (next === 1 || next === 4 || place <= 1) {
        const form = mix(INVERSION, place * 64 + next * 8 + end);
        take(form, index, index + 1);
        take(mix(form, word.lemma || word.hash), index, index + 1);
        take(mix(INVERSION, 1024 + place * 8 + end), index, index + 1);
        if (inverted === 0 && (next === 1 || next === 4)) inverted = place + 1;
      }
    }
    if (word.kinds & (asks | why)) {
      const place = placeOf(words, breaks, index);
      const next = followedBy(words, breaks, index);
      const form = mix(word.kinds & why ? WHY : ASKING, place * 64 + next * 8 + end);
      take(form, index, index + 1);
      take(mix(word.kinds & why ? WHY : ASKING, 1024 + place * 8 + next), index, index + 1);
      take(mix(form, word.hash), index, index + 1);
      if (opens === 0) opens = place + 1;
    }
    const mark = marks[index] as number;
    if (mark !== 0 || index === words.length - 1) {
      const length = Math.min(3, (index - start) >> 2);
      take(mix(MARKED, (mark === 63 ? 1 : mark === 33 ? 2 : 0) * 4096 + opens * 256 + inverted * 16), start, index);
      if (mark === 63)
        take(mix(MARKED, 8192 + length * 4 + (opens > 0 ? 2 : 0) + (inverted > 0 ? 1 : 0)), start, index);
    }
  }
}
