import {
  noParticiples,
  passiveAuxiliaries,
  perfectAuxiliaries,
  subordinators,
  waitingVerbs,
} from '#knowledge/language/level/lists.ts';
import type { LetterSentence, LetterWord } from '#knowledge/language/level/text.ts';

/** A stretch of words of a sentence, first and last included. */
export interface Stretch {
  readonly first: LetterWord;
  readonly last: LetterWord;
}

const participle =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|terug|toe|uit|vast|voor|weg|vrij|goed)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er|om|over|onder|door|voor|mis)\p{L}{3,}(?:d|t|en))$/u;
const inflected =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|terug|toe|uit|vast|voor|weg|vrij)?ge\p{L}{2,}(?:de|te|en)|(?:be|ver|ont|her)\p{L}{3,}(?:de|te)|\p{L}{4,}ende)$/u;

/** Whether a word looks like a past participle ("betaald", "verzonden", "overgemaakt"). */
export function isParticiple(word: LetterWord): boolean {
  return !noParticiples.has(word.lower) && participle.test(word.lower);
}

/** Clauses of a sentence beyond the first. */
export function extraClauses(sentence: LetterSentence): number {
  let count = 0;
  for (const [index, word] of sentence.words.entries()) {
    const before = sentence.words[index - 1];
    const afterComma = before?.after.includes(',') === true;
    if (/^(?:die|dat|welke|wie|daar|of)$/.test(word.lower)) {
      if (afterComma || (word.lower === 'dat' && before !== undefined && isSaying(before))) count += 1;
    } else if (index > 0 && subordinators.has(word.lower)) count += 1;
    else if (/^(?:en|maar|want|doch)$/.test(word.lower) && afterComma) count += 1;
  }
  return count;
}

function isSaying(word: LetterWord): boolean {
  return /^(?:weet|weten|ziet|zien|blijkt|betekent|zorgt|zorgen|hoopt|hopen|verwacht|verwachten|mee|ervan|ervoor|ertoe|erop|is|op)$/.test(
    word.lower,
  );
}

/** Passive verbs: a form of worden with a participle in the same sentence, or zijn with a participle and "door". */
export function passives(sentence: LetterSentence): Stretch[] {
  const found: Stretch[] = [];
  const by = sentence.words.some((word) => word.lower === 'door');
  for (const [index, word] of sentence.words.entries()) {
    const passive = passiveAuxiliaries.has(word.lower);
    if (!passive && !(by && perfectAuxiliaries.has(word.lower))) continue;
    const near = nearestParticiple(sentence, index);
    if (!near) continue;
    const [first, last] = near.start < word.start ? [near, word] : [word, near];
    if (found.at(-1)?.last.start === last.start) continue;
    found.push({ first, last });
  }
  return found;
}

function nearestParticiple(sentence: LetterSentence, at: number): LetterWord | null {
  for (const step of [-1, 1]) {
    for (
      let index = at + step;
      index >= 0 && index < sentence.words.length && Math.abs(index - at) <= 20;
      index += step
    ) {
      const word = sentence.words[index] as LetterWord;
      if (isParticiple(word)) return word;
      if (step === -1 && at - index >= 2) break;
      const mark = (step === 1 ? word : (sentence.words[index - 1] ?? word)).after;
      if (/[;:]/.test(mark)) break;
    }
  }
  return null;
}

const glance = 13;

/** Verbs that belong together with at least `apart` words between them. */
export function farVerbs(sentence: LetterSentence, apart: number): Stretch[] {
  const found: Stretch[] = [];
  // A short sentence is read at one glance, wherever its verbs stand.
  if (sentence.words.length <= glance) return found;
  for (let index = 0; index < sentence.words.length; index += 1) {
    const word = sentence.words[index] as LetterWord;
    if (!waitingVerbs.has(word.lower)) continue;
    let between = 0;
    for (let next = index + 1; next < sentence.words.length; next += 1) {
      const other = sentence.words[next] as LetterWord;
      const closes = /[,;:.!?]/.test(other.after) || next === sentence.words.length - 1;
      if (between >= apart && (isParticiple(other) || isInfinitive(other, sentence.words[next - 1]))) {
        if (closes || isParticiple(other)) found.push({ first: word, last: other });
        index = next;
        break;
      }
      if (waitingVerbs.has(other.lower) || /[;:]/.test(other.after)) break;
      between += 1;
      if (between > 40) break;
    }
  }
  return found;
}

function isInfinitive(word: LetterWord, before: LetterWord | undefined): boolean {
  if (before?.lower === 'te') return true;
  return (
    /\p{L}{2,}en$/u.test(word.lower) &&
    !/(?:ingen|heden|dagen|kosten|nissen|maanden|weken|facturen|euro|jaren|een|deren|teiten)$/.test(word.lower)
  );
}

/** A description squeezed between article and noun: "de door ons op 3 maart verzonden factuur". */
export function longDescriptions(sentence: LetterSentence): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, word] of sentence.words.entries()) {
    if (!/^(?:de|het|een|uw|onze|ons|deze|dit)$/.test(word.lower)) continue;
    const next = sentence.words[index + 1];
    if (
      !next ||
      !/^(?:door|in|op|aan|bij|met|tot|voor|van|reeds|inmiddels|nog|ter|krachtens|tussen|namens|hierboven|bij)$/.test(
        next.lower,
      )
    )
      continue;
    for (let at = index + 2; at < Math.min(index + 14, sentence.words.length - 1); at += 1) {
      const other = sentence.words[at] as LetterWord;
      if (/[,;:]/.test(other.after)) break;
      if (inflected.test(other.lower) || (isParticiple(other) && other.lower.endsWith('en'))) {
        found.push({ first: word, last: sentence.words[at + 1] as LetterWord });
        break;
      }
    }
  }
  return found;
}

/** Nouns made of verbs where a verb would do: "het verstrekken van", "de invordering van", "tot betaling over te gaan". */
export function nominalisations(sentence: LetterSentence): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, word] of sentence.words.entries()) {
    const next = sentence.words[index + 1];
    const after = sentence.words[index + 2];
    if (!next) continue;
    const noun =
      /\p{L}{4,}(?:ing|atie|isering|sie)$/u.test(next.lower) &&
      !/^(?:rekening|woning|betekening|mening|lening|vergadering|regeling|korting|verzekering|informatie|organisatie|administratie)$/.test(
        next.lower,
      );
    const verb = word.lower === 'het' && /\p{L}{3,}en$/u.test(next.lower) && after?.lower === 'van';
    const article = /^(?:de|het)$/.test(word.lower) && noun && after?.lower === 'van';
    const fixed = /^(?:tot|ter|na|bij|wegens|door|ondanks|onder)$/.test(word.lower) && noun;
    if (verb || article) found.push({ first: word, last: after as LetterWord });
    else if (fixed) found.push({ first: word, last: next });
  }
  return found;
}
