import { expect, test } from 'vitest';
import { classifyEntry } from '#rooms/payment/rules/classify-entry.ts';
import { makeEntry } from '#rooms/payment/rules/testing-statement.ts';

test.each([
  [100, { text: 'Factuur 12' }, 'receipt'],
  [-100, { text: 'Huur' }, 'outgoing'],
  [-100, { text: 'x', reasonCode: 'MD06' }, 'return'],
  [100, { text: 'x', reversal: true }, 'return'],
  [100, { counterparty: { name: 'Belastingdienst', iban: null, account: null } }, 'other'],
  [100, { text: 'Creditrente 3e kwartaal' }, 'other'],
  [100, { text: 'Rentmeester De Vries fact 12' }, 'receipt'],
  [100, { text: 'fact 2026-1004 incl rente' }, 'receipt'],
] as const)('%s %o is %s', (amount, more, kind) => {
  expect(classifyEntry(makeEntry(amount, more))).toBe(kind);
});
