import { describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { abandonedBefore, afterSending, tooOldBefore, waitedTooLong } from '#rooms/letter/rules/after-sending.ts';

const askedAt = instant('2026-11-20T08:00:00.000Z');
const soon = { tries: 1, askedAt, now: instant('2026-11-20T08:00:30.000Z') };
const nextDay = { tries: 60, askedAt, now: instant('2026-11-21T08:00:01.000Z') };
const away = { kind: 'later', cause: 'unreachable', answer: 'connect ECONNREFUSED' } as const;

describe('after a try', () => {
  it('a letter that was taken is sent', () => {
    expect(afterSending({ kind: 'accepted', answer: '250 ok' }, soon)).toEqual({
      state: 'sent',
      reason: null,
      answer: '250 ok',
      tryAgainInSeconds: null,
    });
  });

  it('a letter that may have been taken is never tried again by itself', () => {
    expect(afterSending({ kind: 'unsure', answer: 'gone' }, soon)).toMatchObject({
      state: 'uncertain',
      reason: 'connection-lost',
      tryAgainInSeconds: null,
    });
  });

  it('a letter that is refused has failed, and says whether it was the address', () => {
    const refusal = { kind: 'refused', answer: '550 no such user' } as const;
    expect(afterSending({ ...refusal, what: 'address' }, soon)).toMatchObject({
      state: 'failed',
      reason: 'address-refused',
    });
    expect(afterSending({ ...refusal, what: 'letter' }, soon)).toMatchObject({
      state: 'failed',
      reason: 'letter-refused',
    });
  });

  it('a letter that surely was not taken is tried again, ever later, at most for a day', () => {
    const pauses = [1, 2, 3, 7, 50].map((tries) => afterSending(away, { ...soon, tries }).tryAgainInSeconds);
    expect(pauses).toEqual([30, 60, 120, 1800, 1800]);
    expect(afterSending(away, soon)).toMatchObject({ state: 'queued', reason: 'server-unreachable' });
    expect(afterSending({ ...away, cause: 'sign-in' }, soon)).toMatchObject({ reason: 'sign-in-refused' });
    expect(afterSending({ ...away, cause: 'busy' }, nextDay)).toMatchObject({
      state: 'failed',
      reason: 'server-busy',
      tryAgainInSeconds: null,
    });
  });
});

it('says from when on a letter is abandoned or too old', () => {
  expect(abandonedBefore(soon.now)).toBe('2026-11-20T07:50:30.000Z');
  expect(tooOldBefore(nextDay.now)).toBe('2026-11-20T08:00:01.000Z');
  expect(waitedTooLong(askedAt, nextDay.now)).toBe(true);
  expect(waitedTooLong(askedAt, soon.now)).toBe(false);
});
