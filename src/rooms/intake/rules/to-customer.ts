import type { ParsedParty } from '#rooms/intake/rules/formats/parsed.ts';

/** Facts of a customer as the dossier keeps them. */
export interface FileCustomer {
  readonly number: string;
  readonly name: string;
  readonly kind: 'business' | 'consumer';
  readonly country: string;
  readonly language: 'nl' | 'fr' | 'de' | 'en';
  readonly email: string | null;
  readonly phone: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly registrationNumber: string | null;
}

const languageOf: Readonly<Record<string, FileCustomer['language']>> = {
  NL: 'nl',
  BE: 'nl',
  FR: 'fr',
  LU: 'fr',
  DE: 'de',
  AT: 'de',
  CH: 'de',
};

/**
 * The number by which a customer is known: the one in the file, else the company number, the VAT number, the electronic address; else name and
 * postcode in capitals, so that the same customer is found again. Null when the party has no name either.
 */
export function customerNumberOf(party: ParsedParty): string | null {
  const given = party.id ?? party.companyNumber ?? party.vatNumber ?? party.endpoint?.id ?? null;
  if (given !== null && given.trim() !== '') return given.trim();
  const made = [party.name, party.postalCode ?? '']
    .map((part) => part.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((part) => part !== '');
  return made.length > 0 && party.name.trim() !== '' ? made.join('-').slice(0, 60) : null;
}

/** A party of an invoice as a customer. What a file cannot tell (kind, language) stays as `known` has it; a new customer is a business. */
export function toCustomer(
  party: ParsedParty,
  number: string,
  known: Pick<FileCustomer, 'name' | 'kind' | 'country' | 'language'> | null,
  homeCountry: string,
): FileCustomer {
  const country =
    party.country !== null && /^[A-Z]{2}$/.test(party.country) ? party.country : (known?.country ?? homeCountry);
  return {
    number,
    name: party.name.trim() || known?.name || number,
    kind: known?.kind ?? 'business',
    country,
    language: known?.language ?? languageOf[country] ?? 'en',
    email: party.email,
    phone: party.phone,
    street: party.street,
    postcode: party.postalCode,
    city: party.city,
    registrationNumber: party.companyNumber,
  };
}
