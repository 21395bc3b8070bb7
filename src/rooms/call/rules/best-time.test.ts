import { describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { bestTime } from '#rooms/call/rules/best-time.ts';

const timeZone = 'Europe/Amsterdam';
const now = instant('2026-11-20T08:30:00Z');
const call = (at: string, reached: boolean) => ({ at: instant(at), reached });

describe('the best time to call', () => {
  it('is unknown after fewer than two calls', () => {
    expect(bestTime({ calls: [call('2026-11-10T08:30:00Z', true)], now, timeZone })).toBeNull();
  });

  it('is the part of the day in which he was reached most often, in the time of the administration', () => {
    const calls = [
      call('2026-11-10T08:30:00Z', true), // Tuesday 09:30
      call('2026-11-12T13:30:00Z', false),
      call('2026-07-14T07:30:00Z', true), // Tuesday 09:30 in summer
      call('2026-11-13T13:10:00Z', false),
    ];
    expect(bestTime({ calls, now, timeZone })).toEqual({
      code: 'reached-then',
      from: '08:00',
      to: '10:00',
      weekday: 2,
      reached: 2,
      tried: 2,
      now: true,
    });
  });

  it('lets no single success decide over many', () => {
    const calls = [
      call('2026-11-10T08:30:00Z', true),
      ...['11', '12', '13', '16', '17'].map((date) => call(`2026-11-${date}T13:30:00Z`, true)),
      call('2026-11-18T13:30:00Z', false),
    ];
    expect(bestTime({ calls, now, timeZone })).toMatchObject({ from: '14:00', reached: 5, tried: 6, now: false });
  });

  it('is a time that was not tried when he was never reached', () => {
    const calls = [call('2026-11-10T08:30:00Z', false), call('2026-11-11T10:00:00Z', false)];
    expect(bestTime({ calls, now, timeZone })).toMatchObject({
      code: 'never-reached-otherwise',
      from: '12:00',
      weekday: null,
      reached: 0,
      tried: 0,
    });
  });
});
