import { expect, it } from 'vitest';
import { noWord, sameWord, wordFrom } from '#rooms/coaching/rules/moments/coach-word.ts';

it('who comments or praises does not skip', () => {
  expect(wordFrom({ comment: null, praised: false, skipped: true })).toEqual({ ...noWord, skipped: true });
  expect(wordFrom({ comment: 'Mooi', praised: false, skipped: true })).toEqual({ ...noWord, comment: 'Mooi' });
  expect(wordFrom({ comment: null, praised: true, skipped: true })).toEqual({ ...noWord, praised: true });
});

it('is the same when every part is', () => {
  expect(sameWord(noWord, { ...noWord })).toBe(true);
  expect(sameWord(noWord, { ...noWord, praised: true })).toBe(false);
});
