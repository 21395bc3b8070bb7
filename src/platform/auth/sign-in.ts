import { betterAuth } from 'better-auth';
import type { Kysely } from 'kysely';
import { id } from '#kernel/ids.ts';
import { DatesForSignIn } from '#platform/auth/dates.ts';
import { RememberedSessions } from '#platform/auth/remembered-sessions.ts';
import type { Authenticator, Person } from '#platform/http/route.ts';

const DAY_SECONDS = 86_400;

/** What sign-in needs to know of its surroundings. */
export interface SignInSettings {
  /** Signs the session cookies; at least 32 characters. */
  readonly secret: string;
  /** Address that people type, if known: cookies are `secure` when it is https. */
  readonly publicUrl: string | null;
  /** Makes the ids of sessions. */
  readonly newId: () => string;
  /** How passwords are hashed; scrypt when not given (tests take something quick). */
  readonly hashing?: PasswordHashing;
}

/** Makes and checks hashes of passwords. */
export interface PasswordHashing {
  hash(password: string): Promise<string>;
  verify(attempt: { password: string; hash: string }): Promise<boolean>;
}

/** Sessions and passwords, kept by better-auth in our tables. */
export interface SignIn extends Authenticator {
  /** Starts a session; null when e-mail and password do not fit an account. */
  enter(
    credentials: { email: string; password: string },
    headers: Headers,
  ): Promise<{ person: Person; cookies: readonly string[] } | null>;
  /** Ends this session. */
  leave(headers: Headers): Promise<readonly string[]>;
  /** Ends all sessions of the person, this one too. */
  leaveEverywhere(headers: Headers): Promise<void>;
  /** Changes the password and ends the other sessions; null when the current one is wrong. */
  changePassword(change: { current: string; next: string }, headers: Headers): Promise<readonly string[] | null>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
}

/** Opens sign-in on a database (not inside a transaction). */
export async function openSignIn(db: Kysely<unknown>, settings: SignInSettings): Promise<SignIn> {
  const auth = betterAuth(optionsFor(db, settings));
  const context = await auth.$context;
  const remembered = new RememberedSessions();
  /** Whatever ends sessions forgets them before and after: nobody is let in by what was found meanwhile. */
  const ending = async <Value>(end: () => Promise<Value>): Promise<Value> => {
    remembered.forget();
    return end().finally(() => remembered.forget());
  };
  return {
    async personOf(headers) {
      const given = headers.get('cookie');
      if (given === null) return { person: null, cookies: [] };
      const known = remembered.get(given);
      if (known) return { person: known, cookies: [] };
      const found = remembered.looking(given);
      const { response, headers: out } = await auth.api.getSession({ headers, returnHeaders: true });
      const person = response ? personFrom(response.user) : null;
      const cookies = out.getSetCookie();
      if (person && cookies.length === 0) found(person);
      return { person, cookies };
    },
    async enter(credentials, headers) {
      const answer = await orNull(auth.api.signInEmail({ body: credentials, headers, returnHeaders: true }));
      return answer && { person: personFrom(answer.response.user), cookies: answer.headers.getSetCookie() };
    },
    async leave(headers) {
      const { headers: out } = await ending(() => auth.api.signOut({ headers, returnHeaders: true }));
      return out.getSetCookie();
    },
    async leaveEverywhere(headers) {
      await ending(() => auth.api.revokeSessions({ headers }));
    },
    async changePassword({ current, next }, headers) {
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const answer = await ending(() => orNull(auth.api.changePassword({ body, headers, returnHeaders: true })));
      return answer && answer.headers.getSetCookie();
    },
    hashPassword: (password) => context.password.hash(password),
    verifyPassword: (password, hash) => context.password.verify({ password, hash }),
  };
}

function optionsFor(db: Kysely<unknown>, settings: SignInSettings) {
  const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;
  return {
    appName: 'Nakomen',
    baseURL: settings.publicUrl ?? 'http://localhost',
    secret: settings.secret,
    database: { db: db.withPlugin(new DatesForSignIn()), type: 'postgres' as const },
    // Accounts are made by set-up, command line, invitation or demo only. The input is limited by our own endpoints, which also count attempts.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      ...(settings.hashing ? { password: settings.hashing } : {}),
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'auth_user', fields: { ...times, emailVerified: 'email_verified' } },
    session: {
      modelName: 'auth_session',
      fields: {
        ...times,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: 14 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
    },
    account: {
      modelName: 'auth_account',
      fields: {
        ...times,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { modelName: 'auth_verification', fields: { ...times, expiresAt: 'expires_at' } },
    advanced: {
      cookiePrefix: 'nakomen',
      useSecureCookies: settings.publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'strict' as const, httpOnly: true },
      ipAddress: { ipAddressHeaders: ['x-nakomen-address'] },
      // Our migrations make the tables, and tests prove that they fit.
      database: { generateId: settings.newId, validateSchema: false },
    },
  };
}

function personFrom(user: { id: string; name: string; email: string }): Person {
  return { userId: id<'user'>(user.id), name: user.name, email: user.email };
}

/** The library throws for wrong credentials (status 400, 401); everything else is a real error. */
async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    if (status === 400 || status === 401) return null;
    throw error;
  }
}
