import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SpeechEvent } from '#platform/speech/heard.ts';
import { SAMPLE_RATE, type SpeechSession } from '#platform/speech/speech.ts';

const samplesIn = (ms: number): number => Math.round((SAMPLE_RATE * ms) / 1000);

/** Something as loud as somebody who speaks (about -18 dB of full scale), with the rhythm of syllables. */
export function voice(ms: number, loudness = 6000): Int16Array {
  return Int16Array.from({ length: samplesIn(ms) }, (_, index) => {
    const seconds = index / SAMPLE_RATE;
    const syllable = 0.55 + 0.45 * Math.sin(2 * Math.PI * 4 * seconds);
    return loudness * syllable * (Math.sin(2 * Math.PI * 140 * seconds) + 0.4 * Math.sin(2 * Math.PI * 900 * seconds));
  });
}

/** A line on which nobody speaks: noise of the same loudness all the time, the same in each run. */
export function noise(ms: number, loudness: number): Int16Array {
  let seed = 42;
  return Int16Array.from({ length: samplesIn(ms) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return loudness * 1.73 * (seed / 1_073_741_824 - 1);
  });
}

/** Complete silence. */
export const quiet = (ms: number): Int16Array => new Int16Array(samplesIn(ms));

/** Pieces of sound after each other. */
export function after(...pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Sends sound as a browser does: in pieces of 100 ms. */
export function pushAll(session: Pick<SpeechSession, 'push'>, sound: Int16Array, from = 0): void {
  const step = samplesIn(100);
  for (let at = 0; at < sound.length; at += step) session.push(sound.slice(at, at + step), from + (at / step) * 100);
}

/** All that a session tells until it ends. */
export async function allOf(session: AsyncIterable<SpeechEvent>): Promise<SpeechEvent[]> {
  const told: SpeechEvent[] = [];
  for await (const event of session) told.push(event);
  return told;
}

/** A request that a transcription server got. */
export interface TranscriptionRequest {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  /** The sound file as it came. */
  readonly wav: Buffer;
}

/** What it answers: words, another status, or nothing at all. */
export type TranscriptionAnswer =
  | string
  | { readonly status: number; readonly body?: string; readonly location?: string }
  | null;

/** A small server that takes speech as OpenAI's does and answers what `answer` says. */
export async function openTranscriptionServer(
  answer: (request: TranscriptionRequest, number: number) => TranscriptionAnswer | Promise<TranscriptionAnswer>,
) {
  const requests: TranscriptionRequest[] = [];
  const load = { now: 0, most: 0 };
  const server: Server = createServer((request, reply) => {
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    reply.on('close', () => (load.now -= 1));
    void (async () => {
      const got = await readRequest(request);
      requests.push(got);
      const said = await answer(got, requests.length);
      if (said === null) return;
      const { status, body, location } =
        typeof said === 'string' ? { status: 200, body: JSON.stringify({ text: said }), location: undefined } : said;
      reply.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) });
      reply.end(body ?? '{}');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/v1/audio/transcriptions`,
    requests,
    load,
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<TranscriptionRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(Buffer.concat(pieces), { headers }).formData();
  const fields: Record<string, string> = {};
  let wav: Buffer = Buffer.alloc(0);
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else wav = Buffer.from(await value.arrayBuffer());
  }
  return { url: request.url ?? '', authorization: request.headers.authorization, fields, wav };
}
