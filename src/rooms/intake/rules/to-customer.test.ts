import { expect, test } from 'vitest';
import { makeParty } from '#rooms/intake/rules/testing-parsed.ts';
import { customerNumberOf, toCustomer } from '#rooms/intake/rules/to-customer.ts';

test.each([
  [makeParty({ id: 'D12', companyNumber: '12345678' }), 'D12'],
  [makeParty({ companyNumber: '12345678', vatNumber: 'NL1' }), '12345678'],
  [makeParty({ vatNumber: 'NL123456789B01' }), 'NL123456789B01'],
  [makeParty({ endpoint: { scheme: '0106', id: '87654321' } }), '87654321'],
  [makeParty({ name: 'Café De Leeuw', postalCode: '1234 ab' }), 'CAFÉDELEEUW-1234AB'],
  [makeParty({ name: '' }), null],
])('a customer is known by what the file gives: %#', (party, number) => {
  expect(customerNumberOf(party)).toBe(number);
});

test('what a file cannot tell stays as it is known; a new customer is a business that speaks the language of its country', () => {
  const fresh = toCustomer(makeParty({ country: 'DE' }), 'D1', null, 'NL');
  expect(fresh).toMatchObject({ kind: 'business', country: 'DE', language: 'de' });
  const known = { name: 'J. Jansen', kind: 'consumer', country: 'BE', language: 'fr' } as const;
  expect(toCustomer(makeParty(), 'D1', known, 'NL')).toMatchObject({ kind: 'consumer', country: 'BE', language: 'fr' });
});
