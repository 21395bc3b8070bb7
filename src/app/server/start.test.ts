import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { listen } from '#app/server/start.ts';

it('takes the next port when one is taken', async () => {
  const [first, second] = [Fastify(), Fastify()];
  await listen(first, '127.0.0.1', 0);
  const { port } = first.server.address() as AddressInfo;
  const address = await listen(second, '127.0.0.1', port);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  expect(new URL(address).hostname).toBe('localhost');
  await Promise.all([first.close(), second.close()]);
});
