import { expect, test } from 'vitest';
import { nameLikeness, nameVariants, nameWords } from '#rooms/payment/rules/names.ts';

test('legal forms, accents and the order of words do not count', () => {
  expect(nameLikeness('Café de Gouden Leeuw B.V.', 'GOUDEN LEEUW CAFE BV')).toBe(1);
  expect(nameWords('Jansen Bouw B.V.')).toEqual(['JANSEN', 'BOUW']);
});

test('likeness tells a spelling mistake from another company', () => {
  expect(nameLikeness('Jansen Bouw', 'Janssen Bouw')).toBeGreaterThan(0.8);
  expect(nameLikeness('Jansen Bouw', 'Pietersen Dakwerken')).toBeLessThan(0.4);
  expect(nameLikeness('', 'x')).toBe(0);
});

test('a name is looked up with and without its legal form', () => {
  expect(nameVariants('Jansen Bouw BV')).toEqual(
    expect.arrayContaining(['jansen bouw', 'jansen bouw b.v.', 'jansen bouw bv']),
  );
});
