import { expect, it } from 'vitest';
import { progressOf } from '#rooms/coaching/rules/moments/progress.ts';

it('tells how far a coach is, and how many minutes the others take', () => {
  const open = { seconds: 30, word: null, practice: null };
  expect(progressOf([])).toEqual({ done: 0, total: 0, minutes: 0 });
  expect(progressOf([open, { ...open, word: {} }, { ...open, practice: {} }, open])).toEqual({
    done: 2,
    total: 4,
    minutes: 2,
  });
});
