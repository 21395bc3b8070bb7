import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { openTestServer, signIn, type TestServer } from '#platform/http/testing.ts';

let test: TestServer;
let tenant: TestTenant;

beforeAll(async () => {
  const { platform, testTenant } = await openTestDatabase();
  test = await openTestServer(platform);
  tenant = await testTenant();
});
afterAll(() => test.server.close());

describe('a session', () => {
  it('shows who is signed in and where', async () => {
    const account = await test.account({ tenantId: tenant.tenantId, role: 'coach' });
    const browser = await signIn(test, account);
    const session = (await browser.send('GET', '/api/session')).json();
    expect(session.person).toEqual({ userId: account.userId, name: account.name, email: account.email });
    expect(session.administrations).toMatchObject([{ tenantId: tenant.tenantId, role: 'coach', slug: tenant.slug }]);
  });
});
