import { expect, test } from 'vitest';
import { id } from '#kernel/ids.ts';
import { RememberedSessions } from '#platform/auth/remembered-sessions.ts';

const sanne = {
  userId: id<'user'>('018f3a00-0000-7000-8000-000000000001'),
  name: 'Sanne',
  email: 'sanne@voorbeeld.nl',
};

test('remembers who was found for a few seconds, by exactly these cookies', () => {
  let now = 0;
  const remembered = new RememberedSessions(() => now);
  remembered.looking('a=1')(sanne);
  expect(remembered.get('a=1')).toEqual(sanne);
  expect(remembered.get('a=2')).toBeNull();
  now = 5_000;
  expect(remembered.get('a=1')).toBeNull();
});

test('forgets at once when a session ends, also what is being looked up at that moment', () => {
  const remembered = new RememberedSessions(() => 0);
  remembered.looking('a=1')(sanne);
  const slow = remembered.looking('b=2');
  remembered.forget();
  slow(sanne);
  expect(remembered.get('a=1')).toBeNull();
  expect(remembered.get('b=2')).toBeNull();
});
