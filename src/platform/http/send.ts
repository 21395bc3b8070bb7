import type { FastifyReply } from 'fastify';
import type { Decision } from '#kernel/decision.ts';
import type { Endpoint } from '#kernel/endpoint.ts';
import { denialOf } from '#platform/http/refusals.ts';

/** The text of an answer: the response in the declared shape, or else the refusal. A response of another shape is a bug and fails. */
export function answerOf(reply: FastifyReply, endpoint: Endpoint, decision: Decision<unknown>): string {
  if (!decision.ok) throw denialOf(decision.refusal);
  const response = endpoint.response.safeParse(decision.value);
  if (!response.success)
    throw new Error(`the response of ${endpoint.id} is not as declared`, { cause: response.error });
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return JSON.stringify(response.data ?? null);
}
