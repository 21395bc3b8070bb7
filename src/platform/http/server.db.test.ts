import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { granted, refused } from '#kernel/decision.ts';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema } from '#kernel/schemas.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { route } from '#platform/http/route.ts';
import { openTestServer, signIn, type TestBrowser, type TestServer } from '#platform/http/testing.ts';

const echo = endpoint({
  id: 'echo',
  method: 'POST',
  path: '/api/test/{place}',
  summary: 'Give back what came in',
  permission: 'work',
  params: z.object({ place: z.string().max(5) }),
  query: z.object({ page: z.coerce.number().int().default(1) }),
  body: z.object({ on: daySchema, list: z.array(z.object({ cents: z.int() })) }),
  response: z.object({ place: z.string(), page: z.number(), on: daySchema, tenant: z.string(), actor: z.string() }),
});
const fail = endpoint({
  id: 'fail',
  method: 'GET',
  path: '/api/test/fail',
  summary: 'Fail',
  permission: 'work',
  query: z.object({ how: z.enum(['throw', 'refuse', 'miss', 'lie']) }),
  response: z.object({ number: z.number() }),
});
const routes = [
  route(echo, async (work, { params, query, body }) =>
    granted({ place: params.place, page: query.page, on: body.on, tenant: work.tenant, actor: work.actor.name }),
  ),
  route(fail, async (_work, { query }) => {
    if (query.how === 'throw') throw new Error('secret detail of the program');
    if (query.how === 'refuse') return refused({ code: 'date-in-past', on: '2026-01-01' });
    if (query.how === 'miss') return refused({ code: 'customer-not-found' });
    return granted({ number: 'seven' as unknown as number });
  }),
];

let database: TestDatabase;
let test: TestServer;
let tenant: TestTenant;
let browser: TestBrowser;
const logged: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  tenant = await database.testTenant();
  test = await openTestServer(database.platform, {
    routes,
    logger: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
  });
  browser = await signIn(test, await test.account({ tenantId: tenant.tenantId, role: 'collector' }), tenant.tenantId);
});
afterAll(() => test.server.close());

const body = { on: '2026-11-20', list: [{ cents: 1 }] };

describe('an endpoint', () => {
  it('gets what came in, validated, in a Work of the administration', async () => {
    const answer = await browser.send('POST', '/api/test/here?page=3', body);
    expect(answer.json()).toEqual({
      place: 'here',
      page: 3,
      on: '2026-11-20',
      tenant: tenant.tenantId,
      actor: 'Noor de Vries',
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('names every field that is not as expected', async () => {
    const answer = await browser.send('POST', '/api/test/too-long?page=x', {
      on: '2026-02-30',
      list: [{ cents: 1 }, { cents: 0.5 }],
    });
    expect(answer.statusCode).toBe(400);
    const problems: { field: string; expected: string }[] = answer.json().problems;
    expect(problems.map(({ field }) => field)).toEqual(['place', 'page', 'on', 'list.1.cents']);
    expect(problems[2]?.expected).toBe('expected an existing day, YYYY-MM-DD');
  });

  it('takes JSON only, and only whole JSON', async () => {
    const text = await browser.send('POST', '/api/test/here', JSON.stringify(body), { 'content-type': 'text/plain' });
    expect(text.statusCode).toBe(415);
    const form = await browser.send('POST', '/api/test/here', 'on=2026-11-20', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.statusCode).toBe(415);
    const half = await browser.send('POST', '/api/test/here', '{"on":', { 'content-type': 'application/json' });
    expect(half.statusCode).toBe(400);
    expect(half.json().problems).toMatchObject([{ field: 'body' }]);
    const poison = await browser.send('POST', '/api/test/here', '{"__proto__":{"a":1}}', {
      'content-type': 'application/json',
    });
    expect(poison.statusCode).toBe(400);
    const large = await browser.send('POST', '/api/test/here', { ...body, filler: 'x'.repeat(2_000_000) });
    expect(large.statusCode).toBe(413);
  });

  it('refuses with a code: 404 for what is not there, else 422', async () => {
    const refusal = await browser.send('GET', '/api/test/fail?how=refuse');
    expect([refusal.statusCode, refusal.json()]).toEqual([
      422,
      { refusal: { code: 'date-in-past', on: '2026-01-01' } },
    ]);
    const missing = await browser.send('GET', '/api/test/fail?how=miss');
    expect([missing.statusCode, missing.json()]).toEqual([404, { refusal: { code: 'customer-not-found' } }]);
    expect((await browser.send('GET', '/api/nowhere')).json()).toEqual({ refusal: { code: 'address-not-found' } });
  });

  it('tells of its own errors nothing but an id that stands in the log', async () => {
    for (const how of ['throw', 'lie']) {
      logged.length = 0;
      const answer = await browser.send('GET', `/api/test/fail?how=${how}`);
      expect(answer.statusCode).toBe(500);
      expect(Object.keys(answer.json())).toEqual(['failure']);
      expect(answer.body).not.toMatch(/secret|stack|seven|\.ts/);
      expect(logged.join()).toContain(answer.json().failure.id);
    }
    expect(logged.join()).toContain('the response of fail is not as declared');
  });
});

describe('the administration', () => {
  it('must be named, and be one of the person', async () => {
    const other = await database.testTenant();
    const cases = [
      { header: '', status: 400 },
      { header: 'not-an-id', status: 400 },
      { header: other.tenantId, status: 403 },
      { header: '00000000-0000-7000-8000-000000000000', status: 403 },
      { header: tenant.tenantId.toUpperCase(), status: 400 },
    ];
    for (const { header, status } of cases) {
      const answer = await browser.send('POST', '/api/test/here', body, { 'x-administration': header });
      expect([header, answer.statusCode]).toEqual([header, status]);
    }
  });
});

describe('a request of another site', () => {
  const attempts: Record<string, string>[] = [
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { origin: 'http://localhost:8080' },
    { origin: '', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  it.each(attempts)('changes nothing: %j', async (headers) => {
    const answer = await browser.send('POST', '/api/test/here', body, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toEqual({ refusal: { code: 'cross-site-request' } });
  });

  it('cannot sign anyone in or out either', async () => {
    const headers = { origin: 'https://kwaad.example' };
    expect((await browser.send('POST', '/api/session', { email: 'a@b.nl', password: 'x' }, headers)).statusCode).toBe(
      403,
    );
    expect((await browser.send('DELETE', '/api/sessions', undefined, headers)).statusCode).toBe(403);
  });

  it('is told from one of our own pages, and from a program that says where it belongs', async () => {
    const send = (headers: Record<string, string>) =>
      test.server.inject({
        method: 'POST',
        url: '/api/test/here',
        payload: body,
        headers: { host: 'localhost', cookie: browser.cookie, 'x-administration': tenant.tenantId, ...headers },
      });
    expect((await send({})).statusCode).toBe(403);
    expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    expect((await send({ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    expect(
      (await test.server.inject({ url: '/api/session', headers: { origin: 'https://kwaad.example' } })).statusCode,
    ).toBe(200);
  });
});

describe('the server', () => {
  it('limits the requests of one address', async () => {
    const strict = await openTestServer(database.platform, { settings: { requestsPerMinute: 3 } });
    const ask = () => strict.server.inject({ url: '/api/health' });
    for (let request = 1; request <= 3; request += 1) expect((await ask()).statusCode).toBe(200);
    const refusal = await ask();
    expect(refusal.statusCode).toBe(429);
    expect(refusal.json()).toMatchObject({ refusal: { code: 'too-many-tries' } });
    expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(0);
    await strict.server.close();
  });

  it('believes one proxy before it, and not what the sender made up', async () => {
    const proxied = await openTestServer(database.platform, { settings: { trustProxy: true, requestsPerMinute: 1 } });
    const ask = (forwarded: string) =>
      proxied.server.inject({ url: '/api/health', headers: { 'x-forwarded-for': forwarded } });
    expect((await ask('1.1.1.1, 7.7.7.7')).statusCode).toBe(200);
    expect((await ask('2.2.2.2, 7.7.7.7')).statusCode).toBe(429);
    expect((await ask('2.2.2.2, 8.8.8.8')).statusCode).toBe(200);
    await proxied.server.close();
  });

  it('serves the web application, for ever where the name holds a hash, and its page for every address', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nakomen-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Nakomen</title>');
    await writeFile(join(folder, 'assets/app-1a2b3c.js'), 'plain');
    await writeFile(join(folder, 'assets/app-1a2b3c.js.br'), 'brotli');
    const web = await openTestServer(database.platform, { settings: { webFolder: folder } });
    const page = await web.server.inject({ url: '/a/de-zon/vandaag' });
    expect(page.body).toContain('<title>Nakomen</title>');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toMatch(/default-src 'self';script-src 'self';/);
    const script = await web.server.inject({
      url: '/assets/app-1a2b3c.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect([script.body, script.headers['content-encoding']]).toEqual(['brotli', 'br']);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await web.server.inject({ url: '/assets/gone-1a2b3c.js' })).statusCode).toBe(404);
    expect((await web.server.inject({ url: '/api/nowhere' })).statusCode).toBe(404);
    expect((await web.server.inject({ url: '/../package.json' })).body).not.toContain('dependencies');
    await web.server.close();
  });
});
