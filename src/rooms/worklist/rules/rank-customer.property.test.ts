import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { gateOf } from '#rooms/worklist/rules/gates.ts';
import { compareRanked, rankCustomer } from '#rooms/worklist/rules/rank-customer.ts';
import { followUpKinds, type Situation } from '#rooms/worklist/rules/situation.ts';
import { friday } from '#rooms/worklist/rules/testing.ts';

const { today } = friday;
const aDay = fc.integer({ min: -120, max: 40 }).map((distance) => addDays(today, distance));
const moment = aDay.map((value) => instantAt(value, '10:30', 'Europe/Amsterdam'));
const amount = (min: number, max: number) => fc.integer({ min, max }).map(cents);

const situation: fc.Arbitrary<Situation> = fc.record({
  invoices: fc.array(
    fc.record({
      invoiceId: fc.constantFrom('i1', 'i2', 'i3'),
      number: fc.constantFrom('1', '2', '3'),
      currency: fc.constantFrom('EUR', 'EUR', 'USD'),
      openCents: amount(-50_000, 3_000_000),
      dueDate: aDay,
      disputedCents: amount(0, 50_000),
    }),
    { maxLength: 6 },
  ),
  phones: fc.constantFrom('', '1', '2'),
  unmatched: fc.record({ cents: amount(0, 200_000), currency: fc.constant('EUR') }),
  bankReadUntil: fc.option(aDay),
  promises: fc.array(
    fc.record({
      promiseId: fc.uuid(),
      amountCents: amount(1, 500_000),
      currency: fc.constant('EUR'),
      dueDay: aDay,
      untilDay: aDay,
      state: fc.constantFrom('running', 'kept', 'partly_kept', 'broken', 'withdrawn'),
      recordedAt: moment,
      judgedAt: fc.option(moment),
      paidCents: amount(0, 100_000),
      fulfilled: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  followUps: fc.array(
    aDay.chain((value) =>
      fc.record({
        followUpId: fc.uuid().map((text) => text as Situation['followUps'][number]['followUpId']),
        kind: fc.constantFrom(...followUpKinds),
        at: fc.constant(instantAt(value, '10:30', 'Europe/Amsterdam')),
        day: fc.constant(value),
        note: fc.constant(null),
      }),
    ),
    { maxLength: 3 },
  ),
  attempts: fc.record({
    lastTriedAt: fc.option(moment),
    lastTriedDay: fc.option(aDay),
    lastResult: fc.option(fc.constantFrom('right_person', 'no_answer', 'wrong_number')),
    lastPhones: fc.option(fc.constantFrom('', '1')),
    lastSpokenAt: fc.option(moment),
    lastSpokenDay: fc.option(aDay),
    triesInVain: fc.nat(9),
    triesToday: fc.nat(4),
    talkDays: fc.array(fc.constant(today), { maxLength: 4 }),
  }),
  circumstances: fc.array(
    fc.record({
      kind: fc.constantFrom('agreed_silence', 'debt_help', 'deceased', 'vulnerable'),
      untilDay: fc.option(aDay),
      note: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
}) as fc.Arbitrary<Situation>;

describe('ranking, whatever the situation', () => {
  it('points add up to the score, and who is on the list has a reason and a sentence', () => {
    fc.assert(
      fc.property(situation, (facts) => {
        const ranking = rankCustomer(facts, friday);
        if (!ranking) return;
        expect(ranking.score).toBe(ranking.reasons.reduce((sum, reason) => sum + reason.points, 0));
        expect(ranking.headline.code).not.toBe('');
        if (ranking.state === 'ready') expect(ranking.reasons.length).toBeGreaterThan(0);
        expect(ranking.money.callableCents).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a gate always wins: no points lift it', () => {
    fc.assert(
      fc.property(situation, (facts) => {
        const ranking = rankCustomer(facts, friday);
        if (!ranking) return;
        const unkept = ranking.reasons.find((reason) => reason.code.startsWith('promise-'));
        const judged = facts.promises.find((promise) => promise.promiseId === unkept?.facts['promiseId']) ?? null;
        const gate = gateOf(facts, {
          today,
          money: ranking.money,
          judged,
          nextWorkingDay: friday.nextWorkingDay,
          policy: friday.policy,
        });
        expect(ranking.gate).toEqual(gate);
        expect(ranking.state === 'ready').toBe(gate === null);
      }),
    );
  });

  it('an agreed callback of today is always on the list, unless the customer himself is not to be called', () => {
    fc.assert(
      fc.property(situation, (whatever) => {
        const facts = {
          ...whatever,
          circumstances: whatever.circumstances.filter(({ kind }) => kind === 'vulnerable'),
        };
        const due = facts.followUps.some((followUp) => followUp.kind === 'callback' && followUp.day <= today);
        const ranking = rankCustomer(facts, friday);
        expect(!due || (ranking?.state === 'ready' && ranking.segment === 'callback')).toBe(true);
      }),
    );
  });

  it('the order of the facts does not matter', () => {
    fc.assert(
      fc.property(situation, (facts) => {
        const turned = { ...facts, invoices: [...facts.invoices].reverse(), followUps: [...facts.followUps].reverse() };
        expect(rankCustomer(turned, friday)?.score).toBe(rankCustomer(facts, friday)?.score);
      }),
    );
  });

  it('the order of the list is total and does not depend on where it starts', () => {
    const row = fc.record({ score: fc.nat(5), callableCents: fc.nat(3), customerId: fc.uuid() });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (item) => item.customerId }), (rows) => {
        const sorted = [...rows].sort(compareRanked);
        expect([...rows].reverse().sort(compareRanked)).toEqual(sorted);
        for (const [index, item] of sorted.slice(1).entries()) {
          const before = sorted[index];
          if (before) expect(compareRanked(before, item)).toBeLessThan(0);
        }
      }),
    );
  });

  it('who is not to be called himself is never on the list, whatever was agreed', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('deceased', 'bankrupt', 'guardianship', 'debt_help'), (facts, kind) => {
        const circumstances = [...facts.circumstances, { kind, untilDay: null, note: null } as const];
        expect(rankCustomer({ ...facts, circumstances }, friday)?.state ?? 'waiting').toBe('waiting');
      }),
    );
  });
});
