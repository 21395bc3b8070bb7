import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { actsOf } from '#knowledge/language/acts/labels.ts';
import { hear } from '#knowledge/language/conversation/hear.ts';
import { startConversation } from '#knowledge/language/conversation/state.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

const callDate = day('2026-02-27');
const words = fc.constantFrom(
  'ja',
  'nee',
  'vrijdag',
  'de helft',
  '€ 300',
  'drie keer',
  'morgen',
  'als',
  'betaal',
  'ik',
  'u',
  '?',
  ',',
  'klacht',
  'dus',
  '\ud83d',
  '\u202e',
  '12-3',
  'oké',
);
const turn = fc.record({
  role: fc.constantFrom('agent' as const, 'customer' as const),
  text: fc.oneof(
    fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  picks: fc.array(fc.nat(25), { maxLength: 4 }),
});

describe('any conversation', () => {
  it('is heard without a crash, the same way every time, and its state stays plain data', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
        const run = () => {
          let state = startConversation(callDate, { name: 'X', invoices: [{ number: '7', openCents: 100 }] });
          let nudges = 0;
          for (const { role, text, picks } of turns) {
            const acts = picks.flatMap((pick) => {
              const act = actsOf(role)[pick];
              return act ? [{ act, start: 0, end: text.length, confidence: 1 }] : [];
            });
            const step = hear(state, { role, text }, { acts, phrases: readPhrases(text, callDate) });
            nudges = Math.max(nudges, step.hints.length);
            state = step.state;
          }
          return { state, nudges };
        };
        const first = run();
        expect(first.nudges).toBeLessThanOrEqual(1);
        expect(run()).toEqual(first);
        expect(JSON.parse(JSON.stringify(first.state))).toEqual(first.state);
        for (const payment of first.state.deal?.payments ?? [])
          expect(payment.date === null || payment.date >= callDate).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
