import { expect, test } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { id } from '#kernel/ids.ts';
import { decideUndo } from '#platform/events/may-undo.ts';

const sanne = {
  kind: 'person',
  userId: id<'user'>('00000000-0000-7000-8000-000000000001'),
  name: 'Sanne',
  role: 'collector',
} as const;
const marleen = {
  kind: 'person',
  userId: id<'user'>('00000000-0000-7000-8000-000000000002'),
  name: 'Marleen',
  role: 'admin',
} as const;
const facts = {
  event: { at: instant('2026-11-20T09:00:00Z'), actorUserId: sanne.userId },
  hasHandler: true,
  isUndone: false,
  actor: sanne,
  now: instant('2026-11-20T09:30:00Z'),
};
const codeOf = (changed: Partial<Parameters<typeof decideUndo>[0]>) => {
  const decision = decideUndo({ ...facts, ...changed });
  return decision.ok ? 'granted' : decision.refusal.code;
};

test('one may undo what one did in the last half hour', () => {
  expect(codeOf({})).toBe('granted');
  expect(codeOf({ now: instant('2026-11-20T09:30:01Z') })).toBe('too-long-ago');
});

test('an admin may undo what others did, a colleague may not', () => {
  expect(codeOf({ actor: marleen })).toBe('granted');
  expect(codeOf({ actor: { ...sanne, userId: id<'user'>('00000000-0000-7000-8000-000000000003') } })).toBe(
    'done-by-another',
  );
});

test('only once, only where a room knows how, and only by a person', () => {
  expect(codeOf({ isUndone: true })).toBe('already-undone');
  expect(codeOf({ hasHandler: false })).toBe('cannot-be-undone');
  expect(codeOf({ actor: { kind: 'program', name: 'worklist-new-day' } })).toBe('cannot-be-undone');
});
