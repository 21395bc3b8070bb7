import { describe, expect, it } from 'vitest';
import { timeFromWords } from '#rooms/call/rules/time-words.ts';

describe('a time as somebody types it', () => {
  it.each([
    ['10:30', '10:30'],
    ['1030', '10:30'],
    ['10.30', '10:30'],
    ['9', '09:00'],
    ['14u', '14:00'],
    ['14u30', '14:30'],
    ['14 uur', '14:00'],
  ])('“%s” is %s', (text, expected) => {
    expect(timeFromWords(text)).toBe(expected);
  });

  it.each(['', '25', '10:75', 'straks', '1:2:3'])('“%s” is none', (text) => {
    expect(timeFromWords(text)).toBeNull();
  });
});
