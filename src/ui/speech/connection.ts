import { encodeFrame, type HeardEvent, LISTEN_PATH, type SpeechRole } from '#platform/speech/contract.ts';

/** How the connection stands. `lost`: it could not be had back; `refused`: the server does not want it, trying again does not help. */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'refused';

/** A connection with the server that carries sound there and words back. */
export interface Connection {
  send(role: SpeechRole, t: number, samples: Int16Array): void;
  /** No more sound: waits for the last words, then ends. */
  finish(): void;
  /** Ends at once; nothing is told any more. */
  drop(): void;
}

const WAITS_MS = [500, 1000, 2000, 4000, 8000];
const MOST_WAITING_BYTES = 500_000;
const LAST_WORDS_MS = 15_000;

/** Opens the connection and keeps it: when it breaks it is opened again. Sound of meanwhile is lost, never kept. */
export function openConnection(
  tenantId: string,
  told: { readonly onHeard: (event: HeardEvent) => void; readonly onState: (state: ConnectionState) => void },
): Connection {
  const address = new URL(LISTEN_PATH, window.location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  address.searchParams.set('administration', tenantId);
  let socket: WebSocket;
  let tried = 0;
  let ending = false;
  let timer: number | undefined;

  const open = (): void => {
    told.onState('connecting');
    socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      tried = 0;
      told.onState('open');
    });
    socket.addEventListener('message', ({ data }: MessageEvent<string>) =>
      told.onHeard(JSON.parse(data) as HeardEvent),
    );
    socket.addEventListener('close', ({ code }) => {
      if (ending) return;
      // What the server says on purpose (protocol errors, limits, signed out) does not change by itself.
      const onPurpose =
        code === 1000 || code === 1003 || code === 1008 || code === 1009 || code === 1013 || code > 3999;
      if (onPurpose) return told.onState('refused');
      const wait = WAITS_MS[tried];
      tried += 1;
      if (wait === undefined) return told.onState('lost');
      told.onState('connecting');
      timer = window.setTimeout(open, wait);
    });
  };
  open();

  const drop = (): void => {
    ending = true;
    window.clearTimeout(timer);
    socket.close(1000);
  };
  return {
    send: (role, t, samples) => {
      if (socket.readyState !== WebSocket.OPEN || socket.bufferedAmount > MOST_WAITING_BYTES) return;
      socket.send(encodeFrame({ role, t, samples }));
    },
    finish: () => {
      if (socket.readyState !== WebSocket.OPEN) return drop();
      ending = true;
      socket.send('end');
      timer = window.setTimeout(drop, LAST_WORDS_MS);
    },
    drop: () => {
      told = { onHeard: () => undefined, onState: () => undefined };
      drop();
    },
  };
}
