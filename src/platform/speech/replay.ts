import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EventStream } from '#platform/speech/event-stream.ts';
import type { SpeechEvent, SpeechRole } from '#platform/speech/heard.ts';
import { type ListenOptions, SAMPLE_RATE, type SpeechProvider, type SpeechSession } from '#platform/speech/speech.ts';

/** The dialogue file that `nakomen review` reads; only what is said matters here. */
const dialogueSchema = z.object({
  turns: z
    .array(
      z.object({
        role: z.enum(['agent', 'customer']),
        text: z.string().trim().min(1).max(4000),
        from: z.number().min(0).nullish(),
        to: z.number().min(0).nullish(),
      }),
    )
    .min(1)
    .max(5000),
});

interface Turn {
  readonly role: SpeechRole;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MS_PER_LETTER = 65;
const MS_BETWEEN = 600;

/**
 * "Hears" a stored dialogue instead of the sound: each turn comes when the sound that is sent in has reached the time at which it was said. For
 * trying out the cockpit without a transcription server; the sound itself is thrown away.
 */
export async function replaySpeech(file: string): Promise<SpeechProvider> {
  const dialogue = dialogueSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const turns = timed(dialogue.turns);
  return {
    destination: { host: 'replay', guarded: true },
    open: (options) => new ReplaySession(turns, options),
  };
}

/** Gives a time to turns that have none: as long as it takes to say them, one after the other. */
function timed(turns: z.output<typeof dialogueSchema>['turns']): readonly Turn[] {
  let end = 0;
  return turns.map(({ role, text, from: given, to: ended }) => {
    const from = given ?? end + MS_BETWEEN;
    const to = Math.max(from, ended ?? from + text.length * MS_PER_LETTER);
    end = to;
    return { role, text, from, to };
  });
}

class ReplaySession implements SpeechSession {
  readonly #stream = new EventStream();
  readonly #turns: Turn[];
  #begun: Turn | null = null;

  constructor(turns: readonly Turn[], { role, signal }: ListenOptions) {
    this.#turns = turns.filter((turn) => turn.role === role);
    if (signal.aborted) this.#stream.close();
    else signal.addEventListener('abort', () => this.#stream.close(), { once: true });
  }

  [Symbol.asyncIterator](): AsyncIterator<SpeechEvent> {
    return this.#stream[Symbol.asyncIterator]();
  }

  push(samples: Int16Array, t: number): void {
    const now = t + (samples.length / SAMPLE_RATE) * 1000;
    for (let turn = this.#turns[0]; turn && turn.from <= now; turn = this.#turns[0]) {
      if (this.#begun !== turn) {
        this.#begun = turn;
        this.#stream.add({ type: 'speech', on: true, t: turn.from });
      }
      if (turn.to > now) {
        this.#stream.add({ type: 'interim', from: turn.from, to: now, text: begunWords(turn, now) });
        return;
      }
      this.#turns.shift();
      this.#stream.add({ type: 'speech', on: false, t: turn.to });
      this.#stream.add({ type: 'final', from: turn.from, to: turn.to, text: turn.text, latencyMs: 0 });
    }
  }

  async end(): Promise<void> {
    this.#stream.close();
  }
}

function begunWords({ text, from, to }: Turn, now: number): string {
  const words = text.split(' ');
  return words.slice(0, Math.max(1, Math.floor((words.length * (now - from)) / (to - from)))).join(' ');
}
