import type { FastifyReply } from 'fastify';
import type { Decision } from '#kernel/decision.ts';
import type { Endpoint } from '#kernel/endpoint.ts';
import { denialOf } from '#platform/http/refusals.ts';

/** Sends a decision: the response in the declared shape, or the refusal. A response of another shape is a bug and fails. */
export function sendDecision(reply: FastifyReply, endpoint: Endpoint, decision: Decision<unknown>): FastifyReply {
  if (!decision.ok) throw denialOf(decision.refusal);
  const response = endpoint.response.safeParse(decision.value);
  if (!response.success)
    throw new Error(`the response of ${endpoint.id} is not as declared`, { cause: response.error });
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(response.data ?? null));
}
