import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents, zero } from '#kernel/money.ts';
import { concessionWarning } from '#rooms/agreement/rules/concession.ts';

const given = { days: 0, lastDay: day('2026-12-04'), instalments: 1, restCents: zero, inReturn: null };
const money = { code: 'money-today', cents: cents(100) } as const;

describe('giving something away', () => {
  it('is no concession within a week', () => {
    expect(concessionWarning(given)).toBeNull();
    expect(concessionWarning({ ...given, days: 7 })).toBeNull();
  });

  it('is pointed out when nothing comes back', () => {
    expect(concessionWarning({ ...given, days: 8 })).toEqual({
      code: 'time-for-nothing',
      days: 8,
      lastDay: '2026-12-04',
    });
    expect(concessionWarning({ ...given, days: 60, instalments: 3 })).toEqual({
      code: 'instalments-for-nothing',
      count: 3,
    });
  });

  it('is fine in return for something, but never without the rest', () => {
    expect(concessionWarning({ ...given, days: 60, instalments: 3, inReturn: money })).toBeNull();
    expect(concessionWarning({ ...given, restCents: cents(500), inReturn: money })).toEqual({
      code: 'rest-for-nothing',
      cents: 500,
    });
  });
});
