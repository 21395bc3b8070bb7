import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rooms } from '#app/rooms.ts';
import { type Endpoint, mayDo, roles } from '#kernel/endpoint.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { browserWith, openTestServer, signIn, type TestServer } from '#platform/http/testing.ts';

const NO_ONE = '00000000-0000-7000-8000-000000000000';

let database: TestDatabase;
let test: TestServer;
let tenant: TestTenant;
let endpoints: Endpoint[];

beforeAll(async () => {
  database = await openTestDatabase({ rooms });
  test = await openTestServer(database.platform);
  tenant = await database.testTenant();
  endpoints = test.routes.map((served) => served.endpoint);
});
afterAll(() => test.server.close());

const addressOf = (endpoint: Endpoint): string => endpoint.path.replace(/\{\w+\}/g, NO_ONE);
const needsAdministration = (endpoint: Endpoint): boolean => !['anyone', 'signed-in'].includes(endpoint.permission);
const endsSession = (endpoint: Endpoint): boolean =>
  endpoint.method === 'DELETE' && endpoint.path.startsWith('/api/session');

describe('every endpoint', () => {
  it('is one of its own', () => {
    expect(endpoints.length).toBeGreaterThan(40);
    const ids = endpoints.map((endpoint) => endpoint.id);
    expect(ids).toEqual([...new Set(ids)]);
    const places = endpoints.map((endpoint) => `${endpoint.method} ${endpoint.path.replace(/\{\w+\}/g, '{}')}`);
    expect(places).toEqual([...new Set(places)]);
  });

  it('is closed to who is not signed in, but for those that anyone may use', async () => {
    const stranger = browserWith(test.server, 'nakomen.session_token=made.up', tenant.tenantId);
    for (const endpoint of endpoints) {
      const { statusCode } = await stranger.send(endpoint.method, addressOf(endpoint));
      if (endpoint.permission === 'anyone') expect([endpoint.id, statusCode]).not.toEqual([endpoint.id, 401]);
      else expect([endpoint.id, statusCode]).toEqual([endpoint.id, 401]);
    }
  });

  it('asks for the administration where it works in one, and only one of the person', async () => {
    const account = await test.account();
    const nowhere = await signIn(test, account);
    const stranger = await signIn(test, account, tenant.tenantId);
    for (const endpoint of endpoints.filter(needsAdministration)) {
      expect([endpoint.id, (await nowhere.send(endpoint.method, addressOf(endpoint))).statusCode]).toEqual([
        endpoint.id,
        400,
      ]);
      expect([endpoint.id, (await stranger.send(endpoint.method, addressOf(endpoint))).statusCode]).toEqual([
        endpoint.id,
        403,
      ]);
    }
  });

  it.each(roles)('is open to role %s exactly when the role includes its permission', async (role) => {
    const browser = await signIn(test, await test.account({ tenantId: tenant.tenantId, role }), tenant.tenantId);
    for (const endpoint of endpoints.filter((candidate) => !endsSession(candidate))) {
      const answer = await browser.send(endpoint.method, addressOf(endpoint));
      const outcome = [endpoint.id, answer.statusCode];
      if (mayDo(role, endpoint.permission)) {
        for (const closed of [401, 403, 500]) expect(outcome).not.toEqual([endpoint.id, closed]);
      } else {
        expect(outcome).toEqual([endpoint.id, 403]);
        expect(answer.json()).toEqual({ refusal: { code: 'not-permitted', permission: endpoint.permission } });
      }
    }
  });

  it('refuses a change that a page of another site asks for', async () => {
    const admin = await signIn(test, await test.account({ tenantId: tenant.tenantId, role: 'admin' }), tenant.tenantId);
    for (const endpoint of endpoints.filter((candidate) => candidate.method !== 'GET')) {
      const answer = await admin.send(endpoint.method, addressOf(endpoint), undefined, {
        origin: 'https://kwaad.example',
      });
      expect([endpoint.id, answer.json()]).toEqual([endpoint.id, { refusal: { code: 'cross-site-request' } }]);
    }
  });
});

describe('the OpenAPI document', () => {
  type Operation = {
    operationId: string;
    'x-permission': string;
    parameters?: { $ref?: string; name?: string; in?: string; required?: boolean; schema?: unknown }[];
    requestBody?: unknown;
    responses: Record<string, { description: string; content: Record<string, { schema: unknown }> }>;
  };
  type Document = {
    openapi: string;
    info: { title: string; version: string };
    paths: Record<string, Record<string, Operation>>;
  };

  it('holds every endpoint with its permission, its administration, its parameters and its answers', async () => {
    const document: Document = (await test.server.inject({ url: '/api/openapi.json' })).json();
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.map((operation) => operation.operationId).sort()).toEqual(
      endpoints.map((endpoint) => endpoint.id).sort(),
    );

    for (const endpoint of endpoints) {
      const operation = document.paths[endpoint.path]?.[endpoint.method.toLowerCase()];
      expect(operation?.['x-permission']).toBe(endpoint.permission);
      const parameters = operation?.parameters ?? [];
      expect(parameters.some((parameter) => parameter.$ref === '#/components/parameters/administration')).toBe(
        needsAdministration(endpoint),
      );
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
      expect(inPath).toEqual([...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
      expect(operation?.requestBody !== undefined).toBe(endpoint.body !== undefined || endpoint.upload === true);
      expect(operation?.responses['200']?.content['application/json']?.schema).toBeTypeOf('object');
      expect(Object.keys(operation?.responses ?? {})).toEqual(
        expect.arrayContaining(['400', '403', '404', '422', '500']),
      );
    }
  });

  it('refers to nothing that is not there, and names the shape of days', async () => {
    const text = (await test.server.inject({ url: '/api/openapi.json' })).body;
    const document = JSON.parse(text) as Record<string, unknown>;
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer
        .split('/')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
      expect([pointer, typeof found]).toEqual([pointer, 'object']);
    }
    expect(text).toContain('"format":"date"');
    expect(text).toContain('"format":"uuid"');
  });
});
