/** Samples per second that the server takes. */
const RATE = 16_000;

/** Brings the sound of a browser, as it comes, to 16 000 samples of 16 bits per second: the mean of what falls into each sample. */
export class Resampler {
  readonly #step: number;
  #sum = 0;
  /** How much of an input sample went into the sum so far. */
  #filled = 0;

  /** `rate`: samples per second of what comes in, 16 000 or more. */
  constructor(rate: number) {
    this.#step = rate / RATE;
  }

  /** Takes samples from -1 to 1. */
  push(input: Float32Array): Int16Array {
    const output: number[] = [];
    for (const sample of input) {
      let left = 1;
      while (this.#filled + left >= this.#step) {
        const part = this.#step - this.#filled;
        output.push(wholeSample((this.#sum + sample * part) / this.#step));
        left -= part;
        this.#sum = 0;
        this.#filled = 0;
      }
      this.#sum += sample * left;
      this.#filled += left;
    }
    return Int16Array.from(output);
  }
}

function wholeSample(value: number): number {
  return Math.round(Math.max(-1, Math.min(1, value)) * 32_767);
}

/** How loud a piece of sound is, from 0 (silence) to 1 (as loud as it gets), as ears have it: -60 dB is 0. */
export function levelOf(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += (sample / 32_768) ** 2;
  const decibels = 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12);
  return Math.max(0, Math.min(1, 1 + decibels / 60));
}

const MOST_DRIFT_MS = 500;

/** Tells at which millisecond of the call each piece of sound began: by counting samples, set right by the clock when sound was missing. */
export class SoundClock {
  #next: number | null = null;

  /** `now`: milliseconds from the start of the call at which these samples were complete. */
  startOf(samples: number, now: number): number {
    const length = (samples / RATE) * 1000;
    const byClock = Math.max(0, now - length);
    const start = this.#next === null || Math.abs(byClock - this.#next) > MOST_DRIFT_MS ? byClock : this.#next;
    this.#next = start + length;
    return Math.round(start);
  }
}
