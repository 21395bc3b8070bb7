/** What the rest of Nakomen uses of the language engine. The trained model has a module of its own that is loaded when it is needed. */
export { type Analysis, analyse, type Clause, type VerbUse } from '#knowledge/language/text/analyse.ts';
export type { QuestionForm } from '#knowledge/language/text/questions.ts';
export { type Token, type TokenKind, tokenise } from '#knowledge/language/text/tokens.ts';
export type { Person } from '#knowledge/language/text/words.ts';
