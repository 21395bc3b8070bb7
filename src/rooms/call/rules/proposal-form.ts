import type { Day } from '#kernel/dates.ts';
import { type ArrangementTerms, emptyArrangement, type Payment } from '#rooms/call/rules/arrangement-form.ts';
import type { CallForm } from '#rooms/call/rules/call-form.ts';
import { writtenDay } from '#rooms/call/rules/day-words.ts';

/** A proposal that was chosen in a negotiation. */
export interface ChosenProposal {
  readonly payments: readonly Payment[];
  /** The terms behind several payments; null when there is one. */
  readonly terms:
    | (Pick<ArrangementTerms, 'shape' | 'interval' | 'from' | 'totalCents'> & Partial<ArrangementOptions>)
    | null;
  readonly invoiceIds: readonly string[];
}

interface ArrangementOptions {
  readonly count: number | null;
  readonly instalmentCents: number | null;
  readonly firstCents: number | null;
}

/** The form with a chosen proposal in it: one payment is a promise, several are an arrangement; the one takes the place of the other. */
export function formWith(form: CallForm, chosen: ChosenProposal): Partial<CallForm> {
  const { payments, terms, invoiceIds } = chosen;
  const [first] = payments;
  const agreed = { selection: invoiceIds, result: 'right_person' as const, nothing: false };
  const method = form.promise?.method ?? form.arrangement?.method ?? emptyArrangement.method;
  if (!terms) {
    const promise = first ? { amountCents: first.amountCents, day: writtenDay(first.day), method } : null;
    return { ...agreed, promise, arrangement: null };
  }
  return {
    ...agreed,
    promise: null,
    arrangement: {
      totalCents: terms.totalCents,
      shape: terms.shape,
      count: payments.length,
      instalmentCents: terms.instalmentCents ?? null,
      firstCents: terms.firstCents ?? null,
      interval: terms.interval,
      from: writtenDay(terms.from as Day),
      method,
    },
  };
}
