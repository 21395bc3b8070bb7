import { useMemo } from 'react';
import type { Moment } from '#rooms/training/rules/cards/deck.ts';
import { useNow, useToday } from '#ui/clock.ts';
import { useAdministration } from '#ui/session.ts';

/** The moment by which cards are due. */
export function useMoment(): Moment {
  const now = useNow();
  const today = useToday();
  const { timeZone } = useAdministration();
  return useMemo(() => ({ now, today, timeZone }), [now, today, timeZone]);
}
