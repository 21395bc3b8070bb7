import type { Decision } from '#kernel/decision.ts';
import { granted, refused } from '#kernel/decision.ts';
import type { Role } from '#kernel/endpoint.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/interface.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';
import {
  insertTenant,
  type ListedAdministration,
  roleInTenant,
  saveMember,
  setScope,
  tenantsOfUser,
  visibleTenants,
} from '#platform/tenancy/store.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';

/** What is needed for a new administration. `firstAdmin` may be left out for a demo that makes its people itself. */
export interface NewTenant {
  readonly name: string;
  readonly slug: string;
  readonly country: 'NL' | 'BE';
  readonly timeZone?: string;
  readonly firstAdmin?: UserId;
}

export type CreateTenantRefusal = { code: 'slug-taken'; slug: string } | { code: 'slug-invalid'; slug: string };

/** Makes an administration, with its first admin. */
export async function createTenant(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  wanted: NewTenant,
): Promise<Decision<ListedAdministration, CreateTenantRefusal>> {
  const { slug, name, country } = wanted;
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(slug)) return refused({ code: 'slug-invalid', slug });
  const now = clock.now();
  const tenantId: TenantId = newIdAt(now);
  const timeZone = wanted.timeZone ?? (country === 'BE' ? 'Europe/Brussels' : 'Europe/Amsterdam');
  const administration: ListedAdministration = { tenantId, name, country, timeZone, slug };
  return database.sql.transaction().execute(async (tx) => {
    await setScope(tx, { tenantId });
    if (!(await insertTenant(tx, administration, now))) return refused({ code: 'slug-taken', slug });
    if (wanted.firstAdmin) await saveMember(tx, tenantId, { userId: wanted.firstAdmin, role: 'admin', since: now });
    return granted(administration);
  });
}

/** The administrations in which a user works, with his role, by name. */
export async function listTenantsOf(
  database: Database,
  userId: UserId,
): Promise<(ListedAdministration & { role: Role })[]> {
  return database.sql.transaction().execute(async (tx) => {
    await setScope(tx, { userId });
    return tenantsOfUser(tx, userId);
  });
}

/** All administrations; for the program itself (schedules, commands), never for a request. */
export async function allTenants(database: Database): Promise<ListedAdministration[]> {
  return database.sql.transaction().execute(async (tx) => {
    await setScope(tx, { listTenants: true });
    return visibleTenants(tx);
  });
}

/** The administration with this slug; for the program itself. */
export async function tenantBySlug(database: Database, slug: string): Promise<ListedAdministration | null> {
  return (await allTenants(database)).find((tenant) => tenant.slug === slug) ?? null;
}

/** The role of a user in an administration; null when he has none there. */
export async function roleOf(database: Database, tenantId: TenantId, userId: UserId): Promise<Role | null> {
  return roleInTenant(database.sql, tenantId, userId);
}
