import { describe, expect, it } from 'vitest';
import { checkOutcomes } from '#rooms/call/rules/check-outcomes.ts';

const codes = (...facts: Parameters<typeof checkOutcomes>): string[] => {
  const decision = checkOutcomes(...facts);
  return decision.ok ? [] : decision.refusal.refusals.map((refusal) => `${String(refusal.index)} ${refusal.code}`);
};

describe('what goes together in a call', () => {
  it('several outcomes with the right person, also two promises', () => {
    expect(codes('right_person', ['promise', 'promise', 'complaint', 'callback'])).toEqual([]);
  });

  it('nobody reached needs no outcome; a talk does', () => {
    expect(codes('voicemail', [])).toEqual([]);
    expect(codes('right_person', [])).toEqual(['null outcome-missing']);
  });

  it('a debt is not agreed on with somebody else', () => {
    expect(codes('someone_else', ['promise', 'callback'])).toEqual(['0 not-from-the-customer']);
    expect(codes('no_answer', ['callback'])).toEqual(['0 nobody-spoken-to']);
  });

  it('some things happen once, and nothing is nothing', () => {
    expect(codes('right_person', ['callback', 'callback'])).toEqual(['1 twice']);
    expect(codes('right_person', ['promise', 'nothing'])).toEqual(['1 nothing-with-others']);
  });
});
