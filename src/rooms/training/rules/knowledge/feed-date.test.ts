import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from '#rooms/training/rules/knowledge/feed-date.ts';

describe('moments in feeds', () => {
  it.each([
    ['Fri, 20 Nov 2026 09:30:00 +0100', '2026-11-20T08:30:00.000Z'],
    ['Fri, 20 Nov 2026 09:30:00 GMT', '2026-11-20T09:30:00.000Z'],
    ['20 Nov 2026 9:30 EST', '2026-11-20T14:30:00.000Z'],
    ['Sun, 1 November 2026 00:30:00 +0200', '2026-10-31T22:30:00.000Z'],
    ['2026-11-20T09:30:00Z', '2026-11-20T09:30:00.000Z'],
    ['2026-11-20T09:30:00.123+01:00', '2026-11-20T08:30:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(feedDate(text)).toBe(moment);
  });

  it.each([
    '',
    'gisteren',
    'Fri, 31 Feb 2026 09:30:00 GMT',
    '20 Foo 2026 09:30 GMT',
    '2026-11-20T25:00:00Z',
    '2026-11-20T09:30:00+99:00',
    '20 Nov 2026 09:30 XYZ',
  ])('%j is none', (text) => {
    expect(feedDate(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        feedDate(text);
      }),
    );
    expect(feedDate('9'.repeat(100_000))).toBeNull();
  });
});
