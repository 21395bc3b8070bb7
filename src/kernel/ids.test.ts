import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id, isId, uuid7 } from '#kernel/ids.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });

describe('ids', () => {
  it('makes UUIDs of version 7 that sort by time', () => {
    const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(time, time, fc.infiniteStream(word), (first, second, words) => {
        const random = (): number => words.next().value as number;
        const [a, b] = [uuid7(first, random), uuid7(second, random)];
        expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(Number.parseInt(a.replaceAll('-', '').slice(0, 12), 16)).toBe(first);
        if (first < second) expect(a < b).toBe(true);
      }),
    );
  });

  it('brands only what is an id', () => {
    expect(isId('not-an-id')).toBe(false);
    expect(() => id('0190F2C0-0000-7000-8000-000000000000')).toThrow();
    expect(id('0190f2c0-0000-7000-8000-000000000000')).toBe('0190f2c0-0000-7000-8000-000000000000');
  });
});
