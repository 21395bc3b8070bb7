/** Longest text that is read as a transcript, in characters: about twelve hours of talking. */
export const longestText = 1_000_000;
/** Most characters of all turns together that are kept. */
export const mostWords = 600_000;
/** Most turns of one call. */
export const mostTranscriptTurns = 3000;
/** Most characters of one turn. */
export const longestTurn = 5000;
