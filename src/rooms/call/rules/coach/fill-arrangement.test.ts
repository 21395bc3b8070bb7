import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { emptyArrangement } from '#rooms/call/rules/arrangement-form.ts';
import { arrangementFilled } from '#rooms/call/rules/coach/fill-arrangement.ts';
import type { FoundArrangement } from '#rooms/call/rules/coach/found.ts';

const nothing: FoundArrangement = {
  count: null,
  instalmentCents: null,
  firstCents: null,
  interval: null,
  from: null,
  quotes: [],
};
const filled = (said: Partial<FoundArrangement>, before = emptyArrangement) =>
  arrangementFilled({ ...nothing, ...said }, before);

describe('instalments that were heard', () => {
  it('fill in what was said and leave the rest', () => {
    expect(arrangementFilled(nothing, null)).toEqual(emptyArrangement);
    expect(filled({ count: 4, interval: 'week', from: day('2026-12-01') })).toEqual({
      ...emptyArrangement,
      count: 4,
      interval: 'week',
      from: '01-12-2026',
    });
    expect(filled({ count: 4 }, { ...emptyArrangement, from: 'vr', method: 'ideal' })).toMatchObject({
      from: 'vr',
      method: 'ideal',
    });
  });

  it('an amount for each says how many; both say how much in all', () => {
    expect(filled({ instalmentCents: 20_000, firstCents: 20_000 })).toMatchObject({
      instalmentCents: 20_000,
      totalCents: null,
      shape: 'equal',
    });
    expect(filled({ count: 3, instalmentCents: 20_000, firstCents: 20_000 })).toMatchObject({
      count: 3,
      instalmentCents: null,
      totalCents: 60_000,
    });
  });

  it('a first amount of its own is kept', () => {
    expect(filled({ count: 3, instalmentCents: 20_000, firstCents: 50_000 })).toMatchObject({
      shape: 'first_larger',
      firstCents: 50_000,
      totalCents: 90_000,
    });
  });
});
