import { describe, expect, it } from 'vitest';
import { checkPersona } from '#rooms/training/rules/role-play/check-persona.ts';
import { examplePersona } from '#rooms/training/rules/role-play/test-persona.ts';

describe('a debtor of the team itself', () => {
  it('is taken when it is sound', () => {
    expect(checkPersona(examplePersona({ lines: { stall: ['Komt goed, {naam} belt u.'] } })).ok).toBe(true);
  });

  it.each([
    [
      'funds-out-of-order',
      {
        funds: [
          { inDays: 10, share: 0.5 },
          { inDays: 5, share: 1 },
        ],
      },
    ],
    ['complaint-without-kind', { cause: 'complaint', complaint: null }],
    ['unknown-placeholder', { lines: { stall: ['Ik betaal {alles}.'] } }],
  ] as const)('is refused: %s', (code, change) => {
    expect(checkPersona(examplePersona(change))).toMatchObject({ ok: false, refusal: { code } });
  });
});
