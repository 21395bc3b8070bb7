import type { Kysely } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { LEAST_PASSWORD } from '#platform/auth/contract.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import { type Account, accountByEmail, insertAccount } from '#platform/auth/store.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/interface.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';

/** A person who gets an account. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type NewAccountRefusal = { code: 'email-taken'; email: string } | { code: 'password-too-short'; least: number };

/** A person whose password has been hashed: all that is slow is done before a transaction starts. */
export interface PreparedAccount extends Account {
  readonly accountId: string;
  readonly passwordHash: string;
  readonly now: Instant;
}

/** Checks the password and hashes it. */
export async function prepareAccount(
  signIn: Pick<SignIn, 'hashPassword'>,
  clock: Clock,
  wanted: NewAccount,
): Promise<Decision<PreparedAccount, NewAccountRefusal>> {
  if (wanted.password.length < LEAST_PASSWORD) return refused({ code: 'password-too-short', least: LEAST_PASSWORD });
  const now = clock.now();
  const passwordHash = await signIn.hashPassword(wanted.password);
  const email = wanted.email.trim().toLowerCase();
  return granted({ userId: newIdAt(now), accountId: newIdAt(now), name: wanted.name.trim(), email, passwordHash, now });
}

/** Keeps a prepared account, unless its e-mail address has one. */
export async function keepAccount(
  tx: Kysely<unknown>,
  account: PreparedAccount,
): Promise<Decision<Account, NewAccountRefusal>> {
  if (await accountByEmail(tx, account.email)) return refused({ code: 'email-taken', email: account.email });
  await insertAccount(tx, account);
  return granted({ userId: account.userId, name: account.name, email: account.email });
}

/** Makes an account: for the command line and the demo. Anyone else gets one by set-up or by invitation. */
export async function createAccount(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  signIn: Pick<SignIn, 'hashPassword'>,
  wanted: NewAccount,
): Promise<Decision<Account, NewAccountRefusal>> {
  const prepared = await prepareAccount(signIn, clock, wanted);
  if (!prepared.ok) return prepared;
  return database.sql.transaction().execute((tx) => keepAccount(tx, prepared.value));
}
