import { describe, expect, it } from 'vitest';
import { markFrom, markOf } from '#rooms/worklist/rules/page-mark.ts';

const customerId = '0192f0c0-0000-7000-8000-000000000001';

describe('the mark of a page', () => {
  it('comes back as it was', () => {
    const mark = { score: -15, callableCents: 1_240_000, customerId };
    expect(markFrom(markOf(mark))).toEqual(mark);
  });

  it.each(['', 'x', '1_2', `1_2_${customerId}x`, `1__${customerId}`])('is not read from “%s”', (text) => {
    expect(markFrom(text)).toBeNull();
  });
});
