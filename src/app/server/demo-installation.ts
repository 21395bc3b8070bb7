import type { Role } from '#kernel/endpoint.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';
import { createAccount } from '#platform/auth/create-account.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import { hasNoAccount } from '#platform/auth/store.ts';
import type { Platform } from '#platform/interface.ts';
import { addMember } from '#platform/tenancy/members.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { ListedAdministration } from '#platform/tenancy/store.ts';
import type { Actor } from '#platform/tenancy/work.ts';

/** Signs in to every account of a demo. A real installation never has it: its first admin chooses a password. */
export const demoPassword = 'nakomen-demo';

/** The people of a demo, one of each role. */
export const demoAccounts: readonly { readonly role: Role; readonly name: string; readonly email: string }[] = [
  { role: 'admin', name: 'Marleen de Wit', email: 'marleen@demo.nakomen.example' },
  { role: 'coach', name: 'Karim Haddad', email: 'karim@demo.nakomen.example' },
  { role: 'collector', name: 'Sanne Bakker', email: 'sanne@demo.nakomen.example' },
];

/** A person of the demo, as the one who does the work that the demo tells of. */
export type DemoPerson = Extract<Actor, { kind: 'person' }>;

/** What a new demo installation has before it is filled. */
export interface DemoInstallation {
  /** To be filled with customers, invoices, payments and calls. */
  readonly full: ListedAdministration;
  readonly people: readonly DemoPerson[];
}

/** Makes the accounts and the two administrations of a demo (one stays empty, to try imports in); null when the installation has accounts already. */
export async function createDemoInstallation(platform: Platform, signIn: SignIn): Promise<DemoInstallation | null> {
  if (!(await hasNoAccount(platform.database.sql))) return null;
  const people: DemoPerson[] = [];
  for (const { role, name, email } of demoAccounts) {
    const account = await createAccount(platform, signIn, { name, email, password: demoPassword });
    if (!account.ok) throw new Error(`no demo account: ${account.refusal.code}`);
    people.push({ kind: 'person', userId: account.value.userId, name, role });
  }
  const [admin, ...others] = people;
  if (!admin) throw new Error('a demo needs an admin');
  const administrations: ListedAdministration[] = [];
  for (const name of ['Van Dam Groothandel', 'Lege administratie']) {
    const administration = await createAdministrationFor(platform, admin.userId, { name, country: 'NL' });
    await openWork(platform, { tenantId: administration.tenantId, actor: admin }, async (work) => {
      for (const { userId, role } of others) await addMember(work, userId, role);
    });
    administrations.push(administration);
  }
  const [full] = administrations;
  if (!full) throw new Error('a demo needs an administration');
  return { full, people };
}
