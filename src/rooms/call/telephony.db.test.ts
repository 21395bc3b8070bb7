import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { SIGNATURE_HEADER, signatureOf, TIMESTAMP_HEADER } from '#platform/http/signature.ts';
import { openTestServer, signIn, type TestBrowser, type TestServer } from '#platform/http/testing.ts';
import type { LiveNews } from '#platform/live/hub.ts';
import { customerWithDebt } from '#rooms/call/testing.ts';
import { addContact, type CustomerId } from '#rooms/dossier/index.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { room as complaint } from '#rooms/complaint/room.ts';
import { room as dossier } from '#rooms/dossier/room.ts';
import { room as letter } from '#rooms/letter/room.ts';
import { room as payment } from '#rooms/payment/room.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const callRooms = [dossier, payment, agreement, complaint, worklist, letter, call];
const database = await openTestDatabase({ rooms: callRooms });

let test: TestServer;
let tenant: TestTenant;
let admin: TestBrowser;
let adminEmail: string;
let customerId: CustomerId;
let connection: { connectionId: string; path: string; secret: string; undo: string };
let heard: LiveNews[];
let stop: () => void;

beforeAll(async () => {
  test = await openTestServer(database.platform);
});
afterAll(() => test.server.close());

beforeEach(async () => {
  database.clock.set(instant('2026-11-20T08:30:00Z'));
  tenant = await database.testTenant();
  ({ customerId } = await database.testWork(tenant, (work) => customerWithDebt(work, { phone: '010 - 123 45 67' })));
  const account = await test.account({ tenantId: tenant.tenantId, role: 'admin' });
  adminEmail = account.email;
  admin = await signIn(test, account, tenant.tenantId);
  connection = (await admin.send('POST', '/api/telephony-connections', { name: 'Centrale' })).json();
  heard = [];
  stop?.();
  stop = database.platform.live.listen(tenant.tenantId, account.userId, (news) => heard.push(news));
});

const incoming = { kind: 'incoming', callId: 'a1', number: '+31101234567' };

/** Posts a message as an exchange does. */
function post(message: unknown, change: { at?: string; secret?: string; path?: string } = {}) {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const at = change.at ?? database.clock.now();
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  return test.server.inject({
    method: 'POST',
    url: change.path ?? connection.path,
    headers: {
      'content-type': 'application/json',
      [TIMESTAMP_HEADER]: timestamp,
      [SIGNATURE_HEADER]: signatureOf(change.secret ?? connection.secret, timestamp, body),
    },
    payload: body,
  });
}

const listed = async () => (await admin.send('GET', '/api/telephony-connections')).json().connections;
const current = async () => (await admin.send('GET', '/api/phone')).json().calls;

describe('a call that comes in', () => {
  it('is told to open pages with the customer whose number it is, however that was written', async () => {
    const answer = await post(incoming);
    expect([answer.statusCode, answer.json()]).toEqual([200, { customers: 1, repeated: false }]);
    const news = {
      kind: 'incoming',
      phoneCallId: 'a1',
      number: '+31101234567',
      customers: [{ customerId, name: 'Bakkerij De Zon' }],
      at: '2026-11-20T08:30:00.000Z',
    };
    expect(heard).toEqual([{ kind: 'phone', to: null, payload: news }]);
    expect(await current()).toEqual([news]);
  });

  it('is found by the number of a person there too, and is nobody’s when the number is unknown or withheld', async () => {
    await database.testWork(tenant, (work) =>
      addContact(work, customerId, { name: 'Els', role: null, email: null, phone: '06-12345678' }),
    );
    expect((await post({ ...incoming, number: '0031612345678' })).json()).toMatchObject({ customers: 1 });
    expect((await post({ ...incoming, callId: 'a2', number: '+31612345679' })).json()).toMatchObject({ customers: 0 });
    expect((await post({ ...incoming, callId: 'a3', number: 'anonymous' })).json()).toMatchObject({ customers: 0 });
    expect(heard).toHaveLength(3);
  });

  it('goes to one person when the exchange says whose telephone it is, and is over when it is', async () => {
    await post({ ...incoming, user: adminEmail.toUpperCase() });
    await post({ ...incoming, callId: 'a2', user: 'iemand@elders.nl' });
    database.clock.set(instant('2026-11-20T08:31:00Z'));
    await post({ ...incoming, kind: 'answered' });
    expect((await current()).map((call: { kind: string }) => call.kind)).toEqual(['answered', 'incoming']);
    database.clock.set(instant('2026-11-20T08:35:00Z'));
    await post({ ...incoming, kind: 'ended' });
    await post({ ...incoming, kind: 'ended', callId: 'a2' });
    expect(await current()).toEqual([]);
  });
});

describe('a message that is not to be trusted', () => {
  it('is heard once, however often it is sent', async () => {
    await post(incoming);
    expect((await post(incoming)).json()).toEqual({ customers: 1, repeated: true });
    const both = await Promise.all([post({ ...incoming, callId: 'b' }), post({ ...incoming, callId: 'b' })]);
    expect(both.filter((answer) => answer.json().repeated === true)).toHaveLength(1);
    expect(heard).toHaveLength(2);
  });

  it.each([
    ['with another secret', { secret: 'geraden' }, 'signature-wrong'],
    [
      'that is older than five minutes',
      { at: addMilliseconds(instant('2026-11-20T08:30:00Z'), -301_000) },
      'signature-too-old',
    ],
  ])('is refused %s, and the admin sees why', async (_name, change, code) => {
    const answer = await post(incoming, change);
    expect([answer.statusCode, answer.json()]).toEqual([422, { refusal: { code } }]);
    expect(heard).toEqual([]);
    expect(await listed()).toMatchObject([{ name: 'Centrale', lastProblem: code, lastHeardAt: null }]);
    await post(incoming);
    expect(await listed()).toMatchObject([{ lastProblem: null, lastHeardAt: '2026-11-20T08:30:00.000Z' }]);
  });

  it('is refused without a signature, without meaning, for no connection and for another administration', async () => {
    const bare = await test.server.inject({ method: 'POST', url: connection.path, payload: incoming });
    expect(bare.json()).toEqual({ refusal: { code: 'signature-missing' } });
    expect((await post('kapot')).json()).toEqual({ refusal: { code: 'message-not-understood' } });
    const elsewhere = await database.testTenant();
    const path = connection.path.replace(tenant.tenantId, elsewhere.tenantId);
    expect((await post(incoming, { path })).statusCode).toBe(404);
    expect(
      (await post(incoming, { path: connection.path.replace(tenant.tenantId, tenant.collector.userId) })).statusCode,
    ).toBe(404);
    expect((await post('x'.repeat(70_000))).statusCode).toBe(413);
  });
});

describe('a connection', () => {
  it('shows its secret once, gets another, and is gone when it is taken away, until that is undone', async () => {
    expect(Object.keys((await listed())[0])).not.toContain('secret');
    const { secret } = (
      await admin.send('POST', `/api/telephony-connections/${connection.connectionId}/secret`)
    ).json();
    expect((await post(incoming)).statusCode).toBe(422);
    expect((await post(incoming, { secret })).statusCode).toBe(200);
    const { undo } = (await admin.send('DELETE', `/api/telephony-connections/${connection.connectionId}`)).json();
    expect(await listed()).toEqual([]);
    expect((await post(incoming, { secret })).statusCode).toBe(404);
    expect((await admin.send('POST', `/api/events/${undo}/undo`)).statusCode).toBe(200);
    expect((await post({ ...incoming, callId: 'c' }, { secret })).statusCode).toBe(200);
  });
});
