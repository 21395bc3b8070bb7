import type { Instant } from '#kernel/dates.ts';
import type { UserId } from '#platform/tenancy/work.ts';

/** A person who can sign in, once for the whole installation. */
export type AuthUserTable = {
  id: UserId;
  name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  created_at: Instant;
  updated_at: Instant;
};

/** A signed-in browser. */
export type AuthSessionTable = {
  id: string;
  user_id: UserId;
  token: string;
  expires_at: Instant;
  ip_address: string | null;
  user_agent: string | null;
  created_at: Instant;
  updated_at: Instant;
};

/** A way to sign in; provider_id 'credential' holds the hashed password. */
export type AuthAccountTable = {
  id: string;
  user_id: UserId;
  provider_id: string;
  account_id: string;
  password: string | null;
  created_at: Instant;
  updated_at: Instant;
};

/** Attempts counted in a window of time. */
export type AuthRateLimitTable = {
  key: string;
  attempts: number;
  window_ends_at: Instant;
};

/** The tables of sign-in. */
export type AuthTables = {
  auth_user: AuthUserTable;
  auth_session: AuthSessionTable;
  auth_account: AuthAccountTable;
  auth_rate_limit: AuthRateLimitTable;
};
