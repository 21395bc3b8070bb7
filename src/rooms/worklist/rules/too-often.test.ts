import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { tooOften } from '#rooms/worklist/rules/too-often.ts';

const today = day('2026-11-20');
const policy = { mostTalksPerWeek: 3, mostTriesPerDay: 2 };
const days = (...texts: string[]) => texts.map((text) => day(text));

describe('too often', () => {
  it('is not reached below the limits', () => {
    expect(tooOften({ talkDays: days('2026-11-16', '2026-11-18'), triesToday: 1 }, policy, today)).toBeNull();
  });

  it('is reached by talks in seven days, until the first of the last three is seven days ago', () => {
    const talkDays = days('2026-11-14', '2026-11-16', '2026-11-18', '2026-11-19');
    expect(tooOften({ talkDays, triesToday: 0 }, policy, today)).toEqual({
      untilDay: '2026-11-23',
      facts: { talks: 4, most: 3, tries: null },
    });
  });

  it('is reached by calls in vain on one day, until the next', () => {
    expect(tooOften({ talkDays: [], triesToday: 2 }, policy, today)).toEqual({
      untilDay: '2026-11-21',
      facts: { talks: null, most: 2, tries: 2 },
    });
  });
});
