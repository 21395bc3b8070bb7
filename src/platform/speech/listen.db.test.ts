import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { openTestServer, signIn, type TestBrowser, type TestServer } from '#platform/http/testing.ts';
import { encodeFrame, LISTEN_PATH, type SpeechEvent, type SpeechRole } from '#platform/speech/contract.ts';
import { listenSocket } from '#platform/speech/listen.ts';
import { openAiSpeech } from '#platform/speech/openai.ts';
import { after, openTranscriptionServer, pushAll, quiet, voice } from '#platform/speech/sound.testing.ts';

const limits = { socketsPerPerson: 2, recheckMs: 50, aheadMs: 20_000, idleMs: 60_000 };
const logged: object[] = [];
const logger = { info: (facts: object) => void logged.push(facts), warn: () => undefined, error: () => undefined };

let database: TestDatabase;
let test: TestServer;
let address: string;
let tenant: TestTenant;
let collector: TestBrowser;
let heard: Awaited<ReturnType<typeof openTranscriptionServer>>;

beforeAll(async () => {
  database = await openTestDatabase();
  tenant = await database.testTenant();
  heard = await openTranscriptionServer(({ wav }) => `Gehoord: ${Math.round(wav.length / 32_000)} seconden.`);
  const speech = openAiSpeech({ url: heard.url, model: 'test', key: null });
  test = await openTestServer(database.platform, { speech, sockets: [listenSocket(speech, logger, limits)] });
  address = await test.server.listen({ host: '127.0.0.1', port: 0 });
  collector = await signIn(test, await test.account({ tenantId: tenant.tenantId, role: 'collector' }), tenant.tenantId);
});
afterAll(async () => {
  await test.server.close();
  await heard.close();
});

interface Page {
  readonly cookie: string;
  readonly origin?: string | null;
  readonly tenantId?: string;
}

/** Opens the socket as a page does; gives what it was told and how it ended. */
async function open({ cookie, origin, tenantId = tenant.tenantId }: Page, at = address) {
  const told: (SpeechEvent & { readonly role: SpeechRole })[] = [];
  const socket = new WebSocket(`${at.replace('http', 'ws')}${LISTEN_PATH}?administration=${tenantId}`, {
    headers: { cookie, ...(origin === null ? {} : { origin: origin ?? at }) },
  });
  socket.on('message', (data: Buffer) => void told.push(JSON.parse(data.toString('utf8'))));
  const end = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  onTestFinished(() => socket.terminate());
  const say = (role: SpeechRole, sound: Int16Array, from = 0): void =>
    pushAll({ push: (samples, t) => socket.send(encodeFrame({ role, t, samples })) }, sound, from);
  return { socket, told, end, say };
}

const sentence = after(quiet(300), voice(1500), quiet(1000));

it('says where sound would go', async () => {
  const answer = await collector.send('GET', '/api/speech');
  expect(answer.json()).toEqual({ destination: { host: new URL(heard.origin).host, guarded: true } });
});

it('hears both sides of a call, and tells what was still under way when it ends', async () => {
  const { socket, told, end, say } = await open(collector);
  say('agent', sentence);
  say('customer', after(sentence, voice(3000)), 2000);
  socket.send('end');
  expect(await end).toBe(1000);
  const finals = told.flatMap((one) =>
    one.type === 'final' ? [`${one.role} ${Math.round(one.from / 100)} ${one.text}`] : [],
  );
  expect(new Set(finals)).toEqual(
    new Set(['agent 3 Gehoord: 2 seconden.', 'customer 23 Gehoord: 2 seconden.', 'customer 48 Gehoord: 3 seconden.']),
  );
  expect(told.filter(({ type }) => type === 'error')).toEqual([]);
  await expect.poll(() => logged.at(-1)).toEqual({ finals: 3, problems: 0, slowestMs: expect.any(Number) });
  expect(JSON.stringify(logged)).not.toContain('Gehoord');
});

it('opens to nobody but a person of the administration, on a page of our own', async () => {
  await expect(open({ cookie: '' })).rejects.toThrow('401');
  await expect(open({ cookie: 'nakomen.session_token=made.up' })).rejects.toThrow('401');
  await expect(open({ ...collector, origin: 'https://kwaad.example' })).rejects.toThrow('403');
  await expect(open({ ...collector, origin: null })).rejects.toThrow('403');
  await expect(open({ ...collector, tenantId: randomUUID() })).rejects.toThrow('403');
  await expect(open({ ...collector, tenantId: 'here' })).rejects.toThrow('400');
});

it('is no page', async () => {
  expect((await collector.send('GET', `${LISTEN_PATH}?administration=${tenant.tenantId}`)).statusCode).toBe(404);
});

it('ends when the session does', async () => {
  const account = await test.account({ tenantId: tenant.tenantId, role: 'collector' });
  const browser = await signIn(test, account, tenant.tenantId);
  const { end } = await open(browser);
  expect((await browser.send('DELETE', '/api/session')).statusCode).toBe(200);
  expect(await end).toBe(4401);
});

it('ends when more sound comes than time goes by, when it is no sound, and when it is too long', async () => {
  const flood = await open(collector);
  flood.say('agent', quiet(25_000));
  expect(await flood.end).toBe(1008);
  expect(flood.told.at(-1)).toEqual({ role: 'agent', type: 'error', recoverable: false, code: 'too-much-sound' });

  const nonsense = await open(collector);
  nonsense.socket.send(new Uint8Array([9, 9, 9]));
  expect(await nonsense.end).toBe(1003);

  const words = await open(collector);
  words.socket.send('{"type":"shell"}');
  expect(await words.end).toBe(1003);

  const long = await open(collector);
  long.socket.send(new Uint8Array(70_000));
  expect(await long.end).toBe(1009);
});

it('lets a person listen in two places, not in three', async () => {
  const one = await open(collector);
  const two = await open(collector);
  const three = await open(collector);
  expect(await three.end).toBe(1013);
  one.socket.close();
  await one.end;
  const again = await open(collector);
  again.socket.send('end');
  expect(await again.end).toBe(1000);
  two.socket.close();
});

it('does not hold up the end of the server', async () => {
  const speech = openAiSpeech({ url: heard.url, model: 'test', key: null });
  const other = await openTestServer(database.platform, { speech, sockets: [listenSocket(speech, logger, limits)] });
  const { end } = await open(collector, await other.server.listen({ host: '127.0.0.1', port: 0 }));
  await other.server.close();
  expect(await end).toBe(1001);
});
