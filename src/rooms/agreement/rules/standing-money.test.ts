import { describe, expect, it } from 'vitest';
import { standingMoney } from '#rooms/agreement/rules/standing-money.ts';
import { booking } from '#rooms/agreement/rules/testing.ts';

const amounts = (bookings: Parameters<typeof standingMoney>[0]) =>
  standingMoney(bookings).map((line) => [line.day, line.cents]);

describe('standing money', () => {
  it('leaves bookings as they are, by value date', () => {
    expect(amounts([booking('i1', 500, '2026-03-05'), booking('i1', 300, '2026-03-02', { source: 'p2' })])).toEqual([
      ['2026-03-02', 300],
      ['2026-03-05', 500],
    ]);
  });

  it('drops a booking that was taken back', () => {
    expect(amounts([booking('i1', 500, '2026-03-05'), booking('i1', -500, '2026-03-05')])).toEqual([]);
  });

  it('keeps what was booked again after taking back', () => {
    const at = (hour: string) => `2026-03-06T${hour}:00:00Z`;
    const again = standingMoney([
      booking('i1', 500, '2026-03-05', { at: at('08') }),
      booking('i1', -500, '2026-03-05', { at: at('09') }),
      booking('i1', 500, '2026-03-05', { at: at('10') }),
    ]);
    expect(again).toHaveLength(1);
    expect(again[0]?.at).toBe('2026-03-06T10:00:00.000Z');
  });

  it('takes back only from the same source on the same invoice', () => {
    expect(
      amounts([
        booking('i1', 500, '2026-03-05', { source: 'p1' }),
        booking('i2', 500, '2026-03-05', { source: 'p2' }),
        booking('i2', -200, '2026-03-07', { source: 'p2' }),
      ]),
    ).toEqual([
      ['2026-03-05', 500],
      ['2026-03-05', 300],
    ]);
  });
});
