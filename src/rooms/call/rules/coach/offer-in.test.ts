import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { foundIn } from '#rooms/call/rules/coach/found.ts';
import { offerIn } from '#rooms/call/rules/coach/offer-in.ts';
import { beginTalk } from '#rooms/call/rules/coach/talk.ts';

const nothing = foundIn(beginTalk(day('2026-11-18'), null));
const arrangement = {
  count: 3,
  instalmentCents: 50_000,
  firstCents: null,
  interval: 'month',
  from: day('2026-12-01'),
  quotes: [],
};

describe('the offer of the customer', () => {
  it('is the amount and day that he promised', () => {
    const promise = { amountCents: 84_250, day: day('2026-11-20'), method: null, invoiceNumbers: [], quotes: [] };
    expect(offerIn({ ...nothing, promise })).toEqual({
      amountCents: 84_250,
      day: '2026-11-20',
      count: null,
      instalmentCents: null,
      interval: null,
    });
    expect(offerIn({ ...nothing, promise: { ...promise, amountCents: null } })?.amountCents).toBeNull();
  });

  it('is the instalments that he asked for', () => {
    expect(offerIn({ ...nothing, arrangement })).toEqual({
      amountCents: null,
      day: '2026-12-01',
      count: 3,
      instalmentCents: 50_000,
      interval: 'month',
    });
  });

  it('leaves open how often, when that is not one of the usual intervals', () => {
    expect(offerIn({ ...nothing, arrangement: { ...arrangement, interval: 'quarter' } })?.interval).toBeNull();
  });

  it('is nothing when he offered nothing', () => {
    expect(offerIn(nothing)).toBeNull();
  });
});
