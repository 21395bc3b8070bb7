import type { Day } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { BankAccountId, PaymentId } from '#rooms/payment/rules/statement.ts';

/** What is compared between an entry that takes money back and the entry that it takes back. */
export interface Movement {
  readonly paymentId: PaymentId;
  readonly bankAccountId: BankAccountId;
  readonly day: Day;
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly counterpartyIban: string | null;
  readonly referenceKey: string | null;
  readonly endToEndId: string | null;
  readonly bankReference: string | null;
  readonly mandateId: string | null;
  /** The bank marks the entry as a reversal or return. */
  readonly marked: boolean;
}

/** A possible original with how sure it is: `certain` may be booked by itself. */
export interface OriginalGuess {
  readonly paymentId: PaymentId;
  readonly certain: boolean;
  readonly evidence: readonly ('end-to-end' | 'bank-reference' | 'reference' | 'mandate' | 'account')[];
}

/**
 * The earlier receipts that an entry may take back, surest first: the same account and the opposite amount, not later, with something in
 * common. Certain when exactly one of them shares the end-to-end id or the bank's reference, or when the bank marks the entry as a return and one
 * shares reference or mandate, or is the only one of that counterparty.
 */
export function findOriginals(back: Movement, earlier: readonly Movement[]): OriginalGuess[] {
  const guesses = earlier
    .filter(
      (one) =>
        one.paymentId !== back.paymentId &&
        one.bankAccountId === back.bankAccountId &&
        one.currency === back.currency &&
        one.amountCents === -back.amountCents &&
        one.day <= back.day,
    )
    .map((one) => ({ one, evidence: evidenceOf(back, one) }))
    .filter((guess) => guess.evidence.length > 0)
    .map((guess) => ({ ...guess, weight: weightOf(guess.evidence, back.marked) }))
    .sort((a, b) => b.weight - a.weight || (a.one.day < b.one.day ? 1 : -1));
  const best = guesses[0]?.weight ?? 0;
  const alone = guesses.filter((guess) => guess.weight === best).length === 1;
  return guesses.map((guess) => ({
    paymentId: guess.one.paymentId,
    evidence: guess.evidence,
    certain: alone && guess.weight === best && best >= 2,
  }));
}

function evidenceOf(back: Movement, one: Movement): OriginalGuess['evidence'] {
  const same = (a: string | null, b: string | null): boolean => a !== null && a === b;
  const evidence: OriginalGuess['evidence'][number][] = [];
  if (same(back.endToEndId, one.endToEndId)) evidence.push('end-to-end');
  if (same(back.bankReference, one.bankReference)) evidence.push('bank-reference');
  if (same(back.referenceKey, one.referenceKey)) evidence.push('reference');
  if (same(back.mandateId, one.mandateId)) evidence.push('mandate');
  if (same(back.counterpartyIban, one.counterpartyIban)) evidence.push('account');
  return evidence;
}

function weightOf(evidence: OriginalGuess['evidence'], marked: boolean): number {
  if (evidence.includes('end-to-end') || evidence.includes('bank-reference')) return marked ? 4 : 3;
  if (!marked) return evidence.includes('reference') && evidence.includes('account') ? 1.5 : 1;
  if (evidence.includes('reference') || evidence.includes('mandate')) return 3;
  return 2;
}
