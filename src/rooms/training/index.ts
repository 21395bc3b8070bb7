/** Front door of the training room: quiz, cue cards, role-play, learning path, knowledge. */
export {};
