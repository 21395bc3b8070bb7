import type { LetterState } from '#rooms/letter/rules/letter.ts';

/** The boxes in which letters lie, by what is to be done about them. */
export const letterBoxes = {
  attention: ['uncertain', 'failed'],
  waiting: ['held', 'queued', 'sending'],
  sent: ['sent'],
  cancelled: ['cancelled'],
} as const satisfies Record<string, readonly LetterState[]>;

export type LetterBoxName = keyof typeof letterBoxes;
/** The states of the letters in a box. */
export type LetterBox = (typeof letterBoxes)[LetterBoxName];

/** True while a letter can be kept from going: nobody has begun to hand it over, or it did not arrive for sure. */
export function mayBeCancelled(state: LetterState): boolean {
  return state === 'held' || state === 'queued' || state === 'failed';
}

/** True when a person may have a letter sent once more. */
export function mayBeSentAgain(state: LetterState): boolean {
  return state === 'failed' || state === 'uncertain' || state === 'cancelled';
}
