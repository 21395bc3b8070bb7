import { expect, test } from 'vitest';
import { leavesWithoutAdmin } from '#platform/tenancy/last-admin.ts';

const members = [
  { userId: 'marleen', role: 'admin' },
  { userId: 'sanne', role: 'collector' },
] as const;

test('the only admin stays admin', () => {
  expect(leavesWithoutAdmin(members, 'marleen', null)).toBe(true);
  expect(leavesWithoutAdmin(members, 'marleen', 'coach')).toBe(true);
  expect(leavesWithoutAdmin(members, 'marleen', 'admin')).toBe(false);
});

test('others may go, and one of two admins as well', () => {
  expect(leavesWithoutAdmin(members, 'sanne', null)).toBe(false);
  expect(leavesWithoutAdmin([...members, { userId: 'karim', role: 'admin' }], 'marleen', null)).toBe(false);
});
