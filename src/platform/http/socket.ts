import type { Permission } from '#kernel/endpoint.ts';
import type { Person } from '#platform/http/route.ts';

/** An open connection with a browser, both ways. */
export interface Socket {
  /** Bytes that were sent and have not left yet. */
  readonly waitingBytes: number;
  send(text: string): void;
  /** Ends it, with a code of the protocol (RFC 6455) or of ours (4000 and up). */
  close(code: number, reason: string): void;
}

/** What a socket tells to whoever took it over. */
export interface SocketListener {
  onText(text: string): void;
  onBytes(bytes: Uint8Array): void;
  /** It has ended, by whichever side. */
  onClose(): void;
}

/** A connection that stays open, for what comes too often for requests. The administration is named in its address (`?administration=`). */
export interface SocketRoute {
  readonly path: `/api/${string}`;
  readonly permission: Permission;
  /** A longer message ends the connection. */
  readonly largestMessageBytes: number;
  /** How often it is looked whether the person may still do this. */
  readonly recheckMs: number;
  /** Takes a connection over; the person was admitted. */
  connect(socket: Socket, person: Person): SocketListener;
}

/** The session has ended, or the person may not do this any more. */
export const CLOSED_SIGNED_OUT = 4401;
