import { describe, expect, it } from 'vitest';
import { putInOrder } from '#rooms/call/rules/coach/put-in-order.ts';
import type { Said } from '#rooms/call/rules/coach/said.ts';

const heard = (text: string, from: number): Said => ({
  role: 'customer',
  text,
  source: 'transcript',
  from,
  to: from + 900,
});
const typed = (text: string): Said => ({ role: 'agent', text, source: 'typed' });
const textsOf = (said: readonly Said[]) => said.map(({ text }) => text).join(' ');

describe('what was heard', () => {
  it('stands in the order in which it was spoken', () => {
    const said = [heard('a', 0), heard('c', 2000), heard('d', 3000)];
    expect(textsOf(putInOrder(said, heard('b', 1000)))).toBe('a b c d');
    expect(textsOf(putInOrder(said, heard('e', 3000)))).toBe('a c d e');
    expect(textsOf(putInOrder([], heard('a', 5)))).toBe('a');
  });

  it('stays behind what was typed, of which the time is not known', () => {
    expect(textsOf(putInOrder([heard('a', 2000), typed('b')], heard('c', 1000)))).toBe('a b c');
    expect(textsOf(putInOrder([typed('a'), heard('c', 2000)], heard('b', 1000)))).toBe('a b c');
    expect(textsOf(putInOrder([heard('a', 2000)], typed('b')))).toBe('a b');
  });
});
