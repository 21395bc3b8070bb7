import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestTurn, mostTranscriptTurns } from '#rooms/coaching/rules/transcript/limits.ts';
import { readTranscript } from '#rooms/coaching/rules/transcript/read-transcript.ts';

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'A: ',
    'K: ',
    'Klant: ',
    '\n',
    '\r\n',
    'WEBVTT\n',
    ' --> ',
    '00:00:01,000',
    '<v Klant>',
    '{',
    '"turns"',
    '[',
  ),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  it('never throws, and what is read is within its limits and has two speakers', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = readTranscript(pieces.join(''));
        if (!reading.ok) return;
        const { turns, speakers } = reading.transcript;
        expect(turns.length).toBeLessThanOrEqual(mostTranscriptTurns);
        expect(new Set(turns.map((turn) => turn.speaker))).toEqual(new Set(speakers));
        for (const turn of turns) expect(turn.text.length).toBeLessThanOrEqual(longestTurn);
      }),
    );
  });

  it('gives back the turns that were written as lines', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abc xyz.?'.split('')) })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 20 }), (said) => {
        const text = said.map((line, index) => `${index % 2 === 0 ? 'Medewerker' : 'Klant'}: ${line}`).join('\n');
        const reading = readTranscript(text);
        expect(reading.ok && reading.transcript.turns.map((turn) => turn.text)).toEqual(
          said.map((line) => line.trim()),
        );
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const hostile = [
      '<'.repeat(200_000),
      `A: ${'<v '.repeat(60_000)}`,
      'a:'.repeat(100_000),
      `1\n${'0'.repeat(100_000)} --> `,
    ];
    for (const text of hostile) {
      const start = performance.now();
      readTranscript(`WEBVTT\n00:01.000 --> 00:02.000\n${text}`);
      readTranscript(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
