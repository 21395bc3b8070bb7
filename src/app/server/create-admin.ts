import type { Config } from '#app/config.ts';
import { openLog } from '#app/log.ts';
import { openApplication } from '#app/server/application.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';
import { createAccount, type NewAccount, type NewAccountRefusal } from '#platform/auth/create-account.ts';
import type { ListedAdministration } from '#platform/tenancy/store.ts';

/** Makes an account with an administration of which it is admin, in an installation that is not running (or on PostgreSQL). */
export async function createAdmin(
  config: Config,
  wanted: NewAccount,
  administration: { readonly name: string; readonly country: 'NL' | 'BE' },
): Promise<Decision<ListedAdministration, NewAccountRefusal>> {
  const application = await openApplication(config, openLog(config), 'send');
  try {
    const account = await createAccount(application.platform, application.signIn, wanted);
    if (!account.ok) return account;
    return granted(await createAdministrationFor(application.platform, account.value.userId, administration));
  } finally {
    await application.close();
  }
}
