import type { Token } from '#knowledge/language/text/tokens.ts';
import { FINITE, type VerbReading, verbForm, verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';
import {
  certainSubordinators,
  coordinators,
  determiners,
  fillers,
  neverVerbs,
  nominatives,
  nounLike,
  questionWords,
  subjects,
  whyWords,
} from '#knowledge/language/text/words.ts';

/**
 * A stretch of tokens around one finite verb: tokens `from` up to and not including `to`. `conjunction` is the word that opens it ('omdat',
 * 'en'), or null.
 */
export interface ClauseSpan {
  readonly from: number;
  readonly to: number;
  readonly subordinate: boolean;
  readonly conjunction: string | null;
}

/** Readings of a token as a verb, nouns and adjectives taken out by what stands beside it. */
function verbsAt(tokens: readonly Token[], index: number): readonly VerbReading[] {
  const token = tokens[index];
  if (token?.kind !== 'word') return [];
  if (neverVerbs.has(token.norm)) return [];
  const readings = verbReadings(token.norm);
  if (readings.length === 0) return readings;
  const before = tokens[index - 1]?.norm ?? '';
  const after = tokens[index + 1]?.norm ?? '';
  if (nounLike.has(token.norm) && !subjects.has(after) && !subjects.has(before) && before !== 'te') return [];
  if (determiners.has(before) && !subjects.has(before) && !readings.some(({ forms }) => forms & verbForm.participle))
    return [];
  return readings;
}

/** True when the token can be the finite verb; 'betalen' only beside a plural subject, for alone it is mostly the infinitive. */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const readings = verbsAt(tokens, index);
  let forms = 0;
  for (const reading of readings) forms |= reading.forms;
  if ((forms & FINITE) === 0) return false;
  if ((forms & (verbForm.infinitive | verbForm.participle)) === 0) return true;
  const before = tokens[index - 1]?.norm ?? '';
  const after = tokens[index + 1]?.norm ?? '';
  if (before === 'te') return false;
  if (forms & verbForm.participle && forms & (verbForm.stem | verbForm.singular))
    return subjects.has(after) || nominatives.has(before);
  return plural.has(before) || plural.has(after);
}

const plural = new Set(['we', 'wij', 'jullie', 'ze', 'zij', 'die', 'mensen', 'klanten']);

const ends = new Set(['.', '?', '!', '…', ';']);
const pauses = new Set([',', ':', '–', '—', '-', '(', ')', '"', '“', '”', '„', '«', '»']);
const abbreviations = new Set(
  'nr dhr mevr mw fam st ca bv nv jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo max min incl excl tel ref resp blz art'.split(
    ' ',
  ),
);

/** Splits tokens into clauses: at punctuation, at conjunctions, and where a new subject and verb begin without either. Linear time. */
export function clauses(tokens: readonly Token[]): ClauseSpan[] {
  const found: ClauseSpan[] = [];
  const finite = tokens.map((_, index) => isFinite(tokens, index));
  const finiteUntilMark = restHasFinite(tokens, finite);
  let from = 0;
  let conjunction: string | null = null;
  let subordinate = false;
  let seenFinite = false;
  const close = (to: number): void => {
    if (to > from) found.push({ from, to, subordinate, conjunction });
    from = to;
    conjunction = null;
    subordinate = false;
    seenFinite = false;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (isMark(tokens, index)) {
      close(index);
      from = index + 1;
      continue;
    }
    if (token.kind !== 'word' || fillers.has(token.norm)) continue;
    const opening = opensClause(tokens, index, finite, finiteUntilMark, seenFinite, from);
    if (opening) {
      // "en omdat …", "dat als …": one conjunction after another opens one clause.
      if (!onlyOpeners(tokens, from, index)) close(index);
      conjunction = opening.conjunction ?? conjunction;
      subordinate = opening.subordinate;
    }
    if (finite[index]) seenFinite = true;
  }
  close(tokens.length);
  return found;
}

function isMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'punct') return false;
  const mark = token.norm.slice(0, 1);
  if (mark === '.' && token.norm === '.' && abbreviations.has(tokens[index - 1]?.norm ?? ''))
    return index === tokens.length - 1;
  return ends.has(mark) || pauses.has(mark);
}

/** For each token: is there a finite verb from here to the next punctuation (1 when there is)? */
function restHasFinite(tokens: readonly Token[], finite: readonly boolean[]): Uint8Array {
  const rest = new Uint8Array(tokens.length + 1);
  for (let index = tokens.length - 1; index >= 0; index -= 1)
    rest[index] = (finite[index] === true || rest[index + 1] === 1) && !isMark(tokens, index) ? 1 : 0;
  return rest;
}

function onlyOpeners(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { norm } = tokens[index] as Token;
    if (!coordinators.has(norm) && !fillers.has(norm)) return false;
  }
  return true;
}

interface Opening {
  readonly conjunction: string | null;
  readonly subordinate: boolean;
}

function opensClause(
  tokens: readonly Token[],
  index: number,
  finite: readonly boolean[],
  rest: Uint8Array,
  seenFinite: boolean,
  from: number,
): Opening | null {
  const { norm } = tokens[index] as Token;
  const next = nextWord(tokens, index);
  const nextNorm = tokens[next]?.norm ?? '';
  const hasVerb = rest[index + 1] === 1;
  if (certainSubordinators.has(norm))
    return hasVerb || index === from ? { conjunction: norm, subordinate: true } : null;
  const subjectNext = subjects.has(nextNorm) || startsNoun(nextNorm);
  switch (norm) {
    case 'als':
    case 'toen':
      return hasVerb && !finite[next] && (subjectNext || index === from)
        ? { conjunction: norm, subordinate: true }
        : null;
    case 'dat':
    case 'of':
      if (hasVerb && !finite[next] && subjectNext && !finite[nextWord(tokens, next)])
        return { conjunction: norm, subordinate: true };
      break;
    case 'tot':
    case 'voor':
    case 'na':
    case 'sinds':
    case 'eer':
      return nominatives.has(nextNorm) && hasVerb ? { conjunction: norm, subordinate: true } : null;
    case 'die':
      if (
        index > from &&
        seenFinite &&
        hasVerb &&
        !finite[next] &&
        !finite[index - 1] &&
        !subjects.has(tokens[index - 1]?.norm ?? '')
      )
        return { conjunction: norm, subordinate: true };
      break;
    default:
  }
  if (coordinators.has(norm)) return seenFinite && hasVerb ? { conjunction: norm, subordinate: false } : null;
  if (questionWords.has(norm) || whyWords.has(norm)) {
    if (finite[next]) return seenFinite ? { conjunction: null, subordinate: false } : null;
    if (subjectNext && hasVerb) return { conjunction: norm, subordinate: true };
    return null;
  }
  if (!seenFinite) return null;
  const before = tokens[index - 1]?.norm ?? '';
  if (subjects.has(norm) && finite[next] && !finite[index - 1] && !coordinators.has(before))
    return nominatives.has(norm) || certain(tokens, next) ? { conjunction: null, subordinate: false } : null;
  if (finite[index] && nominativeOrListener(nextNorm) && !finite[nextWord(tokens, next)] && !subjects.has(before))
    return { conjunction: null, subordinate: false };
  return null;
}

function nominativeOrListener(norm: string): boolean {
  return nominatives.has(norm) || norm === 'u' || norm === 'dat' || norm === 'je';
}

/** Verbs that are finite whatever stands beside them. */
function certain(tokens: readonly Token[], index: number): boolean {
  return /^(?:is|heeft|hebt|bent|zijt|kan|kunt|wil|wilt|zal|zult|moet|mag|gaat|had|was|zou|werd|wordt|staat|komt|krijgt)$/.test(
    tokens[index]?.norm ?? '',
  );
}

function startsNoun(norm: string): boolean {
  return articles.has(norm);
}

const articles = new Set(
  "de het een 'n mijn m'n uw onze ons deze die al alles iedereen iemand niemand men er jullie hun daar hier meneer mevrouw".split(
    ' ',
  ),
);

function nextWord(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (next < tokens.length && fillers.has(tokens[next]?.norm ?? '')) next += 1;
  return next;
}
