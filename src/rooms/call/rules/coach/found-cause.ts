import { type Act, SURE } from '#knowledge/language/acts/labels.ts';
import { type Quote, quoteOf, type ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import type { Cause } from '#rooms/call/rules/outcome.ts';

/** Why the customer has not paid yet, as he said it. */
export interface FoundCause {
  readonly cause: Cause;
  readonly quote: Quote;
}

/** Which acts show which cause; what goes deeper stands first: a complaint explains a refusal, no money explains a wait. */
const shownBy: readonly (readonly [Cause, readonly Act[]])[] = [
  ['complaint', ['complaint_quality', 'complaint_delivery', 'complaint_invoice_wrong']],
  ['cannot_pay', ['excuse_no_cash', 'excuse_waiting_for_own_customers', 'vulnerable']],
  ['will_not_pay', ['refuses']],
  [
    'process',
    [
      'excuse_not_received',
      'excuse_in_batch',
      'excuse_person_absent',
      'excuse_approval_pending',
      'excuse_system',
      'excuse_agreement_with_colleague',
    ],
  ],
];

const forgotten =
  /(?<![a-z])(?:vergeten|vergat|ontgaan|ontschoten|over het hoofd|niet aan gedacht|tussendoor ge\w+|aandacht ontsnapt|blijven liggen|er niet van gekomen|helemaal kwijt)(?![a-z])/;

/** The cause as the customer's words show it, sure labels before doubtful ones; null when he named none. */
export function causeIn(turns: readonly ReviewedTurn[]): FoundCause | null {
  const customer = turns.filter((turn) => turn.role === 'customer');
  const sure = shownIn(customer, SURE);
  // Who refuses and complains, refuses because of the complaint, also when that is the fainter of the two.
  const faint = shownIn(customer, 0);
  if (sure?.cause === 'will_not_pay' && faint?.cause === 'complaint') return faint;
  if (sure) return sure;
  const slip = customer.find((turn) => forgotten.test(turn.plain));
  return slip ? { cause: 'oversight', quote: quoteOf(slip) } : faint;
}

function shownIn(turns: readonly ReviewedTurn[], least: number): FoundCause | null {
  for (const [cause, acts] of shownBy)
    for (const turn of turns) {
      const act = turn.acts.find((one) => acts.includes(one) && confidenceIn(turn, one) >= least);
      if (act) return { cause, quote: quoteOf(turn, act) };
    }
  return null;
}

function confidenceIn(turn: ReviewedTurn, act: Act): number {
  return turn.heard.acts.find((one) => one.act === act)?.confidence ?? 1;
}
