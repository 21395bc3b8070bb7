import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { AuthTables } from '#platform/auth/tables.ts';
import type { UserId } from '#platform/tenancy/work.ts';

/** An account as it is kept. */
export interface Account {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
}

/** The account with an e-mail address (lower case), if any. */
export async function accountByEmail(db: Kysely<unknown>, email: string): Promise<Account | null> {
  const row = await db
    .withTables<AuthTables>()
    .selectFrom('auth_user')
    .select(['id', 'name', 'email'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row ? { userId: row.id, name: row.name, email: row.email } : null;
}

/** The accounts of these people, by id. */
export async function accountsOf(db: Kysely<unknown>, userIds: readonly UserId[]): Promise<Map<UserId, Account>> {
  if (userIds.length === 0) return new Map();
  const rows = await db
    .withTables<AuthTables>()
    .selectFrom('auth_user')
    .select(['id', 'name', 'email'])
    .where('id', 'in', [...userIds])
    .execute();
  return new Map(rows.map((row) => [row.id, { userId: row.id, name: row.name, email: row.email }]));
}

/** True while no account exists. */
export async function hasNoAccount(db: Kysely<unknown>): Promise<boolean> {
  const row = await db.withTables<AuthTables>().selectFrom('auth_user').select('id').limit(1).executeTakeFirst();
  return row === undefined;
}

/** The hashed password of an account, if it has one. */
export async function passwordHashOf(db: Kysely<unknown>, userId: UserId): Promise<string | null> {
  const row = await db
    .withTables<AuthTables>()
    .selectFrom('auth_account')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? null;
}

/** Keeps a new account with its hashed password. */
export async function insertAccount(
  tx: Kysely<unknown>,
  account: Account & { readonly accountId: string; readonly passwordHash: string; readonly now: Instant },
): Promise<void> {
  const db = tx.withTables<AuthTables>();
  const times = { created_at: account.now, updated_at: account.now };
  await db
    .insertInto('auth_user')
    .values({
      id: account.userId,
      name: account.name,
      email: account.email,
      email_verified: true,
      image: null,
      ...times,
    })
    .execute();
  await db
    .insertInto('auth_account')
    .values({
      id: account.accountId,
      user_id: account.userId,
      provider_id: 'credential',
      account_id: account.userId,
      password: account.passwordHash,
      ...times,
    })
    .execute();
}

/** Counts an attempt under a key; gives the number within the running window (this one included) and the seconds until it ends. */
export async function countAttempt(
  db: Kysely<unknown>,
  key: string,
  now: Instant,
  windowEndsAt: Instant,
): Promise<{ attempts: number; secondsLeft: number }> {
  const row = await db
    .withTables<AuthTables>()
    .insertInto('auth_rate_limit')
    .values({ key, attempts: 1, window_ends_at: windowEndsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        attempts: sql<number>`case when auth_rate_limit.window_ends_at <= ${now} then 1 else auth_rate_limit.attempts + 1 end`,
        window_ends_at: sql<Instant>`case when auth_rate_limit.window_ends_at <= ${now} then excluded.window_ends_at else auth_rate_limit.window_ends_at end`,
      }),
    )
    .returning([
      'attempts',
      sql<number>`ceil(extract(epoch from window_ends_at - ${now}::timestamptz))::int`.as('seconds_left'),
    ])
    .executeTakeFirstOrThrow();
  return { attempts: row.attempts, secondsLeft: row.seconds_left };
}

/** Forgets the attempts under a key. */
export async function forgetAttempts(db: Kysely<unknown>, key: string): Promise<void> {
  await db.withTables<AuthTables>().deleteFrom('auth_rate_limit').where('key', '=', key).execute();
}

/** Throws away sessions and counted attempts that are over. */
export async function deleteExpired(db: Kysely<unknown>, now: Instant): Promise<void> {
  const tables = db.withTables<AuthTables>();
  await tables.deleteFrom('auth_session').where('expires_at', '<', now).execute();
  await tables.deleteFrom('auth_rate_limit').where('window_ends_at', '<', now).execute();
}

/** Lets one set-up at a time through, until the end of the transaction. */
export async function lockSetUp(tx: Kysely<unknown>): Promise<void> {
  await sql`select pg_advisory_xact_lock(4781206114)`.execute(tx);
}
