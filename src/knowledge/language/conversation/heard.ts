import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import type { Phrases } from '#knowledge/language/phrases/read-phrases.ts';

/** One turn of a conversation; `from` and `to` in milliseconds from the start of the call, where they are known. */
export interface Utterance {
  readonly role: Role;
  readonly text: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A label with the piece of the text that shows it. */
export interface HeardAct {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Payment in parts, as far as it is said; what is not said is left out. */
export interface Parts {
  readonly count?: number;
  readonly cents?: number;
  readonly interval?: string;
  readonly from?: string;
}

/** What the ear makes of one utterance: labels and phrases. */
export interface Heard {
  readonly acts: readonly HeardAct[];
  readonly phrases: Phrases;
}
