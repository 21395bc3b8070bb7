import { EventStream } from '#platform/speech/event-stream.ts';
import type { SpeechEvent, SpeechRole } from '#platform/speech/heard.ts';
import type { SpeechProvider, SpeechSession } from '#platform/speech/speech.ts';

/** A provider whose words are typed: `say` puts them into the sessions of that side. Nothing is listened to. */
export interface TypedSpeech extends SpeechProvider {
  say(role: SpeechRole, text: string, from: number, to: number): void;
}

/** Hears what is typed: for whoever has the words already, and for tests. */
export function typedSpeech(): TypedSpeech {
  const open = new Map<EventStream, SpeechRole>();
  return {
    destination: { host: 'typed', guarded: true },
    open: ({ role, signal }): SpeechSession => {
      const stream = new EventStream();
      open.set(stream, role);
      const close = (): void => {
        open.delete(stream);
        stream.close();
      };
      signal.addEventListener('abort', close, { once: true });
      return {
        push: () => undefined,
        end: async () => close(),
        [Symbol.asyncIterator]: (): AsyncIterator<SpeechEvent> => stream[Symbol.asyncIterator](),
      };
    },
    say: (role, text, from, to) => {
      for (const [stream, side] of open) if (side === role) stream.add({ type: 'final', from, to, text, latencyMs: 0 });
    },
  };
}
