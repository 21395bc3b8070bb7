import { useEffect } from 'react';

/** A second sign soon after the first: what the screen before this one said on leaving may have come in last. */
const SOON_MS = 2_000;

/** Does something at once, soon again, and then every so many milliseconds, as long as the component is there. Give a `beat` that stays the same between renders. */
export function useHeartbeat(beat: () => void, everyMs: number): void {
  useEffect(() => {
    beat();
    const soon = setTimeout(beat, SOON_MS);
    const timer = setInterval(beat, everyMs);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [beat, everyMs]);
}
