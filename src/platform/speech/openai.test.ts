import { expect, it, onTestFinished } from 'vitest';
import { openAiSpeech } from '#platform/speech/openai.ts';
import {
  after,
  allOf,
  openTranscriptionServer,
  pushAll,
  quiet,
  type TranscriptionAnswer,
  type TranscriptionRequest,
  voice,
} from '#platform/speech/sound.testing.ts';

type Answer = (request: TranscriptionRequest, number: number) => TranscriptionAnswer | Promise<TranscriptionAnswer>;

async function listenTo(
  answer: Answer,
  limits = { timeoutMs: 5000, atOnce: 2, waiting: 4 },
  key: string | null = null,
) {
  const server = await openTranscriptionServer(answer);
  onTestFinished(server.close);
  const aborter = new AbortController();
  const provider = openAiSpeech({ url: server.url, model: 'whisper-nl', key }, limits);
  return { server, provider, aborter, session: provider.open({ role: 'customer', signal: aborter.signal }) };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const finals = (told: Awaited<ReturnType<typeof allOf>>) =>
  told.flatMap((event) => (event.type === 'final' ? [event.text] : []));
const sentence = after(voice(1200), quiet(1000));

it('sends each piece of speech as a WAV file and tells its words with the times of the sound', async () => {
  const { server, session } = await listenTo(() => ' Ik betaal vrijdag. ', undefined, 'geheim');
  pushAll(session, after(quiet(1000), sentence));
  await session.end();
  const told = await allOf(session);
  expect(told).toEqual([
    { type: 'speech', on: true, t: expect.closeTo(1000, -2) },
    { type: 'speech', on: false, t: expect.closeTo(2200, -2) },
    {
      type: 'final',
      from: expect.closeTo(1000, -2),
      to: expect.closeTo(2200, -2),
      text: 'Ik betaal vrijdag.',
      latencyMs: expect.any(Number),
    },
  ]);
  expect(server.requests).toHaveLength(1);
  const [request] = server.requests;
  expect(request?.url).toBe('/v1/audio/transcriptions');
  expect(request?.authorization).toBe('Bearer geheim');
  expect(request?.fields).toEqual({ model: 'whisper-nl', language: 'nl', response_format: 'json', temperature: '0' });
  expect(request?.wav.subarray(0, 4).toString()).toBe('RIFF');
  expect(request?.wav.length).toBeGreaterThan(32 * 1400);
});

it('sends nothing while nobody speaks', async () => {
  const { server, session } = await listenTo(() => 'Ondertitels ingediend door de Amara.org gemeenschap');
  pushAll(session, quiet(30_000));
  await session.end();
  expect(await allOf(session)).toEqual([]);
  expect(server.requests).toEqual([]);
});

it('drops what the model made up', async () => {
  const texts = ['Ondertitels ingediend door de Amara.org gemeenschap', 'Ik bel u terug.'];
  const { session } = await listenTo((_request, number) => texts[number - 1] ?? '', {
    timeoutMs: 5000,
    atOnce: 1,
    waiting: 4,
  });
  pushAll(session, after(sentence, sentence));
  await session.end();
  expect(finals(await allOf(session))).toEqual(['Ik bel u terug.']);
});

it('asks at most two at once and tells in the order in which it was said', async () => {
  const { server, session } = await listenTo(async ({ wav }, number) => {
    await wait(number === 1 ? 300 : 20);
    return `Zin van ${Math.round(wav.length / 32_000)} seconden.`;
  });
  for (const [index, seconds] of [1, 2, 3, 4].entries())
    pushAll(session, after(voice(seconds * 1000 - 480), quiet(10_000 - seconds * 1000 + 480)), index * 10_000);
  await session.end();
  expect(finals(await allOf(session))).toEqual([1, 2, 3, 4].map((seconds) => `Zin van ${seconds} seconden.`));
  expect(server.load.most).toBe(2);
});

it('gives up the oldest that waits when the server cannot keep up, and says so', async () => {
  const { server, session } = await listenTo(() => wait(150).then(() => 'Goed.'), {
    timeoutMs: 5000,
    atOnce: 2,
    waiting: 2,
  });
  for (let index = 0; index < 7; index += 1) pushAll(session, sentence, index * 2200);
  await session.end();
  const told = await allOf(session);
  expect(told.filter(({ type }) => type === 'error')).toEqual(
    Array.from({ length: 3 }, () => ({ type: 'error', recoverable: true, code: 'too-slow' })),
  );
  expect(finals(told)).toHaveLength(4);
  expect(server.requests).toHaveLength(4);
});

it.each([
  [{ status: 500 }, 'busy'],
  [{ status: 429 }, 'busy'],
  [{ status: 400 }, 'not-understood'],
  [{ status: 200, body: '<html>' }, 'not-understood'],
  [{ status: 200, body: '{"words":"x"}' }, 'not-understood'],
  [{ status: 200, body: `{"text":"${'x'.repeat(70_000)}"}` }, 'not-understood'],
  [{ status: 307, location: 'http://127.0.0.1:9/elsewhere' }, 'unreachable'],
] as const)('goes on after %j', async (answer, code) => {
  const { session } = await listenTo((_request, number) => (number === 1 ? answer : 'Daar ben ik weer.'));
  pushAll(session, sentence);
  await wait(100);
  pushAll(session, sentence, 5000);
  await session.end();
  const told = await allOf(session);
  expect(told.filter(({ type }) => type === 'error')).toEqual([{ type: 'error', recoverable: true, code }]);
  expect(finals(told)).toEqual(['Daar ben ik weer.']);
});

it.each([
  [401, 'sign-in'],
  [404, 'no-such-address'],
] as const)('ends after status %i, which no next piece will mend', async (status, code) => {
  const { server, session } = await listenTo(() => ({ status }));
  const told = allOf(session);
  pushAll(session, sentence);
  expect((await told).at(-1)).toEqual({ type: 'error', recoverable: false, code });
  pushAll(session, sentence, 5000);
  expect(server.requests).toHaveLength(1);
});

it('does not wait for ever', async () => {
  const { session } = await listenTo(() => null, { timeoutMs: 100, atOnce: 2, waiting: 4 });
  pushAll(session, sentence);
  await session.end();
  expect((await allOf(session)).at(-1)).toEqual({ type: 'error', recoverable: true, code: 'too-slow' });
});

it('says that a server that is not there is not reached', async () => {
  const { server, session } = await listenTo(() => '');
  await server.close();
  pushAll(session, sentence);
  await session.end();
  expect((await allOf(session)).at(-1)).toEqual({ type: 'error', recoverable: true, code: 'unreachable' });
});

it('drops everything when it is given up', async () => {
  const { server, session, aborter } = await listenTo(() => null);
  pushAll(session, sentence);
  await expect.poll(() => server.requests.length).toBe(1);
  aborter.abort();
  expect((await allOf(session)).filter(({ type }) => type !== 'speech')).toEqual([]);
  await expect.poll(() => server.load.now).toBe(0);
});

it('says where sound goes, and whether that is guarded', () => {
  const destination = (url: string) => openAiSpeech({ url, model: 'm', key: null }).destination;
  expect(destination('http://127.0.0.1:8000/v1/audio/transcriptions')).toEqual({
    host: '127.0.0.1:8000',
    guarded: true,
  });
  expect(destination('http://10.0.0.5:8000/x')).toEqual({ host: '10.0.0.5:8000', guarded: false });
  expect(destination('https://stt.example.nl/x')).toEqual({ host: 'stt.example.nl', guarded: true });
});
