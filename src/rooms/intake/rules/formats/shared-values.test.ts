import { expect, it } from 'vitest';
import { sharedValues } from '#rooms/intake/rules/formats/shared-values.ts';

it('gives one copy of the same value', () => {
  const shared = sharedValues();
  const party = shared.counterparty('Jansen', 'NL91ABNA0417164300', null);
  expect(shared.counterparty('Jansen', 'NL91ABNA0417164300', null)).toBe(party);
  expect(shared.counterparty('Janssen', 'NL91ABNA0417164300', null)).toEqual({
    name: 'Janssen',
    iban: 'NL91ABNA0417164300',
    account: null,
  });
  expect(shared.day('2026-11-20')).toBe('2026-11-20');
  expect(shared.day('2026-02-30')).toBeNull();
  expect(shared.code('PMNT', 'RCDT', 'ESCT')).toBe('PMNT-RCDT-ESCT');
});
