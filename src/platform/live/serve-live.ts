import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { admit, type Caller, type FindRole } from '#platform/http/caller.ts';
import type { Authenticator } from '#platform/http/route.ts';
import type { LiveHub } from '#platform/live/hub.ts';

const readLive = endpoint({
  id: 'readLive',
  method: 'GET',
  path: '/api/live',
  summary: 'News as it happens, as server-sent events; ends after some minutes, then open it again',
  permission: 'work',
  response: z.string(),
});

const SIGN_OF_LIFE_MS = 20_000;
/** After this long a page opens the stream again, and with it shows again that it may. */
const LONGEST_MS = 5 * 60_000;
const WAIT_AFTER_LOSS_MS = 2000;

/** Serves the news of an administration to open pages, under /api/live. */
export function serveLive(
  server: FastifyInstance,
  parts: { readonly live: LiveHub; readonly authenticator: Authenticator; readonly findRole: FindRole },
): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const open = new Set<ServerResponse>();
  let ending = false;
  // Streams never end by themselves and would hold up the end of the program.
  server.addHook('preClose', async () => {
    ending = true;
    for (const stream of open) stream.end();
  });
  server.route({
    method: 'GET',
    url: readLive.path,
    onRequest: async (request, reply) => {
      callers.set(request, await admit(readLive, request, reply, parts.authenticator, parts.findRole));
    },
    handler: (request, reply) => {
      const { person, place } = callers.get(request) ?? {};
      if (!person || !place) throw new Error('a stream was not admitted');
      const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined);
      reply.hijack();
      const stream = reply.raw;
      // Whoever left while being admitted will not be heard leaving any more.
      if (ending || stream.destroyed || stream.closed) {
        stream.destroy();
        return;
      }
      stream.writeHead(200, {
        ...Object.fromEntries(headers),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        // Whoever ends the stream ends the connection: an idle one would hold up the end of the program too.
        connection: 'close',
      });
      stream.write(`retry: ${WAIT_AFTER_LOSS_MS}\n\n`);
      open.add(stream);
      const stop = parts.live.listen(place.tenantId, person.userId, ({ kind, payload }) => {
        stream.write(`event: ${kind}\ndata: ${JSON.stringify(payload)}\n\n`);
      });
      const alive = setInterval(() => stream.write(': alive\n\n'), SIGN_OF_LIFE_MS);
      const end = setTimeout(() => stream.end(), LONGEST_MS);
      stream.on('close', () => {
        stop();
        clearInterval(alive);
        clearTimeout(end);
        open.delete(stream);
      });
    },
  });
}
