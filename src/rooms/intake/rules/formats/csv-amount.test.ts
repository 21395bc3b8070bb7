import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvAmount, decideDecimal, decimalEvidence } from '#rooms/intake/rules/formats/csv-amount.ts';

const cells = (...raws: string[]) => raws.map((raw, index) => ({ line: index + 2, raw }));

describe('an amount of a CSV cell', () => {
  it.each([
    ['1.234,56', ',', 123_456],
    ['1234,5', ',', 123_450],
    ['€ 1.234,56', ',', 123_456],
    ['1 234,56', ',', 123_456],
    ['-12,00', ',', -1_200],
    ['12,00-', ',', -1_200],
    ['(12,00)', ',', -1_200],
    ['−12,00', ',', -1_200],
    ['12,00 CR', ',', -1_200],
    ['12,00 D', ',', 1_200],
    ['1.250,-', ',', 125_000],
    ['EUR 12', ',', 1_200],
    ["1'234.56", '.', 123_456],
    ['1,234.56', '.', 123_456],
    ['.50', '.', 50],
    [',5', ',', 50],
    ['12.500', ',', 1_250_000],
    ['12.500', '.', 1_250],
    ['0', null, 0],
    ['1250', null, 125_000],
  ] as const)('%s with %s', (raw, sign, expected) => {
    expect(csvAmount(raw, sign)?.cents).toBe(expected);
  });
  it.each([
    ['1,234.56', ','],
    ['1.234,56', '.'],
    ['12,345', ','],
    ['1.23.456,00', ','],
    ['abc', ','],
    ['', ','],
    ['--5', ','],
    ['-5-', ','],
    ['1,2,3', ','],
    ['99999999999999', ','],
  ] as const)('refuses %s with %s', (raw, sign) => {
    expect(csvAmount(raw, sign)).toBeNull();
  });
  it('names the currency of the cell', () => {
    expect(csvAmount('$ 12.00', '.')?.currency).toBe('USD');
    expect(csvAmount('12.00', '.')?.currency).toBeNull();
  });
});

describe('the decimal sign of a column', () => {
  it('is told by one cell that leaves no doubt', () => {
    expect(decideDecimal(cells('1.234', '10,50'))).toEqual({ sign: ',', doubtful: null });
    expect(decideDecimal(cells('1,234', '1,234,567'))).toEqual({ sign: '.', doubtful: null });
    expect(decideDecimal(cells('100', '250'))).toEqual({ sign: null, doubtful: null });
  });
  it('is asked when no cell decides, or they contradict', () => {
    expect(decideDecimal(cells('1.234', '5.678'))).toEqual({ sign: null, doubtful: { line: 2, raw: '1.234' } });
    expect(decideDecimal(cells('1,50', '2.50'))).toEqual({ sign: null, doubtful: { line: 3, raw: '2.50' } });
  });
  it('lets one slip among many be refused by its own row', () => {
    expect(decideDecimal(cells('1,50', '2,50', '3,50', '4,50', '5.50')).sign).toBe(',');
  });
  it('never throws, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([decimalEvidence(text), csvAmount(text, ',')]).toHaveLength(2);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (amount) => {
        const text = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(amount / 100);
        expect(csvAmount(text, ',')?.cents).toBe(amount);
      }),
    );
  });
});
