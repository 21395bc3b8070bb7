import { type ClauseSpan, clauses, isFinite, verbsAt } from '#knowledge/language/text/clauses.ts';
import { type QuestionForm, questionForm } from '#knowledge/language/text/questions.ts';
import { type Token, tokenise } from '#knowledge/language/text/tokens.ts';
import { particles, separable, verbForm } from '#knowledge/language/text/verbs/paradigms.ts';
import {
  conditionals,
  fillers,
  negations,
  type Person,
  sayingVerbs,
  subjects,
} from '#knowledge/language/text/words.ts';

/** A verb in a clause; `particle` is the place of a particle that stands apart ("maak … over"), or -1. */
export interface VerbUse {
  readonly lemma: string;
  readonly index: number;
  readonly particle: number;
  /** Sum of flags of `verbForm`. */
  readonly forms: number;
  readonly finite: boolean;
}

/** One clause with what its form says. Offsets `start` and `end` are those of the raw text. */
export interface Clause extends ClauseSpan {
  readonly start: number;
  readonly end: number;
  readonly verbs: readonly VerbUse[];
  readonly finite: VerbUse | null;
  /** Who the subject is; null where there is none (imperative, fragment). */
  readonly subject: Person | null;
  readonly question: QuestionForm | null;
  readonly negated: boolean;
  /** 'if': states a condition; 'then': holds under the condition beside it; 'would': zou/zouden. */
  readonly condition: 'if' | 'then' | 'would' | null;
  /** Whose words this clause reports ("u zei dat …": listener), or null. */
  readonly reportedFrom: Person | null;
  /** Who must do something here (moeten, dienen te, verplicht zijn), or null. */
  readonly obliged: Person | null;
}

/** A text taken apart. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Takes a text apart into tokens and clauses with their form. Any string is allowed; linear time. */
export function analyse(text: string): Analysis {
  const tokens = tokenise(text);
  const spans = clauses(tokens);
  const found: Clause[] = [];
  for (const span of spans) found.push(describe(tokens, span, found.at(-1)));
  return { text, tokens, clauses: found };
}

function describe(tokens: readonly Token[], span: ClauseSpan, before: Clause | undefined): Clause {
  const verbs = verbsOf(tokens, span);
  const finite = verbs.find((verb) => verb.finite) ?? null;
  const subject = subjectOf(tokens, span, finite);
  const condition = conditionOf(tokens, span, finite, before);
  const negated = hasNegation(tokens, span);
  return {
    ...span,
    start: tokens[span.from]?.start ?? 0,
    end: tokens[span.to - 1]?.end ?? 0,
    verbs,
    finite,
    subject,
    question: questionForm(tokens, span, finite, subject, before?.subordinate === true && condition === 'then'),
    negated,
    condition,
    reportedFrom: reportedFrom(span, before),
    obliged: obliged(tokens, span, verbs, subject),
  };
}

function verbsOf(tokens: readonly Token[], span: ClauseSpan): VerbUse[] {
  const verbs: VerbUse[] = [];
  for (let index = span.from; index < span.to; index += 1) {
    const reading = verbsAt(tokens, index)[0];
    if (!reading) continue;
    verbs.push({ lemma: reading.lemma, index, particle: -1, forms: reading.forms, finite: isFinite(tokens, index) });
  }
  return joinParticles(tokens, span, verbs);
}

/** A particle stands at the end of its clause, and speech has no longer ones. */
const FARTHEST = 40;

/** "maak … over" → overmaken: the last particle of the clause, when it does not open a phrase ("over drie weken"). */
function joinParticles(tokens: readonly Token[], span: ClauseSpan, verbs: VerbUse[]): VerbUse[] {
  return verbs.map((verb) => {
    if (!verb.finite && !(verb.forms & verbForm.infinitive)) return verb;
    for (let index = verb.index + 1; index < Math.min(span.to, verb.index + FARTHEST); index += 1) {
      const norm = tokens[index]?.norm ?? '';
      if (!particles.has(norm)) continue;
      const lemma = separable.get(`${norm} ${verb.lemma}`);
      if (lemma !== undefined && endsPhrase(tokens, index, span)) return { ...verb, lemma, particle: index };
    }
    if (verb.forms & verbForm.infinitive && tokens[verb.index - 1]?.norm === 'te') {
      const lemma = separable.get(`${tokens[verb.index - 2]?.norm ?? ''} ${verb.lemma}`);
      if (lemma !== undefined) return { ...verb, lemma, particle: verb.index - 2 };
    }
    return verb;
  });
}

const opensPhrase = new Set(
  'de het een mijn uw deze die dat twee drie vier vijf zes zeven acht negen tien elf twaalf veertien twintig dertig paar enkele ongeveer'.split(
    ' ',
  ),
);

function endsPhrase(tokens: readonly Token[], index: number, span: ClauseSpan): boolean {
  let next = index + 1;
  while (next < span.to && fillers.has(tokens[next]?.norm ?? '')) next += 1;
  if (next >= span.to) return true;
  const token = tokens[next] as Token;
  return token.kind === 'word' && !opensPhrase.has(token.norm);
}

function subjectOf(tokens: readonly Token[], span: ClauseSpan, finite: VerbUse | null): Person | null {
  if (!finite) {
    for (let index = span.from; index < span.to; index += 1) {
      const person = subjects.get(tokens[index]?.norm ?? '');
      if (person && person !== 'other') return person;
    }
    return null;
  }
  const right = firstSubject(tokens, finite.index + 1, Math.min(span.to, finite.index + 4));
  const left = firstSubject(tokens, span.from + (span.conjunction === null || !span.subordinate ? 0 : 1), finite.index);
  if (span.subordinate) return left ?? right;
  // "dat moet u weten": what stands right behind the verb is the subject, unless a nominative stands before it.
  const near = subjects.get(tokens[finite.index + 1]?.norm ?? '');
  const before = subjects.get(tokens[finite.index - 1]?.norm ?? '');
  if (before && before !== 'other') return before;
  return near ?? before ?? left ?? right;
}

function firstSubject(tokens: readonly Token[], from: number, to: number): Person | null {
  for (let index = from; index < to; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    const person = subjects.get(norm);
    if (person) return person;
    if (articles.has(norm)) return 'other';
  }
  return null;
}

const articles = new Set("de een 'n mijn m'n uw onze hun".split(' '));

const knowingVerbs = new Set([
  'zeggen',
  'weten',
  'vertellen',
  'laten',
  'horen',
  'vragen',
  'kijken',
  'aangeven',
  'afspreken',
  'denken',
  'noemen',
]);

function conditionOf(
  tokens: readonly Token[],
  span: ClauseSpan,
  finite: VerbUse | null,
  before: Clause | undefined,
): Clause['condition'] {
  if (span.conjunction === 'wanneer' && before?.verbs.some((verb) => knowingVerbs.has(verb.lemma))) return null;
  if (span.subordinate && span.conjunction !== null && conditionals.has(span.conjunction)) return 'if';
  if (finite?.lemma === 'mogen' && tokens[finite.index]?.norm === 'mocht' && finite.index === span.from) return 'if';
  if (tokens[span.from]?.norm === 'stel' && finite?.index !== span.from) return 'if';
  if (before?.condition === 'if' && !span.subordinate) return 'then';
  if (finite?.lemma === 'zullen' && (tokens[finite.index]?.norm ?? '').startsWith('zou')) return 'would';
  return null;
}

function hasNegation(tokens: readonly Token[], span: ClauseSpan): boolean {
  for (let index = span.from; index < span.to; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    if (!negations.has(norm)) continue;
    const next = tokens[index + 1]?.norm ?? '';
    const previous = tokens[index - 1]?.norm ?? '';
    // "niet alleen …, maar ook", "of niet?", "niet waar?" deny nothing.
    if (norm === 'niet' && (next === 'alleen' || next === 'waar' || (previous === 'of' && index === span.to - 1)))
      continue;
    return true;
  }
  return false;
}

function reportedFrom(span: ClauseSpan, before: Clause | undefined): Person | null {
  if (!before || !span.subordinate || (span.conjunction !== 'dat' && span.conjunction !== 'of')) return null;
  if (before.verbs.some((verb) => sayingVerbs.has(verb.lemma))) return before.subject ?? 'other';
  return before.reportedFrom;
}

const receiving = new Set(['krijgen', 'hebben', 'ontvangen', 'terugkrijgen']);
const figureOfSpeech = new Set(['weten', 'horen', 'luisteren', 'kijken', 'denken', 'begrijpen', 'eerlijk']);

function obliged(
  tokens: readonly Token[],
  span: ClauseSpan,
  verbs: readonly VerbUse[],
  subject: Person | null,
): Person | null {
  const duty = verbs.find(
    (verb) => verb.lemma === 'moeten' || (verb.lemma === 'dienen' && hasTe(tokens, verb.index, span)),
  );
  const bound = verbs.some((verb) => verb.lemma === 'verplichten' && verb.forms & verbForm.participle);
  if (!duty && !bound) return null;
  if (duty) {
    for (let index = span.from; index < span.to; index += 1)
      if (/^(?:niets|niks)$/.test(tokens[index]?.norm ?? '')) return null;
    const done = verbs.findLast((verb) => verb !== duty);
    const perfect = done?.lemma === 'hebben' && verbs.some((verb) => verb.forms & verbForm.participle);
    if (done && ((receiving.has(done.lemma) && !perfect) || figureOfSpeech.has(done.lemma))) return null;
  }
  return subject;
}

function hasTe(tokens: readonly Token[], from: number, span: ClauseSpan): boolean {
  for (let index = from + 1; index < span.to; index += 1) if (tokens[index]?.norm === 'te') return true;
  return false;
}
