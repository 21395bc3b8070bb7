import { expect, it } from 'vitest';
import { fileLimits } from '#platform/files/limits.ts';

it('bounds everything', () => {
  expect(Object.values(fileLimits).every((limit) => Number.isSafeInteger(limit) && limit > 0)).toBe(true);
});
