import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Decision } from '#kernel/decision.ts';
import type { Endpoint } from '#kernel/endpoint.ts';
import { compress } from '#platform/http/compress.ts';
import { denialOf } from '#platform/http/refusals.ts';

/**
 * The body of an answer: the response in the declared shape, packed when it is long, or else the refusal. A response of another shape is a
 * bug and fails.
 */
export async function answerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  endpoint: Endpoint,
  decision: Decision<unknown>,
): Promise<string | Buffer> {
  if (!decision.ok) throw denialOf(decision.refusal);
  const response = endpoint.response.safeParse(decision.value);
  if (!response.success)
    throw new Error(`the response of ${endpoint.id} is not as declared`, { cause: response.error });
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  const { body, encoding } = await compress(
    JSON.stringify(response.data ?? null),
    request.headers['accept-encoding']?.toString(),
  );
  reply.header('vary', 'accept-encoding');
  if (encoding) reply.header('content-encoding', encoding);
  return body;
}
