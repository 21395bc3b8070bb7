import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { denialOf } from '#platform/http/refusals.ts';

const ONE_YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built web application: files with a hash in their name for ever, the page itself never from a cache, and the page for every
 * address that is no file, so that a link into the application works. Compressed copies that stand beside a file are preferred.
 */
export async function serveWeb(server: FastifyInstance, webFolder: string | null): Promise<void> {
  if (webFolder !== null) {
    await server.register(fastifyStatic, {
      root: webFolder,
      preCompressed: true,
      cacheControl: false,
      index: ['index.html'],
      setHeaders: (reply, path) => {
        reply.header('cache-control', /[/\\]assets[/\\]/.test(path) ? ONE_YEAR : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler((request, reply): void => {
    const asksForPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{1,5}(\?|$)/.test(request.url);
    if (webFolder !== null && asksForPage) {
      reply.sendFile('index.html');
      return;
    }
    const denial = denialOf({ code: 'address-not-found' });
    reply.status(denial.status).send(denial.body);
  });
}
