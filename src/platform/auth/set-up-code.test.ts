import { expect, it } from 'vitest';
import { isSetUpCode, setUpCode } from '#platform/auth/set-up-code.ts';

it('is the same for the same secret, and another for another', () => {
  expect(setUpCode('secret one')).toBe(setUpCode('secret one'));
  expect(setUpCode('secret one')).not.toBe(setUpCode('secret two'));
  expect(setUpCode('secret one')).toMatch(/^[a-hj-km-np-z2-9]{4}-[a-hj-km-np-z2-9]{4}-[a-hj-km-np-z2-9]{4}$/);
});

it('may be typed with capitals, spaces or no dashes, but must be all of it', () => {
  const code = setUpCode('secret');
  expect(isSetUpCode(` ${code.toUpperCase().replaceAll('-', ' ')} `, 'secret')).toBe(true);
  expect(isSetUpCode(code.replaceAll('-', ''), 'secret')).toBe(true);
  expect(isSetUpCode(code.slice(0, -1), 'secret')).toBe(false);
  expect(isSetUpCode(`${code}a`, 'secret')).toBe(false);
  expect(isSetUpCode('', 'secret')).toBe(false);
});
