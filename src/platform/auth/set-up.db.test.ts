import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { setUpCode } from '#platform/auth/set-up-code.ts';
import { openTestDatabase, type TestDatabase } from '#platform/db/testing.ts';
import { browserWith, cookieOf, openTestServer, TEST_ORIGIN, type TestServer } from '#platform/http/testing.ts';

let database: TestDatabase;
let test: TestServer;

beforeAll(async () => {
  database = await openTestDatabase();
  test = await openTestServer(database.platform);
});
afterAll(() => test.server.close());
// The database is shared with other tests: only without any account can an installation be set up.
beforeEach(async () => {
  await sql`delete from auth_user`.execute(database.database.sql);
  await sql`delete from auth_rate_limit`.execute(database.database.sql);
});

const wanted = {
  administration: 'Bakkerij De Zon',
  name: 'Jan Zonneveld',
  email: 'jan@dezon.nl',
  password: 'een goed wachtwoord',
};

const setUp = (body: Record<string, unknown>) =>
  test.server.inject({
    method: 'POST',
    url: '/api/set-up',
    headers: { origin: TEST_ORIGIN, host: 'localhost' },
    payload: body,
  });
const isNeeded = async () => (await test.server.inject({ url: '/api/set-up' })).json().needed;

it('makes the first admin with the first administration, and signs in', async () => {
  expect(await isNeeded()).toBe(true);
  const answer = await setUp({ ...wanted, code: setUpCode(test.secret).toUpperCase().replaceAll('-', ' ') });
  expect(answer.json()).toMatchObject({
    person: { name: 'Jan Zonneveld', email: 'jan@dezon.nl' },
    administrations: [{ name: 'Bakkerij De Zon', role: 'admin', country: 'NL', timeZone: 'Europe/Amsterdam' }],
  });
  const browser = browserWith(test.server, cookieOf(answer), answer.json().administrations[0].tenantId);
  expect((await browser.send('GET', '/api/people')).statusCode).toBe(200);
  expect(await isNeeded()).toBe(false);
});

it('works once, also when two try at the same moment', async () => {
  const body = { ...wanted, code: setUpCode(test.secret) };
  const answers = await Promise.all([setUp(body), setUp({ ...body, email: 'piet@dezon.nl' })]);
  expect(answers.map((answer) => answer.statusCode).sort((a, b) => a - b)).toEqual([200, 422]);
  expect((await setUp({ ...body, email: 'kees@dezon.nl' })).json()).toEqual({ refusal: { code: 'already-set-up' } });
});

it('needs the code that the server printed, and limits guesses', async () => {
  for (let guess = 1; guess <= 10; guess += 1) {
    expect((await setUp({ ...wanted, code: `gok-${guess}` })).json()).toEqual({
      refusal: { code: 'wrong-set-up-code' },
    });
  }
  expect((await setUp({ ...wanted, code: setUpCode(test.secret) })).statusCode).toBe(429);
  expect(await isNeeded()).toBe(true);
});

it('names every field that is not as expected', async () => {
  const answer = await setUp({ code: '', administration: ' ', name: 'Jan', email: 'jan', password: 'kort' });
  expect(answer.statusCode).toBe(400);
  const fields = answer.json().problems.map((problem: { field: string }) => problem.field);
  expect(fields).toEqual(['code', 'administration', 'email', 'password']);
});
