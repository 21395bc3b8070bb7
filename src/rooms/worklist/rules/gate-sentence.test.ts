import { describe, expect, it } from 'vitest';
import { gateSentence } from '#rooms/worklist/rules/gate-sentence.ts';
import mayCall from '#rooms/worklist/texts/may-call.nl.ts';

const texts = mayCall['may-call'].gate;

describe('the sentence of a gate', () => {
  it.each([
    ['sunday', 'hard', {}, 'sunday'],
    ['outside-hours', 'hard', { from: '07:00', until: '20:00' }, 'outside-hours'],
    ['outside-hours', 'hard', { from: null, until: null }, 'outside-hours-saturday'],
    ['too-often', 'hard', { talks: null, tries: 2, most: 2 }, 'too-often'],
    ['too-often', 'hard', { talks: 3, tries: null, most: 3 }, 'too-often-talks'],
    ['complaint-running', 'hard', { cents: 1 }, 'complaint-running'],
    ['complaint-running', 'advice', { cents: 1, callableCents: 2 }, 'complaint-running-part'],
    ['bank-too-old', 'hard', { day: '2026-11-13' }, 'bank-too-old'],
    ['bank-too-old', 'advice', { day: null }, 'bank-too-old-never'],
  ] as const)('%s (%s) %o: %s', (code, weight, facts, key) => {
    expect(gateSentence({ code, weight, facts })).toEqual({ key, facts });
    expect(Object.keys(texts)).toContain(key);
  });

  it('counts the days within which somebody pays by itself', () => {
    expect(gateSentence({ code: 'pays-by-itself', weight: 'advice', facts: { days: 9, count: 5 } })).toEqual({
      key: 'pays-by-itself',
      facts: { count: 9, invoices: 5 },
    });
  });
});
