import type { Person } from '#platform/http/route.ts';
import type { Socket, SocketListener, SocketRoute } from '#platform/http/socket.ts';
import type { Logger } from '#platform/log.ts';
import { LISTEN_PATH } from '#platform/speech/contract.ts';
import { decodeFrame, type SoundFrame } from '#platform/speech/frame.ts';
import type { SpeechEvent, SpeechRole } from '#platform/speech/heard.ts';
import { SAMPLE_RATE, type SpeechProvider, type SpeechSession } from '#platform/speech/speech.ts';

/** What one person may send. */
export interface ListenLimits {
  readonly socketsPerPerson: number;
  readonly recheckMs: number;
  /** Sound that may come ahead of the clock, e.g. after a hiccup of the network. */
  readonly aheadMs: number;
  /** Without any sound for so long it ends. */
  readonly idleMs: number;
}

const LIMITS: ListenLimits = { socketsPerPerson: 3, recheckMs: 60_000, aheadMs: 20_000, idleMs: 60_000 };
const LARGEST_FRAME_BYTES = 65_536;
/** Clocks of sound cards differ a little from ours. */
const FASTER_THAN_CLOCK = 1.1;
const MOST_WAITING_BYTES = 65_536;

const DONE = 1000;
const NOT_UNDERSTOOD = 1003;
const NOT_ALLOWED = 1008;
const FAILED = 1011;
const TOO_MANY = 1013;

/** The socket on which browsers send the sound of calls and get the words back. Sound is handed to the provider and forgotten. */
export function listenSocket(provider: SpeechProvider, logger: Logger, limits = LIMITS): SocketRoute {
  const open = new Map<string, number>();
  return {
    path: LISTEN_PATH,
    permission: 'work',
    largestMessageBytes: LARGEST_FRAME_BYTES,
    recheckMs: limits.recheckMs,
    connect: (socket, { userId }: Person): SocketListener => {
      const count = (open.get(userId) ?? 0) + 1;
      open.set(userId, count);
      const listening = new Listening(socket, provider, logger, limits);
      if (count > limits.socketsPerPerson) socket.close(TOO_MANY, 'too-many');
      return {
        onText: (text) => listening.command(text),
        onBytes: (bytes) => listening.hear(bytes),
        onClose: () => {
          open.set(userId, (open.get(userId) ?? 1) - 1);
          if (open.get(userId) === 0) open.delete(userId);
          listening.stop();
        },
      };
    },
  };
}

/** One call that is listened to: a session for each side that sends sound. */
class Listening {
  readonly #socket: Socket;
  readonly #provider: SpeechProvider;
  readonly #logger: Logger;
  readonly #limits: ListenLimits;
  readonly #aborter = new AbortController();
  readonly #sessions = new Map<SpeechRole, { readonly session: SpeechSession; readonly told: Promise<void> }>();
  readonly #soundMs = new Map<SpeechRole, number>();
  readonly #startedAt = performance.now();
  #idle: NodeJS.Timeout;
  readonly #figures = { finals: 0, problems: 0, slowestMs: 0 };

  constructor(socket: Socket, provider: SpeechProvider, logger: Logger, limits: ListenLimits) {
    this.#socket = socket;
    this.#provider = provider;
    this.#logger = logger;
    this.#limits = limits;
    this.#idle = setTimeout(() => socket.close(DONE, 'idle'), limits.idleMs);
  }

  command(text: string): void {
    if (text === 'end') void this.#finish();
    else this.#socket.close(NOT_UNDERSTOOD, 'not-understood');
  }

  hear(bytes: Uint8Array): void {
    if (this.#aborter.signal.aborted) return;
    const frame = decodeFrame(bytes);
    if (frame === null) return this.#socket.close(NOT_UNDERSTOOD, 'not-understood');
    if (this.#isTooMuch(frame)) {
      this.#tell(frame.role, { type: 'error', recoverable: false, code: 'too-much-sound' });
      return this.#socket.close(NOT_ALLOWED, 'too-much-sound');
    }
    this.#idle.refresh();
    this.#sessionOf(frame.role).push(frame.samples, frame.t);
  }

  /** The connection is gone: what is under way is dropped. */
  stop(): void {
    clearTimeout(this.#idle);
    this.#aborter.abort();
    // Figures only: what was said is not for the log.
    if (this.#sessions.size > 0) this.#logger.info({ ...this.#figures }, 'listened to a call');
  }

  /** No more sound comes: tells what is still being worked on, then ends. */
  async #finish(): Promise<void> {
    const sessions = [...this.#sessions.values()];
    await Promise.all(sessions.map(({ session }) => session.end()));
    await Promise.all(sessions.map(({ told }) => told));
    this.#socket.close(DONE, 'done');
  }

  #isTooMuch({ role, samples }: SoundFrame): boolean {
    const soundMs = (this.#soundMs.get(role) ?? 0) + (samples.length / SAMPLE_RATE) * 1000;
    this.#soundMs.set(role, soundMs);
    return soundMs > (performance.now() - this.#startedAt) * FASTER_THAN_CLOCK + this.#limits.aheadMs;
  }

  #sessionOf(role: SpeechRole): SpeechSession {
    const known = this.#sessions.get(role);
    if (known) return known.session;
    const session = this.#provider.open({ role, signal: this.#aborter.signal });
    const told = this.#relay(role, session).catch((error: unknown) => {
      this.#logger.error({ err: error }, 'listening failed');
      this.#socket.close(FAILED, 'failed');
    });
    this.#sessions.set(role, { session, told });
    return session;
  }

  async #relay(role: SpeechRole, session: SpeechSession): Promise<void> {
    for await (const event of session) {
      // Who reads slowly misses words that may still change, never final ones.
      if (event.type === 'interim' && this.#socket.waitingBytes > MOST_WAITING_BYTES) continue;
      if (event.type === 'error') this.#figures.problems += 1;
      if (event.type === 'final') {
        this.#figures.finals += 1;
        this.#figures.slowestMs = Math.max(this.#figures.slowestMs, event.latencyMs);
      }
      this.#tell(role, event);
    }
  }

  #tell(role: SpeechRole, event: SpeechEvent): void {
    this.#socket.send(JSON.stringify({ role, ...event }));
  }
}
