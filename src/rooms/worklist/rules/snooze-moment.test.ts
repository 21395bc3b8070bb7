import { describe, expect, it } from 'vitest';
import { day, instant } from '#kernel/dates.ts';
import { snoozeMoment } from '#rooms/worklist/rules/snooze-moment.ts';
import { friday } from '#rooms/worklist/rules/testing.ts';

describe('putting off, on a Friday at 9:30 in Amsterdam', () => {
  it.each([
    ['in-two-hours', '2026-11-20T10:30:00.000Z'],
    ['tomorrow', '2026-11-23T08:00:00.000Z'],
    ['in-two-days', '2026-11-24T08:00:00.000Z'],
    ['next-week', '2026-11-23T08:00:00.000Z'],
  ] as const)('%s', (choice, expected) => {
    const moment = snoozeMoment(
      choice,
      instant('2026-11-20T08:30:00Z'),
      day('2026-11-20'),
      'Europe/Amsterdam',
      friday.nextWorkingDay,
    );
    expect(moment).toBe(expected);
  });
});
