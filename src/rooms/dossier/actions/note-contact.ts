import type { Instant } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { setLastContact } from '#rooms/dossier/store/customers.ts';

/** Keeps when a customer was last contacted and with what result (a code of the call room); null takes it back. */
export async function noteContact(
  work: Work,
  customerId: CustomerId,
  contact: { at: Instant; result: string } | null,
): Promise<void> {
  await setLastContact(work, customerId, contact?.at ?? null, contact?.result ?? null);
}
