import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from '#knowledge/language/acts/features.ts';
import { speechActs } from '#knowledge/language/acts/speech-acts.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'u',
        'moet',
        'betalen',
        '?',
        ',',
        '€ 3.000',
        'vrijdag',
        '\ud800',
        '\udfff',
        'waarom',
        '\u202e',
        '\0',
      ),
    )
    .map((parts) => parts.join(' ')),
);

describe('speech acts of any text', () => {
  it('never fails, and its spans lie inside the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('agent' as const, 'customer' as const), anyText, anyText, (role, text, before) => {
        for (const { start, end, confidence } of speechActs(role, text, { role: 'customer', text: before })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a bounded number of features from a text of a megabyte', () => {
    for (const piece of ['u moet betalen ', 'a', '€ ', '12.', 'waarom? ', 'de de ', '\ud83d\ude42']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(hear('agent', text, null).count).toBeLessThanOrEqual(6000);
      expect(speechActs('agent', text).every(({ end }) => end <= text.length)).toBe(true);
    }
  });
});
