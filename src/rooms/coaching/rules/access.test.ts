import { expect, it } from 'vitest';
import { isNoted } from '#rooms/coaching/rules/access.ts';

it('a look at the call of another is noted, at one’s own not', () => {
  expect(isNoted({ userId: 'karim', role: 'coach' }, 'sanne')).toBe(true);
  expect(isNoted({ userId: 'karim', role: 'coach' }, 'karim')).toBe(false);
  expect(isNoted({ userId: 'karim', role: 'coach' }, null)).toBe(false);
  expect(isNoted({ userId: null, role: 'admin' }, 'sanne')).toBe(false);
});
