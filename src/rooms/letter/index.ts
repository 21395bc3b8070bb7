/** Front door of the letter room: letters to customers, the outbox and the texts. */
export { cancelLettersOf } from '#rooms/letter/actions/cancel-letter.ts';
export { type NewLetter, queueLetter } from '#rooms/letter/actions/queue-letter.ts';
export type { LetterId } from '#rooms/letter/rules/letter.ts';
export { lettersTo } from '#rooms/letter/store.ts';
