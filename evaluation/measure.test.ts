import { describe, expect, it } from 'vitest';
import { figuresOf, macroF1, tally, wilson } from './measure.ts';
import { seeded, withoutMarks, withWrongWords } from './noise.ts';

describe('figures', () => {
  it('counts right, wrong and missed labels', () => {
    const tallies = tally(
      [
        { id: '1', role: 'agent', text: 'a', acts: ['hedging'] },
        { id: '2', role: 'agent', text: 'b', acts: ['hedging'] },
        { id: '3', role: 'agent', text: 'c', acts: [] },
      ],
      ({ text }) => (text === 'b' ? [] : ['hedging']),
    );
    const hedging = tallies.find(({ act }) => act === 'hedging');
    expect(hedging).toEqual({ act: 'hedging', right: 1, wrong: 1, missed: 1 });
    expect(hedging && figuresOf(hedging)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(macroF1(tallies)).toBe(0.5);
  });

  it('gives the interval of Wilson', () => {
    const [low, high] = wilson(8, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.490', '0.943']);
  });
});

describe('spoiled text', () => {
  it('is the same for the same seed', () => {
    const text = 'Ik heb de factuur van dertig juni vorige week al betaald, hoor.';
    expect(withWrongWords(text, 0.5, seeded(3))).toBe(withWrongWords(text, 0.5, seeded(3)));
    expect(withWrongWords(text, 0, seeded(3))).toBe(text);
    expect(withoutMarks('€ 3.000,50? Ja, vrijdag.')).toBe('€ 3.000,50 ja vrijdag');
  });
});
