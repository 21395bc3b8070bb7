import websocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type FindRole, headersOf, placeOf } from '#platform/http/caller.ts';
import { checkSocketOrigin } from '#platform/http/origin.ts';
import { Denial, notSignedIn } from '#platform/http/refusals.ts';
import type { Authenticator, Person } from '#platform/http/route.ts';
import type { HttpSettings } from '#platform/http/settings.ts';
import { CLOSED_SIGNED_OUT, type Socket, type SocketRoute } from '#platform/http/socket.ts';

const CLOSED_GOING_AWAY = 1001;
const CLOSED_FAILED = 1011;
const PATIENCE_AT_THE_END_MS = 500;

/** Serves connections that stay open: only to our own pages, to who may, and as long as who opened it still may. */
export async function serveSockets(
  server: FastifyInstance,
  routes: readonly SocketRoute[],
  access: { readonly authenticator: Authenticator; readonly findRole: FindRole },
  { publicUrl }: Pick<HttpSettings, 'publicUrl'>,
): Promise<void> {
  if (routes.length === 0) return;
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl).origin;
  const maxPayload = Math.max(...routes.map((one) => one.largestMessageBytes));
  // A browser that does not answer must not hold up the end of the program.
  server.addHook('preClose', async () => {
    for (const client of server.websocketServer.clients) {
      client.close(CLOSED_GOING_AWAY);
      setTimeout(() => client.terminate(), PATIENCE_AT_THE_END_MS).unref();
    }
  });
  await server.register(websocket, { options: { maxPayload, perMessageDeflate: false }, errorHandler: failSocket });

  const people = new WeakMap<FastifyRequest, Person>();
  for (const route of routes) {
    const admitted = async (request: FastifyRequest): Promise<Person> => {
      const { administration } = request.query as { readonly administration?: unknown };
      const { person } = await access.authenticator.personOf(headersOf(request));
      await placeOf(person, route.permission, administration, access.findRole);
      if (person === null) throw notSignedIn();
      return person;
    };
    server.route({
      method: 'GET',
      url: route.path,
      websocket: true,
      onRequest: async (request) => {
        const denial = checkSocketOrigin(request, publicOrigin);
        if (denial) throw denial;
        people.set(request, await admitted(request));
      },
      handler: (socket, request) => {
        const person = people.get(request);
        if (!person) throw new Error('a socket was not admitted');
        keepChecking(socket, route.recheckMs, () => admitted(request));
        handOver(socket, route, person);
      },
    });
  }
}

/** What a browser does wrong ends its connection and is nobody's business; the rest is a bug. */
function failSocket(error: Error, client: WebSocket, request: FastifyRequest): void {
  if ('code' in error && typeof error.code === 'string') return;
  request.log.error({ err: error }, 'socket failed');
  client.terminate();
}

function handOver(client: WebSocket, route: SocketRoute, person: Person): void {
  const socket: Socket = {
    get waitingBytes() {
      return client.bufferedAmount;
    },
    send: (text) => {
      if (client.readyState === client.OPEN) client.send(text);
    },
    close: (code, reason) => client.close(code, reason),
  };
  const listener = route.connect(socket, person);
  client.on('message', (data: Buffer, isBinary) => {
    if (isBinary) listener.onBytes(data);
    else listener.onText(data.toString('utf8'));
  });
  client.on('close', () => listener.onClose());
}

/** Ends the connection soon after the session of its person has ended, or its role was taken away. */
function keepChecking(client: WebSocket, everyMs: number, admitted: () => Promise<unknown>): void {
  const timer = setInterval(() => {
    admitted().catch((reason: unknown) => {
      if (reason instanceof Denial) client.close(CLOSED_SIGNED_OUT, 'not-signed-in');
      else client.close(CLOSED_FAILED, 'failed');
    });
  }, everyMs);
  client.on('close', () => clearInterval(timer));
}
