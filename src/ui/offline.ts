import { useEffect, useState } from 'react';

/**
 * Lets the browser keep the application, so that it opens without a network; true once it does. False in development, and where a
 * browser does not allow it (no https).
 */
export function useKeptOffline(): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    let here = true;
    const keep = async () => {
      await navigator.serviceWorker.register('/sw.js', { scope: '/' });
      await navigator.serviceWorker.ready;
      if (here) setKept(true);
    };
    keep().catch(() => {
      // The browser does not want to; learning with a network works all the same, and the screen says which it is.
      if (here) setKept(false);
    });
    return () => {
      here = false;
    };
  }, []);
  return kept;
}
