import { useEffect, useRef } from 'react';
import { eventsIn, type StreamEvent } from '#ui/liveText.ts';
import { useAdministration } from '#ui/session.ts';

const WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

/** Who on this page hears the news of an administration; they share one stream, because a browser keeps few connections open. */
interface Listening {
  readonly hearers: Set<(event: StreamEvent) => void>;
  stop(): void;
}

const open = new Map<string, Listening>();

/** Hears news of one kind as it happens, while the page is in sight: pages in the background let go. */
export function useLive(kind: string, hear: (data: unknown) => void, enabled = true): void {
  const { tenantId } = useAdministration();
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    if (!enabled) return;
    return listen(tenantId, (event) => {
      if (event.kind === kind) latest.current(event.data);
    });
  }, [tenantId, kind, enabled]);
}

function listen(tenantId: string, hear: (event: StreamEvent) => void): () => void {
  const listening = open.get(tenantId) ?? begin(tenantId);
  open.set(tenantId, listening);
  listening.hearers.add(hear);
  return () => {
    listening.hearers.delete(hear);
    if (listening.hearers.size > 0 || open.get(tenantId) !== listening) return;
    open.delete(tenantId);
    listening.stop();
  };
}

function begin(tenantId: string): Listening {
  const hearers: Listening['hearers'] = new Set();
  let stream: AbortController | null = null;
  const follow = () => {
    const inSight = document.visibilityState === 'visible';
    if (inSight && !stream) {
      stream = new AbortController();
      void keepReading(tenantId, stream.signal, (event) => {
        for (const hear of hearers) hear(event);
      });
    } else if (!inSight) {
      stream?.abort();
      stream = null;
    }
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return {
    hearers,
    stop: () => {
      document.removeEventListener('visibilitychange', follow);
      stream?.abort();
    },
  };
}

/** Reads the stream, and opens it again when it ends or is lost; gives up when the server says no. */
async function keepReading(
  administration: string,
  signal: AbortSignal,
  hear: (event: StreamEvent) => void,
): Promise<void> {
  let wait = WAIT_MS;
  while (!signal.aborted) {
    try {
      const response = await fetch('/api/live', { headers: { 'x-administration': administration }, signal });
      if (response.status === 401 || response.status === 403) return;
      if (response.ok && response.body) {
        wait = WAIT_MS;
        await readOut(response.body, hear);
      }
    } catch {
      // Lost or let go: opened again below, unless nobody listens any more.
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

async function readOut(body: ReadableStream<Uint8Array>, hear: (event: StreamEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { events, rest } = eventsIn(text + decoder.decode(piece.value, { stream: true }));
    text = rest;
    for (const event of events) hear(event);
  }
}
