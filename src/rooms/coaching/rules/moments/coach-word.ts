/** What a coach says of a moment. */
export interface CoachWord {
  readonly comment: string | null;
  readonly praised: boolean;
  readonly skipped: boolean;
}

/** The coach said nothing yet. */
export const noWord: CoachWord = { comment: null, praised: false, skipped: false };

/** What is kept of it: who comments or praises does not skip. */
export function wordFrom({ comment, praised, skipped }: CoachWord): CoachWord {
  return { comment, praised, skipped: skipped && comment === null && !praised };
}

/** True when both say the same. */
export function sameWord(one: CoachWord, other: CoachWord): boolean {
  return one.comment === other.comment && one.praised === other.praised && one.skipped === other.skipped;
}
