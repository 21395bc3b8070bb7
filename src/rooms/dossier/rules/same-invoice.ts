import type { InvoiceFacts } from '#rooms/dossier/rules/ledger.ts';

const fields = [
  'issueDate',
  'dueDate',
  'currency',
  'amountCents',
  'settledElsewhereCents',
  'paymentReference',
  'creditsNumber',
] as const;

/** True when two descriptions of one invoice (and its customer) say the same. */
export function sameInvoice(
  a: InvoiceFacts & { customerId: string },
  b: InvoiceFacts & { customerId: string },
): boolean {
  return a.customerId === b.customerId && fields.every((field) => a[field] === b[field]);
}
