import type { CustomerFacts } from '#rooms/dossier/rules/ledger.ts';

const fields = [
  'name',
  'kind',
  'country',
  'language',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'registrationNumber',
] as const;

/**
 * Joins what the books know with what a file says: the file wins, except for fields that it leaves empty and fields that a
 * person changed by hand (`kept`).
 */
export function mergeCustomer(
  known: CustomerFacts,
  file: CustomerFacts,
  kept: readonly string[],
): { facts: CustomerFacts; changed: string[] } {
  const facts: Record<string, unknown> = { number: known.number };
  const changed: string[] = [];
  for (const field of fields) {
    const wins = file[field] !== null && !kept.includes(field) && file[field] !== known[field];
    facts[field] = wins ? file[field] : known[field];
    if (wins) changed.push(field);
  }
  return { facts: facts as unknown as CustomerFacts, changed };
}

/** The fields of a customer that a file changes. */
export function customerChanges(known: CustomerFacts, file: CustomerFacts, kept: readonly string[]): string[] {
  return mergeCustomer(known, file, kept).changed;
}
