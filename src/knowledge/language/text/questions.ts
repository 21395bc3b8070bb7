import { type ClauseSpan, verbsAt } from '#knowledge/language/text/clauses.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';
import { verbForm } from '#knowledge/language/text/verbs/paradigms.ts';
import { fillers, openers, type Person, questionWords, subjects, whyWords } from '#knowledge/language/text/words.ts';

/**
 * The form of a question, with or without its mark: 'yes-no' (verb first), 'choice' ("… of …?"), 'tag' ("…, toch?"), 'declarative' (order of
 * a statement, with a question mark), 'open' (wie, wat, wanneer …), 'why'. `embedded`: inside another sentence ("kunt u zeggen wanneer u
 * betaalt").
 */
export interface QuestionForm {
  readonly kind: 'yes-no' | 'choice' | 'tag' | 'declarative' | 'open' | 'why';
  readonly embedded: boolean;
  /** The word that asks, normalised; null in a yes/no question. */
  readonly word: string | null;
}

const tags = new Set([
  'toch',
  'he',
  'niet',
  'nietwaar',
  'ja',
  'oke',
  'of',
  'of niet',
  'hoor',
  'akkoord',
  'goed',
  'klopt',
]);
const prepositions = new Set('op met tegen van voor vanaf tot over in aan bij uit naar binnen per sinds om'.split(' '));

/** The form of the question that a clause is, or null. */
export function questionForm(
  tokens: readonly Token[],
  span: ClauseSpan,
  finite: { readonly index: number; readonly lemma: string; readonly forms: number } | null,
  subject: Person | null,
  afterCondition: boolean,
): QuestionForm | null {
  const marked = span.closedBy.startsWith('?');
  const first = skipOpeners(tokens, span);
  const word = askingWord(tokens, span, first);
  if (word) {
    const kind = whyWords.has(word.norm) ? 'why' : 'open';
    if (span.subordinate && !marked)
      return span.conjunction === word.norm ? { kind, embedded: true, word: word.norm } : null;
    if (finite ? asks(tokens, word.index, finite.index) || marked : marked || span.to - first <= 3)
      return { kind, embedded: false, word: word.norm };
    return null;
  }
  if (!span.subordinate && finite && finite.index === first && (!afterCondition || marked)) {
    const kind = hasOr(tokens, first, span.to) ? 'choice' : 'yes-no';
    if (isInverted(tokens, finite, subject, marked, span)) return { kind, embedded: false, word: null };
  }
  if (!marked) return null;
  const last = tokens[span.to - 1]?.norm ?? '';
  if (span.to - first <= 2 && tags.has(last)) return { kind: 'tag', embedded: false, word: null };
  return {
    kind: hasOr(tokens, first, span.to) ? 'choice' : tags.has(last) ? 'tag' : 'declarative',
    embedded: false,
    word: null,
  };
}

function skipOpeners(tokens: readonly Token[], span: ClauseSpan): number {
  let first = span.from;
  while (first < span.to - 1) {
    const { norm } = tokens[first] as Token;
    if (!fillers.has(norm) && !openers.has(norm)) break;
    // "klopt dat", "dank u": an opener with its subject is the sentence itself.
    if (norm === 'klopt' && subjects.has(tokens[first + 1]?.norm ?? '')) break;
    first += 1;
  }
  return first;
}

function askingWord(tokens: readonly Token[], span: ClauseSpan, first: number): { norm: string; index: number } | null {
  for (let index = first; index < Math.min(first + 2, span.to); index += 1) {
    const { norm } = tokens[index] as Token;
    if (questionWords.has(norm) || whyWords.has(norm)) return { norm, index };
    if (!prepositions.has(norm)) return null;
  }
  return null;
}

/** "welke dag komt u uit": the verb stands right behind the phrase that asks; in "wat ik bedoel is" it does not. */
function asks(tokens: readonly Token[], word: number, finite: number): boolean {
  if (finite < word || finite - word > 5) return false;
  for (let index = word + 1; index < finite; index += 1) if (subjects.has(tokens[index]?.norm ?? '')) return false;
  return true;
}

function hasOr(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to - 1; index += 1) if (tokens[index]?.norm === 'of') return true;
  return false;
}

const asksForSpeaker = new Set(['mogen', 'zullen', 'kunnen', 'spreken', 'moeten', 'begrijpen']);

function isInverted(
  tokens: readonly Token[],
  finite: { readonly index: number; readonly lemma: string; readonly forms: number },
  subject: Person | null,
  marked: boolean,
  span: ClauseSpan,
): boolean {
  const next = tokens[finite.index + 1]?.norm ?? '';
  if (marked) return next !== '' && (subject !== null || !(finite.forms & verbForm.stem));
  if (span.closedBy.startsWith('.') && subject === 'speaker') return false;
  const person = subjects.get(next);
  // "heb ik gedaan" leaves out its "dat"; "mag ik …" asks.
  if (person === 'speaker')
    return (
      asksForSpeaker.has(finite.lemma) && (span.to - span.from > 3 || verbsAt(tokens, finite.index + 2).length > 0)
    );
  if (person) return true;
  return (finite.forms & verbForm.stem) === 0 && verbsAt(tokens, finite.index + 1).length === 0 && subject !== null;
}
