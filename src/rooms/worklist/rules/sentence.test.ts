import { describe, expect, it } from 'vitest';
import { sentenceOf } from '#rooms/worklist/rules/sentence.ts';

describe('the sentence of a customer', () => {
  it.each([
    ['promise-broken', {}, 'promise-broken'],
    ['said-paid', { bankReadUntil: '2026-11-19' }, 'said-paid'],
    ['said-paid', { bankReadUntil: null }, 'said-paid-unread'],
    ['bank-not-read', { cents: 1, bankReadUntil: '2026-11-19' }, 'bank-not-read'],
    ['bank-not-read', { cents: 1, bankReadUntil: null }, 'bank-not-read-ever'],
    ['bank-not-read', { cents: null, bankReadUntil: null }, 'bank-not-read-check-ever'],
  ])('%s with %o is %s', (code, facts, key) => {
    expect(sentenceOf({ code, facts }).key).toBe(key);
  });

  it('counts days, and keeps the number of invoices', () => {
    expect(sentenceOf({ code: 'overdue-tried', facts: { count: 3, days: 1 } }).facts).toMatchObject({
      count: 1,
      invoices: 3,
    });
  });
});
