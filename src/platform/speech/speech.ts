import type { SpeechEvent, SpeechRole } from '#platform/speech/heard.ts';

/** Samples per second of all sound that comes in: one channel, 16 bits. */
export const SAMPLE_RATE = 16_000;

/** What a provider is asked to listen to: one side of a call. */
export interface ListenOptions {
  readonly role: SpeechRole;
  /** Given up when it aborts: requests that are under way are ended, nothing more is told. */
  readonly signal: AbortSignal;
}

/** One side of a call that is listened to. Iterating gives what was heard, until `end` is done or the signal aborts. */
export interface SpeechSession extends AsyncIterable<SpeechEvent> {
  /** Sound at `t`: milliseconds from the start of the call at which these samples began. */
  push(samples: Int16Array, t: number): void;
  /** No more sound comes: what is still being worked on is told first. */
  end(): Promise<void>;
}

/** Turns sound into words. `destination` says where the sound goes; it never is kept. */
export interface SpeechProvider {
  readonly destination: SpeechDestination;
  open(options: ListenOptions): SpeechSession;
}

/** Where sound goes: the machine, and whether it travels encrypted or stays within this machine. */
export interface SpeechDestination {
  readonly host: string;
  readonly guarded: boolean;
}
