import type { ReviewedTurn } from '#knowledge/language/review/transcript.ts';

/** The ways of paying that a promise knows and that words can show. */
export type FoundMethod = 'bank_transfer' | 'ideal' | 'bancontact' | 'direct_debit' | 'payment_run' | 'payment_link';

/** More particular words go first: "via de link in iDEAL" is a link. */
const words: readonly (readonly [FoundMethod, RegExp])[] = [
  ['payment_link', /(?<![a-z])(?:betaallink|betaalverzoek|link(?:je)?|tikkie|qr(?:-code)?)(?![a-z])/],
  [
    'direct_debit',
    /(?<![a-z])(?:automatische? incasso|incasseren|incasseer|machtiging|domicili\w*|afschrijven|schrijven jullie .{0,20}af)(?![a-z])/,
  ],
  ['payment_run', /(?<![a-z])(?:betaalrun|betaalronde|betalingsronde|batch|run)(?![a-z])/],
  ['bancontact', /(?<![a-z])(?:bancontact|payconiq)(?![a-z])/],
  ['ideal', /(?<![a-z])(?:ideal|wero)(?![a-z])/],
  [
    'bank_transfer',
    /(?<![a-z])(?:overma\w*|maak .{0,30} over|stort\w*|overschrij\w*|schrijf .{0,20} over|via de bank|bankapp|app van de bank|iban)(?![a-z])/,
  ],
];

/** How the customer will pay, from the last turn that says so; null when nobody said. */
export function methodIn(turns: readonly ReviewedTurn[]): FoundMethod | null {
  for (const turn of turns.toReversed()) {
    const found = words.find(([, pattern]) => pattern.test(turn.plain));
    if (found) return found[0];
  }
  return null;
}
