import { useSyncExternalStore } from 'react';

/** Choices that this browser remembers. Where storage is closed (private windows), they last as long as the page. */
const remembered = new Map<string, string>();
const listeners = new Set<() => void>();

/** What was chosen, or null. */
export function readChoice(name: string): string | null {
  try {
    return window.localStorage.getItem(`nakomen.${name}`) ?? remembered.get(name) ?? null;
  } catch {
    return remembered.get(name) ?? null;
  }
}

/** Remembers a choice; null forgets it. */
export function writeChoice(name: string, value: string | null): void {
  if (value === null) remembered.delete(name);
  else remembered.set(name, value);
  try {
    if (value === null) window.localStorage.removeItem(`nakomen.${name}`);
    else window.localStorage.setItem(`nakomen.${name}`, value);
  } catch {
    // storage is closed; the map above remembers
  }
  for (const listener of listeners) listener();
}

/** A choice that the whole page follows as soon as it is made: `const tips = useChoice('tips')`; null when nothing was chosen. */
export function useChoice(name: string): string | null {
  return useSyncExternalStore(subscribe, () => readChoice(name));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
