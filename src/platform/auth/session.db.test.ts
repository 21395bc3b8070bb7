import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { openAttempts } from '#platform/auth/attempts.ts';
import { keepClean } from '#platform/auth/keep-clean.ts';
import { passwordHashOf } from '#platform/auth/store.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { browserWith, cookieOf, openTestServer, signIn, TEST_ORIGIN, type TestServer } from '#platform/http/testing.ts';

let database: TestDatabase;
let test: TestServer;
let tenant: TestTenant;

beforeAll(async () => {
  database = await openTestDatabase();
  test = await openTestServer(database.platform);
  tenant = await database.testTenant();
});
afterAll(() => test.server.close());

const post = ({ email, password }: { email: string; password: string }, remoteAddress = `address-${randomUUID()}`) =>
  test.server.inject({
    method: 'POST',
    url: '/api/session',
    headers: { origin: TEST_ORIGIN, host: 'localhost' },
    payload: { email, password },
    remoteAddress,
  });

describe('a session', () => {
  it('shows who is signed in and where', async () => {
    const account = await test.account({ tenantId: tenant.tenantId, role: 'coach' });
    const browser = await signIn(test, account);
    const session = (await browser.send('GET', '/api/session')).json();
    expect(session.person).toEqual({ userId: account.userId, name: account.name, email: account.email });
    expect(session.administrations).toMatchObject([{ tenantId: tenant.tenantId, role: 'coach', slug: tenant.slug }]);
  });

  it('is nobody without a cookie, and with a forged one', async () => {
    for (const cookie of ['', 'nakomen.session_token=abc.def']) {
      const answer = await browserWith(test.server, cookie).send('GET', '/api/session');
      expect(answer.json()).toEqual({ person: null, administrations: [] });
    }
  });

  it('does not tell a wrong password from an unknown address', async () => {
    const account = await test.account();
    const wrong = await post({ email: account.email, password: 'iets anders dan dat' });
    const unknown = await post({ email: 'niemand@voorbeeld.nl', password: 'iets anders dan dat' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json()).toEqual({ refusal: { code: 'wrong-email-or-password' } });
    expect(unknown.json()).toEqual(wrong.json());
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('takes an address in capitals', async () => {
    const account = await test.account();
    expect((await post({ email: ` ${account.email.toUpperCase()}`, password: account.password })).statusCode).toBe(200);
  });

  it('ends here only, with sign-out', async () => {
    const account = await test.account();
    const [here, there] = [await signIn(test, account), await signIn(test, account)];
    expect((await here.send('DELETE', '/api/session')).statusCode).toBe(200);
    expect((await here.send('GET', '/api/session')).json().person).toBeNull();
    expect((await there.send('GET', '/api/session')).json().person).not.toBeNull();
  });

  it('ends everywhere, with sign-out everywhere', async () => {
    const account = await test.account();
    const [here, there] = [await signIn(test, account), await signIn(test, account)];
    expect((await here.send('DELETE', '/api/sessions')).statusCode).toBe(200);
    for (const browser of [here, there]) expect((await browser.send('GET', '/api/session')).json().person).toBeNull();
  });
});

describe('a changed password', () => {
  it('ends other sessions, keeps this one and replaces the old password', async () => {
    const account = await test.account();
    const [here, there] = [await signIn(test, account), await signIn(test, account)];
    const answer = await here.send('POST', '/api/password', {
      current: account.password,
      next: 'een heel ander wachtwoord',
    });
    expect(answer.statusCode).toBe(200);
    expect((await there.send('GET', '/api/session')).json().person).toBeNull();
    const renewed = browserWith(test.server, cookieOf(answer));
    expect((await renewed.send('GET', '/api/session')).json().person.email).toBe(account.email);
    expect((await post({ email: account.email, password: account.password })).statusCode).toBe(422);
    expect((await post({ email: account.email, password: 'een heel ander wachtwoord' })).statusCode).toBe(200);
  });

  it('needs the current one, and is long enough', async () => {
    const browser = await signIn(test, await test.account());
    const wrong = await browser.send('POST', '/api/password', {
      current: 'dit is het niet',
      next: 'een heel ander wachtwoord',
    });
    expect(wrong.json()).toEqual({ refusal: { code: 'wrong-password' } });
    const short = await browser.send('POST', '/api/password', { current: 'dit is het niet', next: 'kort' });
    expect(short.json().problems).toMatchObject([{ field: 'next' }]);
  });
});

it('keeps passwords as scrypt hashes', async () => {
  const real = await openTestServer(database.platform, { realPasswords: true });
  const account = await real.account();
  const hash = await passwordHashOf(database.database.sql, account.userId);
  expect(hash).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  expect(hash).not.toContain(account.password);
  const inside = await signIn(real, account);
  expect((await inside.send('GET', '/api/session')).statusCode).toBe(200);
  await expect(signIn(real, { ...account, password: 'dit is het niet' })).rejects.toThrow('wrong-email-or-password');
  await real.server.close();
});

describe('the cookie', () => {
  it('is out of reach of scripts and other sites', async () => {
    const account = await test.account();
    const answer = await post(account);
    expect(answer.cookies).toMatchObject([
      { name: 'nakomen.session_token', httpOnly: true, sameSite: 'Strict', path: '/' },
    ]);
    expect(answer.cookies[0]).not.toHaveProperty('secure');
  });

  it('only travels over https where that is the address', async () => {
    const secure = await openTestServer(database.platform, { settings: { publicUrl: 'https://nakomen.example.nl' } });
    const { email, password } = await test.account();
    const answer = await secure.server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { origin: 'https://nakomen.example.nl', host: 'nakomen.example.nl' },
      payload: { email, password },
    });
    expect(answer.cookies).toMatchObject([
      { name: '__Secure-nakomen.session_token', secure: true, httpOnly: true, sameSite: 'Strict' },
    ]);
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
    await secure.server.close();
  });
});

describe('attempts to sign in', () => {
  it('are limited per account, wherever they come from, for a while', async () => {
    const account = await test.account();
    const attempts = openAttempts(database.database.sql, database.clock);
    for (let attempt = 1; attempt <= 9; attempt += 1)
      expect(await attempts.count('sign-in/email', account.email)).toMatchObject({ ok: true });
    expect((await post({ email: account.email, password: 'dit is het niet' })).statusCode).toBe(422);
    const refused = await post(account);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toEqual({ refusal: { code: 'too-many-tries', retryAfterSeconds: 300 } });
    expect(refused.headers['retry-after']).toBe('300');

    const before = database.clock.now();
    database.clock.set(instant('2026-11-20T08:35:01.000Z'));
    expect((await post(account)).statusCode).toBe(200);
    database.clock.set(before);
  });

  it('are limited per network address, whatever account they are for', async () => {
    const from = `address-${randomUUID()}`;
    const attempts = openAttempts(database.database.sql, database.clock);
    for (let attempt = 1; attempt <= 20; attempt += 1) await attempts.count('sign-in/address', from);
    expect((await post({ email: `${randomUUID()}@voorbeeld.nl`, password: 'dit is het niet' }, from)).statusCode).toBe(
      429,
    );
  });

  it('start from zero after the right password', async () => {
    const account = await test.account();
    const attempts = openAttempts(database.database.sql, database.clock);
    for (let attempt = 1; attempt <= 9; attempt += 1) await attempts.count('sign-in/email', account.email);
    for (let round = 1; round <= 2; round += 1) expect((await post(account)).statusCode).toBe(200);
  });
});

it('is thrown away with its attempts when it is over', async () => {
  const account = await test.account();
  const browser = await signIn(test, account);
  const attempts = openAttempts(database.database.sql, database.clock);
  await attempts.count('sign-in/email', account.email);
  const before = database.clock.now();
  database.clock.set(instant('2100-01-01T00:00:00.000Z'));
  const stop = await keepClean(database.platform);
  stop();
  database.clock.set(before);
  expect((await browser.send('GET', '/api/session')).json().person).toBeNull();
  const { rows } = await database.database.run('select key from auth_rate_limit where key like $1', [
    `%${account.email}`,
  ]);
  expect(rows).toEqual([]);
});
