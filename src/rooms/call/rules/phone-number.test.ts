import { describe, expect, it } from 'vitest';
import { endOf, wholeNumber } from '#rooms/call/rules/phone-number.ts';

describe('a telephone number', () => {
  it.each([
    ['+31 10 123 45 67', 'NL'],
    ['0031101234567', 'NL'],
    ['010-123 45 67', 'NL'],
    ['+31(0)101234567', 'BE'],
    ['(010) 1234567', 'NL'],
  ])('%s written in %s is the same', (text, country) => {
    expect(wholeNumber(text, country)).toBe('+31101234567');
  });

  it('depends on the country when it names none', () => {
    expect(wholeNumber('0470 12 34 56', 'BE')).toBe('+32470123456');
    expect(wholeNumber('06 12345678', 'NL')).toBe('+31612345678');
    expect(wholeNumber('06 12345678', 'XX')).toBe('+31612345678');
  });

  it.each(['', 'anonymous', '12', 'toestel 4'])('is not: %s', (text) => {
    expect(wholeNumber(text, 'NL')).toBeNull();
  });

  it('is looked up by its end', () => {
    expect(endOf('+31101234567')).toBe('01234567');
  });
});
