import { type Act, actsOf, type Role } from '#knowledge/language/acts/labels.ts';
import { agentDeals } from '#knowledge/language/acts/patterns/agent-deals.ts';
import { agentDealsIdiom } from '#knowledge/language/acts/patterns/agent-deals-idiom.ts';
import { agentMistakes } from '#knowledge/language/acts/patterns/agent-mistakes.ts';
import { agentMistakesIdiom } from '#knowledge/language/acts/patterns/agent-mistakes-idiom.ts';
import { agentQuestions } from '#knowledge/language/acts/patterns/agent-questions.ts';
import { agentQuestionsIdiom } from '#knowledge/language/acts/patterns/agent-questions-idiom.ts';
import { classes } from '#knowledge/language/acts/patterns/classes.ts';
import { PhraseCompiler, type Phrases } from '#knowledge/language/acts/patterns/compile.ts';
import { customerAnswers } from '#knowledge/language/acts/patterns/customer-answers.ts';
import { customerAnswersIdiom } from '#knowledge/language/acts/patterns/customer-answers-idiom.ts';
import { customerComplaints } from '#knowledge/language/acts/patterns/customer-complaints.ts';
import { customerExcuses } from '#knowledge/language/acts/patterns/customer-excuses.ts';
import { customerExcusesIdiom } from '#knowledge/language/acts/patterns/customer-excuses-idiom.ts';
import { atomsOf, inPhrases } from '#knowledge/language/acts/patterns/in-phrases.ts';
import { PhraseMatcher } from '#knowledge/language/acts/patterns/match.ts';
import { KnownWords } from '#knowledge/language/acts/slips.ts';
import { hashOf, type Word } from '#knowledge/language/acts/words.ts';
import { KeptRows } from '#knowledge/language/text/kept-rows.ts';

/** The phrases of one role, ready to be looked for. */
export interface ActPhrases {
  readonly matcher: PhraseMatcher;
  readonly classCount: number;
  readonly begin: number;
  readonly end: number;
  /** What words are in the phrases (`inPhrases`), and where that of a word stands. */
  readonly rows: KeptRows;
  placeOf(word: Word): number;
  /** A name of a phrase that stays when other phrases come and go. */
  keyOf(phrase: number): number;
}

function build(role: Role): ActPhrases {
  const acts = actsOf(role);
  const books: readonly Readonly<Partial<Record<Act, string>>>[] =
    role === 'agent'
      ? [agentMistakes, agentMistakesIdiom, agentQuestions, agentQuestionsIdiom, agentDeals, agentDealsIdiom]
      : [customerExcuses, customerExcusesIdiom, customerComplaints, customerAnswers, customerAnswersIdiom];
  const compiler = new PhraseCompiler(classes);
  for (const [index, act] of acts.entries())
    for (const book of books)
      compiler.add(book[act] ?? '', { strong: index * 3, weak: index * 3 + 1, against: index * 3 + 2 });
  const phrases = compiler.compile();
  const keys = new Int32Array(phrases.texts.length);
  const rows = new KeptRows();
  const known = new KnownWords(phrases.atoms.exact.keys());
  const slot = role === 'agent' ? 'agentRow' : 'customerRow';
  return {
    matcher: new PhraseMatcher(phrases, acts.length * 3),
    classCount: phrases.classNames.length,
    begin: phrases.classNames.length,
    end: phrases.classNames.length + 1,
    rows,
    placeOf(word) {
      const place = rows.placeOf(word[slot]);
      if (place >= 0) return place;
      word[slot] = rows.keep(...inPhrases(phrases, find(phrases, known, word)));
      return rows.placeOf(word[slot]);
    },
    keyOf(phrase) {
      const kept = keys[phrase] as number;
      if (kept !== 0) return kept;
      const key = hashOf(phrases.texts[phrase] as string, 41 + (phrases.flagOf[phrase] as number));
      keys[phrase] = key;
      return key;
    },
  };
}

function find(phrases: Phrases, known: KnownWords, word: Word): number[] {
  const own = atomsOf(phrases.atoms, word.standard);
  if (own.length > 0 || word.kinds !== 0 || word.standard.length < 5 || word.standard.startsWith('<')) return own;
  const meant = known.nearest(word.standard);
  return meant === null ? own : atomsOf(phrases.atoms, meant);
}

const built: { agent: ActPhrases | null; customer: ActPhrases | null } = { agent: null, customer: null };

/** The phrases of a role; compiled when first asked for. The edges of sentences stand behind the classes. */
export function phrasesFor(role: Role): ActPhrases {
  const known = built[role];
  if (known) return known;
  const made = build(role);
  built[role] = made;
  return made;
}
