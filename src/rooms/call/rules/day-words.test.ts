import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, weekday } from '#kernel/dates.ts';
import { dayFromWords, quickDays } from '#rooms/call/rules/day-words.ts';

const friday = day('2026-11-20');
const nextWeekday = (after: typeof friday) => {
  let next = addDays(after, 1);
  while (weekday(next) > 5) next = addDays(next, 1);
  return next;
};

describe('a day as somebody types it on Friday 20 November 2026', () => {
  it.each([
    ['vandaag', '2026-11-20'],
    [' Morgen ', '2026-11-21'],
    ['overmorgen', '2026-11-22'],
    ['vr', '2026-11-27'],
    ['vrijdag', '2026-11-27'],
    ['komende maandag', '2026-11-23'],
    ['voor di', '2026-11-24'],
    ['over een week', '2026-11-27'],
    ['+7', '2026-11-27'],
    ['over 3 dagen', '2026-11-23'],
    ['over 2 weken', '2026-12-04'],
    ['20', '2026-11-20'],
    ['de 15e', '2026-12-15'],
    ['31', '2026-12-31'],
    ['15-12', '2026-12-15'],
    ['15/12', '2026-12-15'],
    ['15 dec', '2026-12-15'],
    ['15 december', '2026-12-15'],
    ['1 mrt', '2027-03-01'],
    ['12-11', '2026-11-12'],
    ['5-1', '2027-01-05'],
    ['15-12-26', '2026-12-15'],
    ['15-12-2026', '2026-12-15'],
    ['2026-12-15', '2026-12-15'],
    ['eind van de maand', '2026-11-30'],
    ['fri', '2026-11-27'],
    ['tomorrow', '2026-11-21'],
  ])('“%s” is %s', (text, expected) => {
    expect(dayFromWords(text, friday)).toBe(expected);
  });

  it.each([
    '',
    'snel',
    'volgende week',
    '30-02',
    '32',
    '0',
    '15-13',
    'over',
    '12:30',
    '1.000',
    '2026-02-30',
    '15 foo',
    '__proto__',
  ])('“%s” is not guessed at', (text) => {
    expect(dayFromWords(text, friday)).toBeNull();
  });

  it('never throws, and gives a real day or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const found = dayFromWords(text, friday);
        expect(found === null || day(found) === found).toBe(true);
      }),
    );
  });

  it('quick choices are in order, each once', () => {
    expect(quickDays(friday, nextWeekday)).toEqual(['2026-11-20', '2026-11-23', '2026-11-27']);
    expect(quickDays(day('2026-11-17'), nextWeekday)).toEqual(['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-24']);
  });
});
