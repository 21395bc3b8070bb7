import { useSyncExternalStore } from 'react';

/** A short message at the bottom of the screen. */
export interface Message {
  readonly key: number;
  readonly text: string;
  readonly failed: boolean;
  /** What can still be done about it: undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const MOST = 3;
let shown: readonly Message[] = [];
let count = 0;
const listeners = new Set<() => void>();

function show(messages: readonly Message[]): void {
  shown = messages;
  for (const listener of listeners) listener();
}

/** Shows a message below the ones that are there; the oldest makes place. */
export function addMessage(message: Omit<Message, 'key'>): void {
  count += 1;
  show([...shown.slice(1 - MOST), { ...message, key: count }]);
}

/** Takes a message away. */
export function removeMessage(key: number): void {
  show(shown.filter((message) => message.key !== key));
}

/** The messages that are shown now, oldest first. */
export function useMessages(): readonly Message[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
