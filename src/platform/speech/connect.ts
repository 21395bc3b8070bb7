import { fileURLToPath } from 'node:url';
import { openAiSpeech } from '#platform/speech/openai.ts';
import { replaySpeech } from '#platform/speech/replay.ts';
import type { SpeechProvider } from '#platform/speech/speech.ts';

/** Which provider an installation uses: a server that transcribes as OpenAI's does (http, https), or a stored dialogue (file) to try out with. */
export interface SpeechSettings {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
}

/** Whether an address can be used to turn sound into words. A name or password in it would be seen by who looks where sound goes. */
export function isSpeechAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol === 'file:') return true;
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' && username === '' && password === '';
}

/** Connects the configured provider. */
export async function connectSpeech({ url, model, key }: SpeechSettings): Promise<SpeechProvider> {
  if (url.startsWith('file:')) return replaySpeech(fileURLToPath(url));
  return openAiSpeech({ url: transcriptionsAt(url), model, key });
}

/** The address of transcriptions: 'http://host:8000', 'http://host:8000/v1' and the full address are all taken. */
export function transcriptionsAt(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/audio/transcriptions')) {
    url.pathname = path.endsWith('/v1') ? `${path}/audio/transcriptions` : `${path}/v1/audio/transcriptions`;
  }
  return url.href;
}
