import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import type { Role } from '#kernel/endpoint.ts';
import { createAccount } from '#platform/auth/create-account.ts';
import { authRoutes } from '#platform/auth/routes.ts';
import { openSignIn, type PasswordHashing, type SignIn } from '#platform/auth/sign-in.ts';
import type { Account } from '#platform/auth/store.ts';
import { buildServer, type ServerParts } from '#platform/http/server.ts';
import type { HttpSettings } from '#platform/http/settings.ts';
import type { Platform } from '#platform/interface.ts';
import { speechRoutes } from '#platform/speech/routes.ts';
import type { SpeechProvider } from '#platform/speech/speech.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';
import { saveMember, setScope } from '#platform/tenancy/store.ts';
import { roleOf } from '#platform/tenancy/tenants.ts';
import type { TenantId } from '#platform/tenancy/work.ts';

/** Address from which requests of a test come. */
export const TEST_ORIGIN = 'http://localhost';
const PASSWORD = 'een lang wachtwoord';
/** Real hashing is slow on purpose; tests sign in hundreds of times. */
const quickHashing: PasswordHashing = {
  hash: async (password) => `quick:${password}`,
  verify: async ({ password, hash }) => hash === `quick:${password}`,
};
const SECRET = 'a secret that is only used in tests';

/** The web server of a platform as tests use it: nothing listens, requests are injected. */
export interface TestServer {
  readonly server: FastifyInstance;
  readonly signIn: SignIn;
  readonly secret: string;
  readonly routes: ServerParts['routes'];
  /** Makes an account, with a role in an administration when one is named. */
  account(place?: {
    readonly tenantId: TenantId;
    readonly role: Role;
  }): Promise<Account & { readonly password: string }>;
}

/** Builds a server on a platform, with the endpoints of its rooms and those outside rooms. Close it after the tests. */
export async function openTestServer(
  platform: Platform,
  options: {
    readonly settings?: Partial<HttpSettings>;
    readonly routes?: ServerParts['routes'];
    readonly sockets?: ServerParts['sockets'];
    readonly speech?: SpeechProvider;
    readonly logger?: ServerParts['logger'];
    /** Hash passwords as a real installation does, which takes long on purpose. */
    readonly realPasswords?: boolean;
  } = {},
): Promise<TestServer> {
  const settings: HttpSettings = {
    publicUrl: null,
    webFolder: null,
    uploadLimitBytes: 1024 * 1024,
    temporaryFolder: await mkdtemp(join(tmpdir(), 'nakomen-test-')),
    trustProxy: false,
    requestsPerMinute: 1_000_000,
    version: '0.0.0',
    ...options.settings,
  };
  const { database, clock } = platform;
  const signIn = await openSignIn(database.sql, {
    secret: SECRET,
    publicUrl: settings.publicUrl,
    newId: () => newIdAt(clock.now()),
    ...(options.realPasswords ? {} : { hashing: quickHashing }),
  });
  const routes = [
    ...authRoutes({ platform, signIn, secret: SECRET, version: settings.version }),
    ...speechRoutes(options.speech ?? null),
    ...platform.rooms.flatMap((room) => room.routes),
    ...(options.routes ?? []),
  ];
  const server = await buildServer({
    platform,
    authenticator: signIn,
    findRole: (userId, tenantId) => roleOf(database, tenantId, userId),
    routes,
    sockets: options.sockets ?? [],
    settings,
    logger: options.logger ?? pino({ level: 'error' }, process.stderr),
  });
  server.addHook('onClose', () => rm(settings.temporaryFolder, { recursive: true, force: true }));
  return {
    server,
    signIn,
    secret: SECRET,
    routes,
    account: async (place) => {
      const email = `${newIdAt(clock.now())}@voorbeeld.nl`;
      const made = await createAccount(platform, signIn, { name: 'Noor de Vries', email, password: PASSWORD });
      if (!made.ok) throw new Error(`no account: ${made.refusal.code}`);
      if (place) {
        await database.sql.transaction().execute(async (tx) => {
          await setScope(tx, { tenantId: place.tenantId });
          await saveMember(tx, place.tenantId, { userId: made.value.userId, role: place.role, since: clock.now() });
        });
      }
      return { ...made.value, password: PASSWORD };
    },
  };
}

/** A browser that is signed in: sends its cookie, its origin and the administration with each request. */
export interface TestBrowser {
  readonly cookie: string;
  send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

/** Signs in and gives a browser, working in the administration when one is named. */
export async function signIn(
  { server }: Pick<TestServer, 'server'>,
  credentials: { readonly email: string; readonly password: string },
  tenantId?: TenantId,
): Promise<TestBrowser> {
  const { email, password } = credentials;
  const answer = await server.inject({
    // Everybody from an address of his own, so that tests do not run into the limit per address.
    remoteAddress: `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    method: 'POST',
    url: '/api/session',
    headers: { origin: TEST_ORIGIN, host: 'localhost' },
    payload: { email, password },
  });
  if (answer.statusCode !== 200) throw new Error(`could not sign in: ${answer.statusCode} ${answer.body}`);
  return browserWith(server, cookieOf(answer), tenantId);
}

/** A browser with a cookie that was given before. */
export function browserWith(server: FastifyInstance, cookie: string, tenantId?: TenantId): TestBrowser {
  return {
    cookie,
    send: (method, url, body, headers = {}) => {
      const request: InjectOptions = {
        method,
        url,
        headers: {
          cookie,
          origin: TEST_ORIGIN,
          host: 'localhost',
          ...(tenantId ? { 'x-administration': tenantId } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: body as NonNullable<InjectOptions['payload']> }),
      };
      return server.inject(request);
    },
  };
}

/** The cookies of an answer as a browser sends them back. */
export function cookieOf(answer: LightMyRequestResponse): string {
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}
