/**
 * What the rest of Nakomen uses of the language engine. With the trained model it is large: a screen that listens along imports this module
 * lazily (`await import('#knowledge/language/index.ts')`), so that it becomes one piece of its own. Its tables are made at first use.
 */

// What was done, when and how much: labels, days, amounts.
export { type SpeechAct, speechActs } from '#knowledge/language/acts/speech-acts.ts';
export {
  type AmountPhrase,
  type DatePhrase,
  type Instalments,
  readPhrases,
} from '#knowledge/language/phrases/read-phrases.ts';

// A conversation while it is held: `ear` reads an utterance, `hear` takes the state further and gives the nudge.
export { hear, type Step } from '#knowledge/language/conversation/hear.ts';
export { type ConversationState, startConversation } from '#knowledge/language/conversation/state.ts';
export { ear } from '#knowledge/language/review/ear.ts';

// A conversation afterwards, and how plain its words are.
export { type Review, reviewWith } from '#knowledge/language/review/review.ts';
export { understandability } from '#knowledge/language/level/level.ts';
