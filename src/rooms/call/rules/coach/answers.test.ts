import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { customerAnswers } from '#rooms/call/rules/coach/answers.ts';

/** What the coach must understand of a button; null: no excuse, no promise. */
const understood: Readonly<Record<string, string | null>> = {
  'pays-today': 'concrete_promise',
  'pays-vague': 'vague_promise',
  forgot: null,
  'not-received': 'excuse_not_received',
  'no-cash': 'excuse_no_cash',
  'waits-for-customers': 'excuse_waiting_for_own_customers',
  'in-batch': 'excuse_in_batch',
  'person-absent': 'excuse_person_absent',
  approval: 'excuse_approval_pending',
  'already-paid': 'excuse_already_paid',
  'asks-instalments': 'asks_arrangement',
  'colleague-agreed': 'excuse_agreement_with_colleague',
  'bad-quality': 'complaint_quality',
  'not-delivered': 'complaint_delivery',
  'invoice-wrong': 'complaint_invoice_wrong',
  refuses: 'refuses',
  'calls-back': 'will_call_back',
  stress: 'distressed',
  'says-yes': null,
  'says-no': null,
};
const before = { role: 'agent', text: 'Ik bel over factuur 2026-118. Die is vervallen.' } as const;

describe('the answers behind one press', () => {
  it.each(customerAnswers)('“$words” is understood by the coach', ({ code, words }) => {
    const { acts } = ear({ role: 'customer', text: words }, before, day('2026-11-18'));
    const labels = acts.map(({ act }) => act);
    // "Gaat mee in de volgende run" is a promise without a day as well; nothing may be heard where nothing is meant.
    if (understood[code] === null) expect(labels).toEqual([]);
    else expect(labels).toContain(understood[code]);
  });

  it('have a key each, none of which does something else in a call', () => {
    const keys = customerAnswers.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => 'tpbzkwxnmgv'.includes(key))).toEqual([]);
  });
});
