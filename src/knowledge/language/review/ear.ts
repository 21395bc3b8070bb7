import { speechActs } from '#knowledge/language/acts/speech-acts.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

/** The ear of the program: labels of the trained model, days and amounts of the grammar. */
export const ear: Ear = (utterance, previous, callDate) => ({
  acts: speechActs(utterance.role, utterance.text, previous),
  phrases: readPhrases(utterance.text, callDate),
});
