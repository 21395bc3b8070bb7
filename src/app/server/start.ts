import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { webFolder } from '#app/places.ts';
import { rooms } from '#app/rooms.ts';
import type { Application } from '#app/server/application.ts';
import { version } from '#app/version.ts';
import { authRoutes } from '#platform/auth/routes.ts';
import { buildServer } from '#platform/http/server.ts';
import { listenSocket } from '#platform/speech/listen.ts';
import { speechRoutes } from '#platform/speech/routes.ts';
import { roleOf } from '#platform/tenancy/tenants.ts';

/** Builds the web server of an application; it does not listen yet. */
export function buildApplicationServer({
  config,
  platform,
  signIn,
  secret,
  speech,
  log,
}: Application): Promise<FastifyInstance> {
  return buildServer({
    platform,
    authenticator: signIn,
    findRole: (userId, tenantId) => roleOf(platform.database, tenantId, userId),
    routes: [
      ...authRoutes({ platform, signIn, secret, version }),
      ...speechRoutes(speech),
      ...rooms.flatMap((room) => room.routes),
    ],
    sockets: speech ? [listenSocket(speech, log)] : [],
    logger: log,
    settings: {
      publicUrl: config.publicUrl,
      webFolder: webFolder(),
      uploadLimitBytes: config.uploadLimitBytes,
      temporaryFolder: join(config.dataFolder, 'transit'),
      trustProxy: config.trustProxy,
      requestsPerMinute: config.requestsPerMinute,
      version,
    },
  });
}

const PORTS_TO_TRY = 20;

/** Listens on the configured port, or on the next one that is free; gives the address to type. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  for (let tried = 0; ; tried += 1) {
    try {
      const address = await server.listen({ host, port: port === 0 ? 0 : port + tried });
      return shownAddress(address);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === 0 || tried + 1 >= PORTS_TO_TRY) throw error;
    }
  }
}

/** Addresses of this machine alone are shown as localhost, which is easier to read. */
function shownAddress(address: string): string {
  const url = new URL(address);
  const local = ['127.0.0.1', '0.0.0.0', '[::1]', '[::]'].includes(url.hostname);
  return `http://${local ? 'localhost' : url.hostname}:${url.port}`;
}
