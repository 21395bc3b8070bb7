/** What the rest of Nakomen uses of the language engine. The trained model has a module of its own that is loaded when it is needed. */
export type { Interval } from '#knowledge/language/phrases/instalments.ts';
export {
  type AmountPhrase,
  type DatePhrase,
  type Instalments,
  type Phrases,
  phrasesOf,
  readPhrases,
} from '#knowledge/language/phrases/read-phrases.ts';
export { type Analysis, analyse, type Clause, type VerbUse } from '#knowledge/language/text/analyse.ts';
export type { QuestionForm } from '#knowledge/language/text/questions.ts';
export { type Token, type TokenKind, tokenise } from '#knowledge/language/text/tokens.ts';
export type { Person } from '#knowledge/language/text/words.ts';
