/** What the rest of Nakomen uses of the language engine. The trained model has a module of its own that is loaded when it is needed. */
export {
  type AmountPhrase,
  type DatePhrase,
  type Instalments,
  readPhrases,
} from '#knowledge/language/phrases/read-phrases.ts';
