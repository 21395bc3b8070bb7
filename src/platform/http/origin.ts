import type { FastifyRequest } from 'fastify';
import { type Denial, denialOf } from '#platform/http/refusals.ts';

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Denies a request that changes something and was made by a page of another site (CSRF), or that cannot tell by which page.
 * Browsers send `Sec-Fetch-Site` or `Origin` with every such request; a program that sends a session cookie must send `Origin` itself.
 */
export function checkOrigin(request: FastifyRequest, publicOrigin: string | null): Denial | null {
  if (changesNothing.has(request.method)) return null;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const denial = denialOf({ code: 'cross-site-request' });
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return denial;
  if (origin !== undefined) return isOurs(origin, request, publicOrigin) ? null : denial;
  if (site !== undefined) return null;
  return request.headers.cookie === undefined ? null : denial;
}

/** Denies a socket that a page of another site opens. Sockets are requests that change nothing, but no browser keeps other sites from reading them. */
export function checkSocketOrigin(request: FastifyRequest, publicOrigin: string | null): Denial | null {
  const { origin } = request.headers;
  return origin !== undefined && isOurs(origin, request, publicOrigin)
    ? null
    : denialOf({ code: 'cross-site-request' });
}

function isOurs(origin: string, request: FastifyRequest, publicOrigin: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  if (publicOrigin !== null) return origin === publicOrigin;
  return host === request.host && protocol.startsWith('http');
}
