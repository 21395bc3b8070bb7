import { useEffect, useState } from 'react';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';

/** What a role-play needs, fetched when it is first wanted; null until then. */
export function useEngine(): typeof Engine | null {
  const [engine, setEngine] = useState<typeof Engine | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const loaded = await import('#rooms/training/rules/role-play/engine.ts');
      if (here) setEngine(loaded);
    };
    void load();
    return () => {
      here = false;
    };
  }, []);
  return engine;
}
