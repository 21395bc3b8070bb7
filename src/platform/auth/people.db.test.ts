import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import {
  browserWith,
  cookieOf,
  openTestServer,
  signIn,
  type TestBrowser,
  TEST_ORIGIN,
  type TestServer,
} from '#platform/http/testing.ts';

let database: TestDatabase;
let test: TestServer;
let tenant: TestTenant;
let admin: TestBrowser;
let adminId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  test = await openTestServer(database.platform);
});
afterAll(() => test.server.close());
beforeEach(async () => {
  tenant = await database.testTenant();
  const account = await test.account({ tenantId: tenant.tenantId, role: 'admin' });
  adminId = account.userId;
  admin = await signIn(test, account, tenant.tenantId);
});

const visit = (url: string, payload: Record<string, unknown>) =>
  test.server.inject({
    method: 'POST',
    url,
    headers: { origin: TEST_ORIGIN, host: 'localhost' },
    payload,
    remoteAddress: `address-${Math.random()}`,
  });

async function invited(email: string, role = 'coach'): Promise<string> {
  const answer = await admin.send('POST', '/api/invitations', { email, role });
  expect(answer.statusCode).toBe(200);
  const [path, token = ''] = answer.json().link.split('#');
  expect(path).toBe('/uitnodiging');
  return token;
}
const someone = () => `persoon-${Math.random().toString(36).slice(2)}@voorbeeld.nl`;

describe('an invitation', () => {
  it('gives a new person an account and a place, once', async () => {
    const email = someone();
    const token = await invited(email.toUpperCase());
    expect((await visit('/api/invitation/view', { token })).json()).toMatchObject({
      administration: 'Testadministratie',
      email,
      role: 'coach',
      hasAccount: false,
    });

    const body = { token, name: 'Fleur', password: 'een goed wachtwoord' };
    const accepted = await visit('/api/invitation/accept', body);
    expect(accepted.json()).toMatchObject({
      person: { name: 'Fleur', email },
      administrations: [{ tenantId: tenant.tenantId, role: 'coach' }],
    });
    expect((await browserWith(test.server, cookieOf(accepted)).send('GET', '/api/session')).json().person.email).toBe(
      email,
    );

    for (const url of ['/api/invitation/view', '/api/invitation/accept']) {
      expect((await visit(url, body)).json()).toEqual({ refusal: { code: 'invitation-used' } });
    }
  });

  it('gives an existing account another administration, with its password', async () => {
    const account = await test.account();
    const token = await invited(account.email, 'collector');
    expect((await visit('/api/invitation/view', { token })).json().hasAccount).toBe(true);
    expect((await visit('/api/invitation/accept', { token, password: 'dit is het niet' })).json()).toEqual({
      refusal: { code: 'wrong-password' },
    });
    const accepted = await visit('/api/invitation/accept', { token, password: account.password });
    expect(accepted.json().administrations).toMatchObject([{ tenantId: tenant.tenantId, role: 'collector' }]);
  });

  it('ends after two weeks', async () => {
    const token = await invited(someone());
    const before = database.clock.now();
    database.clock.set(instant('2026-12-04T08:30:00.000Z'));
    const answer = await visit('/api/invitation/accept', { token, name: 'Fleur', password: 'een goed wachtwoord' });
    const shown = (await admin.send('GET', '/api/people')).json().invitations;
    database.clock.set(before);
    expect(answer.json()).toEqual({ refusal: { code: 'invitation-expired' } });
    expect(shown).toEqual([]);
  });

  it('cannot be guessed, and ends when it is taken back or made anew', async () => {
    const unknown = await visit('/api/invitation/accept', {
      token: 'x'.repeat(43),
      name: 'Fleur',
      password: 'een goed wachtwoord',
    });
    expect(unknown.statusCode).toBe(404);
    const email = someone();
    const first = await invited(email);
    const second = await invited(email);
    expect((await visit('/api/invitation/view', { token: first })).statusCode).toBe(404);
    const [open] = (await admin.send('GET', '/api/people')).json().invitations;
    expect((await admin.send('DELETE', `/api/invitations/${open.invitationId}`)).statusCode).toBe(200);
    expect((await visit('/api/invitation/view', { token: second })).statusCode).toBe(404);
  });

  it('is not needed for who is here already, nor without a name or a good password for who is not', async () => {
    const account = await test.account({ tenantId: tenant.tenantId, role: 'coach' });
    const here = await admin.send('POST', '/api/invitations', { email: account.email, role: 'admin' });
    expect(here.json()).toEqual({ refusal: { code: 'already-member' } });
    const token = await invited(someone());
    expect((await visit('/api/invitation/accept', { token, password: 'een goed wachtwoord' })).json()).toEqual({
      refusal: { code: 'name-missing' },
    });
    expect((await visit('/api/invitation/accept', { token, name: 'F', password: 'kort' })).json()).toMatchObject({
      refusal: { code: 'password-too-short' },
    });
    expect((await visit('/api/invitation/view', { token })).statusCode).toBe(200);
  });
});

describe('the people of an administration', () => {
  it('can get another role and be taken out, at once', async () => {
    const account = await test.account({ tenantId: tenant.tenantId, role: 'collector' });
    const person = await signIn(test, account, tenant.tenantId);
    expect((await person.send('GET', '/api/people')).statusCode).toBe(403);
    expect((await admin.send('PATCH', `/api/people/${account.userId}`, { role: 'admin' })).statusCode).toBe(200);
    const { people } = (await person.send('GET', '/api/people')).json();
    expect(people).toContainEqual({ userId: account.userId, name: account.name, email: account.email, role: 'admin' });
    expect((await admin.send('DELETE', `/api/people/${account.userId}`)).statusCode).toBe(200);
    expect((await person.send('GET', '/api/people')).json()).toEqual({ refusal: { code: 'administration-not-yours' } });
  });

  it('keep an admin', async () => {
    for (const answer of [
      await admin.send('PATCH', `/api/people/${adminId}`, { role: 'coach' }),
      await admin.send('DELETE', `/api/people/${adminId}`),
    ]) {
      expect(answer.json()).toEqual({ refusal: { code: 'last-admin' } });
    }
  });

  it('of another administration are out of reach', async () => {
    const other = await database.testTenant();
    const stranger = await test.account({ tenantId: other.tenantId, role: 'collector' });
    expect((await admin.send('PATCH', `/api/people/${stranger.userId}`, { role: 'admin' })).statusCode).toBe(404);
    expect((await admin.send('DELETE', `/api/people/${stranger.userId}`)).statusCode).toBe(404);
  });
});

describe('another administration', () => {
  it('is made by who is admin of one, and gets an address of its own', async () => {
    const made = [
      await admin.send('POST', '/api/administrations', { name: 'De Zon' }),
      await admin.send('POST', '/api/administrations', { name: 'De Zon', country: 'BE' }),
    ];
    expect(made.map((answer) => answer.statusCode)).toEqual([200, 200]);
    expect(made[1]?.json()).toMatchObject({ role: 'admin', country: 'BE', timeZone: 'Europe/Brussels' });
    expect(made[0]?.json().slug).not.toBe(made[1]?.json().slug);
    const coach = await signIn(test, await test.account({ tenantId: tenant.tenantId, role: 'coach' }), tenant.tenantId);
    expect((await coach.send('POST', '/api/administrations', { name: 'De Maan' })).json()).toEqual({
      refusal: { code: 'not-permitted' },
    });
  });
});
