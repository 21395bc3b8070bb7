import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addMilliseconds } from '#kernel/dates.ts';
import { granted, refused } from '#kernel/decision.ts';
import { id } from '#kernel/ids.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import {
  acceptInvitation,
  invite,
  lookUpInvitation,
  openInvitations,
  withdrawInvitation,
} from '#platform/tenancy/invitations.ts';
import { addMember, changeRole, listMembers, removeMember } from '#platform/tenancy/members.ts';
import { createTenant, listTenantsOf, roleOf, tenantBySlug } from '#platform/tenancy/tenants.ts';

const someone = () => id<'user'>(randomUUID());

describe('people of an administration', () => {
  let db: TestDatabase;
  let tenant: TestTenant;
  const marleen = someone();
  beforeAll(async () => {
    db = await openTestDatabase();
    tenant = await db.testTenant({ firstAdmin: marleen });
  });

  test('the first admin is there from the start and sees his administration', async () => {
    expect(await listTenantsOf(db.database, marleen)).toMatchObject([
      { tenantId: tenant.tenantId, slug: tenant.slug, role: 'admin' },
    ]);
    expect(await roleOf(db.database, tenant.tenantId, marleen)).toBe('admin');
    expect(await roleOf(db.database, tenant.tenantId, someone())).toBeNull();
    expect(await tenantBySlug(db.database, tenant.slug)).toMatchObject({ tenantId: tenant.tenantId });
    expect(await tenantBySlug(db.database, 'no-such')).toBeNull();
  });

  test('a name in addresses is given once and is plain', async () => {
    const wanted = { name: 'Nog een', country: 'BE', slug: tenant.slug } as const;
    expect(await createTenant(db.platform, wanted)).toEqual(refused({ code: 'slug-taken', slug: tenant.slug }));
    expect(await createTenant(db.platform, { ...wanted, slug: 'Niet Goed' })).toMatchObject({
      ok: false,
      refusal: { code: 'slug-invalid' },
    });
  });

  test('come, get another role and go, but the last admin stays', async () => {
    const sanne = someone();
    const work = <Result>(fn: Parameters<typeof db.testWork<Result>>[1]) => db.testWork(tenant, fn);
    expect(await work((w) => addMember(w, sanne, 'collector'))).toEqual(granted(null));
    expect(await work((w) => addMember(w, sanne, 'coach'))).toEqual(refused({ code: 'already-member' }));
    expect(await work((w) => removeMember(w, marleen))).toEqual(refused({ code: 'last-admin' }));
    expect(await work((w) => changeRole(w, marleen, 'coach'))).toEqual(refused({ code: 'last-admin' }));
    expect(await work((w) => changeRole(w, sanne, 'admin'))).toEqual(granted(null));
    expect(await work((w) => removeMember(w, marleen))).toEqual(granted(null));
    expect(await work((w) => removeMember(w, marleen))).toEqual(refused({ code: 'member-not-found' }));
    expect(await work(listMembers)).toMatchObject([{ userId: sanne, role: 'admin' }]);
  });

  test('an invitation works once, for who has the link, and not after fourteen days', async () => {
    const { token } = await db.testWork(tenant, (work) =>
      invite(work, { email: ' Karim@Example.org ', role: 'coach' }),
    );
    expect(await lookUpInvitation(db.platform, token)).toMatchObject({
      ok: true,
      value: {
        invitation: { email: 'karim@example.org', role: 'coach', invitedBy: 'Sanne' },
        administration: { tenantId: tenant.tenantId },
      },
    });
    expect(await lookUpInvitation(db.platform, `${token}x`)).toEqual(refused({ code: 'invitation-not-found' }));

    const karim = someone();
    const accepted = await acceptInvitation(db.platform, { token, userId: karim, name: 'Karim' });
    expect(accepted).toMatchObject({ ok: true, value: { role: 'coach' } });
    expect(await roleOf(db.database, tenant.tenantId, karim)).toBe('coach');
    const again = await acceptInvitation(db.platform, { token, userId: someone(), name: 'Iemand anders' });
    expect(again).toEqual(refused({ code: 'invitation-used' }));

    const late = await db.testWork(tenant, (work) => invite(work, { email: 'laat@example.org', role: 'collector' }));
    const before = db.clock.now();
    db.clock.set(addMilliseconds(before, 14 * 86_400_000));
    expect(await lookUpInvitation(db.platform, late.token)).toEqual(refused({ code: 'invitation-expired' }));
    db.clock.set(before);
    expect(await db.testWork(tenant, openInvitations)).toMatchObject([{ email: 'laat@example.org' }]);
    expect(await db.testWork(tenant, (work) => withdrawInvitation(work, late.invitationId))).toEqual(granted(null));
    expect(await lookUpInvitation(db.platform, late.token)).toEqual(refused({ code: 'invitation-not-found' }));
  });

  test('the token itself is kept nowhere', async () => {
    const { token } = await db.testWork(tenant, (work) => invite(work, { email: 'x@example.org', role: 'collector' }));
    const { rows } = await db.database.asOwner((connection) =>
      connection.query('select i::text as row from invitation i'),
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
