import { expect, test } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import type { ParsedEntry, ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';
import { statementProblems, statementRows } from '#rooms/intake/rules/statement-rows.ts';

const entry = {
  line: 7,
  entryKey: 'k1',
  bookingDate: day('2026-11-10'),
  amountCents: cents(5),
  currency: 'EUR',
  text: 'hello',
};
const statement = {
  line: 3,
  account: 'NL91ABNA0417164300',
  reconciles: false,
  differenceCents: cents(-10),
  entries: [{ ...entry, counterparty: { name: 'Piet', iban: null, account: null } } as ParsedEntry],
} as unknown as ParsedStatement;

test('entries are new when the books do not have their key', () => {
  expect(statementRows(statement, new Set(['k1']))[0]).toMatchObject({ verdict: 'new', title: 'Piet', about: 'hello' });
  expect(statementRows(statement, new Set())[0]).toMatchObject({ verdict: 'same' });
});

test('each statement that does not add up is told once', () => {
  expect(statementProblems([statement], [])).toMatchObject([{ line: 3, code: 'does-not-reconcile', raw: '-0.10' }]);
  expect(statementProblems([statement], [{ line: 9, code: 'does-not-reconcile' }])).toEqual([]);
  expect(statementProblems([{ ...statement, differenceCents: null }], [])).toMatchObject([{ code: 'missing-balance' }]);
});
