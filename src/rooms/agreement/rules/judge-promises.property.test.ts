import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, instant } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { judgePromises, type JudgingFacts } from '#rooms/agreement/rules/judge-promises.ts';
import type { JudgedState } from '#rooms/agreement/rules/promise.ts';
import type { Booking } from '#rooms/agreement/rules/standing-money.ts';
import { named, promise } from '#rooms/agreement/rules/testing.ts';

const start = day('2026-03-02');
const invoiceNames = ['i1', 'i2', 'i3'] as const;
const anyDay = fc.integer({ min: 0, max: 30 }).map((count) => addDays(start, count));

const anyPromise = fc
  .record({
    amount: fc.integer({ min: 1, max: 2_000 }),
    madeOn: fc.integer({ min: 0, max: 15 }),
    days: fc.integer({ min: 0, max: 15 }),
    invoices: fc.uniqueArray(fc.constantFrom(...invoiceNames), { minLength: 1 }),
    toleranceCents: fc.constantFrom(0, 10, 100),
    toleranceDays: fc.constantFrom(0, 1, 3),
  })
  .map((terms) => ({
    amount: terms.amount,
    madeOn: addDays(start, terms.madeOn),
    day: addDays(start, terms.madeOn + terms.days),
    invoices: Object.fromEntries(terms.invoices.map((name) => [name, 1_000])),
    policy: { toleranceDays: terms.toleranceDays, toleranceCents: cents(terms.toleranceCents) },
  }));
const anyPromises = fc
  .array(anyPromise, { minLength: 1, maxLength: 5 })
  .map((list) => list.map((terms, index) => promise(`p${index}`, terms)));

const anyMoney = fc
  .record({
    invoice: fc.constantFrom(...invoiceNames),
    day: anyDay,
    amount: fc.integer({ min: 1, max: 900 }),
    kind: fc.constantFrom<Booking['sourceKind']>('payment', 'payment', 'credit_note'),
    takenBack: fc.boolean(),
  })
  .map((line) => line);

function bookingsOf(lines: readonly (typeof anyMoney extends fc.Arbitrary<infer Line> ? Line : never)[]): Booking[] {
  return lines.flatMap((line, index) => {
    const booked: Booking = {
      invoiceId: named(line.invoice),
      cents: cents(line.amount),
      day: line.day,
      at: instant(`${line.day}T20:00:00Z`),
      sourceKind: line.kind,
      sourceId: named(`s${index}`),
    };
    return line.takenBack ? [booked, { ...booked, cents: cents(-line.amount) }] : [booked];
  });
}

const anyFacts: fc.Arbitrary<JudgingFacts> = fc.record({
  promises: anyPromises,
  bookings: fc.array(anyMoney, { maxLength: 12 }).map(bookingsOf),
  bankReadUntil: fc.option(anyDay),
  today: anyDay.map((date) => addDays(date, 10)),
});

const rank: Record<JudgedState, number> = { broken: 0, partly_kept: 1, running: 2, kept: 3 };

describe('judging promises', () => {
  it('never counts money twice, nor money that was taken back', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const given = new Map<string, number>();
        for (const verdict of judgePromises(facts).values()) {
          for (const receipt of verdict.receipts) {
            const key = `${receipt.invoiceId} ${receipt.sourceId}`;
            given.set(key, (given.get(key) ?? 0) + receipt.cents);
          }
        }
        for (const [key, amount] of given) {
          const booked = facts.bookings
            .filter((line) => `${line.invoiceId} ${line.sourceId}` === key)
            .reduce((total, line) => total + line.cents, 0);
          expect(amount).toBeLessThanOrEqual(booked);
        }
      }),
    );
  });

  it('gives the same in any order and when done again', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(fc.nat(), { maxLength: 30 }), (facts, keys) => {
        const mixed = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item, index) => ({ item, key: keys[index] ?? index }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const once = judgePromises(facts);
        const again = judgePromises({ ...facts, promises: mixed(facts.promises), bookings: mixed(facts.bookings) });
        expect(Object.fromEntries(again)).toEqual(Object.fromEntries(once));
      }),
    );
  });

  it('never becomes worse when money is added', () => {
    fc.assert(
      fc.property(anyFacts, anyMoney, (facts, extra) => {
        const more = bookingsOf([{ ...extra, takenBack: false }]).map((line) => ({
          ...line,
          sourceId: named('extra'),
        }));
        const before = judgePromises(facts);
        const after = judgePromises({ ...facts, bookings: [...facts.bookings, ...more] });
        for (const [promiseId, verdict] of before) {
          const now = after.get(promiseId);
          expect(now && rank[now.state] >= rank[verdict.state]).toBe(true);
          expect(now && now.receivedCents >= verdict.receivedCents).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never says broken before the bank is read to the last day that counts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const [, verdict] of judgePromises(facts)) {
          if (verdict.state !== 'broken' && verdict.state !== 'partly_kept') continue;
          expect(facts.bankReadUntil !== null && facts.bankReadUntil >= verdict.untilDay).toBe(true);
          expect(facts.today >= verdict.untilDay).toBe(true);
        }
      }),
    );
  });

  it('never counts more than was promised, and kept means enough or settled', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const verdicts = judgePromises(facts);
        for (const terms of facts.promises) {
          const verdict = verdicts.get(terms.promiseId);
          expect(verdict && verdict.receivedCents <= terms.amountCents).toBe(true);
          if (verdict?.code === 'amount-received') {
            expect(verdict.receivedCents + terms.toleranceCents).toBeGreaterThanOrEqual(terms.amountCents);
          }
        }
      }),
    );
  });
});
