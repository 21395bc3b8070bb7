import type { Act } from '#knowledge/language/acts/labels.ts';
import { type Quote, quoteOf } from '#knowledge/language/review/transcript.ts';
import type { Talk } from '#rooms/call/rules/coach/talk.ts';

/** A complaint as it was said: about which invoice (when one was named beside it), how much, in which words. */
export interface FoundComplaint {
  readonly cause: 'quality' | 'delivery' | 'invoice_wrong';
  readonly invoiceNumber: string | null;
  readonly disputedCents: number | null;
  readonly words: string;
  readonly quotes: readonly Quote[];
}

const causes: readonly (readonly [Act, FoundComplaint['cause']])[] = [
  ['complaint_quality', 'quality'],
  ['complaint_delivery', 'delivery'],
  ['complaint_invoice_wrong', 'invoice_wrong'],
];

const takesDown = /(?<![a-z])(?:klacht|uitzoek\w*|zoek\w* .{0,40}uit|nakijk\w*|kijk\w* .{0,40}na|meld\w*)(?![a-z])/;

/** The complaint that the customer raised in this talk; null when there is none, or when he let it go. */
export function complaintIn({ state, turns, customer }: Talk): FoundComplaint | null {
  if (!state.complaint?.labelled) return null;
  const raised = turns.filter(
    (turn) => turn.role === 'customer' && turn.acts.some((act) => causes.some(([own]) => own === act)),
  );
  const [first] = raised;
  const cause = first && causes.find(([act]) => first.acts.includes(act))?.[1];
  if (!first || !cause) return null;
  // The collector often says which invoice the complaint is about: "dan open ik een klacht over G-3103".
  const taken = turns.filter((turn) => turn.role === 'agent' && turn.turn > first.turn && takesDown.test(turn.plain));
  const about = [...raised, ...taken].map((turn) => turn.plain).join(' ');
  const numbers = (customer?.invoices ?? []).map((invoice) => invoice.number);
  const amounts = raised.flatMap((turn) =>
    turn.heard.phrases.amounts.flatMap(({ cents }) => (cents === null ? [] : [cents])),
  );
  return {
    cause,
    invoiceNumber:
      numbers.find((number) => about.includes(number.toLowerCase())) ??
      (numbers.length === 1 ? (numbers[0] ?? null) : null),
    disputedCents: amounts.length === 1 ? (amounts[0] ?? null) : null,
    words: raised.map((turn) => turn.text.trim()).join(' '),
    quotes: raised.slice(0, 3).map((turn) => quoteOf(turn, causes.find(([act]) => turn.acts.includes(act))?.[0])),
  };
}
