import { createContext, useContext, useEffect, useState } from 'react';
import { addMilliseconds, type Day, dayOf, type Instant } from '#kernel/dates.ts';
import { useAdministration } from '#ui/session.ts';

const epoch = '1970-01-01T00:00:00.000Z' as Instant;

/** The moment of now on the person's machine. */
export function machineNow(): Instant {
  return addMilliseconds(epoch, Math.round(performance.timeOrigin + performance.now()));
}

/** Set in tests and stories to let time stand still. */
export const FixedNow = createContext<Instant | null>(null);

/** The moment of now; renders again each minute. */
export function useNow(): Instant {
  const fixed = useContext(FixedNow);
  const [now, setNow] = useState(machineNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(machineNow()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return fixed ?? now;
}

/** The calendar day of the current administration. */
export function useToday(): Day {
  const { timeZone } = useAdministration();
  return dayOf(useNow(), timeZone);
}
