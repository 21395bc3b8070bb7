import { all, at, attribute, type Element, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';
import type { ParsedParty } from '#rooms/intake/rules/formats/parsed.ts';

/** Reads a supplier or customer. The name is '' when the document has none. */
export function partyOf(role: Element | null): ParsedParty {
  const party = at(role, 'Party');
  const address = at(party, 'PostalAddress') ?? at(party, 'PartyLegalEntity', 'RegistrationAddress');
  const contact = at(party, 'Contact') ?? at(role, 'AccountingContact');
  const endpoint = endpointOf(party);
  const country = textAt(address, 'Country', 'IdentificationCode')?.toUpperCase() ?? null;
  const vatNumber = vatNumberOf(party);
  const companyNumber = companyNumberOf(party, endpoint, vatNumber, country);
  return {
    name: nameOf(party) ?? '',
    id: ownNumberOf(role, party) ?? companyNumber ?? vatNumber ?? endpoint?.id ?? null,
    email: mailOf(textAt(contact, 'ElectronicMail')) ?? mailOf(endpoint?.id ?? null),
    phone: textAt(contact, 'Telephone'),
    contactName: textAt(contact, 'Name') ?? personOf(at(party, 'Person')),
    street: streetOf(address),
    postalCode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    country,
    companyNumber,
    vatNumber,
    endpoint,
    iban: null,
  };
}

/** The registered name (EN 16931 BT-27, BT-44), else the trade name, else a person's name. */
function nameOf(party: Element | null): string | null {
  return (
    textAt(party, 'PartyLegalEntity', 'RegistrationName') ??
    textAt(party, 'PartyName', 'Name') ??
    personOf(at(party, 'Person')) ??
    textAt(party, 'Contact', 'Name')
  );
}

function personOf(person: Element | null): string | null {
  const parts = [textAt(person, 'FirstName'), textAt(person, 'MiddleName'), textAt(person, 'FamilyName')];
  const name = parts.filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

/** The number under which the supplier knows the party, else one that the party is identified by. */
function ownNumberOf(role: Element | null, party: Element | null): string | null {
  const assigned = textAt(role, 'SupplierAssignedAccountID') ?? textAt(role, 'CustomerAssignedAccountID');
  if (assigned) return assigned;
  for (const identification of all(party, 'PartyIdentification')) {
    const id = at(identification, 'ID');
    // The SEPA creditor identifier belongs to direct debits, not to the party as a customer.
    const value = attribute(id, 'schemeID') === 'SEPA' ? null : ownText(id);
    if (value) return value;
  }
  return null;
}

function endpointOf(party: Element | null): { scheme: string | null; id: string } | null {
  const endpoint = at(party, 'EndpointID');
  const id = ownText(endpoint);
  return id ? { scheme: attribute(endpoint, 'schemeID'), id } : null;
}

function vatNumberOf(party: Element | null): string | null {
  const schemes = all(party, 'PartyTaxScheme');
  const vat =
    schemes.find((scheme) => textAt(scheme, 'TaxScheme', 'ID') === 'VAT') ??
    (schemes.length === 1 ? schemes[0] : undefined);
  return (
    textAt(vat ?? null, 'CompanyID')
      ?.replace(/[\s.]/g, '')
      .toUpperCase() ?? null
  );
}

/** KVK number (8 digits, scheme 0106 or NL:KVK) or Belgian enterprise number (10 digits, scheme 0208 or a Belgian VAT number); else the registered number as written. */
function companyNumberOf(
  party: Element | null,
  endpoint: { scheme: string | null; id: string } | null,
  vatNumber: string | null,
  country: string | null,
): string | null {
  const registered = at(party, 'PartyLegalEntity', 'CompanyID');
  const numbers: { scheme: string | null; id: string }[] = [];
  const own = ownText(registered);
  if (own) numbers.push({ scheme: attribute(registered, 'schemeID'), id: own });
  if (endpoint) numbers.push(endpoint);
  for (const identification of all(party, 'PartyIdentification')) {
    const id = ownText(at(identification, 'ID'));
    if (id) numbers.push({ scheme: attribute(at(identification, 'ID'), 'schemeID'), id });
  }
  for (const { scheme, id } of numbers) {
    const digits = id.replace(/\D/g, '');
    if (/^(0106|NL:KVK)$/i.test(scheme ?? '') && digits.length === 8) return digits;
    if (/^(0208|BE:EN|BE:CBE)$/i.test(scheme ?? '') && digits.length >= 9 && digits.length <= 10)
      return digits.padStart(10, '0');
  }
  const belgian = /^BE(0|1)?(\d{9})$/.exec(vatNumber ?? '');
  if (belgian) return `${belgian[1] ?? '0'}${belgian[2]}`;
  const digits = own?.replace(/[\s.]/g, '') ?? '';
  if (country === 'NL' && /^\d{8}$/.test(digits)) return digits;
  return own;
}

function streetOf(address: Element | null): string | null {
  const street = textAt(address, 'StreetName');
  const number = textAt(address, 'BuildingNumber');
  const parts = [
    street && number && !street.endsWith(number) ? `${street} ${number}` : street,
    textAt(address, 'AdditionalStreetName'),
  ];
  const lines = parts.filter((part) => part !== null);
  if (lines.length === 0) for (const line of all(address, 'AddressLine')) lines.push(textAt(line, 'Line') ?? '');
  const text = lines.filter((line) => line !== '').join(', ');
  return text === '' ? textAt(address, 'Postbox') : text;
}

function mailOf(text: string | null): string | null {
  return text && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : null;
}
