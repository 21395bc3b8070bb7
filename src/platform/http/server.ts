import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { discardLeftovers } from '#platform/files/receive.ts';
import { BODY_LIMIT_BYTES, handleErrors } from '#platform/http/errors.ts';
import type { HookRoute } from '#platform/http/hook.ts';
import { openApiDocument } from '#platform/http/openapi.ts';
import type { OpenRoute, Route } from '#platform/http/route.ts';
import { secure } from '#platform/http/security.ts';
import { type Serving, serveRoute } from '#platform/http/serve.ts';
import { serveHook } from '#platform/http/serve-hook.ts';
import { serveSockets } from '#platform/http/serve-sockets.ts';
import type { HttpSettings } from '#platform/http/settings.ts';
import type { SocketRoute } from '#platform/http/socket.ts';
import { serveWeb } from '#platform/http/web.ts';
import { serveLive } from '#platform/live/serve-live.ts';

/** What a web server is made of. */
export interface ServerParts extends Omit<Serving, 'limits'> {
  readonly routes: readonly (Route | OpenRoute | HookRoute)[];
  readonly sockets?: readonly SocketRoute[];
  readonly settings: HttpSettings;
  readonly logger?: FastifyBaseLogger;
}

const LONGEST_REQUEST_MS = 300_000;

/** Builds the web server: all endpoints, their document under /api/openapi.json, and the web application. It does not listen yet. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { settings, routes } = parts;
  const server = Fastify({
    ...(parts.logger ? { loggerInstance: parts.logger } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy before us: what it says of the sender counts, what the sender made up before that does not.
    trustProxy: settings.trustProxy ? (_address, hop) => hop < 1 : false,
    exposeHeadRoutes: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: LONGEST_REQUEST_MS,
    // Idle connections of browsers must not hold up the end of the program.
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  });
  handleErrors(server);
  await secure(server, settings);
  server.removeContentTypeParser('text/plain');
  await server.register(multipart, { throwFileSizeLimit: false });

  await discardLeftovers(settings.temporaryFolder);
  const serving = { ...parts, limits: { folder: settings.temporaryFolder, limitBytes: settings.uploadLimitBytes } };
  for (const served of routes) {
    if ('handleHook' in served) await serveHook(server, served, parts.platform);
    else serveRoute(server, served, serving);
  }
  serveLive(server, { ...parts, live: parts.platform.live });

  await serveSockets(server, parts.sockets ?? [], parts, settings);

  const document = openApiDocument(
    routes.map((served) => served.endpoint),
    settings,
  );
  server.get('/api/openapi.json', async () => document);
  await serveWeb(server, settings.webFolder);
  return server;
}
