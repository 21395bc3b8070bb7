import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { roll } from '#rooms/training/rules/role-play/dice.ts';
import { varied } from '#rooms/training/rules/role-play/variation.ts';
import { amountInWords, countInWords, dayInWords } from '#rooms/training/rules/role-play/words.ts';
import { examplePersona } from '#rooms/training/rules/role-play/test-persona.ts';

describe('words of a debtor', () => {
  it('says days as people do', () => {
    expect(dayInWords(day('2026-11-18'), day('2026-11-18'))).toBe('vandaag');
    expect(dayInWords(day('2026-11-19'), day('2026-11-18'))).toBe('morgen');
    expect(dayInWords(day('2026-11-27'), day('2026-11-18'))).toBe('vrijdag 27 november');
  });

  it('says amounts and counts', () => {
    expect(amountInWords(125_000)).toBe('1.250 euro');
    expect(amountInWords(1_234_567)).toBe('12.345 euro 67');
    expect(countInWords(3)).toBe('drie');
  });
});

describe('chance', () => {
  it('repeats itself for a seed and spreads evenly', () => {
    let dice = 42;
    const values = Array.from({ length: 2000 }, () => {
      const thrown = roll(dice);
      dice = thrown.dice;
      return thrown.value;
    });
    expect(roll(42)).toEqual(roll(42));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  });

  it('makes other people of the same persona', () => {
    const debts = new Set(
      Array.from({ length: 30 }, (_, seed) => varied(examplePersona(), seed).persona.invoices[0].cents),
    );
    expect(debts.size).toBeGreaterThan(20);
    expect(varied(examplePersona(), 4)).toEqual(varied(examplePersona(), 4));
  });
});
