import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, instant } from '#kernel/dates.ts';
import {
  daysLate,
  formatCount,
  formatDay,
  formatFullDay,
  formatMoment,
  formatMoney,
  formatShare,
  type Language,
  moneyFieldText,
  nextWorkday,
  parseMoney,
} from '#ui/format.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it('is written in the way of the language', () => {
    expect(plain(formatMoney(123450, 'nl'))).toBe('€ 1.234,50');
    expect(plain(formatMoney(123450, 'en'))).toBe('€1,234.50');
    expect(plain(formatMoney(-5, 'nl'))).toBe('−€ 0,05');
    expect(plain(formatMoney(100, 'nl', 'GBP'))).toBe('£ 1,00');
  });

  it.each([
    ['1.250,00', 'nl', 125000],
    ['1250', 'nl', 125000],
    ['1250,5', 'nl', 125050],
    ['1250.50', 'nl', 125050],
    ['€ 1.250,-', 'nl', 125000],
    ['1.250', 'nl', 125000],
    ['1,250', 'en', 125000],
    ['1,250.75', 'en', 125075],
    ['-12,50', 'nl', -1250],
    ['0,05', 'nl', 5],
  ] as const)('reads %s (%s)', (text, language, expected) => {
    expect(parseMoney(text, language)).toBe(expected);
  });

  it.each(['', 'x', '1,234,5', '1.2.3', '12,345', '1.25.000', '1,2,3', '--5'])(
    'does not guess what %j means',
    (text) => {
      expect(parseMoney(text, 'nl')).toBeNull();
    },
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom<Language>('nl', 'en'), (amount, language) => {
        expect(parseMoney(moneyFieldText(amount, language), language)).toBe(amount === 0 ? 0 : amount);
        expect(parseMoney(formatMoney(amount, language), language)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});

describe('days', () => {
  const today = day('2026-11-21');
  it.each([
    ['2026-11-21', 'vandaag', 'today'],
    ['2026-11-20', 'gisteren', 'yesterday'],
    ['2026-11-19', 'eergisteren', 'Thu 19 Nov'],
    ['2026-11-22', 'morgen', 'tomorrow'],
    ['2026-11-14', 'za 14 nov', 'Sat 14 Nov'],
    ['2026-10-01', '1 okt', '1 Oct'],
    ['2027-01-05', '5 jan', '5 Jan'],
    ['2025-05-14', '14 mei 2025', '14 May 2025'],
  ])('%s is said as people say it', (text, dutch, english) => {
    expect(formatDay(day(text), today, 'nl')).toBe(dutch);
    expect(formatDay(day(text), today, 'en')).toBe(english);
  });

  it('has the whole date for whoever wants it', () => {
    expect(formatFullDay(day('2026-11-14'), 'nl')).toBe('zaterdag 14 november 2026');
  });

  it('shows a moment on the clock of the administration', () => {
    const now = instant('2026-11-21T12:00:00Z');
    expect(formatMoment(instant('2026-11-21T13:05:00Z'), now, 'Europe/Amsterdam', 'nl')).toBe('14:05');
    expect(formatMoment(instant('2026-11-20T23:30:00Z'), now, 'Europe/Amsterdam', 'nl')).toBe('00:30');
    expect(formatMoment(instant('2026-11-20T08:00:00Z'), now, 'Europe/Amsterdam', 'nl')).toBe('gisteren 09:00');
  });

  it('counts days late and finds the next working day', () => {
    expect(daysLate(day('2026-11-14'), today)).toBe(7);
    expect(daysLate(day('2026-12-01'), today)).toBe(0);
    expect(nextWorkday(day('2026-11-20'))).toBe('2026-11-23');
  });
});

it('groups counts and rounds shares', () => {
  expect(formatCount(12345, 'nl')).toBe('12.345');
  expect(plain(formatShare(0.125, 'nl'))).toBe('13%');
});
