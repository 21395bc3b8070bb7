import { expect, it } from 'vitest';
import type { Element } from '#rooms/intake/rules/formats/element.ts';
import { partyOf } from '#rooms/intake/rules/formats/ubl-party.ts';

const node = (name: string, content: string | Element[], attributes: Record<string, string> = {}): Element => ({
  name,
  line: 1,
  attributes,
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
});
const customer = (...parts: Element[]) => partyOf(node('AccountingCustomerParty', [node('Party', parts)]));

it('prefers the registered name and the supplier’s own number', () => {
  const party = partyOf(
    node('AccountingCustomerParty', [
      node('SupplierAssignedAccountID', '10277'),
      node('Party', [
        node('PartyName', [node('Name', 'Smet')]),
        node('PartyLegalEntity', [node('RegistrationName', 'Smet BV')]),
        node('PartyIdentification', [node('ID', 'X')]),
      ]),
    ]),
  );
  expect(party).toMatchObject({ name: 'Smet BV', id: '10277' });
});
it('knows KVK and Belgian enterprise numbers', () => {
  expect(customer(node('EndpointID', '90000011', { schemeID: '0106' })).companyNumber).toBe('90000011');
  expect(customer(node('EndpointID', '765432196', { schemeID: '0208' })).companyNumber).toBe('0765432196');
  expect(customer(node('PartyTaxScheme', [node('CompanyID', 'BE 0765.432.196')]))).toMatchObject({
    companyNumber: '0765432196',
    vatNumber: 'BE0765432196',
  });
});
it('takes persons, address lines and an e-mail endpoint', () => {
  const party = customer(
    node('EndpointID', 'an@example.org', { schemeID: 'EM' }),
    node('Person', [node('FirstName', 'An'), node('FamilyName', 'Peeters')]),
    node('PostalAddress', [
      node('AddressLine', [node('Line', 'Kade 1')]),
      node('CityName', 'Gent'),
      node('Country', [node('IdentificationCode', 'be')]),
    ]),
    node('PartyIdentification', [node('ID', 'NL12ZZZ1', { schemeID: 'SEPA' })]),
  );
  expect(party).toMatchObject({
    name: 'An Peeters',
    email: 'an@example.org',
    street: 'Kade 1',
    city: 'Gent',
    country: 'BE',
    id: 'an@example.org',
  });
});
it('is empty for nobody', () => {
  expect(partyOf(null)).toMatchObject({ name: '', id: null, email: null });
});
