import type { ParsedInvoice } from '#rooms/intake/rules/formats/parsed.ts';

/** Who sent an invoice, as far as it tells whether it is ours. */
export interface Supplier {
  readonly name: string;
  readonly companyNumber: string | null;
  readonly iban: string | null;
}

/** The suppliers of a file, each once. */
export function suppliersOf(invoices: readonly ParsedInvoice[]): Supplier[] {
  const found = new Map<string, Supplier>();
  for (const { supplier, supplierIban } of invoices) {
    if (supplier.name === '') continue;
    const one = { name: supplier.name, companyNumber: supplier.companyNumber, iban: supplierIban ?? supplier.iban };
    found.set(`${one.name} ${one.companyNumber} ${one.iban}`, one);
  }
  return [...found.values()];
}

/** The suppliers that share no name, company number or IBAN with those of earlier files; none when there are no earlier files. */
export function strangeSuppliers(suppliers: readonly Supplier[], earlier: readonly Supplier[]): Supplier[] {
  if (earlier.length === 0) return [];
  const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = (one: Supplier): boolean =>
    earlier.some(
      (other) =>
        plain(other.name) === plain(one.name) ||
        (one.companyNumber !== null && other.companyNumber === one.companyNumber) ||
        (one.iban !== null && other.iban === one.iban),
    );
  return suppliers.filter((one) => !known(one));
}
