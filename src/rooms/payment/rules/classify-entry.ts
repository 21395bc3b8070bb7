import type { Cents } from '#kernel/money.ts';

/** What an entry is: a receipt to match, money that came back, money paid out, or money in that is no customer's. */
export type PaymentKind = 'receipt' | 'return' | 'outgoing' | 'other';

const noCustomer = [
  /\bbelastingdienst\b/i,
  /\bfod financi/i,
  /\bspf finances\b/i,
  /\b(credit|debet|spaar)rente\b|\brente(vergoeding|afrekening|nota)\b/i,
  /\b(int[ée]r[êe]ts?|interest)\b.*\b(periode|afrekening|nota|payment)\b/i,
  /\b(bank|pakket|administratie)kosten\b/i,
  /\bkosten (gebruik|rekening|betalingsverkeer|oranjepakket)/i,
  /\b(eigen rekening|spaarrekening|naar oranje spaar|van oranje spaar)/i,
  /\bsalaris\b/i,
  /\buwv\b/i,
];

/** Tells by sign, the bank's marks and plain words what an entry is. A doubtful one is a receipt: a person sees it. */
export function classifyEntry(entry: {
  readonly amountCents: Cents;
  readonly reversal: boolean;
  readonly reasonCode: string | null;
  readonly text: string;
  readonly counterparty: { readonly name: string | null };
}): PaymentKind {
  if (entry.reversal || entry.reasonCode !== null) return 'return';
  if (entry.amountCents <= 0) return 'outgoing';
  const words = `${entry.counterparty.name ?? ''} ${entry.text}`;
  return noCustomer.some((pattern) => pattern.test(words)) ? 'other' : 'receipt';
}
