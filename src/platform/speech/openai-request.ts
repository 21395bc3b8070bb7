import { z } from 'zod';
import type { SpeechProblem } from '#platform/speech/heard.ts';
import { wavOf } from '#platform/speech/wav.ts';

/** A server that transcribes as OpenAI's does: faster-whisper (speaches), LocalAI, whisper.cpp, or OpenAI itself. */
export interface TranscriptionServer {
  /** Full address, ending in /audio/transcriptions. */
  readonly url: string;
  readonly model: string;
  /** Sent as bearer token; null: the server asks for none. */
  readonly key: string | null;
}

/** What became of one piece of speech. */
export type Transcription =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly recoverable: boolean; readonly code: SpeechProblem };

const LARGEST_ANSWER_BYTES = 65_536;
const answerSchema = z.object({ text: z.string() });
const failed = (code: SpeechProblem, recoverable: boolean): Transcription => ({ ok: false, recoverable, code });

/** Sends one piece of speech and gives its words. Never throws for what the server does; redirects are not followed: sound goes only where it was configured to go. */
export async function transcribe(
  server: TranscriptionServer,
  samples: Int16Array,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Transcription> {
  const form = new FormData();
  form.append('file', new Blob([wavOf(samples)], { type: 'audio/wav' }), 'speech.wav');
  form.append('model', server.model);
  form.append('language', 'nl');
  form.append('response_format', 'json');
  form.append('temperature', '0');
  const deadline = AbortSignal.timeout(options.timeoutMs);
  try {
    const answer = await fetch(server.url, {
      method: 'POST',
      body: form,
      headers: server.key === null ? {} : { authorization: `Bearer ${server.key}` },
      redirect: 'error',
      signal: AbortSignal.any([deadline, options.signal]),
    });
    if (answer.ok) return wordsIn(await readLimited(answer));
    await answer.body?.cancel();
    return problemOf(answer.status);
  } catch {
    // Not reached, cut off in the middle, sent elsewhere, or taking too long: the next piece may do better.
    return failed(deadline.aborted ? 'too-slow' : 'unreachable', true);
  }
}

function problemOf(status: number): Transcription {
  if (status === 401 || status === 403) return failed('sign-in', false);
  if (status === 404 || status === 405) return failed('no-such-address', false);
  if (status === 429 || status >= 500) return failed('busy', true);
  return failed('not-understood', true);
}

function wordsIn(body: string | null): Transcription {
  if (body === null) return failed('not-understood', true);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return failed('not-understood', true);
  }
  const read = answerSchema.safeParse(json);
  return read.success ? { ok: true, text: read.data.text } : failed('not-understood', true);
}

/** The body of an answer; null when it is longer than any transcript of a few seconds. */
async function readLimited(answer: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > LARGEST_ANSWER_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
