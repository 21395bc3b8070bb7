import {
  extraClauses,
  farVerbs,
  longDescriptions,
  nominalisations,
  passives,
} from '#knowledge/language/level/grammar.ts';
import { hardStems, jargonByFirst, longestPhrase } from '#knowledge/language/level/jargon.ts';
import { abbreviations, easyLongWords } from '#knowledge/language/level/lists.ts';
import { syllables } from '#knowledge/language/level/syllables.ts';
import type { Letter, LetterSentence, LetterWord } from '#knowledge/language/level/text.ts';

/** What is counted in a letter; shares are per word or per sentence. */
export interface LevelMeasures {
  readonly wordsPerSentence: number;
  readonly longestSentence: number;
  readonly syllablesPerWord: number;
  /** Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence; 100 very easy, 0 very hard. */
  readonly fleschDouma: number;
  readonly jargonPerWord: number;
  readonly longWordsPerWord: number;
  readonly clausesPerSentence: number;
  readonly passivesPerSentence: number;
  readonly claspsPerSentence: number;
  readonly nominalisationsPerSentence: number;
  readonly abbreviationsPerWord: number;
}

/** Counts everything that the score is made of. */
export function measure(letter: Letter): LevelMeasures {
  const sentences = letter.sentences.filter((sentence) => !isGreeting(sentence));
  const words = sentences.reduce((total, sentence) => total + sentence.words.length, 0);
  const count = Math.max(1, sentences.length);
  const size = Math.max(1, words);
  const sum = (of: (sentence: LetterSentence) => number) => sentences.reduce((total, one) => total + of(one), 0);
  const wordsPerSentence = words / count;
  const syllableCount = sum((sentence) => sentence.words.reduce((total, word) => total + syllables(word.text), 0));
  const syllablesPerWord = syllableCount / size;
  return {
    wordsPerSentence,
    longestSentence: sentences.reduce((most, one) => Math.max(most, one.words.length), 0),
    syllablesPerWord,
    fleschDouma: 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence,
    jargonPerWord: sum((sentence) => jargonIn(sentence).reduce((total, one) => total + one.length, 0)) / size,
    longWordsPerWord: sum((sentence) => sentence.words.filter(isLongWord).length) / size,
    clausesPerSentence: sum(extraClauses) / count,
    passivesPerSentence: sum((sentence) => passives(sentence).length) / count,
    claspsPerSentence: sum((sentence) => farVerbs(sentence, 7).length + longDescriptions(sentence).length) / count,
    nominalisationsPerSentence: sum((sentence) => nominalisations(sentence).length) / count,
    abbreviationsPerWord:
      sum((sentence) => sentence.words.filter((word) => abbreviations.has(word.lower)).length) / size,
  };
}

/** "Beste Anna", "Met vriendelijke groet": every letter has them, they say nothing about how hard it is. */
function isGreeting(sentence: LetterSentence): boolean {
  const first = sentence.words[0]?.lower ?? '';
  return (
    sentence.words.length <= 8 &&
    /^(?:beste|geachte|dag|hallo|hoi|lieve|groet|groeten|groetjes|hoogachtend|hartelijke|vriendelijke|met)$/.test(
      first,
    ) &&
    (first !== 'met' || /^(?:vriendelijke|hartelijke|groet)/.test(sentence.words[1]?.lower ?? ''))
  );
}

/** A phrase with a plainer wording, where it stands. */
export interface JargonHit {
  readonly first: LetterWord;
  readonly last: LetterWord;
  readonly length: number;
  readonly instead: string | null;
}

/** Office and legal words of a sentence, the longest phrases first, not overlapping. */
export function jargonIn(sentence: LetterSentence): JargonHit[] {
  const found: JargonHit[] = [];
  const { words } = sentence;
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index] as LetterWord;
    const hit = jargonByFirst
      .get(first.lower)
      ?.find(
        (one) =>
          one.words.length <= longestPhrase && one.words.every((word, offset) => words[index + offset]?.lower === word),
      );
    if (hit) {
      const last = words[index + hit.words.length - 1] as LetterWord;
      found.push({ first, last, length: hit.words.length, instead: hit.instead });
      index += hit.words.length - 1;
    } else if (first.lower.length >= 10 && !easyLongWords.has(first.lower) && hardStems.test(first.lower)) {
      found.push({ first, last: first, length: 1, instead: null });
    }
  }
  return found;
}

/** A word of four or more syllables that not everybody knows. */
export function isLongWord(word: LetterWord): boolean {
  return (
    word.lower.length > 9 && !/\p{N}/u.test(word.lower) && !easyLongWords.has(word.lower) && syllables(word.text) >= 4
  );
}
