import { type Kysely, sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Role } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenancyTables } from '#platform/tenancy/tables.ts';
import type { Administration, TenantId, UserId } from '#platform/tenancy/work.ts';

/** For whom a transaction sees rows; nothing given: for nobody. */
export interface Scope {
  readonly tenantId?: TenantId | undefined;
  readonly userId?: UserId | undefined;
  readonly invitationHash?: string | undefined;
  readonly listTenants?: boolean;
}

/** Sets, for the length of the transaction, whose rows it sees. */
export async function setScope(tx: Kysely<unknown>, scope: Scope): Promise<void> {
  const { tenantId = '', userId = '', invitationHash = '', listTenants = false } = scope;
  await sql`select set_config('app.tenant', ${tenantId}, true), set_config('app.user', ${userId}, true),
    set_config('app.invitation', ${invitationHash}, true), set_config('app.scope', ${listTenants ? 'list-tenants' : ''}, true)`.execute(
    tx,
  );
}

const columns = ['tenant_id', 'name', 'country', 'time_zone', 'slug'] as const;
type TenantRow = Pick<TenancyTables['tenant'], (typeof columns)[number]>;

/** An administration with the name that stands in addresses. */
export interface ListedAdministration extends Administration {
  readonly slug: string;
}

function administrationOf(row: TenantRow): ListedAdministration {
  return {
    tenantId: row.tenant_id as TenantId,
    name: row.name,
    country: row.country,
    timeZone: row.time_zone,
    slug: row.slug,
  };
}

/** The administration in whose scope the transaction runs. */
export async function tenantOf(tx: Kysely<unknown>, tenantId: TenantId): Promise<ListedAdministration | null> {
  const row = await tx
    .withTables<TenancyTables>()
    .selectFrom('tenant')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row ? administrationOf(row) : null;
}

/** Sets for whom the transaction sees rows and gives the administration, in one statement; null when it does not exist. */
export async function enterTenant(
  tx: Kysely<unknown>,
  tenantId: TenantId,
  userId: UserId | null,
): Promise<ListedAdministration | null> {
  const { rows } = await sql<TenantRow>`select tenant_id, name, country, time_zone, slug
    from enter_tenant(${tenantId}::uuid, ${userId}::uuid)`.execute(tx);
  return rows[0] ? administrationOf(rows[0]) : null;
}

/** The role of a user in an administration; null when he has none there. One statement, outside any transaction. */
export async function roleInTenant(db: Kysely<unknown>, tenantId: TenantId, userId: UserId): Promise<Role | null> {
  const { rows } = await sql<{ role: Role | null }>`
    select role_in_tenant(${tenantId}::uuid, ${userId}::uuid) as role`.execute(db);
  return rows[0]?.role ?? null;
}

/** All administrations that the scope lets through, by name. */
export async function visibleTenants(tx: Kysely<unknown>): Promise<ListedAdministration[]> {
  const rows = await tx
    .withTables<TenancyTables>()
    .selectFrom('tenant')
    .select(columns)
    .orderBy('name')
    .orderBy('tenant_id')
    .execute();
  return rows.map(administrationOf);
}

/** Administrations of a user with his role in each, by name. */
export async function tenantsOfUser(
  tx: Kysely<unknown>,
  userId: UserId,
): Promise<(ListedAdministration & { role: Role })[]> {
  const rows = await tx
    .withTables<TenancyTables>()
    .selectFrom('tenant')
    .innerJoin('membership', 'membership.tenant_id', 'tenant.tenant_id')
    .select(['tenant.tenant_id', 'name', 'country', 'time_zone', 'slug', 'role'])
    .where('user_id', '=', userId)
    .orderBy('name')
    .orderBy('tenant.tenant_id')
    .execute();
  return rows.map((row) => ({ ...administrationOf(row), role: row.role }));
}

/** Stores a new administration; false when its slug is taken. */
export async function insertTenant(tx: Kysely<unknown>, tenant: ListedAdministration, at: Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<TenancyTables>()
    .insertInto('tenant')
    .values({
      tenant_id: tenant.tenantId,
      slug: tenant.slug,
      name: tenant.name,
      country: tenant.country,
      time_zone: tenant.timeZone,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A person's place in an administration. */
export interface Member {
  readonly userId: UserId;
  readonly role: Role;
  readonly since: Instant;
}

/** Members of an administration; `lock` keeps others from changing them until the end of the transaction. */
export async function membersOf(tx: Kysely<unknown>, tenantId: TenantId, lock = false): Promise<Member[]> {
  const query = tx
    .withTables<TenancyTables>()
    .selectFrom('membership')
    .select(['user_id', 'role', 'since'])
    .where('tenant_id', '=', tenantId)
    .orderBy('since')
    .orderBy('user_id');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map((row) => ({ userId: row.user_id as UserId, role: row.role, since: row.since as Instant }));
}

/** Adds a member or gives him another role. */
export async function saveMember(tx: Kysely<unknown>, tenantId: TenantId, member: Member): Promise<void> {
  await tx
    .withTables<TenancyTables>()
    .insertInto('membership')
    .values({ tenant_id: tenantId, user_id: member.userId, role: member.role, since: member.since })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet({ role: member.role }))
    .execute();
}

/** Takes a member out. */
export async function deleteMember(tx: Kysely<unknown>, tenantId: TenantId, userId: UserId): Promise<void> {
  await tx
    .withTables<TenancyTables>()
    .deleteFrom('membership')
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute();
}

/** An invitation as it is kept; the token itself is not. */
export interface Invitation {
  readonly tenantId: TenantId;
  readonly invitationId: Id<'invitation'>;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
}

function invitationOf(row: Omit<TenancyTables['invitation'], 'token_hash'>): Invitation {
  return {
    tenantId: row.tenant_id as TenantId,
    invitationId: row.invitation_id as Id<'invitation'>,
    email: row.email,
    role: row.role,
    invitedBy: row.invited_by,
    createdAt: row.created_at as Instant,
    expiresAt: row.expires_at as Instant,
    acceptedAt: row.accepted_at as Instant | null,
  };
}

/** Stores an invitation with the hash of its token. */
export async function insertInvitation(tx: Kysely<unknown>, invitation: Invitation, tokenHash: string): Promise<void> {
  await tx
    .withTables<TenancyTables>()
    .insertInto('invitation')
    .values({
      tenant_id: invitation.tenantId,
      invitation_id: invitation.invitationId,
      email: invitation.email,
      role: invitation.role,
      token_hash: tokenHash,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: invitation.acceptedAt,
    })
    .execute();
}

const invitationColumns = [
  'tenant_id',
  'invitation_id',
  'email',
  'role',
  'invited_by',
  'created_at',
  'expires_at',
  'accepted_at',
] as const;

/** The invitation with this token's hash. */
export async function invitationByHash(tx: Kysely<unknown>, tokenHash: string): Promise<Invitation | null> {
  const row = await tx
    .withTables<TenancyTables>()
    .selectFrom('invitation')
    .select(invitationColumns)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row ? invitationOf(row) : null;
}

/** Invitations of an administration that nobody accepted yet, newest first. */
export async function openInvitationsOf(tx: Kysely<unknown>, tenantId: TenantId): Promise<Invitation[]> {
  const rows = await tx
    .withTables<TenancyTables>()
    .selectFrom('invitation')
    .select(invitationColumns)
    .where('tenant_id', '=', tenantId)
    .where('accepted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(invitationOf);
}

/** Marks an invitation as accepted; false when it already was. */
export async function markAccepted(tx: Kysely<unknown>, invitation: Invitation, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .withTables<TenancyTables>()
    .updateTable('invitation')
    .set({ accepted_at: at })
    .where('tenant_id', '=', invitation.tenantId)
    .where('invitation_id', '=', invitation.invitationId)
    .where('accepted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Withdraws an invitation that was not accepted yet; false when there is none. */
export async function deleteInvitation(
  tx: Kysely<unknown>,
  tenantId: TenantId,
  invitationId: Id<'invitation'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .withTables<TenancyTables>()
    .deleteFrom('invitation')
    .where('tenant_id', '=', tenantId)
    .where('invitation_id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
