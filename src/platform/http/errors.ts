import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Denial, denialOf, malformed } from '#platform/http/refusals.ts';

/** Largest JSON body; files come in as forms, with a limit of their own. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** Answers every error: denials as they are, malformed requests with what was expected, all else with an id that stands in the log. */
export function handleErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void => {
    const denial = error instanceof Denial ? error : denialOfFramework(error);
    if (denial) {
      reply.status(denial.status).headers(denial.headers).send(denial.body);
      return;
    }
    const id = randomUUID();
    request.log.error(
      { err: error, failureId: id, method: request.method, route: request.routeOptions.url },
      'request failed',
    );
    reply.status(500).send({ failure: { id } });
  });
}

function denialOfFramework(error: FastifyError | Error): Denial | null {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('FST_')) return null;
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 500) return null;
  if (status === 413) return denialOf({ code: 'file-too-large', limitBytes: BODY_LIMIT_BYTES });
  if (status === 415) return malformed([{ field: 'content-type', expected: 'application/json' }], 415);
  return malformed([{ field: 'body', expected: error.message }], status);
}
