import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dryRunImport } from '#rooms/intake/actions/dry-run.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

// The exact fields of the contract of the command line, no more and no fewer.
it('gives each file in the form of the contract', async () => {
  const [invoice, statement, missing] = await dryRunImport([
    `${EXAMPLES}ubl-invoice.xml`,
    `${EXAMPLES}camt053.xml`,
    `${EXAMPLES}none.xml`,
  ]);
  expect(Object.keys(invoice ?? {})).toEqual(['file', 'format', 'invoices', 'problems']);
  expect(Object.keys(invoice?.invoices?.[0] ?? {})).toEqual([
    'number',
    'kind',
    'issueDate',
    'dueDate',
    'currency',
    'payableCents',
    'openCents',
    'supplier',
    'customer',
    'paymentReference',
  ]);
  expect(Object.keys(statement?.statements?.[0] ?? {})).toEqual([
    'account',
    'currency',
    'number',
    'from',
    'to',
    'openingBalanceCents',
    'closingBalanceCents',
    'reconciles',
    'entries',
  ]);
  expect(Object.keys(statement?.statements?.[0]?.entries[0] ?? {})).toEqual([
    'bookingDate',
    'valueDate',
    'amountCents',
    'currency',
    'counterparty',
    'reference',
    'text',
    'reversal',
    'reasonCode',
  ]);
  expect(missing).toMatchObject({ invoices: [], problems: [{ code: 'file-missing' }] });
});
