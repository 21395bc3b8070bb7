import type { Id } from '#kernel/ids.ts';

export type LetterId = Id<'letter'>;

/** What a letter is for. */
export const letterKinds = ['confirmation', 'invoice_details'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The languages in which letters are written: those of customers. */
export const letterLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** How the customer is addressed; in French vous/tu, in German Sie/du. */
export const addressForms = ['u', 'je'] as const;
export type AddressForm = (typeof addressForms)[number];

/**
 * Where a letter is on its way out. `held`: waits a moment so that it can be taken back. `queued`: may go. `sending`: a worker has taken it. `uncertain`:
 * it was being handed over when the connection or the program stopped, so that it may have arrived.
 */
export const letterStates = ['held', 'queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled'] as const;
export type LetterState = (typeof letterStates)[number];

/** The text of a letter: one line and plain text with empty lines between paragraphs. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** Longest subject, in characters. */
export const longestSubject = 200;
/** Longest body, in characters. */
export const longestBody = 20_000;
