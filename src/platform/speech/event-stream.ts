import type { SpeechEvent } from '#platform/speech/heard.ts';

/** Carries events from who hears them to who reads them. Of interim words that nobody has read yet only the newest are kept, until the final ones come. */
export class EventStream implements AsyncIterable<SpeechEvent> {
  #waiting: SpeechEvent[] = [];
  #isClosed = false;
  #wake: () => void = () => undefined;

  add(event: SpeechEvent): void {
    if (this.#isClosed) return;
    if (event.type === 'interim' || event.type === 'final')
      this.#waiting = this.#waiting.filter(({ type }) => type !== 'interim');
    this.#waiting.push(event);
    this.#wake();
  }

  /** Nothing more comes; what waits is still given. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SpeechEvent, void> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next) yield next;
      else if (this.#isClosed) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
