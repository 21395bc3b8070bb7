import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import { newSharedSecret } from '#platform/http/signature.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { hearTelephony, type readTelephony } from '#rooms/call/contract.ts';
import { telephonyConnected, telephonyDisconnected, telephonySecretChanged } from '#rooms/call/events.ts';
import {
  allConnections,
  changeConnection,
  connectionById,
  type ConnectionId,
  insertConnection,
} from '#rooms/call/store/telephony.ts';

type NotFound = { code: 'connection-not-found' };

/** A secret to give to the exchange, with the address to which it sends. Shown once. */
export interface Connected {
  readonly connectionId: ConnectionId;
  readonly path: string;
  readonly secret: string;
}

/** The exchanges of this administration, without their secrets. */
export async function listTelephony(work: Work): Promise<Decision<ResponseOf<typeof readTelephony>>> {
  const connections = await allConnections(work);
  return granted({
    connections: connections.map(({ connectionId, name, createdBy, createdAt, lastHeardAt, lastProblem }) => ({
      connectionId,
      name,
      path: pathOf(work, connectionId),
      createdBy,
      createdAt,
      lastHeardAt,
      lastProblem,
    })),
  });
}

/** Connects an exchange. */
export async function connectTelephony(
  work: Work,
  name: string,
): Promise<Decision<Connected & { readonly undo: EventId }>> {
  const secret = newSharedSecret();
  const connectionId = await insertConnection(work, name, secret);
  const undo = work.publish(telephonyConnected.of({ customerId: null, subjectId: connectionId, payload: { name } }));
  return granted({ connectionId, path: pathOf(work, connectionId), secret, undo });
}

/** Gives an exchange a new secret; messages with the old one are refused from now on. */
export async function rotateTelephonySecret(
  work: Work,
  connectionId: ConnectionId,
): Promise<Decision<Connected, NotFound>> {
  const connection = await connectionById(work, connectionId);
  if (!connection) return refused({ code: 'connection-not-found' });
  const secret = newSharedSecret();
  await changeConnection(work, connectionId, { secret });
  const payload = { name: connection.name };
  work.publish(telephonySecretChanged.of({ customerId: null, subjectId: connectionId, payload }));
  return granted({ connectionId, path: pathOf(work, connectionId), secret });
}

/** Disconnects an exchange. */
export async function disconnectTelephony(
  work: Work,
  connectionId: ConnectionId,
): Promise<Decision<{ readonly undo: EventId }, NotFound>> {
  const connection = await connectionById(work, connectionId);
  if (!connection) return refused({ code: 'connection-not-found' });
  await changeConnection(work, connectionId, { removed_at: work.now });
  const payload = { name: connection.name };
  return granted({
    undo: work.publish(telephonyDisconnected.of({ customerId: null, subjectId: connectionId, payload })),
  });
}

/** Takes back that an exchange was connected or disconnected. */
export async function undoTelephony(work: Work, event: StoredEvent): Promise<Decision<null, NotFound>> {
  const connects = telephonyDisconnected.is(event);
  if (!connects && !telephonyConnected.is(event)) return refused({ code: 'connection-not-found' });
  const changed = await changeConnection(work, event.subjectId as ConnectionId, {
    removed_at: connects ? null : work.now,
  });
  if (!changed) return refused({ code: 'connection-not-found' });
  const { subjectId, payload } = event;
  work.publish((connects ? telephonyConnected : telephonyDisconnected).of({ customerId: null, subjectId, payload }));
  return granted(null);
}

function pathOf(work: Work, connectionId: ConnectionId): string {
  return hearTelephony.path.replace('{administrationId}', work.tenant).replace('{connectionId}', connectionId);
}
