import { useCallback } from 'react';
import { useChoice, writeChoice } from '#ui/preferences.ts';
import { usePerson } from '#ui/session.ts';

/** Whether the coach gives tips to this person during a call, and a way to switch them off and on. On unless switched off; kept per person in this browser. */
export function useTips(): readonly [boolean, (on: boolean) => void] {
  const name = `tips.${usePerson()?.userId ?? ''}`;
  const chosen = useChoice(name);
  const choose = useCallback((on: boolean) => writeChoice(name, on ? null : 'off'), [name]);
  return [chosen !== 'off', choose];
}
