import type { Clock } from '#platform/clock/clock.ts';
import { slugsFor } from '#platform/auth/slug.ts';
import type { Database } from '#platform/db/interface.ts';
import type { ListedAdministration } from '#platform/tenancy/store.ts';
import { createTenant } from '#platform/tenancy/tenants.ts';
import type { UserId } from '#platform/tenancy/work.ts';

/** Makes an administration with this person as its first admin; the address follows from the name and gets a number when it is taken. */
export async function createAdministrationFor(
  platform: { readonly database: Database; readonly clock: Clock },
  firstAdmin: UserId,
  wanted: { readonly name: string; readonly country: 'NL' | 'BE' },
): Promise<ListedAdministration> {
  for (const slug of slugsFor(wanted.name)) {
    const made = await createTenant(platform, { ...wanted, slug, firstAdmin });
    if (made.ok) return made.value;
  }
  throw new Error(`no free address for the administration ${wanted.name}`);
}
