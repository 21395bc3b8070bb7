import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { checkOrigin } from '#platform/http/origin.ts';
import { denialOf } from '#platform/http/refusals.ts';
import type { HttpSettings } from '#platform/http/settings.ts';

/** Headers that tell browsers to load and embed nothing else, a limit on requests per address, and the origin check. */
export async function secure(server: FastifyInstance, settings: HttpSettings): Promise<void> {
  const publicOrigin = settings.publicUrl === null ? null : new URL(settings.publicUrl).origin;
  const https = publicOrigin?.startsWith('https:') ?? false;
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Menus and toasts of our interface libraries place their own style elements; style cannot run code.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    // Only trustworthy origins may keep these; on plain http browsers warn about them.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await server.register(rateLimit, {
    global: true,
    max: settings.requestsPerMinute,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: (_request, context) =>
      denialOf({ code: 'too-many-tries', retryAfterSeconds: Math.ceil(context.ttl / 1000) }),
  });
  server.addHook('onRequest', async (request) => {
    const denial = checkOrigin(request, publicOrigin);
    if (denial) throw denial;
  });
}
