import { SAMPLE_RATE } from '#platform/speech/speech.ts';

/** A piece of speech that ended: when it began and ended, and its samples with a little of the sound around it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly samples: Int16Array;
  /** How much of it is voice, in milliseconds. */
  readonly voicedMs: number;
}

/** Told by the gate: speech began or ended, and what was said in between. A segment comes right before its `on: false`. */
export type GateEvent =
  | { readonly type: 'speech'; readonly on: boolean; readonly t: number }
  | { readonly type: 'segment'; readonly segment: Segment };

const FRAME_MS = 20;
const FRAME = (SAMPLE_RATE * FRAME_MS) / 1000;
/** Below this loudness (of full scale, root mean square) nothing counts as speech: 0.0025, as several Whisper front ends have it. */
const QUIETEST = 0.0025 * 32_768;
/** Speech is this much louder than what is always there (10 dB). */
const ABOVE_NOISE = 3.16;
/** What is always there is believed to rise by 1.5 dB a second at most, so that words do not become noise and a fan does. */
const NOISE_RISE = 10 ** (1.5 / 20 / (1000 / FRAME_MS));
const FRAMES_TO_BEGIN = 3;
const QUIET_TO_END = 700 / FRAME_MS;
const KEPT_BEFORE = 240 / FRAME_MS;
const LONGEST = 20_000 / FRAME_MS;
const SHORTEST_VOICED_MS = 160;
/** Sound that is missing for longer than this ends what was being said. */
const LARGEST_GAP_MS = 250;

/** Finds speech in the sound of one side by its loudness, so that silence is never sent to be transcribed (models make up text for it). */
export class VoiceGate {
  #rest = new Int16Array(0);
  /** Time of the first sample in `#rest`. */
  #at = 0;
  #noise = QUIETEST / ABOVE_NOISE;
  #loudInRow = 0;
  #quietInRow = 0;
  #voiced = 0;
  #frames: Int16Array[] = [];
  #from = 0;
  #isOpen = false;

  /** Takes sound that began at `t`; gives what it tells. */
  push(samples: Int16Array, t: number): GateEvent[] {
    const told: GateEvent[] = [];
    const expected = this.#at + (this.#rest.length / SAMPLE_RATE) * 1000;
    if (Math.abs(t - expected) > LARGEST_GAP_MS) {
      told.push(...this.end());
      this.#at = t;
    }
    const sound = new Int16Array(this.#rest.length + samples.length);
    sound.set(this.#rest);
    sound.set(samples, this.#rest.length);
    let start = 0;
    for (; start + FRAME <= sound.length; start += FRAME) {
      told.push(...this.#hear(sound.slice(start, start + FRAME)));
      this.#at += FRAME_MS;
    }
    this.#rest = sound.slice(start);
    return told;
  }

  /** No more sound comes now: ends what was being said. */
  end(): GateEvent[] {
    const told = this.#isOpen ? this.#close(this.#at) : [];
    this.#rest = new Int16Array(0);
    this.#frames = [];
    this.#loudInRow = 0;
    return told;
  }

  #hear(frame: Int16Array): GateEvent[] {
    const loudness = loudnessOf(frame);
    this.#noise = Math.max(QUIETEST / ABOVE_NOISE, Math.min(loudness, this.#noise * NOISE_RISE));
    const isLoud = loudness > Math.max(QUIETEST, this.#noise * ABOVE_NOISE);
    this.#frames.push(frame);
    this.#loudInRow = isLoud ? this.#loudInRow + 1 : 0;
    if (!this.#isOpen) return this.#mayBegin();
    this.#quietInRow = isLoud ? 0 : this.#quietInRow + 1;
    if (isLoud) this.#voiced += 1;
    const isOver = this.#quietInRow >= QUIET_TO_END || this.#frames.length >= LONGEST;
    return isOver ? this.#close(this.#at + FRAME_MS) : [];
  }

  #mayBegin(): GateEvent[] {
    if (this.#loudInRow < FRAMES_TO_BEGIN) {
      if (this.#frames.length > KEPT_BEFORE) this.#frames.shift();
      return [];
    }
    this.#isOpen = true;
    this.#voiced = FRAMES_TO_BEGIN;
    this.#quietInRow = 0;
    this.#from = this.#at + FRAME_MS * (1 - FRAMES_TO_BEGIN);
    return [{ type: 'speech', on: true, t: this.#from }];
  }

  #close(now: number): GateEvent[] {
    this.#isOpen = false;
    const to = now - this.#quietInRow * FRAME_MS;
    // Of the quiet that ended it a little stays, so that no last consonant is cut off.
    const surplus = Math.max(0, this.#quietInRow - KEPT_BEFORE);
    const spoken = this.#frames.slice(0, this.#frames.length - surplus);
    const voicedMs = this.#voiced * FRAME_MS;
    const segment: Segment = { from: this.#from, to, samples: joined(spoken), voicedMs };
    // Who is cut in two because he speaks on and on is not heard twice.
    this.#frames = this.#quietInRow >= KEPT_BEFORE ? this.#frames.slice(-KEPT_BEFORE) : [];
    this.#loudInRow = 0;
    return [
      ...(voicedMs >= SHORTEST_VOICED_MS ? [{ type: 'segment', segment } as const] : []),
      { type: 'speech', on: false, t: to },
    ];
  }
}

function loudnessOf(frame: Int16Array): number {
  let sum = 0;
  for (const sample of frame) sum += sample * sample;
  return Math.sqrt(sum / frame.length);
}

function joined(frames: readonly Int16Array[]): Int16Array {
  const samples = new Int16Array(frames.length * FRAME);
  for (const [index, frame] of frames.entries()) samples.set(frame, index * FRAME);
  return samples;
}
