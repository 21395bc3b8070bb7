import type { Decision } from '#kernel/decision.ts';
import type { Endpoint } from '#kernel/endpoint.ts';
import type { SignatureProblem } from '#platform/http/signature.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** A message of another system, as it came in. Nothing of it is to be believed before its signature was looked at. */
export interface Hook {
  readonly params: Readonly<Record<string, string>>;
  readonly body: string;
  /** The signature that it carries; empty when there is none. */
  readonly signature: string;
  /** What is wrong with its signature, given the secret that both sides have; null when it is right. */
  problem(secret: string): SignatureProblem | null;
}

/** An endpoint for another system: it names the administration in its path (`administrationId`) and proves by a signature who it is. */
export interface HookRoute {
  readonly endpoint: Endpoint;
  /** Unlike with a route, what was written is kept when the answer is a refusal, so that it can be told what went wrong. */
  readonly handleHook: (work: Work, hook: Hook) => Promise<{ readonly answer: Decision<unknown> }>;
}

/** Joins an endpoint of permission `anyone` and its handler. */
export function hookRoute(endpoint: Endpoint, handleHook: HookRoute['handleHook']): HookRoute {
  return { endpoint, handleHook };
}
