import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HookRoute } from '#platform/http/hook.ts';
import { denialOf, malformed, problemsOf } from '#platform/http/refusals.ts';
import { answerOf } from '#platform/http/send.ts';
import { SIGNATURE_HEADER, signatureProblem, TIMESTAMP_HEADER } from '#platform/http/signature.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork, UnknownTenant } from '#platform/tenancy/open-work.ts';
import type { TenantId } from '#platform/tenancy/work.ts';

const LARGEST_BYTES = 64 * 1024;

/** Serves an endpoint for another system. Its body is taken as it is, because the signature is about every byte of it. */
export async function serveHook(
  server: FastifyInstance,
  { endpoint, handleHook }: HookRoute,
  platform: Platform,
): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_BYTES }, (_request, body, done) => {
      done(null, body);
    });
    scope.route({
      method: endpoint.method,
      url: endpoint.path.replace(/\{(\w+)\}/g, ':$1'),
      handler: async (request, reply) => {
        const given = endpoint.params?.safeParse(request.params);
        if (!given?.success) throw malformed(given ? problemsOf(given.error, 'params') : []);
        const params = given.data as Readonly<Record<string, string>>;
        const body = typeof request.body === 'string' ? request.body : '';
        const timestamp = headerOf(request, TIMESTAMP_HEADER);
        const signature = headerOf(request, SIGNATURE_HEADER);
        const scopeOfWork = {
          tenantId: (params['administrationId'] ?? '') as TenantId,
          actor: { kind: 'program', name: endpoint.id },
        } as const;
        try {
          const { answer } = await openWork(platform, scopeOfWork, (work) =>
            handleHook(work, {
              params,
              body,
              signature: signature ?? '',
              problem: (secret) => signatureProblem({ timestamp, signature, body }, secret, work.now),
            }),
          );
          return await answerOf(request, reply, endpoint, answer);
        } catch (error) {
          if (error instanceof UnknownTenant) throw denialOf({ code: 'address-not-found' });
          throw error;
        }
      },
    });
  });
}

function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}
