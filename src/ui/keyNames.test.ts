import { describe, expect, it } from 'vitest';
import { isStep, isTaken, parseKeys, showKeys } from '#ui/keyNames.ts';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const only = (keys: string) => parseKeys(keys)[0] ?? { key: '', mod: false, shift: false, alt: false };

describe('a shortcut', () => {
  it('is read into steps', () => {
    expect(parseKeys('g v').map((step) => step.key)).toEqual(['g', 'v']);
    expect(only('mod+Enter')).toEqual({ key: 'Enter', mod: true, shift: false, alt: false });
  });

  it('is the same key with Ctrl and with ⌘', () => {
    expect(isStep(pressed('k', { ctrlKey: true }), only('mod+k'))).toBe(true);
    expect(isStep(pressed('k', { metaKey: true }), only('mod+k'))).toBe(true);
    expect(isStep(pressed('k'), only('mod+k'))).toBe(false);
    expect(isStep(pressed('k', { ctrlKey: true }), only('k'))).toBe(false);
  });

  it('takes a letter without shift, and a sign however it is typed', () => {
    expect(isStep(pressed('J', { shiftKey: true }), only('j'))).toBe(false);
    expect(isStep(pressed('J'), only('j'))).toBe(true);
    expect(isStep(pressed('?', { shiftKey: true }), only('?'))).toBe(true);
  });

  it('is shown as keys', () => {
    expect(showKeys('mod+k')).toEqual(['Ctrl', 'K']);
    expect(showKeys('g v')).toEqual(['G', 'V']);
    expect(showKeys('Space')).toEqual(['Space']);
    expect(isStep(pressed(' '), only('Space'))).toBe(true);
    expect(showKeys('Enter')).toEqual(['↵']);
  });
});

describe('a shortcut beside others', () => {
  it('is taken when another with the same key comes first', () => {
    expect(isTaken('k', ['k'], ['k', 'k'])).toBe(true);
    expect(isTaken('k', [], ['k', 'mod+k'])).toBe(false);
  });

  it('of two steps is taken when the first step does something by itself', () => {
    expect(isTaken('g v', [], ['g', 'g v'])).toBe(true);
    expect(isTaken('g v', [], ['g v', 'v', 'g a'])).toBe(false);
  });
});
