import { describe, expect, it } from 'vitest';
import { day, instant } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { rankCustomer } from '#rooms/worklist/rules/rank-customer.ts';
import type { Situation } from '#rooms/worklist/rules/situation.ts';
import { aFollowUp, anInvoice, aPromise, aSituation, friday, on } from '#rooms/worklist/rules/testing.ts';

const rank = (facts: Partial<Situation>, view = friday) => rankCustomer(aSituation(facts), view);

const spoken = (at: string): Situation['attempts'] => ({
  lastTriedAt: instant(at),
  lastTriedDay: day(at.slice(0, 10)),
  lastResult: 'right_person',
  lastPhones: '+31101234567',
  lastSpokenAt: instant(at),
  lastSpokenDay: day(at.slice(0, 10)),
  triesInVain: 0,
  triesToday: 0,
  talkDays: [],
});

describe('who is on the list, and with which sentence', () => {
  it('an invoice 45 days late, nobody spoken to yet', () => {
    const ranking = rank({ invoices: [anInvoice({ openCents: cents(1_240_000) })] });
    expect(ranking).toMatchObject({ state: 'ready', segment: 'overdue', availableAt: null });
    expect(ranking?.headline).toEqual({
      code: 'overdue-never-spoken',
      facts: { days: 45, number: '2026-001', count: 1, cents: 1_240_000, currency: 'EUR' },
    });
    expect(ranking?.reasons.map(({ code, points }) => [code, points])).toEqual([
      ['overdue-amount', 140],
      ['days-late', 60],
      ['never-spoken', 40],
    ]);
    expect(ranking?.score).toBe(240);
  });

  it('nothing overdue: not on the list', () => {
    expect(rank({ invoices: [anInvoice({ dueDate: day('2026-11-20') })] })).toBeNull();
    expect(rank({ invoices: [] })).toBeNull();
  });

  it('a credit note that outweighs what is overdue takes the customer off', () => {
    const credit = anInvoice({ number: 'C1', openCents: cents(-100_000), dueDate: day('2026-12-20') });
    expect(rank({ invoices: [anInvoice(), credit] })).toBeNull();
    expect(rank({ invoices: [anInvoice(), { ...credit, openCents: cents(-40_000) }] })?.money.callableCents).toBe(
      60_000,
    );
  });

  it('a remainder of some cents makes nobody late', () => {
    const rest = anInvoice({ number: 'rest', openCents: cents(6), dueDate: day('2025-12-18') });
    expect(rank({ invoices: [rest] })).toBeNull();
    expect(rank({ invoices: [rest, anInvoice()] })?.money.daysLate).toBe(45);
  });

  it('is ranked by the currency with most overdue; sums never mix', () => {
    const dollars = anInvoice({ number: 'D1', currency: 'USD', openCents: cents(500_000) });
    expect(rank({ invoices: [anInvoice(), dollars] })?.money).toMatchObject({ currency: 'USD', openCents: 500_000 });
  });

  it('a broken promise is on top, with what was promised', () => {
    const ranking = rank({ promises: [aPromise({ state: 'broken', dueDay: day('2026-11-18') })] });
    expect(ranking).toMatchObject({ state: 'ready', segment: 'broken' });
    expect(ranking?.headline).toMatchObject({
      code: 'promise-broken',
      facts: { cents: 300_000, day: '2026-11-18', paidCents: 0 },
    });
    expect(ranking?.score).toBeGreaterThan(600);
  });

  it('a broken promise comes back on the first working day after its last day', () => {
    const promises = [aPromise({ state: 'broken', dueDay: day('2026-11-19') })];
    const bankReadUntil = day('2026-11-20');
    expect(rank({ promises, bankReadUntil }, on('2026-11-20'))?.gate).toMatchObject({
      code: 'next-working-day',
      untilDay: '2026-11-23',
    });
    expect(rank({ promises, bankReadUntil }, on('2026-11-23'))).toMatchObject({ state: 'ready', segment: 'broken' });
  });

  it('a broken promise that was fulfilled too late counts only as history', () => {
    const ranking = rank({ promises: [aPromise({ state: 'broken', fulfilled: true })] });
    expect(ranking?.headline.code).toBe('overdue-never-spoken');
    expect(ranking?.reasons).toContainEqual({ code: 'broken-before', points: 15, facts: { count: 1 } });
  });

  it('an agreed callback comes at its minute, before a running promise', () => {
    const ranking = rank({
      followUps: [aFollowUp('callback', '2026-11-20T09:30:00Z')],
      promises: [aPromise({ dueDay: day('2026-11-27') })],
    });
    expect(ranking).toMatchObject({ state: 'ready', segment: 'callback', availableAt: '2026-11-20T09:30:00.000Z' });
    expect(ranking?.headline.code).toBe('callback-due');
  });

  it('a callback stands also when nothing is overdue any more', () => {
    const ranking = rank({ invoices: [], followUps: [aFollowUp('callback', '2026-11-19T09:30:00Z')] });
    expect(ranking).toMatchObject({ state: 'ready', score: 1000 });
  });

  it('says paid: first the bank, then the customer', () => {
    const followUps = [aFollowUp('check_payment', '2026-11-19T08:00:00Z')];
    expect(rank({ followUps, bankReadUntil: day('2026-11-18') })?.gate).toMatchObject({
      code: 'bank-not-read',
      state: 'advice',
    });
    expect(rank({ followUps })?.headline).toMatchObject({ code: 'said-paid', facts: { bankReadUntil: '2026-11-19' } });
  });

  it('a try of today comes at its minute and keeps the sentence of the debt', () => {
    const attempts = {
      ...aSituation().attempts,
      lastTriedAt: instant('2026-11-20T08:00:00Z'),
      lastResult: 'no_answer',
      triesInVain: 2,
    };
    const ranking = rank({ attempts, followUps: [aFollowUp('retry', '2026-11-20T10:00:00Z')] });
    expect(ranking).toMatchObject({ state: 'ready', availableAt: '2026-11-20T10:00:00.000Z' });
    expect(ranking?.headline).toMatchObject({ code: 'overdue-tried', facts: { tries: 2 } });
  });
});

describe('what keeps a customer off', () => {
  it.each<[string, Partial<Situation>, string, string | null]>([
    ['a running promise', { promises: [aPromise({ dueDay: day('2026-11-27') })] }, 'promise-running', '2026-12-01'],
    [
      'a promise whose money may still come today',
      { promises: [aPromise({ dueDay: day('2026-11-19') })] },
      'promise-running',
      '2026-11-21',
    ],
    [
      'a promise of which the bank does not tell yet',
      { promises: [aPromise({ dueDay: day('2026-11-17') })], bankReadUntil: day('2026-11-17') },
      'bank-not-read',
      null,
    ],
    ['a complaint about all', { invoices: [anInvoice({ disputedCents: cents(100_000) })] }, 'complaint', null],
    ['a pause', { followUps: [aFollowUp('snooze', '2026-11-23T08:00:00Z')] }, 'snoozed', '2026-11-23'],
    [
      'a callback on Monday',
      { followUps: [aFollowUp('callback', '2026-11-23T08:00:00Z')] },
      'callback-later',
      '2026-11-23',
    ],
    ['money that covers it', { unmatched: { cents: cents(100_000), currency: 'EUR' } }, 'money-covers', null],
    ['a talk today', { attempts: spoken('2026-11-20T07:00:00Z') }, 'spoken-today', '2026-11-21'],
    [
      'a wrong number',
      { attempts: { ...aSituation().attempts, lastResult: 'wrong_number', lastPhones: '+31101234567' } },
      'phone-wrong',
      null,
    ],
  ])('%s', (_, facts, code, untilDay) => {
    const ranking = rank(facts);
    expect(ranking?.gate).toMatchObject({ code, untilDay });
    expect(ranking?.state).toBe(ranking?.gate?.state);
    expect(ranking?.headline.code).toBe(code);
  });

  it('a complaint about a part leaves the rest to ask for', () => {
    const ranking = rank({ invoices: [anInvoice({ disputedCents: cents(31_200) })] });
    expect(ranking).toMatchObject({ state: 'ready', money: { callableCents: 68_800 } });
    expect(ranking?.reasons.map((reason) => reason.code)).toContain('part-disputed');
  });

  it('a promise that was broken after another was given is not kept quiet by that other one', () => {
    const running = aPromise({ promiseId: 'p2', dueDay: day('2026-12-01') });
    expect(rank({ promises: [aPromise({ state: 'broken' }), running] })).toMatchObject({
      state: 'ready',
      segment: 'broken',
    });
    const later = { ...running, recordedAt: instant('2026-11-20T07:00:00Z') };
    expect(rank({ promises: [aPromise({ state: 'broken' }), later] })?.gate?.code).toBe('promise-running');
  });

  it('waiting money that is what was promised is looked at before calling about a broken promise', () => {
    const facts = { promises: [aPromise({ state: 'broken', amountCents: cents(66_979) })] };
    expect(rank({ ...facts, unmatched: { cents: cents(66_900), currency: 'EUR' } })?.gate?.code).toBe('money-covers');
    expect(rank({ ...facts, unmatched: { cents: cents(30_000), currency: 'EUR' } })?.state).toBe('ready');
  });

  it('a wrong number counts until a number changes', () => {
    const attempts = { ...aSituation().attempts, lastResult: 'wrong_number', lastPhones: '+31209999999' };
    expect(rank({ attempts })?.state).toBe('ready');
  });
});
