import { type RefObject, useEffect, useRef, useState } from 'react';
import { finishArticle, openArticle, readArticle, readKnowledge } from '#rooms/training/contract.ts';
import { useCall, useRefresh } from '#ui/api.ts';
import { RefusalError } from '#ui/request.ts';

/** How reading goes: `done`: it was counted just now; `not-counted`: the server could not be told. */
export type ReadingState = 'reading' | 'done' | 'not-counted';

/**
 * Tells the server that one reads an article, and, once that took as long as anybody needs and its end (`end`) was in sight, that one has read it.
 * A connection that is gone keeps nobody from reading: it is said that it does not count.
 */
export function useReading(
  article: string,
  here: boolean,
): { readonly state: ReadingState; readonly end: RefObject<HTMLDivElement | null> } {
  const call = useCall();
  const refresh = useRefresh();
  const [state, setState] = useState<ReadingState>('reading');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!here) return;
    let left = false;
    let seenEnd = false;
    let late = false;
    let timer: number | undefined;
    const finish = async () => {
      if (left || !seenEnd || !late) return;
      late = false;
      try {
        await call(finishArticle, { params: { article } });
        if (!left) setState('done');
        await refresh([readArticle, readKnowledge]);
      } catch (error) {
        // A little faster than the clock of the server: once more when it is time.
        const seconds = error instanceof RefusalError ? error.facts['seconds'] : null;
        if (typeof seconds === 'number') wait(seconds);
        else if (!left) setState('not-counted');
      }
    };
    const wait = (seconds: number) => {
      timer = window.setTimeout(
        () => {
          late = true;
          void finish();
        },
        seconds * 1000 + 500,
      );
    };
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seenEnd = true;
      void finish();
    });
    if (end.current) watcher.observe(end.current);
    const begin = async () => {
      try {
        const { secondsLeft } = await call(openArticle, { params: { article } });
        if (!left && secondsLeft !== null) wait(secondsLeft);
      } catch {
        if (!left) setState('not-counted');
      }
    };
    void begin();
    return () => {
      left = true;
      watcher.disconnect();
      window.clearTimeout(timer);
    };
  }, [article, here, call, refresh]);
  return { state, end };
}
