import { describe, expect, it } from 'vitest';
import { asksForCare } from '#rooms/call/rules/care.ts';

describe('circumstances that ask for care', () => {
  it('are debt help, guardianship and vulnerability', () => {
    for (const kind of ['debt_help', 'guardianship', 'vulnerable']) expect(asksForCare([{ kind }])).toBe(true);
  });

  it('are not those that only say when to call', () => {
    expect(asksForCare([])).toBe(false);
    expect(asksForCare([{ kind: 'agreed_silence' }, { kind: 'bankrupt' }, { kind: 'other' }])).toBe(false);
  });
});
