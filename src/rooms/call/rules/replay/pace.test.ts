import { expect, it } from 'vitest';
import { waitBefore } from '#rooms/call/rules/replay/pace.ts';

const said = { role: 'customer', text: 'vrijdag maak ik het over' } as const;

it('waits as long as the words take, or as their times say, and not at all when all comes at once', () => {
  expect(waitBefore(said, undefined, 'spoken')).toBe(500 + 5 * 330);
  expect(waitBefore(said, undefined, 'fast')).toBe(538);
  expect(waitBefore({ ...said, from: 4000, to: 6000 }, { ...said, from: 1000, to: 3000 }, 'spoken')).toBe(3000);
  expect(waitBefore({ ...said, from: 4000, to: 600_000 }, undefined, 'spoken')).toBe(20_000);
  expect(waitBefore(said, undefined, 'at-once')).toBe(0);
});
