import { describe, expect, it } from 'vitest';
import { heavyDay, teamTotal } from '#rooms/call/rules/heavy.ts';

const light = { heavy: false, endedForAbuse: false };
const heavy = { heavy: true, endedForAbuse: false };
const abuse = { heavy: true, endedForAbuse: true };

describe('a heavy day', () => {
  it.each([
    ['no calls', [], { today: 0, inARow: 0, pauseDue: false }],
    ['one heavy call', [heavy, light], { today: 1, inARow: 1, pauseDue: false }],
    ['two in a row', [heavy, heavy, light], { today: 2, inARow: 2, pauseDue: true }],
    ['two with a light one between', [heavy, light, heavy], { today: 2, inARow: 1, pauseDue: false }],
    ['a light one after two', [light, heavy, heavy], { today: 2, inARow: 0, pauseDue: false }],
    ['abuse just now', [abuse, light], { today: 1, inARow: 1, pauseDue: true }],
    ['abuse earlier', [light, abuse], { today: 1, inARow: 0, pauseDue: false }],
    [
      'the fourth of the day',
      [heavy, light, heavy, light, heavy, light, heavy],
      { today: 4, inARow: 1, pauseDue: true },
    ],
  ])('%s', (_name, calls, expected) => {
    expect(heavyDay(calls)).toEqual(expected);
  });
});

describe('the total of a team', () => {
  it('is only told of three people or more', () => {
    expect(teamTotal([{ heavy: 2 }, { heavy: 1 }])).toBeNull();
    expect(teamTotal([{ heavy: 2 }, { heavy: 0 }, { heavy: 1 }])).toBe(3);
  });
});
