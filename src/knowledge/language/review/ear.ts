import { speechActs } from '#knowledge/language/acts/speech-acts.ts';
import { phrasesOf } from '#knowledge/language/phrases/read-phrases.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';

/** The ear of the program: labels of the trained model, days and amounts of the grammar, both from the same tokens. */
export const ear: Ear = ({ role, text }, previous, callDate) => {
  const tokens = tokenise(text);
  return { acts: speechActs(role, text, previous, tokens), phrases: phrasesOf(text, tokens, callDate) };
};
