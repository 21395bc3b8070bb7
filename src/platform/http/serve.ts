import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Decision } from '#kernel/decision.ts';
import type { Endpoint } from '#kernel/endpoint.ts';
import { discardFile, type ReceiveLimits } from '#platform/files/receive.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import { addCookies, admit, type Caller, type FindRole, headersOf } from '#platform/http/caller.ts';
import { readInput } from '#platform/http/input.ts';
import { receiveForm } from '#platform/http/multipart.ts';
import { needsAdministration } from '#platform/http/openapi.ts';
import type { Authenticator, OpenRoute, Route } from '#platform/http/route.ts';
import { answerOf } from '#platform/http/send.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork } from '#platform/tenancy/open-work.ts';

/** What the serving of endpoints needs. */
export interface Serving {
  readonly platform: Platform;
  readonly authenticator: Authenticator;
  readonly findRole: FindRole;
  readonly limits: ReceiveLimits;
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Serves one endpoint: first who and whether that is allowed, then the file and the input, then the handler. */
export function serveRoute(server: FastifyInstance, served: Route | OpenRoute, serving: Serving): void {
  const { endpoint } = served;
  checkPlace(served);
  server.route({
    method: endpoint.method,
    url: endpoint.path.replace(/\{(\w+)\}/g, ':$1'),
    // Before the body is read: a stranger cannot make the server keep a file.
    onRequest: async (request, reply) => {
      callers.set(request, await admit(endpoint, request, reply, serving.authenticator, serving.findRole));
    },
    handler: async (request, reply) =>
      answerOf(request, reply, endpoint, await decide(served, request, reply, serving)),
  });
}

async function decide(
  served: Route | OpenRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  serving: Serving,
): Promise<Decision<unknown>> {
  if ('handleVisit' in served) {
    const visit = {
      person: callerOf(request).person,
      address: request.ip,
      headers: headersOf(request),
      setCookies: (lines: readonly string[]) => addCookies(reply, lines),
    };
    return served.handleVisit(visit, inputOf(served.endpoint, request, request.body));
  }
  if (!served.endpoint.upload) return decideInWork(served, request, request.body, undefined, serving);
  const { fields, upload } = await receiveForm(request, serving.limits);
  try {
    return await decideInWork(served, request, fields, upload, serving);
  } finally {
    await discardFile(upload);
  }
}

async function decideInWork(
  { endpoint, handle }: Route,
  request: FastifyRequest,
  body: unknown,
  upload: StoredUpload | undefined,
  { platform }: Serving,
): Promise<Decision<unknown>> {
  const { person, place } = callerOf(request);
  if (person === null || place === null) throw new Error(`${endpoint.id} was reached without an administration`);
  const input = inputOf(endpoint, request, body);
  const actor = { kind: 'person', userId: person.userId, name: person.name, role: place.role } as const;
  return openWork(platform, { tenantId: place.tenantId, actor }, (work) => handle(work, input, upload));
}

/** The declarations prove that the input fits the handler; here, where all endpoints meet, their types are not known any more. */
function inputOf(endpoint: Endpoint, request: FastifyRequest, body: unknown): never {
  return readInput(endpoint, { params: request.params, query: request.query, body }) as never;
}

function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('a request was not admitted');
  return caller;
}

/** A handler with a Work needs an administration; one without must not promise one. */
function checkPlace(served: Route | OpenRoute): void {
  const { endpoint } = served;
  if ('handle' in served && !needsAdministration(endpoint.permission)) misplaced(endpoint);
  if ('handleVisit' in served && (needsAdministration(endpoint.permission) || endpoint.upload)) misplaced(endpoint);
}

function misplaced(endpoint: Endpoint): never {
  throw new Error(`endpoint ${endpoint.id}: permission "${endpoint.permission}" does not fit its handler`);
}
