import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents, sum } from '#kernel/money.ts';
import { contentKeyOf, type KnownStatement, newEntries, storedKeyOf } from '#rooms/payment/rules/new-entries.ts';
import type { NewStatement, StatementEntry } from '#rooms/payment/rules/statement.ts';
import { makeEntry, makeStatement } from '#rooms/payment/rules/testing-statement.ts';

const days = ['2026-11-10', '2026-11-11', '2026-11-12'].map(day);
const entryMaker = fc
  .record({
    amount: fc.integer({ min: -3, max: 3 }),
    at: fc.integer({ min: 0, max: 2 }),
    text: fc.constantFrom('a', 'b'),
  })
  .map(({ amount, at, text }) => makeEntry(amount * 100, { bookingDate: days[at]!, text }));
const entries = fc
  .array(entryMaker, { maxLength: 8 })
  .map((list) => list.map((entry, index) => ({ ...entry, entryKey: `k${index}` })));

function known(statement: NewStatement, kept: readonly StatementEntry[]): KnownStatement {
  return {
    from: statement.from!,
    to: statement.to!,
    openingBalanceCents: statement.openingBalanceCents!,
    closingBalanceCents: statement.closingBalanceCents!,
    entries: kept.map((entry) => ({ entryKey: storedKeyOf(entry), contentKey: contentKeyOf(entry) })),
  };
}
const wide = { from: days[0]!, to: days[2]! };

test('the same statement twice changes nothing', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const statement = makeStatement(list, wide);
      expect(newEntries(statement, [known(statement, newEntries(statement, []))])).toEqual([]);
    }),
  );
});

test('of two overlapping exports with other keys, each movement is kept once', () => {
  fc.assert(
    fc.property(entries, fc.nat(8), (list, cut) => {
      const part = makeStatement(list.slice(0, cut), wide);
      const all = makeStatement(
        list.map((entry) => ({ ...entry, entryKey: `other ${entry.entryKey}` })),
        { ...wide, openingBalanceCents: cents(7) },
      );
      const kept = newEntries(part, []);
      const added = newEntries(all, [known(part, kept)]);
      const total = sum([...kept, ...added].map((entry) => entry.amountCents));
      expect(total).toBe(sum(list.map((entry) => entry.amountCents)));
    }),
  );
});

test('statements that follow each other on one day do not swallow equal payments', () => {
  const morning = makeStatement([makeEntry(500, { entryKey: 'x', text: 'gift' })]);
  const evening = makeStatement([makeEntry(500, { entryKey: 'y', text: 'gift' })], { openingBalanceCents: cents(500) });
  expect(newEntries(evening, [known(morning, morning.entries)])).toHaveLength(1);
});
