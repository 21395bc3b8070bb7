import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { readSpeech } from '#platform/speech/contract.ts';
import type { SpeechProvider } from '#platform/speech/speech.ts';

/** What the screens may know of listening; null: no provider was configured. */
export function speechRoutes(provider: SpeechProvider | null): readonly Route[] {
  return [route(readSpeech, async () => granted({ destination: provider?.destination ?? null }))];
}
