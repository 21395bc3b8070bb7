import { once } from 'node:events';
import { connect } from 'node:net';
import fastify from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { id } from '#kernel/ids.ts';
import { serveLive } from '#platform/live/serve-live.ts';

let server = fastify();
afterEach(() => server.close());

/** A server that admits everybody once `admitted` is resolved; tells who listens. */
async function serving(admitted: Promise<void>) {
  let asked = () => {};
  const wasAsked = new Promise<void>((done) => {
    asked = done;
  });
  const listening = { now: 0, ever: 0 };
  server = fastify();
  serveLive(server, {
    live: {
      listen: () => {
        listening.now += 1;
        listening.ever += 1;
        return () => {
          listening.now -= 1;
        };
      },
      tell: () => undefined,
    },
    authenticator: {
      personOf: async () => {
        asked();
        await admitted;
        return {
          person: {
            userId: id<'user'>('018f0000-0000-7000-8000-000000000001'),
            name: 'Sanne',
            email: 'sanne@voorbeeld.nl',
          } as never,
          cookies: [],
        };
      },
    },
    findRole: async () => 'collector',
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as { port: number };
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'GET /api/live HTTP/1.1\r\nhost: localhost\r\nx-administration: 018f0000-0000-7000-8000-000000000002\r\n\r\n',
  );
  await wasAsked;
  return { socket, listening };
}

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

it('listens while a page is there, and no longer', async () => {
  const { socket, listening } = await serving(Promise.resolve());
  await once(socket, 'data');
  expect(listening.now).toBe(1);
  socket.destroy();
  await soon();
  expect(listening.now).toBe(0);
});

it('begins nothing for a page that left while it was being admitted', async () => {
  let admit = () => {};
  const admitted = new Promise<void>((done) => {
    admit = done;
  });
  const { socket, listening } = await serving(admitted);
  socket.destroy();
  await soon();
  admit();
  await soon();
  expect(listening).toEqual({ now: 0, ever: 0 });
});
