/** What the rest of Nakomen uses of the language engine. The trained model has a module of its own that is loaded when it is needed. */
export { hear, type Step } from '#knowledge/language/conversation/hear.ts';
export type { Heard, Utterance } from '#knowledge/language/conversation/heard.ts';
export type { Hint, HintCode } from '#knowledge/language/conversation/hints.ts';
export { type ConversationState, startConversation } from '#knowledge/language/conversation/state.ts';
export type { LevelFinding, TargetLevel } from '#knowledge/language/level/finding.ts';
export { type Understandability, understandability } from '#knowledge/language/level/level.ts';
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
