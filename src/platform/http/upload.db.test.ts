import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { granted, refused } from '#kernel/decision.ts';
import { endpoint } from '#kernel/endpoint.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { route } from '#platform/http/route.ts';
import { openTestServer, signIn, TEST_ORIGIN, type TestBrowser, type TestServer } from '#platform/http/testing.ts';

const MEGABYTE = 1024 * 1024;

const upload = endpoint({
  id: 'upload',
  method: 'POST',
  path: '/api/test/upload',
  summary: 'Take a file',
  permission: 'work',
  upload: true,
  body: z.object({ note: z.string().optional(), columns: z.array(z.string()).optional(), fail: z.string().optional() }),
  response: z.object({
    fileName: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    content: z.string(),
    columns: z.array(z.string()).nullable(),
  }),
});
const routes = [
  route(upload, async (_work, { body }, file) => {
    if (body.fail !== undefined) return refused({ code: 'file-unreadable' });
    if (!file) throw new Error('no file');
    const content = (await readFile(file.path, 'utf8')).slice(0, 20);
    return granted({
      fileName: file.fileName,
      bytes: file.bytes,
      sha256: file.sha256,
      content,
      columns: body.columns ?? null,
    });
  }),
];

let database: TestDatabase;
let test: TestServer;
let tenant: TestTenant;
let browser: TestBrowser;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  tenant = await database.testTenant();
  folder = await mkdtemp(join(tmpdir(), 'nakomen-upload-'));
  test = await openTestServer(database.platform, {
    routes,
    settings: { temporaryFolder: folder, uploadLimitBytes: MEGABYTE },
  });
  browser = await signIn(test, await test.account({ tenantId: tenant.tenantId, role: 'collector' }), tenant.tenantId);
});
afterAll(() => test.server.close());

const BOUNDARY = 'nakomen-boundary';
const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileStart = (fileName: string, name = 'file') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="${fileName}"\r\ncontent-type: application/xml\r\n\r\n`;
const end = `\r\n--${BOUNDARY}--\r\n`;
const kept = () => readdir(folder);

it('is kept for the length of the request, with its size and hash', async () => {
  const answer = await browser.send(
    'POST',
    '/api/test/upload',
    `${fileStart('C:\\\\map\\\\afschrift.xml')}<Document/>${end}`,
    multipart,
  );
  expect(answer.json()).toEqual({
    fileName: 'afschrift.xml',
    bytes: 11,
    sha256: 'aef08da16b2f66638a4c39560733b0def8b2db4955c64f8e567f8b6a7bca6685',
    content: '<Document/>',
    columns: null,
  });
  expect(await kept()).toEqual([]);
});

it('comes with fields before and behind it, texts or JSON', async () => {
  const form = `${field('note', 'hallo')}${fileStart('a.csv')}a;b\r\n${field('columns', '["a","b"]')}--${BOUNDARY}--\r\n`;
  const answer = await browser.send('POST', '/api/test/upload', form, multipart);
  expect(answer.json().columns).toEqual(['a', 'b']);
  const wrong = await browser.send(
    'POST',
    '/api/test/upload',
    `${field('columns', '{"a":1}')}${fileStart('a.csv')}a;b${end}`,
    multipart,
  );
  expect(wrong.json().problems).toMatchObject([{ field: 'columns' }]);
  expect(await kept()).toEqual([]);
});

it('is thrown away when it is refused, when there is none or two, and when the sender stops half-way', async () => {
  const refusal = await browser.send(
    'POST',
    '/api/test/upload',
    `${field('fail', 'yes')}${fileStart('a.csv')}a;b${end}`,
    multipart,
  );
  expect(refusal.json()).toEqual({ refusal: { code: 'file-unreadable' } });
  const none = await browser.send('POST', '/api/test/upload', `${field('note', 'x')}--${BOUNDARY}--\r\n`, multipart);
  expect([none.statusCode, none.json()]).toEqual([400, { problems: [{ field: 'file', expected: 'one file' }] }]);
  const two = await browser.send(
    'POST',
    '/api/test/upload',
    `${fileStart('a.csv')}a\r\n${fileStart('b.csv')}b${end}`,
    multipart,
  );
  expect(two.statusCode).toBeGreaterThanOrEqual(400);
  const half = await browser.send('POST', '/api/test/upload', `${fileStart('a.csv')}a;b`, multipart);
  expect(half.statusCode).toBeGreaterThanOrEqual(400);
  const json = await browser.send('POST', '/api/test/upload', { note: 'x' });
  expect(json.statusCode).toBe(415);
  expect(await kept()).toEqual([]);
});

it('is refused above the limit, in words', async () => {
  const answer = await browser.send(
    'POST',
    '/api/test/upload',
    `${fileStart('a.csv')}${'x'.repeat(MEGABYTE + 1)}${end}`,
    multipart,
  );
  expect([answer.statusCode, answer.json()]).toEqual([
    413,
    { refusal: { code: 'file-too-large', limitBytes: MEGABYTE } },
  ]);
  const exactly = await browser.send(
    'POST',
    '/api/test/upload',
    `${fileStart('a.csv')}${'x'.repeat(MEGABYTE)}${end}`,
    multipart,
  );
  expect([exactly.statusCode, exactly.json().bytes]).toEqual([200, MEGABYTE]);
  expect(await kept()).toEqual([]);
});

it('of 200 MB is refused while memory stays flat and the server goes on', async () => {
  await test.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = test.server.server.address() as AddressInfo;
  const before = process.memoryUsage().rss;
  let most = 0;
  const chunk = Buffer.alloc(MEGABYTE);
  const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/api/test/upload',
        headers: {
          ...multipart,
          cookie: browser.cookie,
          origin: `http://127.0.0.1:${port}`,
          'x-administration': tenant.tenantId,
        },
      },
      (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sending.on('error', reject);
    sending.write(fileStart('groot.xml'));
    let sent = 0;
    const send = (): void => {
      while (sent < 200) {
        sent += 1;
        most = Math.max(most, process.memoryUsage().rss);
        if (!sending.write(chunk)) {
          sending.once('drain', send);
          return;
        }
      }
      sending.end(end);
    };
    send();
  });
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body)).toEqual({ refusal: { code: 'file-too-large', limitBytes: MEGABYTE } });
  expect((most - before) / MEGABYTE).toBeLessThan(100);
  expect(await kept()).toEqual([]);
  expect((await test.server.inject({ url: '/api/health', headers: { origin: TEST_ORIGIN } })).statusCode).toBe(200);
});
