import type { CallForm } from '#rooms/call/rules/call-form.ts';
import { arrangementFilled } from '#rooms/call/rules/coach/fill-arrangement.ts';
import type { Found } from '#rooms/call/rules/coach/found.ts';
import { writtenDay } from '#rooms/call/rules/day-words.ts';

/** What of the customer is needed to turn words into the form. */
export interface FoundView {
  readonly invoices: readonly { readonly invoiceId: string; readonly number: string; readonly openCents: number }[];
}

/** The parts of the form that words can fill in. */
export const foundParts = ['promise', 'arrangement', 'complaint', 'callback', 'says_paid', 'refuses'] as const;
export type FoundPart = (typeof foundParts)[number];

/** Which outcomes the words show that are not, or otherwise, in the form: what there is to confirm. */
export function partsToConfirm(form: CallForm, found: Found, view: FoundView): FoundPart[] {
  const filled = filledWith(form, found, view);
  return foundParts.filter((part) => {
    const wanted = filled[part];
    return wanted != null && JSON.stringify(wanted) !== JSON.stringify(form[part]);
  });
}

/** The form with what was found in it, as the collector confirmed it. What the words do not say stays as it is. */
export function filledWith(form: CallForm, found: Found, view: FoundView): Partial<CallForm> {
  const { promise, arrangement, complaint, callback, saysPaid, refuses, cause } = found;
  const named = promise ? invoicesMeant(promise, complaint?.invoiceNumber ?? null, view) : [];
  const any = promise ?? arrangement ?? complaint ?? saysPaid ?? refuses;
  return {
    ...(promise && {
      promise: {
        amountCents: promise.amountCents ?? form.promise?.amountCents ?? null,
        day: promise.day ? writtenDay(promise.day) : (form.promise?.day ?? ''),
        method: promise.method ?? form.promise?.method ?? 'bank_transfer',
      },
    }),
    ...(named.length > 0 && { selection: named }),
    ...(arrangement && { arrangement: arrangementFilled(arrangement, form.arrangement) }),
    ...(complaint && {
      complaint: {
        invoiceId:
          view.invoices.find((invoice) => invoice.number === complaint.invoiceNumber)?.invoiceId ??
          form.complaint?.invoiceId ??
          '',
        disputedCents: complaint.disputedCents ?? form.complaint?.disputedCents ?? null,
        cause: complaint.cause,
        words: complaint.words,
      },
    }),
    ...(callback && {
      callback: {
        day: callback.day ? writtenDay(callback.day) : (form.callback?.day ?? ''),
        time: callback.time ?? form.callback?.time ?? '',
        note: form.callback?.note ?? '',
        assignedTo: form.callback?.assignedTo ?? '',
      },
    }),
    ...(saysPaid && {
      says_paid: { day: saysPaid.day ? writtenDay(saysPaid.day) : '', how: form.says_paid?.how ?? '' },
    }),
    ...(refuses && { refuses: { reason: refuses.words } }),
    ...(cause && { cause: cause.cause }),
    ...(any && { result: 'right_person' as const, nothing: false }),
    ...(!any && found.someoneElse && { result: 'someone_else' as const }),
  };
}

/** The invoices that a promise is about: those that were named, without the one that the complaint is about; the one that has just this amount, if there is one. */
function invoicesMeant(promise: NonNullable<Found['promise']>, disputed: string | null, view: FoundView): string[] {
  const named = view.invoices.filter(({ number }) => promise.invoiceNumbers.includes(number) && number !== disputed);
  const exact = named.filter(({ openCents }) => openCents === promise.amountCents);
  return (exact.length === 1 ? exact : named).map(({ invoiceId }) => invoiceId);
}
