import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refused } from '#kernel/decision.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { openTestServer, signIn, type TestServer } from '#platform/http/testing.ts';
import type { UserId } from '#platform/tenancy/work.ts';

const database = await openTestDatabase();

let test: TestServer;
let tenant: TestTenant;
let address: string;

beforeAll(async () => {
  test = await openTestServer(database.platform);
  tenant = await database.testTenant();
  address = await test.server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => test.server.close());

/** Opens the stream of a new colleague; `until` reads on until a text came by. */
async function open(tenantId = tenant.tenantId) {
  const account = await test.account({ tenantId: tenant.tenantId, role: 'collector' });
  const browser = await signIn(test, account);
  const response = await fetch(`${address}/api/live`, {
    headers: { cookie: browser.cookie, 'x-administration': tenantId },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  const until = async (text: string): Promise<string> => {
    while (!read.includes(text)) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) throw new Error(`ended with: ${read}`);
      read += value ?? '';
    }
    return read;
  };
  return { response, until, userId: account.userId, close: () => reader?.cancel() };
}

const tell = (payload: string, to: UserId | null = null) =>
  database.testWork(tenant, async (work) => work.tell({ kind: 'test', payload, to }));

describe('the stream of news', () => {
  it('tells open pages of what was committed, and of nothing else', async () => {
    const page = await open();
    expect(page.response.headers.get('content-type')).toContain('text/event-stream');
    expect(page.response.headers.get('content-security-policy')).toContain("default-src 'self'");
    await page.until('retry:');
    await database.testWork(tenant, async (work) => {
      work.tell({ kind: 'test', payload: 'refused', to: null });
      return refused({ code: 'no' });
    });
    const broken = database.testWork(tenant, async (work) => {
      work.tell({ kind: 'test', payload: 'broken', to: null });
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    await tell('committed');
    const text = await page.until('committed');
    expect(text).toContain('event: test\ndata: "committed"\n\n');
    expect(text).not.toMatch(/refused|broken/);
    await page.close();
  });

  it('keeps news for one person from others, and of one administration from the other', async () => {
    const [mine, others] = [await open(), await open()];
    await Promise.all([mine.until('retry:'), others.until('retry:')]);
    const elsewhere = await database.testTenant();
    await database.testWork(elsewhere, async (work) => work.tell({ kind: 'test', payload: 'elsewhere', to: null }));
    await tell('only-mine', mine.userId);
    await tell('for-all');
    expect(await mine.until('for-all')).toContain('only-mine');
    expect(await others.until('for-all')).not.toMatch(/only-mine|elsewhere/);
    await Promise.all([mine.close(), others.close()]);
  });

  it('is closed to strangers and to who belongs elsewhere', async () => {
    const stranger = await fetch(`${address}/api/live`);
    expect([stranger.status, await stranger.json()]).toEqual([401, { refusal: { code: 'not-signed-in' } }]);
    const elsewhere = await database.testTenant();
    const page = await open(elsewhere.tenantId);
    expect(page.response.status).toBe(403);
    await page.close();
  });

  it('does not hold up the end of the program', async () => {
    const other = await openTestServer(database.platform);
    const place = await other.server.listen({ host: '127.0.0.1', port: 0 });
    const browser = await signIn(other, await other.account({ tenantId: tenant.tenantId, role: 'collector' }));
    const response = await fetch(`${place}/api/live`, {
      headers: { cookie: browser.cookie, 'x-administration': tenant.tenantId },
    });
    const reader = response.body?.getReader();
    await reader?.read();
    await other.server.close();
    expect((await reader?.read())?.done).toBe(true);
  });
});
