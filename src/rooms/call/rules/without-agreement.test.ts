import { describe, expect, it } from 'vitest';
import { checkOutcomes } from '#rooms/call/rules/check-outcomes.ts';
import { callResults } from '#rooms/call/rules/outcome.ts';
import { withoutAgreement } from '#rooms/call/rules/without-agreement.ts';

describe('a call without an agreement', () => {
  it.each([null, ...callResults])('can be saved as it is: %s', (chosen) => {
    const { result, outcomes } = withoutAgreement(chosen);
    expect(
      checkOutcomes(
        result,
        outcomes.map(({ kind }) => kind),
      ).ok,
    ).toBe(true);
    expect(result).toBe(chosen ?? 'right_person');
  });

  it('says that nothing came out of it when the customer was spoken to', () => {
    expect(withoutAgreement('right_person').outcomes).toEqual([{ kind: 'nothing' }]);
    expect(withoutAgreement('someone_else').outcomes).toEqual([]);
  });
});
