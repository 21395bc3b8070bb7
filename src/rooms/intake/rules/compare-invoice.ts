import type { FieldChange, RowVerdict } from '#rooms/intake/rules/preview.ts';
import type { BookedInvoice, FileInvoice } from '#rooms/intake/rules/to-invoice.ts';

const fields = [
  'amountCents',
  'settledElsewhereCents',
  'currency',
  'issueDate',
  'dueDate',
  'paymentReference',
  'creditsNumber',
] as const;

/** Compares an invoice of a file with the books: what is new, and of what changed, which fields from what to what. */
export function compareInvoice(
  file: FileInvoice & { readonly customerNumber: string },
  known: (BookedInvoice & { readonly customerNumber: string }) | null,
): { readonly verdict: RowVerdict; readonly changes: readonly FieldChange[] } {
  if (!known) return { verdict: 'new', changes: [] };
  const changes: FieldChange[] = fields
    .filter((field) => file[field] !== known[field])
    .map((field) => ({ field, before: known[field], after: file[field] }));
  if (file.customerNumber !== known.customerNumber) {
    changes.unshift({ field: 'customer', before: known.customerNumber, after: file.customerNumber });
  }
  return { verdict: changes.length > 0 ? 'changed' : 'same', changes };
}
