import { type Decision, granted, refused } from '#kernel/decision.ts';
import { keepAccount, type NewAccount, type NewAccountRefusal, prepareAccount } from '#platform/auth/create-account.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import { slugFor } from '#platform/auth/slug.ts';
import { hasNoAccount, lockSetUp } from '#platform/auth/store.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/interface.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';
import { insertTenant, saveMember, setScope } from '#platform/tenancy/store.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';

/** The first admin with the first administration. */
export interface FirstSetUp extends NewAccount {
  readonly administration: string;
  readonly country: 'NL' | 'BE';
}

export type SetUpRefusal = { code: 'already-set-up' } | NewAccountRefusal;

/** Makes the first account and the first administration together; refused once any account exists. */
export async function setUpInstallation(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  signIn: Pick<SignIn, 'hashPassword'>,
  wanted: FirstSetUp,
): Promise<Decision<{ userId: UserId; tenantId: TenantId }, SetUpRefusal>> {
  const prepared = await prepareAccount(signIn, clock, wanted);
  if (!prepared.ok) return prepared;
  const { now, userId } = prepared.value;
  const tenantId: TenantId = newIdAt(now);
  return database.sql.transaction().execute(async (tx) => {
    await lockSetUp(tx);
    if (!(await hasNoAccount(tx))) return refused({ code: 'already-set-up' });
    const kept = await keepAccount(tx, prepared.value);
    if (!kept.ok) return kept;

    await setScope(tx, { tenantId });
    const { administration: name, country } = wanted;
    const timeZone = country === 'BE' ? 'Europe/Brussels' : 'Europe/Amsterdam';
    // On an installation that lost its accounts an administration of this name may be left.
    const slugs = [slugFor(name), `${slugFor(name)}-${tenantId.slice(-6)}`];
    for (const slug of slugs) {
      if (!(await insertTenant(tx, { tenantId, name, country, timeZone, slug }, now))) continue;
      await saveMember(tx, tenantId, { userId, role: 'admin', since: now });
      return granted({ userId, tenantId });
    }
    throw new Error(`no free address for the administration ${name}`);
  });
}
