import { isIP } from 'node:net';
import { EventStream } from '#platform/speech/event-stream.ts';
import type { SpeechEvent, SpeechProblem } from '#platform/speech/heard.ts';
import { saidWords } from '#platform/speech/made-up.ts';
import { type TranscriptionServer, transcribe } from '#platform/speech/openai-request.ts';
import type { ListenOptions, SpeechDestination, SpeechProvider, SpeechSession } from '#platform/speech/speech.ts';
import { type Segment, VoiceGate } from '#platform/speech/voice-gate.ts';

/** How much is asked of the server at once, per side of a call. */
export interface TranscriptionLimits {
  readonly timeoutMs: number;
  readonly atOnce: number;
  /** Pieces of speech that wait for their turn; of more the oldest is given up: words that come much too late help nobody. */
  readonly waiting: number;
}

const LIMITS: TranscriptionLimits = { timeoutMs: 20_000, atOnce: 2, waiting: 4 };
const LONGEST_TEXT = 4000;

/** Has speech transcribed by a server that works as OpenAI's: finds speech by its loudness, sends each piece as a WAV file, and drops what models make up. */
export function openAiSpeech(server: TranscriptionServer, limits = LIMITS): SpeechProvider {
  return {
    destination: destinationOf(server.url),
    open: (options) => new TranscribedSession(server, limits, options),
  };
}

function destinationOf(address: string): SpeechDestination {
  const url = new URL(address);
  const name = url.hostname;
  const isHere = name === 'localhost' || name === '[::1]' || (isIP(name) === 4 && name.startsWith('127.'));
  return { host: url.host, guarded: url.protocol === 'https:' || isHere };
}

/** A piece of speech on its way: what it gave is told only after what came before it. */
interface Piece {
  readonly segment: Segment;
  readonly endedAt: number;
  /** Null as long as it is worked on. */
  result: SpeechEvent | 'nothing' | null;
}

class TranscribedSession implements SpeechSession {
  readonly #server: TranscriptionServer;
  readonly #limits: TranscriptionLimits;
  readonly #gate = new VoiceGate();
  readonly #stream = new EventStream();
  readonly #stop: AbortController = new AbortController();
  /** In the order in which they were said; from the first without a result on nothing is told yet. */
  #pieces: Piece[] = [];
  #waiting: Piece[] = [];
  #running = 0;
  #before: string[] = [];
  #isEnding = false;

  constructor(server: TranscriptionServer, limits: TranscriptionLimits, options: ListenOptions) {
    this.#server = server;
    this.#limits = limits;
    if (options.signal.aborted) this.#giveUp();
    else options.signal.addEventListener('abort', () => this.#giveUp(), { once: true, signal: this.#stop.signal });
  }

  [Symbol.asyncIterator](): AsyncIterator<SpeechEvent> {
    return this.#stream[Symbol.asyncIterator]();
  }

  push(samples: Int16Array, t: number): void {
    if (!this.#isEnding) this.#take(this.#gate.push(samples, t));
  }

  async end(): Promise<void> {
    if (this.#isEnding) return;
    this.#take(this.#gate.end());
    this.#isEnding = true;
    this.#closeWhenDone();
  }

  #take(told: ReturnType<VoiceGate['push']>): void {
    for (const event of told) {
      if (event.type === 'speech') this.#stream.add(event);
      else this.#queue({ segment: event.segment, endedAt: performance.now(), result: null });
    }
  }

  #queue(piece: Piece): void {
    this.#pieces.push(piece);
    this.#waiting.push(piece);
    if (this.#running >= this.#limits.atOnce && this.#waiting.length > this.#limits.waiting) {
      const tooLate = this.#waiting.shift();
      if (tooLate) this.#settle(tooLate, problem('too-slow', true));
    }
    this.#runNext();
  }

  #runNext(): void {
    while (this.#running < this.#limits.atOnce) {
      const piece = this.#waiting.shift();
      if (!piece) return;
      this.#running += 1;
      void this.#work(piece);
    }
  }

  async #work(piece: Piece): Promise<void> {
    const { timeoutMs } = this.#limits;
    const heard = await transcribe(this.#server, piece.segment.samples, { timeoutMs, signal: this.#stop.signal });
    this.#running -= 1;
    if (this.#stop.signal.aborted) return;
    this.#settle(piece, heard.ok ? this.#wordsOf(piece, heard.text) : problem(heard.code, heard.recoverable));
    if (heard.ok || heard.recoverable) this.#runNext();
    else this.#giveUp();
  }

  #wordsOf({ segment, endedAt }: Piece, text: string): SpeechEvent | 'nothing' {
    const said = saidWords(text, { voicedMs: segment.voicedMs, before: this.#before });
    if (text.trim() !== '') this.#before = [...this.#before.slice(-1), text];
    if (said === null) return 'nothing';
    const latencyMs = Math.round(performance.now() - endedAt);
    return { type: 'final', from: segment.from, to: segment.to, text: said.slice(0, LONGEST_TEXT), latencyMs };
  }

  #settle(piece: Piece, result: SpeechEvent | 'nothing'): void {
    // Problems are told at once; words wait until all that was said before them is told.
    const isProblem = result !== 'nothing' && result.type === 'error';
    if (isProblem) this.#stream.add(result);
    piece.result = isProblem ? 'nothing' : result;
    for (let first = this.#pieces[0]; first && first.result !== null; first = this.#pieces[0]) {
      if (first.result !== 'nothing') this.#stream.add(first.result);
      this.#pieces.shift();
    }
    this.#closeWhenDone();
  }

  #closeWhenDone(): void {
    if (this.#isEnding && this.#pieces.length === 0) this.#giveUp();
  }

  /** Ends everything: what waits or is under way is dropped. */
  #giveUp(): void {
    this.#isEnding = true;
    this.#waiting = [];
    this.#stream.close();
    this.#stop.abort();
  }
}

const problem = (code: SpeechProblem, recoverable: boolean): SpeechEvent => ({ type: 'error', recoverable, code });
