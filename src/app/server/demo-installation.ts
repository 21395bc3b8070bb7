import { createDemo } from '#app/demo/create-demo.ts';
import { playTraining } from '#app/demo/play-training.ts';
import type { Role } from '#kernel/endpoint.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';
import { createAccount } from '#platform/auth/create-account.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import type { Platform } from '#platform/interface.ts';
import { addMember } from '#platform/tenancy/members.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { ListedAdministration } from '#platform/tenancy/store.ts';
import type { Actor } from '#platform/tenancy/work.ts';

/** Signs in to every account of a demo. A real installation never has it: its first admin chooses a password. */
export const demoPassword = 'nakomen-demo';

/** The administration of a demo that stays empty, to try imports in. */
export const emptyAdministration = 'Veldhuis Webwinkel';

/** A person of the demo, as the one who does the work that the demo tells of. */
export type DemoPerson = Extract<Actor, { kind: 'person' }>;

const people = {
  sanne: { role: 'collector', name: 'Sanne Bakker', email: 'sanne@demo.example' },
  jonas: { role: 'collector', name: 'Jonas Peeters', email: 'jonas@demo.example' },
  karim: { role: 'coach', name: 'Karim Haddad', email: 'karim@demo.example' },
  marleen: { role: 'admin', name: 'Marleen de Wit', email: 'marleen@demo.example' },
} as const satisfies Record<string, { role: Role; name: string; email: string }>;
type Name = keyof typeof people;

/** The accounts of a demo, to be shown to whoever starts it. */
export const demoAccounts: readonly { readonly role: Role; readonly email: string }[] = Object.values(people);

/**
 * Makes the accounts and the administrations of a demo on an installation without any: one full of invented work, one empty to try
 * imports in.
 */
export async function createDemoInstallation(
  platform: Platform,
  signIn: SignIn,
  onProgress: (share: number) => void,
): Promise<void> {
  const staff = {
    sanne: await hire(platform, signIn, 'sanne'),
    jonas: await hire(platform, signIn, 'jonas'),
    karim: await hire(platform, signIn, 'karim'),
    marleen: await hire(platform, signIn, 'marleen'),
  };
  const full = await openAdministration(platform, staff, 'Veldhuis Technische Groothandel');
  await openAdministration(platform, staff, emptyAdministration);
  await createDemo(platform, {
    tenantId: full.tenantId,
    collectors: { sanne: staff.sanne, jonas: staff.jonas },
    coaching: {
      coach: staff.karim,
      collectors: [staff.sanne, staff.jonas],
      judges: [staff.karim, staff.marleen],
    },
    onProgress,
  });
  await playTraining(platform, full.tenantId, staff);
}

async function hire(platform: Platform, signIn: SignIn, person: Name): Promise<DemoPerson> {
  const { role, name, email } = people[person];
  const account = await createAccount(platform, signIn, { name, email, password: demoPassword });
  if (!account.ok) throw new Error(`no demo account for ${name}: ${account.refusal.code}`);
  return { kind: 'person', userId: account.value.userId, name, role };
}

async function openAdministration(
  platform: Platform,
  staff: Readonly<Record<Name, DemoPerson>>,
  name: string,
): Promise<ListedAdministration> {
  const { marleen, ...others } = staff;
  const administration = await createAdministrationFor(platform, marleen.userId, { name, country: 'NL' });
  await openWork(platform, { tenantId: administration.tenantId, actor: marleen }, async (work) => {
    for (const { userId, role } of Object.values(others)) await addMember(work, userId, role);
  });
  return administration;
}
